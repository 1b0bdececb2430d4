/** How two words relate: the same stem, synonyms, opposites, one family. Tables distilled from WordNet 3.1, see `lexicon/NOTICE`. */

import {comparativeBases} from './comparative-bases.ts'
import {irregularNouns} from './irregular-nouns.ts'
import {irregularVerbs} from './irregular-verbs.ts'
import {kindOfThing} from './kind-of-thing.ts'
import antonymPairs from './lexicon/antonyms.json' with {type: 'json'}
import synonymGroups from './lexicon/synonyms.json' with {type: 'json'}
import {stemOf} from './tag-sentence.ts'

export type WordRelation = 'same' | 'synonym' | 'family' | 'opposite'

/** Of two stems; undefined where nothing is known. */
export function wordRelation(a: string, b: string): WordRelation | undefined {
  if (a === b || plainForm(a) === plainForm(b)) return 'same'
  const [one, other] = [positive(a), positive(b)]
  if (one !== a || other !== b) return degreesRelate(a, b, one, other)
  if (a.startsWith('#') && b.startsWith('#')) return bareTerm(a) === bareTerm(b) ? 'synonym' : undefined
  if (areOpposites(a, b)) return 'opposite'
  if (ownGroups(a).some(group => ownGroups(b).includes(group))) return 'synonym'
  if (groups(a).some(group => groups(b).includes(group))) return 'synonym'
  return sameFamily(a, b) ? 'family' : undefined
}

function plainForm(stem: string): string {
  return irregularVerbs.get(stem) ?? irregularNouns.get(stem) ?? stem
}

/** “Heavy” of “heavier” and “heaviest”. */
function positive(stem: string): string {
  return comparativeBases.get(stem) ?? stem
}

/** “Heavier” is of one family with “heavy”, and the opposite of “lighter”; “the heaviest” is another thing than what is heavy. */
function degreesRelate(a: string, b: string, one: string, other: string): WordRelation | undefined {
  if (areOpposites(one, other)) return 'opposite'
  const superlative = (a === one && /est$/.test(b)) || (b === other && /est$/.test(a))
  return one === other && !superlative ? 'family' : undefined
}

/** Stems that relate have one of these in common, so that nobody need try all pairs of two texts. */
export function relationKeys(stem: string): readonly string[] {
  const known = keys.get(stem)
  if (known) return known
  const plain = positive(stem)
  if (plain !== stem) return [stem, ...relationKeys(plain)]
  const made = [
    stem,
    plainForm(stem),
    ...(stem.startsWith('#') ? [bareTerm(stem)] : []),
    ...(opposites().get(stem) ?? []),
    ...withoutPrefix(stem),
    ...ownGroups(stem).map(group => `own ${group}`),
    ...groups(stem).map(group => `group ${group}`),
    ...(stem.length < familyStart ? [] : [`family ${stem.slice(0, familyStart)}`])
  ]
  keys.set(stem, made)
  return made
}

/** A memory of pure results, of which there are as many as the texts have stems. */
const keys = new Map<string, readonly string[]>()

/** The terms “milk frother” and “milk frother system” are one where nothing but a wide noun follows. */
function bareTerm(id: string): string {
  const end = id.lastIndexOf('-')
  return end > 0 && kindOfThing(id.slice(end + 1)) ? id.slice(0, end) : id
}

export function areOpposites(a: string, b: string): boolean {
  return (opposites().get(a)?.has(b) ?? false) || isPrefixed(a, b) || isPrefixed(b, a)
}

/** “Asymmetric” and “symmetrical”, “decentralised” and “centralised”: a prefix that denies, before the same word. */
function isPrefixed(a: string, b: string): boolean {
  return a.length > b.length && withoutPrefix(a).includes(b)
}

function withoutPrefix(stem: string): readonly string[] {
  return ['a', 'non', 'non-', 'de', 'dis'].flatMap(prefix => {
    const rest = stem.startsWith(prefix) ? stem.slice(prefix.length) : ''
    return rest.length < 6 ? [] : [rest]
  })
}

/** `unmanaged` is `managed` denied: the stem without its prefix, if the rest is its opposite. */
export function withoutNegativePrefix(word: string): string | undefined {
  const rest = /^(?:un|in|im|ir|dis|non-?)(\p{L}{4,})$/u.exec(word)?.[1]
  if (rest === undefined) return undefined
  const stem = stemOf(rest)
  if (areOpposites(stemOf(word), stem)) return stem
  return /^un\p{L}+(?:ed|able|ing)$/u.test(word) && !/^(?:under|unit|uni)/.test(word) ? stem : undefined
}

const familyStart = 5

/** One long beginning and short endings: “recovery” and “recover”, “electric” and “electrify”. */
function sameFamily(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length)
  if (shorter < familyStart || Math.abs(a.length - b.length) > 4) return false
  let shared = 0
  while (shared < shorter && a[shared] === b[shared]) shared++
  return shared >= familyStart && shared >= shorter - 1 && a.length - shared <= 4 && b.length - shared <= 4
}

function opposites(): ReadonlyMap<string, ReadonlySet<string>> {
  if (oppositeTable) return oppositeTable
  const table = new Map<string, Set<string>>()
  const put = (a: string, b: string): void => {
    const set = table.get(a) ?? new Set<string>()
    set.add(b)
    table.set(a, set)
  }
  const own = ownOpposites.map(pair => pair.split(' ').map(stemOf))
  for (const [a, b] of [...antonymPairs.map(pair => pair.split(' ')), ...own]) {
    if (a !== undefined && b !== undefined && !notOpposite.has(`${a} ${b}`) && !notOpposite.has(`${b} ${a}`)) {
      put(a, b)
      put(b, a)
    }
  }
  oppositeTable = table
  return table
}

let oppositeTable: ReadonlyMap<string, ReadonlySet<string>> | undefined

/** Stems whose WordNet opposition is of another sense than running text has. */
const notOpposite: ReadonlySet<string> = new Set([
  'all some',
  'all no',
  'answer question',
  'specif gener',
  'gener specif',
  'specif gener',
  'equal differ',
  'equal unequ',
  'leav arriv',
  'give take',
  'come go',
  'on off',
  'in out'
])

/** Opposites of plain English that WordNet does not pair. */
const ownOpposites: readonly string[] = (
  'voluntary compulsory,optional compulsory,optional mandatory,optional required,voluntary mandatory,banned allowed,banned permitted,forbidden allowed,forbidden permitted,' +
  'banned compulsory,free charged,free paid,free paying,included extra,continue stop,continue cease,remain abolish,remain lapse,valid expired,save waste,save burn,use save,' +
  'improve worsen,rise fall,rise drop,grow shrink,gain lose,win lose,good bad,better worse,best worst,more less,more fewer,most few,most least,first last,' +
  'before after,earlier later,early late,front rear,inner outer,upper lower,top bottom,indoor outdoor,online offline,wired wireless,manual automatic,' +
  'summer winter,north south,east west,northern southern,eastern western,left right,hot cold,warm cool,high low,fast slow,faster slower,quick slow,long short,large small,' +
  'big small,wide narrow,thick thin,hard soft,light dark,light heavy,strong weak,cheap expensive,rich poor,easy hard,easy difficult,safe dangerous,legal illegal,' +
  'active inactive,active passive,active off,on off,open closed,open shut,start end,begin end,start finish,full empty,public private,new old,modern ancient,' +
  'ignore consider,skip include,exclude include,accept reject,refuse accept,succeed fail,appear vanish,common rare,dominant marginal,cease continue,temporary permanent,' +
  'increase decrease,increase reduce,raise lower,add remove,enable disable,import export,upload download,internal external,simple complex,narrow broad,' +
  'dear cheap,quiet loud,silent loud,silent noisy,simple complicated,safe risky,safe hazardous,warm cold,hot cool,help harm,help hinder,benefit harm,benefit damage,matt glossy,' +
  'deep shallow,recommend discourage,advise discourage,protect harm,protect expose,protect endanger,stiff flexible,rigid flexible,calm rough,transparent opaque,' +
  'frequent rare,plentiful scarce,confirm deny,praise criticise,gentle harsh,mild severe,mild harsh,sturdy fragile,tough fragile,durable fragile,healthy harmful,' +
  'beneficial harmful,useful harmful,edible poisonous,toxic harmless,poisonous harmless,flat steep,flat hilly,obligatory optional,essential optional,' +
  'essential unnecessary,necessary optional,indispensable unnecessary,raise reduce,raise cut,boost reduce,increase lower,lengthen shorten,prolong shorten,' +
  'extend shorten,accelerate slow,quicken slow,freeze thaw,freeze melt,heat cool,moist dry,damp dry,preserve ruin,preserve spoil,improve spoil,improve ruin,' +
  'improve harm,repair damage,retain lose,keep discard,relieve aggravate,thicken thin,crisp soggy,dense airy,lax strict,lenient strict,bright dim,crowded empty,' +
  'work fail,hold fail,same different,alike different,true false,possible impossible,success failure,sweet sour,sour bitter,wet dry,clean dirty,full-time part-time,separate combined'
).split(',')

function groups(stem: string): readonly number[] {
  if (!groupTable) {
    const table = new Map<string, number[]>()
    synonymGroups.forEach((group, index) => {
      for (const member of group.split(' ')) table.set(member, [...(table.get(member) ?? []), index])
    })
    groupTable = table
  }
  return groupTable.get(stem) ?? []
}

let groupTable: ReadonlyMap<string, readonly number[]> | undefined

function ownGroups(stem: string): readonly number[] {
  ownGroupTable ??= new Map(
    ownSynonyms
      .flatMap((group, index) => group.split(' ').map(word => [stemOf(word), index] as const))
      .reduce(
        (table, [word, index]) => table.set(word, [...(table.get(word) ?? []), index]),
        new Map<string, number[]>()
      )
  )
  return ownGroupTable.get(stem) ?? []
}

let ownGroupTable: ReadonlyMap<string, readonly number[]> | undefined

/** Words that plain English uses for one another. */
const ownSynonyms: readonly string[] = [
  'release launch introduce debut publish',
  'build make construct manufacture produce create develop',
  'create generate produce compose',
  'begin start',
  'end finish stop cease close',
  'buy purchase',
  'big large huge massive enormous vast',
  'need require',
  'show demonstrate prove tell indicate',
  'lapse expire',
  'safe fine acceptable',
  'permit allow',
  'fixed attached permanent',
  'unit device machine box',
  'forge force push drive pump',
  'household home domestic house',
  'dedicated separate own',
  'car vehicle automobile',
  'power electricity current',
  'network grid',
  'maker manufacturer producer developer',
  'seat headquarters based',
  'employee staff worker',
  'fast rapid quick',
  'firm company business',
  'picture image photo',
  'song music track',
  'thin fine',
  'mild weak',
  'type kind sort category class',
  'field branch area domain',
  'subset branch subtype part',
  'cost price fee charge',
  'hold contain carry take',
  'web internet net',
  'use consume burn',
  'chat conversation dialogue',
  'time moment instant',
  'fridge refrigerator',
  'phone telephone',
  'photo photograph',
  'bike bicycle',
  'plane aeroplane airplane',
  'advert advertisement',
  'exam examination',
  'clothes clothing garment',
  'equipment gear',
  'room space',
  'wash clean',
  'lose waste'
]
