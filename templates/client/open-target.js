// Opens what a link leads to, where that is folded.
;(() => {
  const open = () => {
    const id = decodeURIComponent(location.hash.slice(1))
    const target = id && document.getElementById(id)
    if (!target) return
    const around = []
    for (let at = target.closest('details'); at; at = at.parentElement?.closest('details')) around.push(at)
    const within = target.querySelector('details')
    const folded = (around.length > 0 || !within ? around : [within]).filter(details => !details.open)
    if (folded.length === 0) return
    for (const details of folded) details.open = true
    target.scrollIntoView()
  }
  window.addEventListener('hashchange', open)
  open()
})()
