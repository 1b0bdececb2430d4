/** Adds to what a clause tells the words before its subject, where they say when or for what it holds. */
import type {Token} from '../../model/statement.ts'
import type {Told} from './clause-facets.ts'
import type {Clause} from './prose-clauses.ts'

/** What holds “in winter” only is told with these words; “in other words” adds nothing. */
export function withOpener({opener}: Clause, told: Told): Told {
  return narrows(opener) && told.facet !== 'example' ? {...told, from: 0} : told
}

function narrows(opener: readonly Token[]): boolean {
  return (
    /^(?:in|during|at|on|for|under|with|without|within|after|before|until|above|below|given|using)$/i.test(
      opener[0]?.text ?? ''
    ) && !opener.slice(1, 3).some(({text}) => linking.test(text))
  )
}

const linking =
  /^(?:this|that|these|those|such|addition|fact|general|result|reason|words|way|manner|particular|short|contrast|practice|essence|summary|turn|most|many|some|effect|theory|principle|case|cases)$/i
