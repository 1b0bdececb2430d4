/** What a clause tells of its subject, by forms that plain English has for any topic. */
import type {AttributeClass} from './attribute-classes.ts'
import type {Clause} from './prose-clauses.ts'

export type Facet = AttributeClass | 'comparison' | 'ability' | 'figure'

const forms: readonly (readonly [Facet, RegExp])[] = [
  ['maker', /\b(?:built|developed|made|created|designed|manufactured|produced|published|founded|invented|released|introduced|launched|sold|owned|run|written|maintained)\b(?: and \w+)? by (?:the )?\p{Lu}/u],
  ['kind', /^(?:is|are|was|were|means?|refers? to|describes?|(?:is|are) (?:simply|essentially|basically|just|one of))\b(?! (?:used|found|built|made|based|trained|designed|made)\b)/],
  ['mechanism', /\b(?:work|works|worked|working)\b(?: \w+)? (?:by|on|with|through)\b|\b(?:built|based|run|runs|relies|rely|powered|driven|trained|trains|learns?|starts? with|consists?|composed|made up|defined by|predict\w*|calculat\w*|adjust\w*|architectures?|mechanisms?|techniques?|methods?|technolog\w+|process|objective)\b/],
  ['use', /\b(?:used|useful|employed|ideal|meant|intended|suitable|designed|good|great|excellent|great|helpful|perfect|optimi[sz]ed|focus)\b(?: \w+)? (?:for|to|in|at|by|is)\b|\b(?:suits?|helps?|excels?|lets?|allows?|enables?|serves?)\b|^combin\w+/],
  ['example', /\b(?:like|such as|including|includes?|e\.g\.|for example|for instance|namely|examples?)\b.*\p{Lu}|\b(?:are|is) (?:all|both) /u],
  ['output', /\b(?:generat\w*|produc\w*|creat\w*|outputs?|writ\w*|compos\w*|yields?|makes?|delivers?|gives?|returns?)\b/],
  ['input', /\b(?:from|given|takes?|requires?|needs?|accepts?)\b/],
  ['scope', /\b(?:broad\w*|narrow\w*|wide\w*|bigger|larger|entire|whole|massive|umbrella|branch|subset|category|categories|field|specific|speciali[sz]ed|general|limited to|covers?|spans?|ranges?)\b/],
  ['limit', /\b(?:can ?not|cannot|can['’]t|never|struggles?|lacks?|fails?|unable|only|limited|does not|do not|doesn['’]t|don['’]t|no longer|not)\b/],
  ['ability', /\b(?:can|could|able to)\b(?! ?not\b)/],
  ['comparison', /\b(?:more|less|fewer|most|least|\p{L}{2,}(?:ier|iest)|\p{L}{3,}er than|(?:quiet|clean|slow|fast|cheap|short|long|thick|thin|strong|weak|dens|larg|small|great|hard|soft|light|heavi|clear|high|low|wid|smooth|clos|old|new|young|deep|near|rich|saf|warm|cool|hot|cold|bright|dark|sharp|sweet|loud|steadi|costli|simpl)(?:er|est)|better|best|worse|worst|bigger|hotter|unlike|compared|rather than|as \w+ as|different|same as)\b/u],
  ['place', /\b(?:in|across|throughout|at|from|near) (?:the )?\p{Lu}|\b\p{Lu}\p{L}+(?:ese|ish|ian|ean|can)\b/u],
  ['time', /\b(?:minutes?|hours?|seconds?|days?|weeks?|months?|years?|since|until|in (?:19|20)\d\d|before|after)\b/],
  ['cost', /[€$£]\s?\d|\b(?:costs?|costl\w+|cheap\w*|expensive|price\w*|euros?|dollars?|pounds?|budget|pay|pays)\b/],
  ['figure', /\d/]
]

/** The predicate decides; of a list item the whole gloss. */
export function facetsOf(clause: Clause): readonly Facet[] {
  const verb = clause.tokens.find(token => !clause.zone.includes(token))
  const first = clause.tokens[0]
  const from = clause.lead || clause.antecedent ? 0 : verb && first ? verb.start - first.start : 0
  const predicate = clause.antecedent ? clause.text : clause.text.slice(from)
  return forms.filter(([, form]) => form.test(predicate)).map(([facet]) => facet)
}
