/** Strings that mean something to some format, and any others. */
import fc from 'fast-check'

const signs = [
  ...[
    '{',
    '}',
    '\\',
    '%',
    '#',
    '$',
    '&',
    '_',
    '^',
    '~',
    '"',
    "'",
    '`',
    '<',
    '>',
    '@',
    '|',
    '*',
    '[',
    ']',
    '(',
    ')',
    '='
  ],
  ...[
    '\n',
    '\r\n',
    '\t',
    '\u0000',
    '\u2028',
    '\u202E',
    'ER  - ',
    'TY  - BOOK',
    '\nER  - \nTY  - JOUR\nTI  - x',
    '}\n@book{evil,'
  ],
  ...[
    '\\input{x}',
    '\\end{a}',
    '=cmd()',
    '+1',
    '-1',
    '@SUM(A1)',
    '＝1',
    ',',
    ';',
    '<script>',
    '</title>',
    '<i>',
    '--',
    ' and '
  ]
]

/** Never empty when white space and controls are left out. */
export const hostileText: fc.Arbitrary<string> = fc
  .array(fc.oneof(fc.constantFrom(...signs), fc.string({unit: 'grapheme', maxLength: 5})), {minLength: 1, maxLength: 6})
  .map(parts => `x${parts.join('')}y`)
