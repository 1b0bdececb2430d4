/** Writes the inventory by which Sphinx and MyST documents refer to terms of the edition. */
import type {Writer} from '../../model/registry.ts'
import {glossaryOf} from '../glossary-json/glossary-of.ts'
import type {Glossary} from '../glossary-json/glossary-schema.ts'
import {storedZlib} from './stored-zlib.ts'

/**
 * Sphinx inventory, version 2: `:term:` finds the names of terms, `:ref:` their ids. The lines are as
 * `sphinx.util.inventory` reads them: name, role, priority, address, displayed name (`-` for the name itself).
 */
export const writeInventory: Writer = {
  name: 'inventory',
  outputs: ['objects.inv'],
  write: (edition, options) => new Map([['objects.inv', inventoryOf(glossaryOf(edition, options))]])
}

function inventoryOf(glossary: Glossary): Uint8Array {
  const encoder = new TextEncoder()
  const header = encoder.encode(
    `# Sphinx inventory version 2\n# Project: ${oneLine(glossary.title)}\n# Version: ${glossary.edition.slice(0, 12)}\n# The remainder of this file is compressed using zlib.\n`
  )
  const body = storedZlib(encoder.encode([...entries(glossary)].map(line => `${line}\n`).join('')))
  const file = new Uint8Array(header.length + body.length)
  file.set(header)
  file.set(body, header.length)
  return file
}

/** A name that two terms share stands for neither, unless it is the label of one; the first of two like names wins. */
function entries({terms}: Glossary): ReadonlySet<string> {
  const lines = new Set<string>()
  const taken = new Set<string>()
  const termLine = (name: string, path: string) => {
    if (misread(name) || taken.has(name.toLowerCase())) return
    taken.add(name.toLowerCase())
    lines.add(`${name} std:term -1 ${path} -`)
  }
  for (const {label, path} of terms) termLine(oneLine(label), path)
  const aliasesOfSeveral = repeated(
    terms.flatMap(({aliases}) => [...new Set(aliases.map(alias => alias.toLowerCase()))])
  )
  for (const {aliases, path} of terms) {
    for (const alias of aliases.filter(name => !aliasesOfSeveral.has(name.toLowerCase())))
      termLine(oneLine(alias), path)
  }
  for (const {id, label, path} of terms) lines.add(`${id} std:label -1 ${path} ${oneLine(label)}`)
  return lines
}

function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ').trim()
}

/** A line is split at the first number between spaces, and the format has no way to escape it: such a name is found by its id. */
function misread(name: string): boolean {
  return name === '' || name.startsWith('#') || /\S \S+ -?\d+(?: |$)/.test(name)
}

function repeated(names: readonly string[]): ReadonlySet<string> {
  const seen = new Set<string>()
  return new Set(names.filter(name => seen.has(name) || !seen.add(name)))
}
