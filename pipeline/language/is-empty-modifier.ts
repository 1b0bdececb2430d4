/** Adjectives that only judge, count, order or place a thing and say nothing of what kind it is. */

/** `word` in any case. */
export function isEmptyModifier(word: string): boolean {
  return emptyModifiers.has(word.toLowerCase())
}

const emptyModifiers: ReadonlySet<string> = new Set(
  (
    'able actual additional amazing another available average bad basic best better big bigger biggest broad broader brand-new careful certain clear core early ' +
    'coherent common complete considerable core current daily dear different difficult each early easier easy enormous entire ' +
    'equal essential every everyday exact excellent existing expensive famous far few fewer final fine first following former ' +
    'frequent full fundamental further general genuine given global good great greater greatest happy hard helpful high higher highest hot huge ' +
    'ideal identical immediate important impressive incredible individual initial interesting key large larger largest last late later ' +
    'latest latter least less little local long longer low lower lowest main major many massive maximum mere minimum modern more most much ' +
    'multiple narrow necessary new newer newest next nice normal obvious occasional old older only opposite ordinary original other ' +
    'overall own particular past perfect poor popular possible potential powerful practical present previous primary proper ' +
    'quick rare raw ready real recent regular related relevant remaining remarkable right rough same second sensible separate serious ' +
    'several short shorter significant similar simple simplest single slight small smaller smallest special specific standard strange strong subtle such ' +
    'sufficient suitable sure tall tasty third thin three tiny top total traditional true two typical ultimate unique unusual useful usual valuable ' +
    'underlying various vast very well whole wide widespread wonderful wrong young following vague detailed'
  ).split(' ')
)
