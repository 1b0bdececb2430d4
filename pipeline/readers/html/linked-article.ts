/** What the JSON-LD of a page states about the article on it, by the fields of schema.org. */
import type {Stated} from '../../model/source.ts'
import type {LinkedItem} from './linked-data.ts'

export interface LinkedArticle {
  readonly title: readonly Stated[]
  readonly site: readonly Stated[]
  readonly date: readonly Stated[]
  readonly authors: readonly Stated[]
  readonly url: readonly Stated[]
  readonly language: readonly Stated[]
  readonly description: readonly Stated[]
}

/** Articles before pages; the first of a kind speaks for the page. */
export function linkedArticle(items: readonly LinkedItem[]): LinkedArticle {
  const article = items.find(item => item.types.some(type => /(?:Article|BlogPosting|Report|HowTo)$/.test(type)))
  const found = [article, items.find(item => item.types.some(type => /Page$/.test(type)))]
  const all = (...fields: readonly string[]): readonly Stated[] =>
    fields.flatMap(field => found.flatMap(item => (item ? texts(item, field) : [])))
  return {
    title: article ? all('headline', 'name') : all('headline'),
    site: all('publisher').concat(all('isPartOf')),
    date: [...all('datePublished'), ...all('dateModified')],
    authors: all('author'),
    url: all('url', 'mainEntityOfPage'),
    language: all('inLanguage'),
    description: all('description')
  }
}

/** Texts of a field: its own, or the names of what it holds; of a page or address, the id too. */
function texts(item: LinkedItem, field: string): readonly Stated[] {
  const values = item.value[field]
  return (Array.isArray(values) ? values : [values]).flatMap((value: unknown) => {
    if (typeof value === 'string') return item.place(field, value) ?? []
    if (typeof value !== 'object' || value === null) return []
    const name = 'name' in value ? value.name : '@id' in value ? value['@id'] : undefined
    return typeof name === 'string' ? (item.place('name', name) ?? item.place('@id', name) ?? []) : []
  })
}
