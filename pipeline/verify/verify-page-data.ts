/** Checks what a page tells machines in the words of sources: definitions and answers in JSON-LD, descriptions made of them. */
import type {Element, Root, RootContent} from 'hast'
import rehypeParse from 'rehype-parse'
import {unified} from 'unified'
import {z} from 'zod'
import {quotationNotFound} from '../diagnostics/emit.ts'
import type {Diagnostic, Result} from '../model/diagnostic.ts'
import type {EditionData} from '../writers/json/edition-schema.ts'

const definedTerm = z.looseObject({'@type': z.literal('DefinedTerm'), description: z.string()})
const question = z.looseObject({
  '@type': z.literal('Question'),
  name: z.string(),
  acceptedAnswer: z.looseObject({text: z.string()})
})

/** The number of texts checked. https://schema.org/DefinedTerm, https://schema.org/FAQPage */
export function verifyPageData(path: string, html: string, edition: EditionData): Result<number> {
  const elements = elementsIn(unified().use(rehypeParse).parse(html))
  const data = elements.filter(isData).flatMap(element => nodesIn(parsed(textOf(element))))
  const definitions = new Set(edition.terms.flatMap(term => term.definitions.map(({text}) => text)))
  const answers = new Set(
    edition.questions.map(item => keyOf(item.question, item.answer.map(({text}) => text).join(' ')))
  )
  const terms = data.flatMap(node => definedTerm.safeParse(node).data ?? [])
  const questions = data.flatMap(node => question.safeParse(node).data ?? [])
  const described = terms.length > 0 ? elements.flatMap(descriptionOf) : []
  const report = (words: string, problem: string): Diagnostic => quotationNotFound(path, words, problem)
  return {
    output: terms.length + questions.length + described.length,
    diagnostics: [
      ...terms
        .filter(({description}) => !definitions.has(description))
        .map(({description}) =>
          report(description, 'The data of this page holds a definition that the edition does not')
        ),
      ...questions
        .filter(({name, acceptedAnswer}) => !answers.has(keyOf(name, acceptedAnswer.text)))
        .map(({acceptedAnswer}) =>
          report(acceptedAnswer.text, 'The data of this page holds an answer that the edition does not')
        ),
      ...described
        .filter(words => !terms.some(({description}) => isBeginning(words, description)))
        .map(words => report(words, 'The description of this page is not the definition that it shows'))
    ]
  }
}

function keyOf(asked: string, answer: string): string {
  return `${asked}\u0000${answer}`
}

function elementsIn(node: Root | RootContent): readonly Element[] {
  const inner = 'children' in node ? node.children.flatMap(elementsIn) : []
  return node.type === 'element' ? [node, ...inner] : inner
}

function isData({tagName, properties}: Element): boolean {
  return tagName === 'script' && properties.type === 'application/ld+json'
}

function textOf({children}: Element): string {
  return children.map(child => (child.type === 'text' ? child.value : '')).join('')
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}

/** The value and everything in it. */
function nodesIn(value: unknown): readonly unknown[] {
  if (typeof value !== 'object' || value === null) return []
  return [value, ...Object.values(value).flatMap(nodesIn)]
}

function descriptionOf({tagName, properties: {name, property, content}}: Element): readonly string[] {
  const isDescription = name === 'description' || property === 'og:description'
  return tagName === 'meta' && isDescription && typeof content === 'string' ? [content] : []
}

/** The whole, or a beginning with an ellipsis for the rest. */
function isBeginning(words: string, whole: string): boolean {
  return words === whole || (words.endsWith('…') && whole.startsWith(words.slice(0, -1).trimEnd()))
}
