/** Publishes a small edition and kills itself before the step of a given number: the power fails there. */
const [module, out, edition, dieAt] = process.argv.slice(2)
const {publish} = await import(module)

let steps = 0
const files = new Map([
  ['index.html', `<p>${edition}</p>`],
  ['data/edition.json', JSON.stringify({edition})],
  [`glossary/${edition}.html`, edition]
])
const rest = new Promise(resolve =>
  setTimeout(() => resolve(new Map([['assets/bytes.bin', new Uint8Array([1, 2, 3])]])), 5)
)
const request = {out, sources: `${out}-sources`, workingFolder: new URL('.', import.meta.url).pathname}
const step = () => {
  steps += 1
  if (steps === Number(dieAt)) process.kill(process.pid, 'SIGKILL')
}
const diagnostics = await publish(files, request, {step, rest})
process.stdout.write(JSON.stringify({steps, diagnostics}))
