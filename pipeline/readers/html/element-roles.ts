/** What the elements of HTML are to a reader of the text: blocks, text within a line, or nothing that is read. */

const inline = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark math nobr output q rb rp rt rtc ruby s samp small span strike strong sub sup time tt u var wbr slot'.split(
    ' '
  )
)
const unread = new Set(
  'script style template head title noscript svg canvas iframe object embed audio video select datalist textarea input img picture map frameset noframes'.split(
    ' '
  )
)

/** `unread` elements hold no text that a reader of the page sees; all that is not named here makes a block, as a `div` does. */
export function elementRole(name: string): 'inline' | 'unread' | 'block' {
  if (inline.has(name) || name.startsWith('mml:')) return 'inline'
  return unread.has(name) ? 'unread' : 'block'
}
