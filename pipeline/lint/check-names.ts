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

/** Gives the findings of a text in order; no two overlap, the longest stays, and what is a right form of any term is none. */
export function checkNames(glossary: Glossary): (text: string) => readonly NameFinding[] {
  const checks = [
    rightForms(glossary),
    otherForms(glossary),
    wrongCases(glossary),
    wrongJoints(glossary),
    misspellings(glossary)
  ]
  return text => {
    const kept: Found[] = []
    const all = checks.flatMap(check => check(text)).sort((a, b) => b.end - b.start - (a.end - a.start))
    for (const finding of all) {
      if (!kept.some(({start, end}) => finding.start < end && start < finding.end)) kept.push(finding)
    }
    return kept.flatMap(found => ('rule' in found ? [found] : [])).sort((a, b) => a.start - b.start)
  }
}

/** A place without a finding is a right form. */
type Found = NameFinding | Pick<NameFinding, 'start' | 'end'>

type Check = (text: string) => readonly NameFinding[]

/** Those that are no other name of their term as well. */
function rightForms(glossary: Glossary): (text: string) => readonly Found[] {
  const find = formFinder(
    glossary.terms.flatMap(term => {
      const others = new Set(otherNames(term, glossary))
      return term.forms.filter(form => !others.has(form)).map(form => [form, term] as const)
    })
  )
  return text => find(text).map(({start, end}) => ({start, end}))
}

function otherForms(glossary: Glossary): Check {
  const find = formFinder(glossary.terms.flatMap(term => otherNames(term, glossary).map(name => [name, term] as const)))
  return text =>
    find(text).map(({start, end, owner: {id, label}}) => ({
      rule: 'other-name',
      start,
      end,
      term: id,
      message: `“${text.slice(start, end)}” is another name of “${label}”. Write “${label}”.`
    }))
}

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
