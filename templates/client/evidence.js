// Evidence: the sentence behind a source mark, shown beside it by mouse, keyboard or touch.
// Dismissible with Escape, hoverable, and there until dismissed (WCAG 2.2, 1.4.13).
;(() => {
  const list = document.getElementById('evidence-list')
  if (!list) return
  const items = new Map([...list.querySelectorAll('a.place')].map(link => [link.href, link.closest('li')]))
  const tip = document.createElement('div')
  tip.className = 'tip'
  tip.id = 'evidence-tip'
  tip.setAttribute('role', 'tooltip')
  tip.hidden = true
  document.body.append(tip)
  let mark = null
  let timer = 0

  const fill = item => {
    const quote = document.createElement('div')
    quote.textContent = item.querySelector('q')?.textContent ?? ''
    const source = document.createElement('div')
    source.className = 'tip-source'
    const line = item.querySelector('a.place').textContent
    source.textContent = `${item.closest('ul').previousElementSibling.textContent}, ${line}`
    tip.replaceChildren(quote, source)
  }

  const place = () => {
    const box = mark.getBoundingClientRect()
    const own = tip.getBoundingClientRect()
    const edge = 8
    const left = Math.max(edge, Math.min(box.left, document.documentElement.clientWidth - own.width - edge))
    const below = box.bottom + own.height + edge < window.innerHeight || box.top < own.height + edge
    tip.style.left = `${left + window.scrollX}px`
    tip.style.top = `${(below ? box.bottom + 6 : box.top - own.height - 6) + window.scrollY}px`
  }

  const show = target => {
    clearTimeout(timer)
    const item = items.get(target.href)
    if (target === mark || !item) return
    hide()
    mark = target
    fill(item)
    tip.hidden = false
    mark.setAttribute('aria-describedby', tip.id)
    place()
  }

  const hide = () => {
    clearTimeout(timer)
    mark?.removeAttribute('aria-describedby')
    mark = null
    tip.hidden = true
  }

  const markOf = event => event.target.closest?.('a.mark')
  const later = (work, delay) => {
    clearTimeout(timer)
    timer = setTimeout(work, delay)
  }

  document.addEventListener('pointerover', event => {
    if (event.pointerType === 'touch') return
    const target = markOf(event)
    if (target) later(() => show(target), 120)
    else if (tip.contains(event.target)) clearTimeout(timer)
    else if (mark && document.activeElement !== mark) later(hide, 250)
  })
  document.addEventListener('focusin', event => {
    const target = markOf(event)
    if (target) show(target)
    else hide()
  })
  // The first tap on a mark shows its sentence, the second follows it.
  let touched = false
  document.addEventListener(
    'pointerdown',
    event => {
      touched = event.pointerType === 'touch'
      if (mark && !tip.contains(event.target) && markOf(event) !== mark) hide()
    },
    true
  )
  document.addEventListener('click', event => {
    const target = markOf(event)
    if (!target || !touched || target.dataset.shown || !items.has(target.href)) return
    event.preventDefault()
    for (const other of document.querySelectorAll('a.mark[data-shown]')) delete other.dataset.shown
    target.dataset.shown = ''
    show(target)
  })
  document.addEventListener('keydown', event => {
    if (event.key === 'Escape') hide()
  })
  window.addEventListener('resize', hide)
})()
