// Opens what a link leads to, where that is folded.
;(() => {
  const open = () => {
    const id = decodeURIComponent(location.hash.slice(1))
    const target = id && document.getElementById(id)
    if (!target) return
    const folded = target.closest('details') ?? target.querySelector('details')
    if (!folded || folded.open) return
    folded.open = true
    target.scrollIntoView()
  }
  window.addEventListener('hashchange', open)
  open()
})()
