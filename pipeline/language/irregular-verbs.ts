/** Forms of verbs that no stemmer brings together: “drew” and “drawn” are “draw”. */

/** From the Porter stem of a past form to that of the plain form. */
export const irregularVerbs: ReadonlyMap<string, string> = new Map(
  (
    'aros arisen aris,ate eaten eat,beaten beat,became becom,began begun begin,bent bend,bitten bit bite,bled bleed,blew blown blow,' +
    'bought bui,bred breed,broke broken break,brought bring,built build,burnt burn,caught catch,chose chosen choos,clung cling,' +
    'dealt deal,drew drawn draw,drank drunk drink,drove driven drive,dug dig,fallen fell fall,fed feed,fought fight,fled flee,flew flown fly,' +
    'forbad forbidden forbid,forgot forgotten forget,froze frozen freez,gave given give,grew grown grow,held hold,hidden hid hide,hung hang,' +
    'kept keep,knew known know,laid lai,led lead,leapt leap,lent lend,lit light,lost lose,meant mean,met meet,paid pai,proven prove,rang ring,' +
    'ran run,risen rise,said sai,sang sung sing,sank sunk sink,sat sit,seen see,sent send,sewn sew,shaken shook shake,shone shine,shot shoot,' +
    'shown show,shrank shrunk shrink,slept sleep,slid slide,sold sell,sought seek,sown sow,spent spend,spoken speak,sprang sprung spring,spun spin,' +
    'stole stolen steal,stood stand,struck stricken strike,stuck stick,swam swum swim,swept sweep,swollen swell,swore sworn swear,swung swing,' +
    'taught teach,thought think,threw thrown throw,told tell,tore torn tear,trodden trod tread,understood understand,withdrawn withdrew withdraw,woken woke wake,' +
    'won win,wore worn wear,woven wove weav,written wrote write'
  )
    .split(',')
    .flatMap(group => {
      const forms = group.split(' ')
      const plain = forms.at(-1) ?? ''
      return forms.slice(0, -1).map(form => [form, plain] as const)
    })
)
