/** Validates linked data against SHACL shapes: a line for every result, none for data that conforms. */
import jsonld from 'jsonld'
import {Parser, Store} from 'n3'
import SHACLValidator from 'rdf-validate-shacl'

/** `data` and `shapes` in Turtle or N-Quads. https://www.w3.org/TR/shacl/ */
export async function shaclProblems(data: string, shapes: string): Promise<readonly string[]> {
  const validator = new SHACLValidator(new Store(new Parser().parse(shapes)))
  const report = await validator.validate(new Store(new Parser({format: 'N-Quads'}).parse(data)))
  return report.results.map(result => {
    const path = result.path && 'value' in result.path ? result.path.value : ''
    return `${result.focusNode?.value} ${path}: ${result.message.map(({value}) => value).join(' ')}`
  })
}

/** JSON-LD to N-Quads, without the network: `context` is the text of the only context that it may name. */
export async function quadsOf(data: object, context: string, base: string): Promise<string> {
  const quads: unknown = await jsonld.toRDF(
    {...data, '@context': JSON.parse(context)['@context']},
    {base, format: 'application/n-quads'}
  )
  return String(quads)
}
