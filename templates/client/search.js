// Search: asks the index that Pagefind made at build time. Only on the search page, and only from a server.
;(() => {
  const bar = document.querySelector('[data-search]')
  const status = document.getElementById('search-status')
  const list = document.getElementById('search-results')
  const root = new URL('../', document.currentScript.src)
  const input = bar.querySelector('input')
  const select = bar.querySelector('select')
  const most = 30
  const pause = 150
  let engine = null
  let asked = 0

  const load = () => {
    engine ??= import(new URL('pagefind/pagefind.js', root).href).then(async pagefind => {
      await pagefind.options({baseUrl: root.pathname, bundlePath: new URL('pagefind/', root).pathname})
      return pagefind
    })
    return engine
  }

  const element = (name, className, ...content) => {
    const made = document.createElement(name)
    if (className) made.className = className
    made.append(...content)
    return made
  }

  // The excerpt is text with entities and <mark>: only its words and marks are taken.
  const excerptOf = html => {
    const parsed = new DOMParser().parseFromString(html, 'text/html').body
    return [...parsed.childNodes].map(node =>
      node.nodeName === 'MARK' ? element('mark', '', node.textContent) : node.textContent
    )
  }

  const show = ({url, meta, excerpt}) => {
    const link = element('a', '', meta.title)
    link.href = new URL(url, root).href
    return element(
      'li',
      'result',
      element('h2', '', link),
      element('p', 'voice result-about', element('span', 'kind', meta.kind), ` ${meta.sources}`),
      element('p', '', ...excerptOf(excerpt))
    )
  }

  const run = async () => {
    const mine = ++asked
    const words = input.value.trim()
    const kind = select.value
    history.replaceState(
      null,
      '',
      words ? `?q=${encodeURIComponent(words)}${kind ? `&kind=${kind}` : ''}` : location.pathname
    )
    if (!words) {
      list.replaceChildren()
      status.textContent = 'Type a word or two.'
      return
    }
    const pagefind = await load()
    const {results} = await pagefind.search(words, kind ? {filters: {kind}} : {})
    const found = await Promise.all(results.slice(0, most).map(result => result.data()))
    if (mine !== asked) return
    list.replaceChildren(...found.map(show))
    const shown = results.length > most ? `, the first ${most} shown` : ''
    status.textContent = `${results.length} ${results.length === 1 ? 'result' : 'results'} for “${words}”${shown}`
  }

  const start = () => {
    let timer = 0
    const soon = () => {
      clearTimeout(timer)
      timer = setTimeout(() => run().catch(missing), pause)
    }
    input.addEventListener('input', soon)
    select.addEventListener('change', soon)
    const asking = new URLSearchParams(location.search)
    input.value = asking.get('q') ?? ''
    select.value = asking.get('kind') ?? ''
    input.focus()
    load().then(run).catch(missing)
  }

  const missing = () => {
    bar.hidden = true
    status.textContent =
      'Search could not be started: this copy of the edition has no index, or the browser is too old.'
  }

  if (location.protocol === 'file:') {
    bar.hidden = true
    status.prepend('This page was opened from a file. ')
  } else start()
})()
