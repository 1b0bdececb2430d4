// A button behind every citation that copies it.
;(() => {
  if (!navigator.clipboard) return
  for (const citation of document.querySelectorAll('.cite-this .citation')) {
    const text = citation.textContent
    const button = document.createElement('button')
    button.type = 'button'
    button.textContent = 'Copy'
    button.setAttribute('aria-label', `Copy the citation: ${citation.previousElementSibling?.textContent ?? ''}`)
    button.addEventListener('click', async () => {
      await navigator.clipboard.writeText(text)
      button.textContent = 'Copied'
      setTimeout(() => {
        button.textContent = 'Copy'
      }, 2000)
    })
    citation.append(' ', button)
  }
})()
