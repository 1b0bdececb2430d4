/** How names of terms are written in a text: other names than the preferred one, wrong spellings, wrong cases. */
import {formFinder} from '../language/find-forms.ts'
import {folded} from '../model/order.ts'
import type {Glossary} from '../writers/glossary-json/glossary-schema.ts'
import {hasOwnCapitals} from './has-own-capitals.ts'
import type {LintFinding} from './lint-finding.ts'
import {misspellings} from './misspellings.ts'
import {otherNames} from './other-names.ts'

export interface NameFinding extends Pick<LintFinding, 'rule' | 'message' | 'fix'> {
  readonly start: number
  /** Exclusive. */
  readonly end: number
  readonly term: string
}

/** Gives the findings of a text in order; no two overlap, and what is a right form of any term is none. */
export function checkNames(glossary: Glossary): (text: string) => readonly NameFinding[] {
  const right = formFinder(glossary.terms.flatMap(term => term.forms.map(form => [form, term] as const)))
  const others = formFinder(
    glossary.terms.flatMap(term => otherNames(term, glossary).map(name => [name, term] as const))
  )
  const checks = [wrongCases(glossary), wrongJoints(glossary), misspellings(glossary)]
  return text => {
    const found: NameFinding[] = others(text).map(({start, end, owner}) => ({
      rule: 'other-name',
      start,
      end,
      term: owner.id,
      message: `“${text.slice(start, end)}” is another name of “${owner.label}”. Write “${owner.label}”.`
    }))
    const taken = [...right(text), ...found].map(({start, end}) => ({start, end}))
    for (const check of checks) {
      for (const finding of check(text)) {
        if (taken.some(({start, end}) => finding.start < end && start < finding.end)) continue
        taken.push(finding)
        found.push(finding)
      }
    }
    return found.sort((a, b) => a.start - b.start)
  }
}

type Check = (text: string) => readonly NameFinding[]

/** Names with capitals of their own, written with others. Everyday words in small letters are taken for what they are. */
function wrongCases({terms}: Glossary): Check {
  const forms = terms.flatMap(term => term.forms.filter(form => hasOwnCapitals(form, term)).map(form => ({form, term})))
  const find = formFinder(forms.map(({form, term}) => [folded(form), {form, term}] as const))
  return text => {
    const lower = text.toLowerCase()
    // Few letters take more room in small: places would not be those of the text.
    if (lower.length !== text.length) return []
    return find(lower).flatMap(({start, end, owner: {form, term}}) => {
      const written = text.slice(start, end)
      if (written === form || isShouted(written)) return []
      return [{rule: 'case', start, end, term: term.id, fix: form, message: `“${written}” is written “${form}”.`}]
    })
  }
}

function isShouted(written: string): boolean {
  return written === written.toUpperCase() && written.length > 4
}

/** Names of several words that are run together or hyphenated as no source does. */
function wrongJoints({terms}: Glossary): Check {
  const variants = terms.flatMap(term =>
    term.forms
      .filter(form => /[\p{L}\p{N}][ -][\p{L}\p{N}]/u.test(form))
      .flatMap(form =>
        [form.replace(/[ -]/g, ''), form.replace(/ /g, '-'), form.replace(/-/g, ' ')]
          .filter(other => other !== form)
          .map(other => [other, {form, term}] as const)
      )
  )
  const find = formFinder(variants)
  return text =>
    find(text).map(({start, end, owner: {form, term}}) => {
      const written = text.slice(start, end)
      const fix = /^\p{Lu}/u.test(written) ? form.charAt(0).toUpperCase() + form.slice(1) : form
      return {rule: 'spelling', start, end, term: term.id, fix, message: `“${written}” is written “${form}”.`}
    })
}
