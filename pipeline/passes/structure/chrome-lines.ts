/** Lines that web pages put around an article, by their wording: each a whole line in lower case without its end mark. */

export const chromeLines: readonly (readonly [reason: string, pattern: RegExp])[] = [
  [
    'a count or form of comments',
    /^(?:no|\d[\d,.]*k?) (?:comments?|replies|responses|reactions|thoughts)(?: so far| yet)?$|^\d[\d,.]*k? (?:comments?|replies|responses|thoughts) (?:to|on|about) .{2,140}$/
  ],
  [
    'a count or form of comments',
    /^(?:leave|post|add|write|submit) (?:a |your |an? )?(?:comment|reply|response|answer)s?(?: below)?$|^\(?no (?:answers?|replies|comments?|responses) yet\)?$|^\d+ pages? of (?:comments|replies|answers|responses)$|^comments? ?(?:\(\d+\)|are closed|closed|section)?$|^(?:cancel |load more |show |view all |read all |hide )(?:comments|replies|reply)$|^be the first to (?:comment|reply)\b.{0,30}$|^your email address will not be published\b.{0,60}$|^(?:join|start) the (?:conversation|discussion)$|^what do you think\b.{0,60}\bcomments?\b.{0,20}$/
  ],
  ['a count of readers', /^\d[\d,.]*[km]? (?:views?|shares?|likes?|claps?|reads?|followers|upvotes?|votes?|saves?)$/],
  [
    'a reading time',
    /^(?:(?:estimated )?read(?:ing)? time:? ?)?(?:about )?\d+(?:[–-]\d+)?[ -]?min(?:ute)?s?(?: to)?(?: read)?$/
  ],
  [
    'a line to share the page',
    /^(?:please )?(?:share|tweet|pin|email|print|save|bookmark)(?: (?:this|on|via|it|now|your thoughts)\b[^.,]{0,40}| (?:the|with) (?:article|post|page|story|guide|link|news|love|(?:your )?friends|others)\b[^.,]{0,30})?:?$|^(?:e-?mail|send|forward|recommend)(?: (?:this|it))? to (?:a |your )?(?:friends?|colleagues?)$|^(?:did you )?(?:like|enjoy|love)(?:d)? (?:this|it|the)\b[^?]{0,30}\? ?(?:please )?(?:share|tell|pass|spread|recommend|rate)\b.{0,40}$|^(?:copy|get) (?:the )?(?:link|url)(?: to clipboard)?$|^(?:link )?copied!?$|^(?:sharing is caring|spread the word)$|^(?:if you )?(?:like|liked|enjoy|enjoyed|love|loved) (?:this|it|the) ?(?:article|post|story|page|guide)?\b.{0,20}\b(?:share|subscribe)\b.{0,60}$/
  ],
  [
    'a line to share the page',
    /^(?:share(?: on| via)?|tweet|pin|follow us on|facebook|twitter|x|linkedin|pinterest|whatsapp|reddit|e-?mail|telegram|mastodon|bluesky|threads|instagram|youtube|tumblr|flipboard|print|rss|copy link)(?:[ |,/·•]+(?:share|tweet|pin|post|or|and|facebook|twitter|x|linkedin|pinterest|whatsapp|reddit|e-?mail|telegram|mastodon|bluesky|threads|instagram|youtube|tumblr|flipboard|print|rss|copy link))+$/
  ],
  [
    'a notice about cookies or privacy',
    /^(?:we|this (?:web)?site|our (?:web)?site|[\p{L} ]{2,30}) uses? cookies\b.{0,200}$|^(?:accept|reject|allow|decline|manage) (?:all |only )?(?:necessary |essential )?(?:cookies?|preferences|settings|consent)$|^(?:accept|reject|allow) all$|^cookie (?:policy|settings|preferences|notice|consent)$|^by (?:continuing|using|browsing|clicking|signing up|subscribing|submitting|registering)\b.{0,120}\b(?:cookies?|terms|privacy)\b.{0,80}$|^(?:we value your privacy|got it|i agree)$/u
  ],
  [
    'a line of navigation',
    /^skip to (?:the )?(?:main )?(?:content|navigation|footer|search)$|^(?:back|return|jump|scroll) to (?:the )?(?:top|home|homepage|blog|articles|all posts|start)$|^(?:main )?(?:menu|navigation)$|^(?:toggle|open|close) (?:the )?(?:navigation|menu|search|sidebar)$|^(?:search|close|home|loading|more|log ?in|sign ?in|sign ?up|register|log ?out|my account|contact(?: us)?|about(?: us)?|all rights reserved|view all|see all|show (?:more|less)|load more|next|previous|expand all|collapse all)$|^(?:[←«‹<]+ )?(?:previous|next|older|newer) (?:post|article|page|story|entry|chapter|posts|articles|entries)s?\b.{0,100}$|^(?:you are here|breadcrumbs?)\b.{0,100}$|^(?:jump|go) to page\b.{0,40}$|^(?:(?:first|prev(?:ious)?|\d{1,4}|\.\.\.|…|\|) ){2,9}(?:next|last|\d{1,4})$|^search (?:for|this site|the site)?:?$|^page \d+ of \d+$|^click (?:here|to)\b.{0,80}$/
  ],
  [
    'an invitation to subscribe or follow',
    /^(?:subscribe|sign up|join|register|enter your e-?mail)\b.{0,40}\b(?:newsletters?|mailing list|inbox|updates|alerts|subscribers|feed|channel|podcast|digest)\b.{0,100}$|^subscribe(?: now| today| here| for free)?$|^subscribe (?:for|from) \S.{0,24}\b(?:week|month|quarter|year|issue)s?$|^(?:sign up|register|subscribe|join)\b[^.]{0,24}\b\d+ ?% off\b.{0,40}$|^(?:our |the |weekly |free )*newsletter(?: sign-?up)?$|^(?:get|receive|want)\b.{0,80}\b(?:inbox|newsletter|by email|via email)\b.{0,80}$|^(?:enter |your )+(?:your )?e-?mail(?: address)?$|^(?:unsubscribe (?:at )?any ?time)\b.{0,80}$|^(?:.{0,100}[,.;–—] )?(?:and )?no spam(?:[,.;!–— ] ?(?:ever|promised?|unsubscribe|cancel|leave|just|only|we)\b.{0,60})?$|^join (?:over |more than |our )?(?:\d{1,3}[.,]\d{3}|\d{3,}|\d+k)\+? (?:[\p{L}-]+ ){0,3}[\p{L}-]+$|^(?:thanks|thank you) for (?:subscribing|signing up|reading|your feedback)$|^(?:follow|like|find|join) us(?: (?:on|at|via)\b.{0,60})?$|^follow (?:the )?(?:author|me)\b.{0,60}$|^follow$|^connect with us\b.{0,40}$|^(?:did you )?(?:enjoy(?:ed|ing)?|liked?|loved?) (?:this|what you)\b.{0,60}\b(?:sign up|subscribe|follow|join|support|forward)\b.{0,80}$/u
  ],
  [
    'an advertisement',
    /^(?:advertisements?|advertisement - .{0,40}|ads?|sponsored(?: content| post| links?)?|promoted(?: content)?|(?:article|story|post|text) continues below(?: [\p{L} ]{2,20})?|(?:continue|scroll) (?:reading )?(?:below|down).{0,30}|paid (?:content|partnership))$|^(?:this (?:post|article|page)|we) (?:may )?(?:contains?|includes?|earns?|receives?|gets?)\b.{0,40}\b(?:affiliate|commission)\b.{0,160}$|^[\p{L}\d.& ]{2,40} (?:may |might )?(?:earns?|receives?|gets?) (?:a |an )?(?:small )?(?:affiliate )?commissions?\b.{0,100}$|^(?:affiliate )?disclosures?: .{0,120}\b(?:affiliate|commission|sponsor)\p{L}*\b.{0,100}$|^as an? [\p{L} ]{2,30} (?:associate|affiliate)\b.{0,120}$|^(?:buy|shop|try it free|start (?:your )?free trial|book a demo|request a (?:demo|quote)|learn more|add to (?:cart|basket))(?: now| here| today)?$/u
  ],
  [
    'a notice of rights',
    /^(?:copyright|©) [^.]{2,60} \d{4}$|^© ?\S.{0,140}$|^(?:this )?(?:page|site|website) (?:is )?(?:maintained|managed|hosted|designed|built) by .{2,60}$|^(?:copyright|©|\(c\))(?: ?[©@])? ?(?:\d{4}|by\b|all\b).{0,160}$|^(?!.*[.!?] .*[.!?] ).{0,80}\ball rights reserved\b.{0,60}$|^(?:privacy(?: policy| notice)?|terms(?: of (?:use|service)| (?:and|&) conditions)?|disclaimer|imprint|legal notice|sitemap|accessibility)(?:(?: ?[|·•/,]| and| &)? (?:privacy(?: policy)?|terms(?: of (?:use|service)| (?:and|&) conditions)?|cookies?|contact|sitemap|imprint|accessibility))*$|^(?:licensed|published|released) under (?:a |the )?(?:cc|creative commons|mit|gpl)\b.{0,80}$/
  ],
  [
    'a credit of a picture',
    /^(?:photos?|images?|pictures?|photograph|photography|illustrations?|graphic|video|featured image|header image|cover (?:photo|image))(?: credits?| courtesy| source)? ?(?:by|:|courtesy of|via|from|©) ?.{1,120}$|^(?:credit|source|courtesy):? (?:.{0,60})?(?:getty|shutterstock|istock|unsplash|pexels|pixabay|alamy|adobe stock|wikimedia|flickr|dreamstime)\b.{0,60}$|^(?:.{0,60}[/|] ?)?(?:getty images|shutterstock|istock|unsplash|pexels|pixabay|alamy|adobe stock)$|^.{10,}\((?:images?|photos?|pictures?|credits?|photograph)(?: credits?| by)?: ?[^()]{2,60}\)$/
  ],
  [
    'a list of labels',
    /^(?:tags?|tagged(?: with| in| as)?|filed (?:under|in)|categor(?:y|ies)|posted in|topics?|keywords?|labels?) ?: ?.{1,160}$|^filed (?:under|in) .{1,120}$|^(?:#[\p{L}\p{N}_]+[ ,]*)+$/u
  ],
  [
    'a question about the page itself',
    /^(?:was|is|did you find|how helpful was|how would you rate|rate) (?:this|the) (?:article|page|post|guide|answer|information|content)\b.{0,60}$|^(?:yes|no|👍|👎)(?: ?[|/,]? ?(?:yes|no|👍|👎))+$|^(?:report|suggest|submit) (?:an? )?(?:error|issue|edit|correction|problem|feedback)\b.{0,60}$|^edit (?:this page|on github)\b.{0,40}$|^give (?:us )?feedback$|^(?:did(?: not|n['’]t)|can(?:not|['’]t)|could(?: not|n['’]t)) (?:you )?find (?:an answer|your question|what you\b).{0,80}$|^(?:do you )?(?:still )?(?:have|got) (?:a|any|more|another|other|further|questions)\b[^?]{0,60}\? ?(?:contact|write|ask|e-?mail|call|get in touch|let us|send|drop|join|visit|leave)\b.{0,80}$/u
  ],
  [
    'a line of a forum',
    /^(?:posted|asked|answered|replied|started|edited|updated|commented)(?: by [\p{L}\d_. -]{2,30})?,? (?:about |over |on )?(?:an?|\d+) (?:minutes?|hours?|days?|weeks?|months?|years?) ago$|^\d+ (?:minutes?|hours?|days?|weeks?|months?|years?) ago$|^you must be (?:logged|signed) in\b.{0,60}$|^(?:\d[\d,.]* (?:answers?|upvotes?|points?|solutions?)|top answer|sort(?:ed)? by:? .{2,30}|(?:forum|board) statistics\b.{0,80}|signature: .{2,80}|(?:view|show|see) all \d+ (?:answers|replies|posts))$|^(?:joined|registered|member since)(?:: ?| )(?:\p{L}{3,9}\.? )?(?:\d{1,2},? )?\d{4}$|^(?:posts?|messages|topics|threads?|reactions?(?: score)?|likes(?: received)?|karma|reputation|points|views|replies) ?: ?\d[\d.,]*k?$|^(?:(?:senior|junior|new|active|veteran|well-known|super|full|global|site|forum) )*(?:members?|moderators?|administrators?|newbie|original poster|thread starter)$|^(?:quote|report|like|reply|edit|permalink|upvote|downvote|helpful|multi-?quote|pm|share|save)(?: ?[|·•,/] ?| )(?:(?:quote|report|like|reply|edit|permalink|upvote|downvote|helpful|multi-?quote|pm|share|save)(?: ?[|·•,/] ?| |$)){1,6}$|^#\d{1,5}$|^(?:post|reply|comment) #?\d{1,5}$|^last edited\b.{0,80}$|^(?:this )?(?:thread|topic|post) (?:is |has been )?(?:closed|locked|solved|archived|pinned)$|^(?:not open for further replies|thread tools|accepted answer|best answer|(?:mark(?:ed)? as )?(?:best |accepted )?(?:answer|solution))$|^(?:you must |please )?(?:log ?in|sign ?in|register|log on)(?: or (?:register|sign ?up|join|log ?in))? to (?:reply|comment|post|vote|view|join|ask|answer)\b.{0,40}$|^\d[\d.,]* (?:users?|members?|guests?|people|others?) (?:are )?(?:viewing|browsing|found this|like this|liked this|online)\b.{0,40}$|^powered by [\p{L}\d. ]{2,30}$/u
  ],
  [
    'a control of the page',
    /^(?:listen(?: to (?:this|the) (?:article|story|post))?|play(?: audio| video)?|watch(?: the)? video|read aloud|text size|font size|dark mode|light mode|print this page|download(?: (?:as|the|this))? ?(?:pdf|e-?book|article)?|view (?:as )?pdf|translate|report an ad|show all|read (?:more|less|on)|continue reading|copy|reply)(?: \d+:\d\d)?$/
  ]
]
