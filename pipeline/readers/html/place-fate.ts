/** What the elements around a text say of it: landmarks of the page, hidden parts, and the names that templates use. */
import type {Element} from 'hast'
import {elementNames} from './element-names.ts'
import type {Fate} from './fate.ts'

const landmarks: Readonly<Record<string, Fate>> = {
  nav: {kind: 'boilerplate', reason: 'navigation'},
  footer: {kind: 'boilerplate', reason: 'footer of the page'},
  aside: {kind: 'related', reason: 'stands beside the text'},
  form: {kind: 'boilerplate', reason: 'a form'},
  button: {kind: 'boilerplate', reason: 'a button'},
  dialog: {kind: 'boilerplate', reason: 'a dialogue'},
  label: {kind: 'boilerplate', reason: 'a label of a form'}
}
const roles: Readonly<Record<string, Fate>> = {
  navigation: {kind: 'boilerplate', reason: 'navigation'},
  menu: {kind: 'boilerplate', reason: 'navigation'},
  menubar: {kind: 'boilerplate', reason: 'navigation'},
  banner: {kind: 'boilerplate', reason: 'header of the page'},
  contentinfo: {kind: 'boilerplate', reason: 'footer of the page'},
  complementary: {kind: 'related', reason: 'stands beside the text'},
  search: {kind: 'boilerplate', reason: 'a form'},
  dialog: {kind: 'boilerplate', reason: 'a dialogue'},
  alertdialog: {kind: 'boilerplate', reason: 'a dialogue'}
}
/** Words of class, id and role; the first that fits decides. */
const names: readonly (readonly [RegExp, Fate])[] = [
  [
    word('toc|table-of-contents|on-this-page|page-contents|contents-list|jump-links?'),
    {kind: 'toc', reason: 'table of contents'}
  ],
  [word('cite-this|how-to-cite|cite-box|citation-info'), {kind: 'cite-block', reason: 'how to cite the page'}],
  [
    word('breadcrumbs?|pagination|pager|menu|navbar|site-nav|post-navigation'),
    {kind: 'boilerplate', reason: 'navigation'}
  ],
  [
    word('skip-link|skip-to-content|sr-only|screen-reader-text|visually-hidden'),
    {kind: 'boilerplate', reason: 'not seen on the page'}
  ],
  [word('cookies?|consent|gdpr'), {kind: 'boilerplate', reason: 'cookie notice'}],
  [
    word('share|sharing|sharebar|share-?links|share-?buttons|social|socials|sharedaddy|addthis|addtoany'),
    {kind: 'boilerplate', reason: 'share links'}
  ],
  [word('comments|comment-list|comment-form|disqus|respond'), {kind: 'boilerplate', reason: 'comments of readers'}],
  [
    word('newsletter|subscribe|subscription|sign-?up|paywall|optin|call-to-action|cta'),
    {kind: 'boilerplate', reason: 'invitation to subscribe'}
  ],
  [
    word('ads?|advert|adverts|advertisement|advertising|sponsored|sponsor|promo|promotion'),
    {kind: 'boilerplate', reason: 'advertising'}
  ],
  [
    word(
      'related|recommended|recommendations|most-(?:read|popular|viewed)|popular|trending|also-like|you-may-like|read-?more|read-?next|read-?also|up-next|more-(?:stories|articles|from|news|on)|teasers?|outbrain|taboola|sidebar'
    ),
    {kind: 'related', reason: 'other articles'}
  ],
  [word('author-(?:bio|box|info|card)|about-(?:the-)?author|bio'), {kind: 'boilerplate', reason: 'about the author'}],
  [
    word('tags|tag-list|post-tags|article-tags|categories|keywords'),
    {kind: 'boilerplate', reason: 'keywords of the page'}
  ],
  [
    word(
      'wp-caption-text|image-caption|photo-caption|img-caption|media-caption|gallery-caption|credit|photo-credit|image-credit'
    ),
    {kind: 'boilerplate', reason: 'caption of a picture that is not carried over'}
  ]
]
const byline: Fate = {kind: 'byline-date', reason: 'names the author or the date'}
const bylineNames = word(
  'byline|author|authors|dateline|date|pubdate|published|publish-date|published-date|updated|last-updated|modified|timestamp|time-?stamp|meta|entry-meta|post-meta|article-meta|article-info|posted-on|posted'
)

/** The words as a whole name, or as whole parts of one that hyphens separate. */
function word(words: string): RegExp {
  return new RegExp(`[ -](?:${words})[ -]`)
}

export interface PlaceFateOptions {
  readonly parentOf: ReadonlyMap<Element, Element>
  /** Elements that hold so much of the main content that their names say nothing about it. */
  readonly isLarge: (element: Element) => boolean
  readonly isMain: (element: Element) => boolean
  /** Whether something on the page opens this element, as an accordion does: what it hides is to be read. */
  readonly isOpened: (element: Element) => boolean
}

/** The fate that the elements around decide, from the innermost outwards; a byline's only for a line of few words. */
export function placeFate(options: PlaceFateOptions): (element: Element, words: number) => Fate | undefined {
  const known = new Map<Element, {readonly any: Fate | undefined; readonly short: Fate | undefined}>()
  const fates = (element: Element): {readonly any: Fate | undefined; readonly short: Fate | undefined} => {
    const seen = known.get(element)
    if (seen) return seen
    const parent = options.parentOf.get(element)
    const outer = parent ? fates(parent) : {any: undefined, short: undefined}
    const own = isListing(element) ? listing : options.isLarge(element) ? undefined : ownFate(element, options)
    const short = !options.isLarge(element) && bylineNames.test(elementNames(element)) ? byline : undefined
    const both = {any: own ?? outer.any, short: own ?? short ?? outer.short}
    known.set(element, both)
    return both
  }
  return (element, words) => (words <= 20 ? fates(element).short : fates(element).any)
}

function ownFate(element: Element, options: PlaceFateOptions): Fate | undefined {
  const name = element.tagName
  const {role} = element.properties
  if (isHidden(element) && !options.isOpened(element)) return {kind: 'boilerplate', reason: 'not seen on the page'}
  if (name === 'header' && !inArticle(element, options.parentOf))
    return {kind: 'boilerplate', reason: 'header of the page'}
  if (name === 'figcaption' && showsPicture(options.parentOf.get(element))) {
    return {kind: 'boilerplate', reason: 'caption of a picture that is not carried over'}
  }
  if (name === 'footer' && options.parentOf.get(element)?.tagName === 'blockquote') return undefined
  const landmark = landmarks[name] ?? (typeof role === 'string' ? roles[role] : undefined)
  if (landmark && !(landmark.kind === 'related' && options.isMain(element))) return landmark
  const own = elementNames(element, !options.isMain(element) && !/^(?:h[1-6]|section|article)$/.test(name))
  return names.find(([pattern]) => pattern.test(own))?.[1]
}

const listing: Fate = {kind: 'boilerplate', reason: 'a listing of code'}
const codeNames = word('code|codehilite|highlight|prettyprint|sourcecode|listing|language-[a-z]+')

function isListing(element: Element): boolean {
  if (element.tagName !== 'pre') return false
  return (
    codeNames.test(elementNames(element)) ||
    element.children.some(child => child.type === 'element' && child.tagName === 'code')
  )
}

function isHidden(element: Element): boolean {
  const {hidden, style, ariaHidden} = element.properties
  if (hidden === true || hidden === '' || ariaHidden === 'true') return true
  return typeof style === 'string' && /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style)
}

function inArticle(element: Element, parentOf: ReadonlyMap<Element, Element>): boolean {
  for (let at = parentOf.get(element); at; at = parentOf.get(at))
    if (/^(?:article|main|section)$/.test(at.tagName)) return true
  return false
}

const pictures = new Set(['img', 'picture', 'svg', 'video', 'audio', 'iframe', 'canvas', 'object', 'noscript'])

function showsPicture(figure: Element | undefined): boolean {
  const inside = (element: Element): boolean =>
    element.children.some(child => child.type === 'element' && (pictures.has(child.tagName) || inside(child)))
  return figure !== undefined && inside(figure)
}
