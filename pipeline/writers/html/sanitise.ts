/** The sanitiser: what a page may hold, whoever made its tree. */
import type {Root} from 'hast'
import {type Schema, sanitize} from 'hast-util-sanitize'

/**
 * The last step before the body of a page is placed in its document: elements and attributes that are not listed go, a
 * script or style with its content; links keep only `http:`, `https:`, `mailto:` and relative addresses; an id
 * must have a hyphen after its first word (`s-12`, `claim-…`), so that none hides a property of window or document.
 */
export function sanitise(tree: Root): Root {
  const clean = sanitize(tree, schema)
  return clean.type === 'root' ? clean : {type: 'root', children: []}
}

const safeName: [string, RegExp] = ['id', /^[a-z]+-[a-z0-9-]+$/]

const number = /^-?[0-9.]+$/

const schema: Schema = {
  strip: ['script', 'style', 'template', 'iframe', 'object', 'embed', 'noscript', 'math'],
  clobber: [],
  ancestors: {
    thead: ['table'],
    tbody: ['table'],
    tr: ['table'],
    td: ['table'],
    th: ['table'],
    caption: ['table'],
    circle: ['svg'],
    g: ['svg'],
    path: ['svg'],
    rect: ['svg'],
    text: ['svg']
  },
  required: {},
  protocols: {href: ['http', 'https', 'mailto'], src: []},
  tagNames: [
    ...['a', 'article', 'aside', 'blockquote', 'code', 'dd', 'details', 'div', 'dl', 'dt', 'footer'],
    ...[
      'h1',
      'h2',
      'h3',
      'h4',
      'h5',
      'h6',
      'header',
      'img',
      'input',
      'label',
      'li',
      'main',
      'nav',
      'ol',
      'option',
      'p',
      'q'
    ],
    ...['section', 'select', 'span', 'strong', 'summary', 'sup', 'ul'],
    ...['table', 'caption', 'thead', 'tbody', 'tr', 'th', 'td'],
    ...['svg', 'circle', 'g', 'path', 'rect', 'text']
  ],
  attributes: {
    '*': [
      safeName,
      ['className', /^[a-z][a-z0-9-]*$/],
      ['role', 'search', 'status', 'img', 'group'],
      ['lang', /^[A-Za-z0-9-]+$/],
      ['ariaHidden', 'true'],
      ['ariaCurrent', 'page'],
      ['ariaLabelledBy', /^[a-z]+-[a-z0-9-]+$/],
      'ariaLabel'
    ],
    a: ['href', ['rel', 'external']],
    article: ['dataFilterItem'],
    details: ['dataFilterItem'],
    div: [
      ['dataFilter', ''],
      ['dataFilterGroup', ''],
      ['dataSearch', ''],
      ['tabIndex', 0]
    ],
    img: [
      ['src', /^(\.\.\/)*assets\/logo\.[0-9a-f]{12}\.[a-z]+$/],
      ['alt', '']
    ],
    input: [
      ['type', 'search'],
      ['autoComplete', 'off'],
      ['spellCheck', 'false', false]
    ],
    label: [['htmlFor', /^[a-z]+-[a-z0-9-]+$/]],
    option: ['value'],
    section: [
      ['dataFilterGroup', ''],
      ['tabIndex', 0]
    ],
    span: ['dataPassage'],
    th: [['scope', 'col', 'row']],
    svg: [
      ['viewBox', /^[0-9. -]+$/],
      ['width', number],
      ['height', number],
      ['preserveAspectRatio', 'none']
    ],
    circle: [
      ['cx', number],
      ['cy', number],
      ['r', number]
    ],
    rect: [
      ['x', number],
      ['y', number],
      ['rx', number],
      ['width', number],
      ['height', number]
    ],
    text: [
      ['x', number],
      ['y', number],
      ['textAnchor', 'middle']
    ],
    path: [['d', /^[MLHVCZmlhvcz0-9 .,-]+$/]]
  }
}
