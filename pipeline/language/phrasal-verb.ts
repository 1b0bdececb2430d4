/** Verbs of two words that plain English also says in one: “put on” is to wear, “throw away” to discard. */
import type {Token} from '../model/statement.ts'
import {irregularVerbs} from './irregular-verbs.ts'
import {stemOf} from './tag-sentence.ts'

export interface PhrasalVerb {
  readonly verb: string
  /** Tokens that it takes; the words between its parts are not among them. */
  readonly length: number
}

/** Of the verb at `at` and the particle right behind it. */
export function phrasalVerb(tokens: readonly Token[], at: number): PhrasalVerb | undefined {
  const verb = tokens[at]
  const particle = tokens[at + 1]?.text.toLowerCase()
  if (!verb || particle === undefined) return undefined
  const stem = irregularVerbs.get(verb.stem) ?? verb.stem
  const third = tokens[at + 2]?.text.toLowerCase()
  const long = third === undefined ? undefined : table.get(`${stem} ${particle} ${third}`)
  if (long !== undefined) return {verb: long, length: 3}
  const short = table.get(`${stem} ${particle}`)
  return short === undefined ? undefined : {verb: short, length: 2}
}

const table: ReadonlyMap<string, string> = new Map(
  (
    'put on=wear,have on=wear,take off=remove,get rid of=remove,throw away=discard,throw out=discard,chuck out=discard,find out=discover,' +
    'set up=install,put up=install,switch on=start,turn on=start,start up=start,switch off=stop,turn off=stop,give up=stop,get started=start,start out=start,' +
    'carry on=continue,keep on=continue,go on=continue,go bad=spoil,go off=spoil,look after=maintain,care for=maintain,take care of=maintain,' +
    'pick up=collect,bring along=bring,take along=bring,bring back=return,give back=return,take back=return,go back=return,come back=return,' +
    'fill up=fill,clean up=clean,clean out=clean,wash up=wash,heat up=heat,warm up=heat,cool down=cool,use up=use,eat up=eat,tidy up=tidy,' +
    'take place=happen,come about=happen,deal with=handle,cope with=handle,run out of=exhaust,come from=originate,fall apart=break,break down=break,' +
    'tip over=capsize,get away with=escape,make sure=ensure,put off=postpone,call off=cancel,come along=come,join in=join,top up=refill,send back=return,' +
    'get in touch with=contact,sign up for=join,speed up=accelerate,slow down=slow,lie down=lie,get up=rise,wake up=wake,pay for=pay,look for=seek,search for=seek'
  )
    .split(',')
    .map(entry => {
      const [phrase = '', verb = ''] = entry.split('=')
      const [first = '', ...rest] = phrase.split(' ')
      return [[stemOf(first), ...rest].join(' '), verb] as const
    })
)
