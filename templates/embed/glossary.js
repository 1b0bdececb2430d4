// The terms of a glossary on any page: <glossary-term>, <glossary-list>, <glossary-auto>.
// One module without dependencies. Text goes in as text, styles as constructed sheets: no policy for scripts or styles has to be
// loosened, and Trusted Types has nothing to check.
const home = new URL('..', import.meta.url).href
const loads = new Map()

/** The glossary of an edition, fetched once a page: nothing is fetched when a reader asks for a definition. */
const load = base => {
  if (!loads.has(base)) {
    const data = fetch(new URL('data/glossary.json', base), {credentials: 'omit'})
      .then(answer => (answer.ok ? answer.json() : Promise.reject(new Error(`${answer.status}`))))
      .then(glossary => ({
        ...glossary,
        base,
        byId: new Map(glossary.terms.map(term => [term.id, term])),
        titles: new Map(glossary.sources.map(source => [source.id, source]))
      }))
    data.catch(() => loads.delete(base))
    loads.set(base, data)
  }
  return loads.get(base)
}

const baseOf = element => {
  const named = element.closest('[base]')?.getAttribute('base')
  return named ? new URL(named.endsWith('/') ? named : `${named}/`, document.baseURI).href : home
}

const slug = text =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')

const termOf = (glossary, name) => {
  const {byId, names} = glossary
  return byId.get(name) ?? byId.get(Object.hasOwn(names, slug(name)) ? names[slug(name)] : '')
}

const make = (name, properties = {}, ...content) => {
  const element = Object.assign(document.createElement(name), properties)
  element.append(...content)
  return element
}

/** A link only to where a page can be: no other scheme than that of web pages and files. */
const link = (address, base, words) => {
  const url = URL.canParse(address, base) ? new URL(address, base) : undefined
  return url && /^(https?|file):$/.test(url.protocol) ? make('a', {href: url.href, part: 'link'}, words) : words
}

const definitionOf = (glossary, term) => {
  const {definition} = term
  const said = make('p', {part: 'definition'}, definition ? definition.text : 'No source says what it is.')
  const sources = (definition?.sources ?? []).flatMap((id, index) => {
    const source = glossary.titles.get(id)
    return source ? [index ? '; ' : '', link(source.url ?? source.path, glossary.base, source.title)] : []
  })
  const more = make('p', {part: 'sources'}, ...(sources.length ? ['Source: ', ...sources, '. '] : []))
  more.append(link(term.path, glossary.base, `More in ${glossary.title}`))
  return [said, more]
}

const sheet = new CSSStyleSheet()
sheet.replaceSync(`
:host{--ink:var(--glossary-ink,CanvasText);--paper:var(--glossary-paper,Canvas);--line:var(--glossary-line,color-mix(in srgb,CanvasText 45%,Canvas));--accent:var(--glossary-accent,LinkText)}
:host([hidden]){display:none}
button{all:unset;font:inherit;color:inherit;cursor:help;text-decoration:underline dotted var(--accent) 2px;text-underline-offset:.2em}
button:focus-visible,a:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
[part=card]{position:fixed;z-index:2147483000;box-sizing:border-box;width:min(var(--glossary-width,22rem),calc(100vw - 16px));max-height:60vh;overflow:auto;padding:.75rem 1rem;font:var(--glossary-font,400 1rem/1.45 system-ui,sans-serif);text-align:start;white-space:normal;color:var(--ink);background:var(--paper);border:1px solid var(--line);border-radius:var(--glossary-radius,.5rem);box-shadow:0 4px 16px #0004}
[part=card][hidden]{display:none}
p{margin:.25rem 0}
[part=name]{font-weight:600}
[part=sources]{font-size:.875em}
a{color:var(--accent);display:inline-block;padding:.15em 0}
dt{font-weight:600;margin-top:1rem}
dd{margin:0}
`)

const shadow = element => {
  const root = element.shadowRoot ?? element.attachShadow({mode: 'open'})
  root.adoptedStyleSheets = [sheet]
  return root
}

let shown = null

class GlossaryTerm extends HTMLElement {
  static observedAttributes = ['ref', 'base']

  connectedCallback() {
    const root = shadow(this)
    if (!root.firstChild) root.append(make('slot'))
    this.update()
  }

  disconnectedCallback() {
    this.hide?.()
  }

  attributeChangedCallback() {
    if (this.isConnected && this.shadowRoot) this.update()
  }

  async update() {
    const name = this.getAttribute('ref') ?? this.textContent.trim()
    const glossary = await load(baseOf(this)).catch(() => undefined)
    const term = glossary && termOf(glossary, name)
    if (this.name === undefined || this.name !== term?.id || this.edition !== glossary?.base) this.show(glossary, term)
  }

  show(glossary, term) {
    this.name = term?.id
    this.edition = glossary?.base
    if (!term) {
      this.shadowRoot.replaceChildren(make('slot'))
      return
    }
    const button = make('button', {type: 'button', part: 'term'}, make('slot', {}, term.label))
    const card = make('div', {
      part: 'card',
      hidden: true,
      id: 'card',
      role: 'group',
      ariaLabel: `Definition of ${term.label}`
    })
    const [said, more] = definitionOf(glossary, term)
    said.id = 'said'
    card.append(make('p', {part: 'name'}, term.label), said, more)
    button.setAttribute('aria-expanded', 'false')
    button.setAttribute('aria-controls', 'card')
    button.setAttribute('aria-describedby', 'said')
    this.shadowRoot.replaceChildren(button, card)
    this.listen(button, card)
  }

  listen(button, card) {
    let timer = 0
    const open = () => {
      clearTimeout(timer)
      if (shown !== this) shown?.hide()
      shown = this
      card.hidden = false
      button.setAttribute('aria-expanded', 'true')
      const box = button.getBoundingClientRect()
      const own = card.getBoundingClientRect()
      const below = box.bottom + own.height + 12 < innerHeight || box.top < own.height + 12
      card.style.left = `${Math.max(8, Math.min(box.left, document.documentElement.clientWidth - own.width - 8))}px`
      card.style.top = `${below ? box.bottom + 4 : box.top - own.height - 4}px`
    }
    this.hide = () => {
      clearTimeout(timer)
      card.hidden = true
      button.setAttribute('aria-expanded', 'false')
      if (shown === this) shown = null
    }
    let hovered = false
    button.addEventListener('click', () => {
      // A press on what the mouse has opened keeps it open.
      if (card.hidden || hovered) open()
      else this.hide()
      hovered = false
    })
    this.onpointerenter = ({pointerType}) => {
      clearTimeout(timer)
      if (pointerType === 'mouse' && card.hidden) {
        timer = setTimeout(() => {
          hovered = true
          open()
        }, 150)
      }
    }
    this.onpointerleave = ({pointerType}) => {
      clearTimeout(timer)
      if (pointerType === 'mouse' && hovered) timer = setTimeout(() => this.hide(), 250)
    }
    this.onkeydown = event => {
      if (event.key === 'Escape' && !card.hidden) {
        event.stopPropagation()
        this.hide()
        button.focus()
      }
    }
    this.onfocusout = ({relatedTarget}) => {
      if (relatedTarget && relatedTarget !== this && !this.contains(relatedTarget)) this.hide()
    }
  }
}

class GlossaryList extends HTMLElement {
  async connectedCallback() {
    const root = shadow(this)
    const glossary = await load(baseOf(this)).catch(() => undefined)
    if (!glossary) return root.replaceChildren(make('slot'))
    const names = this.getAttribute('terms')
      ?.split(/[\s,]+/)
      .filter(Boolean)
    const kind = this.getAttribute('kind')
    const terms = names ? names.flatMap(name => termOf(glossary, name) ?? []) : glossary.terms
    const items = terms.filter(term => !kind || term.kind === kind)
    const list = make('dl', {part: 'list'})
    for (const term of items) list.append(make('dt', {}, term.label), make('dd', {}, ...definitionOf(glossary, term)))
    root.replaceChildren(list)
  }
}

const closed =
  'a,abbr,button,code,dfn,glossary-term,glossary-list,h1,h2,h3,h4,h5,h6,input,kbd,label,math,nav,option,pre,samp,script,select,style,svg,textarea,th,var,[contenteditable],[data-no-glossary]'
const wordStart = /[\p{L}\p{N}]+/gu

/** A small letter at the start of a word of a form stands for its capital as well. */
const patternOf = form =>
  new RegExp(
    form.replace(/(?<![\p{L}\p{N}])\p{Ll}|\s+|[^\p{L}\p{N}\s]/gu, part => {
      if (/\s/u.test(part)) return '\\s+'
      return /\p{L}/u.test(part)
        ? `[${part}${part.toUpperCase().charAt(0)}]`
        : `\\u{${part.codePointAt(0).toString(16)}}`
    }),
    'uy'
  )

/** `alone` is for readers who know nouns: here it is as good as `anywhere`. */
const marks = (marked, word) => marked !== 'never' && (marked !== 'capital' || /^\p{Lu}/u.test(word))

class GlossaryAuto extends HTMLElement {
  async connectedCallback() {
    const glossary = await load(baseOf(this)).catch(() => undefined)
    const target = this.getAttribute('for') ? document.getElementById(this.getAttribute('for')) : this
    if (!glossary || !target) return
    const forms = new Map()
    for (const term of glossary.terms) {
      for (const form of term.forms) {
        const first = form.match(wordStart)?.[0].toLowerCase()
        if (first) forms.set(first, [...(forms.get(first) ?? []), {term, form, pattern: patternOf(form)}])
      }
    }
    for (const own of forms.values()) own.sort((a, b) => b.form.length - a.form.length)
    const walker = document.createTreeWalker(target, NodeFilter.SHOW_TEXT)
    const texts = []
    while (walker.nextNode()) if (!walker.currentNode.parentElement.closest(closed)) texts.push(walker.currentNode)
    const seen = new Set()
    for (const text of texts) this.mark(text, forms, seen)
  }

  mark(node, forms, seen) {
    const text = node.data
    const parts = []
    let at = 0
    let free = 0
    for (const {0: word, index} of text.matchAll(wordStart)) {
      if (index < free || /[_/@.\\#$&=~+:]$|\S[-–]$/u.test(text.slice(Math.max(0, index - 2), index))) continue
      for (const {term, pattern} of forms.get(word.toLowerCase()) ?? []) {
        pattern.lastIndex = index
        if (!pattern.test(text)) continue
        const end = pattern.lastIndex
        if (/^(?:[\p{L}\p{N}_]|[-–./@:=\\][\p{L}\p{N}/]|[+#(])/u.test(text.slice(end, end + 4))) continue
        free = end
        if (marks(term.marked, word) && !seen.has(term.id)) {
          seen.add(term.id)
          const element = make('glossary-term', {}, text.slice(index, end))
          element.setAttribute('ref', term.id)
          element.setAttribute('base', baseOf(this))
          parts.push(text.slice(at, index), element)
          at = end
        }
        break
      }
    }
    if (parts.length) node.replaceWith(...parts, text.slice(at))
  }
}

document.addEventListener('pointerdown', event => {
  if (shown && !event.composedPath().includes(shown)) shown.hide()
})

/** The first edition on a page brings the elements; those of others say with `base` where their glossary is. */
for (const [name, element] of [
  ['glossary-term', GlossaryTerm],
  ['glossary-list', GlossaryList],
  ['glossary-auto', GlossaryAuto]
]) {
  if (!customElements.get(name)) customElements.define(name, element)
}
