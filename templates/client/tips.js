// Tips: what stands behind a source mark, and what a term means, by mouse, keyboard or touch.
// Dismissible with Escape, hoverable, and there until dismissed (WCAG 2.2, 1.4.13).
;(() => {
  const byHref = (selector, itemOf) =>
    new Map([...document.querySelectorAll(selector)].map(link => [link.href, itemOf(link)]))
  const places = byHref('#evidence-list a.place', link => link.closest('li'))
  const terms = byHref('a.defined', link => link.closest('article, div'))
  if (places.size + terms.size === 0) return
  const tip = document.createElement('span')
  tip.className = 'tip'
  tip.id = 'tip-shown'
  tip.hidden = true
  let owner = null
  let timer = 0

  const part = (name, ...content) => {
    const element = document.createElement('span')
    element.className = name
    element.append(...content)
    return element
  }

  const fillEvidence = item => {
    const said = [...item.querySelectorAll('q')].map(quote => part(`tip-${quote.className}`, quote.textContent))
    const [place, original] = ['a.place', 'a.original'].map(name => item.querySelector(name)?.cloneNode(true))
    place.textContent = `Go to ${place.textContent}`
    const links = part('tip-links', place)
    if (original) {
      original.textContent = 'See the original'
      links.append(original)
    }
    tip.setAttribute('role', 'group')
    tip.setAttribute('aria-label', 'Evidence')
    tip.replaceChildren(...said, part('tip-source', item.closest('ul').previousElementSibling.textContent), links)
    owner.after(tip)
  }

  const fillTerm = item => {
    tip.setAttribute('role', 'tooltip')
    tip.removeAttribute('aria-label')
    tip.replaceChildren(
      part('tip-term', item.querySelector('a.defined').textContent),
      part('tip-quote', item.querySelector('.passage').textContent)
    )
    document.body.append(tip)
  }

  const contentFor = target => {
    if (target.matches('.mark')) return places.get(target.href)
    return terms.get(target.href)?.querySelector('.passage') ? terms.get(target.href) : undefined
  }

  const place = () => {
    if (!owner) return
    const box = owner.getBoundingClientRect()
    const own = tip.getBoundingClientRect()
    const edge = 8
    const left = Math.max(edge, Math.min(box.left, document.documentElement.clientWidth - own.width - edge))
    const below = box.bottom + own.height + edge < window.innerHeight || box.top < own.height + edge
    tip.style.left = `${left}px`
    tip.style.top = `${below ? box.bottom + 4 : box.top - own.height - 4}px`
  }

  const show = target => {
    clearTimeout(timer)
    const item = contentFor(target)
    if (target === owner || !item) return
    hide()
    owner = target
    if (target.matches('.mark')) fillEvidence(item)
    else fillTerm(item)
    tip.hidden = false
    owner.setAttribute('aria-describedby', tip.id)
    place()
  }

  const hide = () => {
    clearTimeout(timer)
    owner?.removeAttribute('aria-describedby')
    owner = null
    tip.hidden = true
    tip.remove()
  }

  const ownerOf = event => event.target.closest?.('a.mark, a.term')
  const later = (work, delay) => {
    clearTimeout(timer)
    timer = setTimeout(work, delay)
  }

  document.addEventListener('pointerover', event => {
    if (event.pointerType === 'touch') return
    const target = ownerOf(event)
    if (target) later(() => show(target), 120)
    else if (tip.contains(event.target)) clearTimeout(timer)
    else if (owner && document.activeElement !== owner && !tip.contains(document.activeElement)) later(hide, 300)
  })
  document.addEventListener('focusin', event => {
    if (tip.contains(event.target)) return
    const target = ownerOf(event)
    if (target) show(target)
    else hide()
  })
  // The first tap on a mark or term shows what stands behind it, the second follows it.
  let touched = false
  let tapped = null
  document.addEventListener(
    'pointerdown',
    event => {
      touched = event.pointerType === 'touch'
      if (owner && !tip.contains(event.target) && ownerOf(event) !== owner) hide()
    },
    true
  )
  document.addEventListener('click', event => {
    const target = ownerOf(event)
    if (!target || !touched || tapped === target || !contentFor(target)) return
    event.preventDefault()
    tapped = target
    show(target)
  })
  document.addEventListener('keydown', event => {
    if (event.key !== 'Escape' || !owner) return
    if (tip.contains(document.activeElement)) owner.focus()
    hide()
  })
  window.addEventListener('scroll', place, {passive: true, capture: true})
  window.addEventListener('resize', place)
})()
