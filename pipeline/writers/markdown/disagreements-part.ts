/** The disagreements: every side of each, and what an editor decided. */
import type {Paragraph, RootContent} from 'mdast'
import {conflictTitle} from '../../../templates/conflict-title.ts'
import {capital} from '../../model/capital.ts'
import type {Edition, EditionConflict} from '../../model/edition.ts'
import {rulingWords} from '../wording/ruling-words.ts'
import {editorial, heading, text} from './pandoc-nodes.ts'
import type {PassagePhrases} from './passage-phrases.ts'

export function disagreementsPart(edition: Edition, phrases: PassagePhrases): RootContent[] {
  if (edition.conflicts.length === 0) return []
  const labels = new Map(edition.terms.map(term => [term.id, term.label]))
  return [
    heading(1, 'disagreements', 'Disagreements'),
    ...edition.conflicts.flatMap(conflict => entry(conflict, labels, phrases))
  ]
}

function entry(conflict: EditionConflict, labels: ReadonlyMap<string, string>, phrases: PassagePhrases): RootContent[] {
  return [
    heading(
      2,
      conflict.id,
      conflictTitle(conflict, id => labels.get(id))
    ),
    {
      type: 'fencedDivision',
      name: 'conflict',
      children: [
        ownVoice(`${capital(conflict.strength)} conflict. ${conflict.reason}`),
        ...conflict.sides.flatMap((side, index): RootContent[] => [
          ...(conflict.decision?.ruling === 'prefer' && conflict.decision.side === index
            ? [ownVoice('Preferred by the editor:')]
            : []),
          {type: 'blockquote', children: [{type: 'paragraph', children: phrases(side.passage)}]}
        ]),
        ownVoice(rulingWords(conflict.decision))
      ]
    }
  ]
}

function ownVoice(words: string): Paragraph {
  return {type: 'paragraph', children: [editorial(text(words))]}
}
