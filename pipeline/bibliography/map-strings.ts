/** Changes every string of a CSL-JSON item, for guards that hold for all fields. */
import type {CslData} from './csl-data.ts'

/** Every string of the item through `change`; keys, ids and types stay. */
export function mapStrings(item: CslData, change: (text: string, field: string) => string): CslData {
  const mapped = Object.entries(item).map(([field, value]) => [
    field,
    field === 'id' || field === 'type' ? value : mapValue(value, text => change(text, field))
  ])
  return Object.assign({id: item.id, type: item.type}, Object.fromEntries(mapped))
}

function mapValue(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value)
  if (Array.isArray(value)) return value.map(item => mapValue(item, change))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, mapValue(item, change)]))
}
