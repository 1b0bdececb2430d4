/** What a clause tells of its subject, and in which of its words, by forms that plain English has for any topic. */
import type {AttributeClass} from './attribute-classes.ts'

/** `means`: what makes it. */
export type Facet = AttributeClass | 'comparison' | 'ability' | 'means'

/** Offsets into the text of the clause: the words that say it. */
export interface Told {
  readonly facet: Facet
  readonly from: number
  readonly to: number
}

/** Subjects of a table, by their ids, and what is told of each of them. */
export interface ToldOf {
  readonly about: ReadonlySet<string>
  readonly told: readonly Told[]
}

interface Form {
  readonly facet: Facet
  /** Tried on the predicate, or on a list item's gloss; its first group is what is cut, else all from its start on. */
  readonly form: RegExp
}

const adverb = String.raw`(?:\p{L}+ly |just |also |often |still |now |all |both |mostly |one of )?`
const being = "(?:is|are|was|were|'s|’s|'re|’re)"
const making =
  'generat(?:es?|ing)|produc(?:es?|ing)|creat(?:es?|ing)|outputs?|writ(?:es?|ing)|compos(?:es?|ing)|yields?|mak(?:es?|ing)|delivers?|gives?|returns?'

/** “takes two weeks in the vat” tells how long, not what goes in. */
const lapse = '[^,;.]*\\b(?:second|minute|hour|day|night|week|month|year)s?\\b'

const forms: readonly Form[] = [
  {
    facet: 'maker',
    form: /\b((?:built|developed|made|created|designed|manufactured|produced|published|founded|invented|released|introduced|launched|sold|owned|run|written|maintained)(?: and \p{L}+)? by (?:the )?\p{Lu}[\p{L}\d.’'-]*(?:(?: and| of)? \p{Lu}[\p{L}\d.’'-]*){0,4})/u
  },
  {
    facet: 'kind',
    form: new RegExp(
      `^${being} ${adverb}((?:an?|one|two|three|four|the(?! \\p{L}+er ones?\\b)|any|some) .+|(?:type|kind|form)s? of .+)`,
      'u'
    )
  },
  {facet: 'kind', form: /^(?:means?|refers? to|describes?) (.+)/u},
  {
    facet: 'kind',
    form: new RegExp(`^${being} (\\p{Ll}{3,} (?:that|which) (?:is|are|has|have|was|were|can)\\b .+)`, 'u')
  },
  {facet: 'kind', form: new RegExp(`^${being} ${adverb}((?!others)\\p{Ll}{3,}s\\b(?! of).*)`, 'u')},
  {
    facet: 'mechanism',
    form: new RegExp(
      `^(?:${being} )?${adverb}((?:(?:built|based|trained|composed|made up) (?:on|from|of|with|around|to)|made (?:from|of|out of)|(?:run|powered|driven|defined|heated|fed|moved|guided) (?:on|by|with)) .+)`,
      'u'
    )
  },
  {facet: 'mechanism', form: /^((?:works?|working|worked|operates?) (?:by|on|with|through|like) .+)/u},
  {
    facet: 'mechanism',
    form: new RegExp(
      `^${adverb}((?:uses?|relies|rely|runs? on|learns?|starts? with|consists? of|predicts?|calculates?|adjusts?|heats?) .+)`,
      'u'
    )
  },
  {facet: 'output', form: new RegExp(`^${adverb}(?:can ${adverb})?((?:${making})\\b .+)`, 'u')},
  {facet: 'output', form: new RegExp(`\\b(?:that|which) (?:can )?((?:${making})\\b .+)`, 'u')},
  {
    facet: 'output',
    form: new RegExp(`\\b(?:designed|built|trained|made|used) (?:to (?:${making})|for (?:${making})) (.+)`, 'u')
  },
  {
    facet: 'use',
    form: new RegExp(
      `^(?:${being} )?${adverb}((?:used|useful|employed|ideal|meant|intended|suitable|suited|good|great|best|excellent|helpful|perfect|designed|optimi[sz]ed) (?:for|to|in|at|as|on) .+)`,
      'u'
    )
  },
  {facet: 'use', form: /\b((?:used|designed|intended|meant|optimi[sz]ed|suitable) (?:for|to) .+)/u},
  {
    facet: 'use',
    form: /^((?:suits?|helps?|excels? at|lets? (?:you|us|one|users)|allows?|enables?|serves?) .+)/u
  },
  {facet: 'ability', form: /^((?:can|could|(?:is|are) able to) (?!not\b|and\b|or\b|be\b)(?:\p{L}+ly )?\p{L}+ .+)/u},
  {
    facet: 'example',
    form: /^(?:such as|like|including|e\.g\.,?|for example,?|for instance,?|used by (?:\p{L}+ ){0,2}(?:like|such as)) (\p{Lu}.+)/u
  },
  {
    facet: 'input',
    form: new RegExp(`^${adverb}(?:can )?(?:${making})\\b .{2,120}? (from (?!the start|scratch).+)`, 'u')
  },
  {facet: 'input', form: new RegExp(`^${adverb}(?:can )?(?:${making})\\b .{2,120}? (given .+)`, 'u')},
  {facet: 'input', form: new RegExp(`^${adverb}((?:takes?|requires?|needs?|accepts?) (?!${lapse}).+)`, 'u')},
  {
    facet: 'scope',
    form: new RegExp(
      `^${being} ${adverb}((?:(?:an?|one|the) )?(?:(?!for |of |in |to |that |than )[\\p{L},-]+ ){0,4}(?:broad|narrow|wide|bigger|larger|broader|narrower|wider|umbrella|branch|subset|superset|part|subfield|category|field|universe|specialist|specialised|specialized)\\b.*)`,
      'u'
    )
  },
  {facet: 'scope', form: new RegExp(`^${being} ${adverb}((?:an?|one|the) (?:[\\p{L},-]+ ){1,5}within .+)`, 'u')},
  {
    facet: 'limit',
    form: /^((?:can ?not|can['’]t|never|ca|struggles?|lacks?|fails?|(?:is|are) unable|do(?:es)? ?(?:not|n['’]t)|(?:is|are) (?:limited|prone)) .+)/u
  },
  {
    facet: 'comparison',
    form: /^(.*\b(?:(?:more|less|fewer|(?!other|rather|whether)\p{L}{3,}er) (?:\p{L}+ ){0,3}than|unlike|compared (?:to|with)|as \p{L}+ as)\b.*)/u
  },
  {
    facet: 'comparison',
    form: new RegExp(
      `^(${being} ${adverb}(?:ready |the )?(?:most |least |more |less )?(?:\\p{L}+(?:est|ier)|(?:most|least|more|less) \\p{L}+)\\b.*)`,
      'u'
    )
  },
  {
    facet: 'comparison',
    form: /^((?:\p{L}+ ){1,5}(?:better|worse|more|less|faster|slower|longer|shorter|cheaper))\W*$/u
  },
  {
    facet: 'comparison',
    form: /^((?!have|has|is|are|was|were|need)\p{L}+ (?:(?:in|out|up|on) )?(?:more|less|fewer) (?!than\b)\p{L}+ .+)/u
  },
  {
    facet: 'comparison',
    form: /^((?:tends? to )?\p{L}+ (?:an?|the) (?:\p{L}{3,}er, )?(?:more|less) \p{L}+ .+)/u
  },
  {
    facet: 'comparison',
    form: new RegExp(
      `^(${being} ${adverb}(?!other|over|under|after|never|ever|either|neither|rather|together|altogether|however|further)\\p{Ll}{3,}er\\b(?! (?:of|in|at|on)\\b|\\p{L}|/).*)`,
      'u'
    )
  },
  {facet: 'comparison', form: new RegExp(`^(${being} (?:the )?(?!other)\\p{L}{3,}er ones?\\b.*)`, 'u')},
  {
    facet: 'comparison',
    form: /\b(?:that|which) (?!have|has|is|are|need)(\p{L}+ (?:in |out |up |on )?(?:more|less|fewer) \p{L}+ .+)/u
  },
  {
    facet: 'date',
    form: /\b((?:introduced|launched|released|founded|built|opened|invented|published|patented|established|made|dates?|dating|dated|came (?:onto|on) the market|appeared|first sold) (?:back )?(?:in|to|from|on|around)? ?(?:(?:early|late|about|the|\p{Lu}\p{Ll}+) ){0,2}(?:1[5-9]|20)\d\ds?)\b/u
  },
  {facet: 'weight', form: /^(weigh(?:s|ed)? .*\d.*)/u},
  {facet: 'cost', form: /^(costs? .+)/u},
  {
    facet: 'cost',
    form: new RegExp(
      `^((?:${being} )?${adverb}(?:the )?(?:cheap|expensive|affordable|dear|costly|costli)(?:er|est|r|st)?\\b.*)`,
      'u'
    )
  },
  {
    facet: 'cost',
    form: /([€$£] ?\d[\d,.]*(?: (?:to|–|-) [€$£]? ?\d[\d,.]*)?|\b\d[\d,.]*(?: to \d[\d,.]*)? (?:euros?|dollars?|pounds?|cents?|pence)\b[^,;.]*)/u
  }
]

/** Facets that forms find; what a header asks by any other class is known by its own words. */
export const toldFacets: ReadonlySet<Facet> = new Set(forms.map(({facet}) => facet))

/** `predicate` is where its predicate begins, 0 of a gloss. What is denied, doubted or asked is told by no form but `limit`. */
export function toldBy(text: string, predicate: number): readonly Told[] {
  const said = text.slice(predicate)
  const denied = /^(?:\p{L}+ )?(?:not|never|no longer|hardly|rarely)\b|^\p{L}+n['’]t\b|^can(?:not| not)\b/iu.test(said)
  return forms.flatMap(({facet, form}): Told[] => {
    if (denied && facet !== 'limit') return []
    const match = form.exec(said)
    const [whole, cut = whole] = match ?? []
    if (!match || whole === undefined || cut === undefined) return []
    const from = predicate + match.index + whole.indexOf(cut)
    const to = from + lengthOf(cut, facet)
    if (facet === 'ability' && bad.test(text.slice(from, to))) return []
    const words = text.slice(from, to)
    return to - from < 3 || pointing.test(words) || !closesBrackets(words) ? [] : [{facet, from, to}]
  })
}

function closesBrackets(words: string): boolean {
  return words.split('(').length === words.split(')').length
}

/** What can go wrong is no use of a thing. */
const bad = /\b(?:false|wrong|incorrect|harm(?:ful)?|misleading|errors?|mistakes?|damage|fails?|hurt|break|risky?)\b/i

/** Words that point out of the phrase: it does not stand alone in a cell. */
const pointing =
  /\b(?:this|these|those|the two|the former|the latter|that (?:specific|same|very)|such an?)\b|\b(?:see|described|shown) (?:below|above)\b|\b(?:use|do|mean) (?:here|there)\b|\b(?:on|of|by|with|from) one(?=,|$)/i

/** What is added after a dash, a semicolon or “, which” is left out of a definition; so is the mark at the end. */
function lengthOf(cut: string, facet: Facet): number {
  const end =
    facet === 'kind' || facet === 'scope'
      ? cut.search(/ [—–-] |;|, (?:which|but|so|because|while|not|and (?:it|they|is|are|was|were)|specifically)\b/u)
      : -1
  const own = end < 0 ? cut : cut.slice(0, end)
  const next =
    facet === 'example'
      ? -1
      : own.search(
          /,? (?:and|but|so) (?:an?|the|it|they|you|we|this) \S+(?: \S+)? (?:can|is|are|was|were|will|does|do|has|have|then)\b|, so both\b/u
        )
  const kept = next < 0 ? own : own.slice(0, next)
  return kept.replace(/[\s.,;:!]+$/u, '').length
}
