// Filter: narrows a list by words and kind as the reader types. Press / to reach it.
;(() => {
  const bar = document.querySelector('[data-filter]')
  if (!bar) return
  const input = bar.querySelector('input')
  const select = bar.querySelector('select')
  const count = bar.querySelector('[role="status"]')
  const fold = text => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  const items = [...document.querySelectorAll('[data-filter-item]')].map(element => ({
    element,
    kind: element.getAttribute('data-filter-item'),
    text: fold(element.textContent)
  }))
  const groups = [...document.querySelectorAll('[data-filter-group]')]

  const apply = () => {
    const words = fold(input.value).split(/\s+/).filter(Boolean)
    const kind = select ? select.value : ''
    let shown = 0
    for (const item of items) {
      const fits = (kind === '' || item.kind === kind) && words.every(word => item.text.includes(word))
      item.element.hidden = !fits
      if (fits) shown += 1
    }
    for (const group of groups) group.hidden = !group.querySelector('[data-filter-item]:not([hidden])')
    count.textContent = words.length > 0 || kind !== '' ? `${shown} of ${items.length}` : ''
  }

  input.addEventListener('input', apply)
  if (select) select.addEventListener('change', apply)
  document.addEventListener('keydown', event => {
    const typing = /^(?:input|select|textarea)$/i.test(event.target.tagName) || event.target.isContentEditable
    if (event.key !== '/' || typing || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    input.focus()
  })
  if (input.value !== '' || select?.value) apply()
})()
