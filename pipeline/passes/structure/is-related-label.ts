/** Tells the label of a part that points to other texts: “Related Articles”, “You May Also Like”, “More From the Kitchen”. */

/** `text` is a whole line with straight quotation marks. */
export function isRelatedLabel(text: string): boolean {
  return text.length <= 60 && label.test(text)
}

const things =
  '(?:articles?|posts?|stories|story|reading|reads|explainers?|guides?|topics?|links?|content|pages?|tests?|reviews?|resources?|news|tutorials?|videos?|entries|coverage|recipes?|threads?|discussions?)'

const label = new RegExp(
  `^(?:(?:related|similar|recommended|popular|trending|latest|recent|featured|top|more|further|additional|suggested|most (?:read|popular|viewed))(?: \\p{L}+){0,2} ${things}(?: (?:for you|from .{2,30}|on .{2,30}))?|(?:further|recommended|additional|suggested|related) reading|related|other (?:articles|posts|stories|guides)(?: .{2,30})?|read (?:next|more|on|this next)|(?:what to )?read next|up next|see also|keep (?:reading|exploring|learning)|continue reading|you (?:may|might) (?:also )?(?:like|enjoy|be interested in)(?: \\p{L}+)?|(?:people|readers|customers?|shoppers|visitors|users|others)(?: who .{2,40})? also (?:read|like|ask|buy|bought|view(?:ed)?|watch(?:ed)?|enjoy(?:ed)?)|more (?:from|like) .{2,40}|(?:you'll|you will) also (?:like|love)|explore (?:more|further|related)(?: .{2,30})?|don't miss|recommended(?: for you)?|trending(?: now)?|popular (?:now|this week)|latest (?:from .{2,30}|news)|references?|bibliography|works cited|sources(?: (?:and|&) (?:references|further reading|notes))?|(?:notes|references) (?:and|&) (?:references|sources|further reading|notes)|citations|external links|useful links)(?: ?[→»>:])?$`,
  'iu'
)
