/** Cues of goal detection that tell what kind of talk a sentence is: a definition, a quotation, a schedule, a duty. */

import { latinFirst } from '../../latin-first.ts';
import { wholeWords as cue } from './whole-words.ts';

const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\p{L}{0,6}\\.?';
const UNTIL = '\\s?[-–—]\\s?';

export const TALK_CUES: Readonly<Record<string, RegExp>> = {
  definition: cue(
    '(?:is|are|means?|refers?\\s+to|describes?|represents?|(?:is|are)\\s+defined\\s+as|consists?\\s+of|stands?\\s+for)\\s+(?:a|an|the|about|not|how|what|any|used|called|one\\s+of)',
  ),
  third:
    /^(?:the|a|an|this|that|these|those|it|they|he|she|there|some|many|most|people|everyone|all\s+of|one|each|both|another|other|our|my|their|its|his|her)\s/iu,
  pronoun: latinFirst(
    /^(?:this|that|these|those|it|they|he|she|there|here|it['’]s|that['’]s|there['’]s|they['’]re)(?!\p{L})/iu,
  ),
  'refers-back': latinFirst(
    /(?<!\p{L})(?:(?:this|these|that|those|such)(?!\s+(?:year|quarter|month|week|half|term|cycle|season|summer|autumn|spring|winter)(?!\p{L}))\s+\p{L}+\s|(?:do|doing|achieve|reach|does)\s+(?:this|that|it|so)(?!\p{L}))/iu,
  ),
  /** "First, … Second, …": each is a thing of its own. */
  'counts-off': /^(?:first|second|third|fourth|fifth|sixth|last)(?:ly)?,\s|^finally,\s/iu,
  connective: latinFirst(
    /^(?:however|but|and|or|so|also|although|though|while|because|since|if|when|as|once|after|before|for\s+example|for\s+instance|in\s+addition|additionally|instead|rather|otherwise|then|thus|therefore|hence|yet|still|even|unfortunately|luckily|of\s+course|in\s+fact|overall|finally|first|firstly|secondly|lastly|meanwhile|similarly|besides|whether|unless|until|with|without|given|due|according|despite)(?!\p{L})/iu,
  ),
  opinion: cue(
    '(?:think|believe|feel|felt|agree[ds]?|guess|suppose|opinion|happy|glad|grateful|thank(?:s|ful)?|excited|proud|love|enjoy|lucky|important(?:ly)?|useful|helpful|nice|interesting|great|hard|difficult|easy|worth|better\\s+to)',
  ),
  speech: cue(
    'says?|said|asks?|asked|suggests?|suggested|mentioned|discuss(?:ed|es)?|agreed|noted|notes|told|explained|proposed|reported|shared|presented|raised|talked',
  ),
  example: cue(
    'for\\s+example|e\\.g|for\\s+instance|such\\s+as|like\\s+this|imagine|say,|i\\.e|that\\s+is,?|in\\s+other\\s+words|example',
  ),
  negation: cue(
    "not|no\\s+longer|never|nor|cannot|can['’]t|won['’]t|isn['’]t|aren['’]t|don['’]t|doesn['’]t|without|neither|nothing|nobody|none",
  ),
  'if-when': cue('if|when|whenever|unless|in\\s+case|where|whether'),
  contrast: cue('but|however|although|though|instead|rather|yet|while|despite|whereas'),
  quoted: /^["“”'‘«].*["”’»][.,!?]?$/u,
  'has-quote': /["“”«»]/u,
  'non-goal-label': latinFirst(
    /^(?:status|draft|wip|notes?|advice|description|example|challenges?|tips?|why|rationale|background|context|questions?|risks?|dependenc\p{L}+|disclaimer|update|warning|reason|result|workaround|problem|issue|summary|measurement|impact|outcome|feedback|answer|[ap]|decision|comment|owner|date|when|where|who|what|how|attendees|location|score|pros?|cons?|benefits?|drawbacks?|assumptions?|a\s+measurement|see|to-?do|fixed|context)(?:\s+(?:from|for|of)\s[^:.]{1,24}(?=:))?\s*(?:(?:\d+|\([^)]*\))\s*)?:/iu,
  ),
  'ends-colon': /:\s*$/u,
  'ends-period': /[.!]["'”’)]?\s*$/u,
  exclamation: /!/u,
  /** "Oct 23 – Nov 8: Call for proposals", "9:30–10:15 Coffee": what happens when, in a programme of days or hours. */
  schedule: latinFirst(
    new RegExp(
      `^[([]?(?:${MONTH}\\s\\d{1,2}${UNTIL}(?:${MONTH}\\s)?\\d{1,2}|\\d{1,2}(?:\\s${MONTH})?${UNTIL}\\d{1,2}\\s${MONTH}|\\d{1,2}:\\d\\d${UNTIL}\\d{1,2}:\\d\\d)(?![\\p{L}\\d])`,
      'iu',
    ),
  ),
  /** Arranging a meeting or an answer, in a message. */
  logistics: cue(
    "(?:will|['’]ll|going\\s+to)\\s+(?:\\p{L}+ly\\s+)?(?:meet|get\\s+back|be\\s+(?:out|back|there|here|away|late|in\\s+touch|available|sending|happy)|see|talk|reply|call|email|send|let\\s+(?:you|everyone|everybody|people|them|us\\s+know)|keep\\s+you|join|attend|arrive|check|look|try|ask|ship\\s+your|miss|bring|wait)",
  ),
  /** What a text says of itself. */
  'meta-talk': cue(
    "(?:in|of)\\s+this\\s+(?:post|article|section|chapter|document|guide|talk|series|page|report|book|issue|blog)|(?:we|i)(?:['’]ll|\\s+will|['’]m\\s+going\\s+to|['’]re\\s+going\\s+to)\\s+(?:\\p{L}+ly\\s+)?(?:cover|discuss|argue|describe|explain|talk\\s+about|look\\s+at|see|walk\\s+through|assume|call|refer)",
  ),
  /** It sells: what a buyer gets, for what price, with what brand. */
  'sells-line': latinFirst(
    /(?<!\p{L})(?:get\s(?:up\s+to\s+)?\d{1,2}\s?%\soff|\d{1,2}\s?%\soff(?!\p{L})|(?:only|just|from)\s[$€£]\d[\d.,]*(?=\s?(?:[.!]|$|a\s(?:month|year)|per\s))|(?:book|request|try|watch)\s(?:a|the|our)\s(?:free\s)?demo|free\s(?:trial|delivery|shipping|quote|consultation)|(?:sign\s?up|order|join|buy|subscribe|register|call|try\s\p{L}{1,12}|start)\s(?:now|today)|when\syou\s(?:sign|order|buy|join|subscribe|book)|the\sonly\s\p{L}{2,20}\s(?:that|you|with)|the\s\p{L}{2,20}\s(?:that|you)\s(?:never|always|finally|just)|join\s[\d.,]{1,9}k?\+?\s\p{L}+\s(?:who|that)|years\syounger|money\sback|no\scredit\scard|say\sgoodbye\sto|(?:and|,)\snever\s\p{L}{2,15}\s[^.!?]{1,40}\sagain)/iu,
  ),
  /** "Our platform helps teams …", "The app cuts …": what a product does. */
  'product-does': latinFirst(
    /^(?:(?:our|the|this|a|an|one|every|each)\s)?(?:new\s|smart\s|online\s|mobile\s){0,2}(?:platform|app|application|tool|software|solution|product|service|suite|plugin|extension|device|gadget|kit|package|feature|assistant|dashboard|widget|add-on|system|course|programme|program|boiler|machine|formula)s?\s(?:also\s)?(?:helps?|lets?|cuts?|saves?|gives?|makes?|makes|takes|turns|keeps|works|brings|reduces|increases|allows|enables|offers|provides|comes|includes|does|gets|is\s(?:designed|built|made))(?!\p{L})/iu,
  ),
  /** "We are looking for a nurse who …", "The successful candidate will …": a post to be filled. */
  'job-advert': latinFirst(
    /(?<!\p{L})(?:we(?:['’]re|\sare)\s(?:now\s|currently\s)?(?:looking\sfor|seeking|hiring|recruiting)\s(?:an?|our|new|experienced|talented|motivated)\s(?!(?:way|ways|solution|partner|sponsor|venue|place|new\s(?:way|home|office|venue|place))(?!\p{L}))|(?:the\s)?(?:successful|ideal|right|preferred)\scandidate|(?:the\s)?(?:post|job|role)\s?holder|you(?:['’]ll|\swill)\s(?:\p{L}+ly\s)?(?:lead|be|work|report|join|own|manage|have|help|support|play|drive|take|build|design|develop|get|learn)|reports?\sto\sthe\s(?:head|director|ceo|cto|chief|manager)|\d\+?\s?years?['’]?\s(?:of\s)?(?:relevant\s|professional\s|proven\s|hands-on\s)?experience)/iu,
  ),
  /** "Hold both buttons for five seconds", "until smooth", "before you start": how a step is done. */
  'step-manner': latinFirst(
    /(?<!\p{L})(?:(?:hold|press|wait|stir|knead|soak|shake|rest|leave|let|simmer|cook|heat|keep|stand|chill|mix|whisk|massage|rub|rinse|steep|warm)\s(?:[^.!?;]{1,40}\s)?for\s(?:about\s|at\sleast\s|another\s)?(?:\d{1,3}|one|two|three|four|five|six|eight|ten|fifteen|twenty|thirty|a\sfew|several|an)\s?(?:seconds?|minutes?|hours?|mins?|secs?)|until\s(?:it(?:['’]s)?|they(?:['’]re)?|you|the\s(?:\p{L}{1,20}\s){1,2}(?:is|are|\p{L}{3,}s)(?=[\s.!]*$)|smooth|golden|soft|done|tender|crisp|firm|brown|combined|melted|cooked)|(?:before|when|once|if|after|while|as|where|that)\syou(?:['’](?:re|ve))?\s|if\s(?:the\s)?(?:\p{L}{1,20}\s){1,2}(?:stays|falls|drops|rises|exceeds|fails|appears|turns|lights|flashes|asks)(?!\p{L})|(?:tea|table)?spoons?\sof|tbsp|tsp|a\spinch\sof|(?:\d{1,4}\s?(?:g|ml|dl|cl|oz|lbs?)|cups?)\sof\s(?:the\s)?(?:\p{L}+\s)?(?:flour|sugar|butter|water|milk|oil|salt|rice|cream|stock|cheese|paint|cement|soil|sand|compost))(?!\p{L})/iu,
  ),
  /** "Open Settings, choose Billing and remove …", "Start with …, then run": one step after the other, told to a reader. */
  'step-after-step': latinFirst(
    /^(?:first,?\s|then,?\s|now,?\s|next,?\s|finally,?\s)?(?:open|go\sto|choose|click|tap|press|select|enter|type|pick|log\sin|start\swith|begin\swith|take|pull|push|turn|remove|unscrew|insert|plug|switch|hold|scroll|copy|paste|fold|cut|pour|place|put|add|mix|heat|wash|fill|attach|connect|download|run|set|use|write\sdown|save|check|read|drag|unzip|mount|draw|find|lift|tighten|loosen|rotate|dip|sand|drill|screw)\s[^.!?]{2,80}?(?:,\s(?:and\s)?(?:then\s)?|\s(?:and|then|and\sthen)\s)(?:choose|click|tap|press|select|enter|type|pick|drag|scroll|remove|unscrew|insert|plug|switch|hold|copy|paste|fold|pour|knead|stir|mix|bake|wait|rinse|store\sthem|store\sit|keep\sthe|put\s(?:it|them|the)|move\son|run\s|press|save\sit|repeat|leave\sit|let\sit|place\sit|tighten|close\sthe|turn\sit|set\s(?:it|the))(?!\p{L})/iu,
  ),
  /** "Use X as the prefix", "Write it down before …", "Drop the ones nobody would miss": advice on how to do a thing well. */
  'advice-line': latinFirst(
    /^(?:(?:always|never|then|also|instead|ideally|next)\s)?(?:use|write|pick|choose|give|keep|make|drop|avoid|start|ask|put|note|name|list|limit|state|phrase|prefer|do\snot|don['’]t|resist|stick|think|begin|try|set|tie|show|mention|include|describe|leave|cut|check|say|tell|let|take|bring|hold|share|review|update|decide|agree)\s[^.!?]{0,80}?(?:(?<!\p{L})(?:as\sthe\s|that\salready\s|(?:the\s)?ones\s(?:that|you|nobody|who|which)|before\s(?:the\s\p{L}+\s(?:starts|begins|is)|discuss|start|mov|you|writ|sett|agree|add|ask)|(?:every|each)\s(?:key\sresult|objective|goal|target|sentence|paragraph|heading|item|card|slide)|next\sto\sthe|on\sone\spage|in\sone\ssentence|instead\sof|rather\sthan|words\ssuch\sas|a\stime)(?!\p{L}))/iu,
  ),
  /** "The ministry plans to …", "My manager wants …", "…, the paper reports": somebody else's intention. */
  'told-of-others': latinFirst(
    /^(?:(?:the|a|its|our|my|his|her|their|this)\s)?(?:[\p{L}-]+\s)?(?:eu|un|nato|who|imf|government|ministry|minister|parliament|senate|congress|president|prime\sminister|mayor|chancellor|opposition|union|unions|regulator|competitors?|rivals?|competition|market\sleader|analysts|manager|boss|neighbou?rs?|landlord|parents?|husband|wife|mother|father|country|commission|white\shouse|police)\s(?:\p{L}{1,12}\s)?(?:(?:also|now|still|really|has|have)\s)?(?:plans?|aims?|intends?|wants?|hopes?|seeks?|expects?|pledged|promised|announced|vowed|decided|is\splanning|are\splanning|will)(?!\p{L})|,\s(?!(?:and|or|but|so|which|who)\s)(?:according\sto\s[^,]{1,40}|(?:the\s)?(?:[\p{L}’'.]{1,20}\s){0,3}(?:reports|reported|says|said|writes|wrote))[.!]?$/iu,
  ),
  /** "Anyone who leaves …", "Applicants may …": whom a rule is for. */
  'rule-for': latinFirst(
    /^(?:(?:anyone|anybody|whoever|those)\s(?:who|with|without|under|over)\s|(?:applicants|bidders|tenderers|candidates|claimants|visitors|tenants|passengers|drivers|guests|dogs|bicycles|vehicles|parents|employees|staff|members|contractors|suppliers|claims|applications|invoices|receipts|requests|passwords|orders|refunds|deliveries|fees|tickets)\s(?:may|must|shall|should|cannot|are\s(?:to|not|asked|expected|entitled|required|allowed|responsible|due|payable)|have\sto|need\sto|will\sbe\s(?:asked|charged|refused|returned|fined|removed|required)))/iu,
  ),
  /** "Before lunch", "by six tonight": what is over the same day is arranged, and no goal. */
  'within-the-day': latinFirst(
    /(?<!\p{L})(?:(?:before|by|until|till|at|around|after)\s(?:about\s)?(?:lunch(?:time)?|noon|midday|breakfast|dinner|supper|tea|bedtime|midnight|sunset|dark|closing\stime|half\spast|quarter\s(?:past|to)|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?=\s(?:o['’]?clock|tonight|today|sharp|and|on|if|in\sthe|at)(?!\p{L})|[,.!?]|$)|\d{1,2}(?:[:.]\d\d)?\s?(?:am|pm|a\.m\.|p\.m\.|o['’]?clock))|tonight|this\s(?:morning|afternoon|evening)|later\stoday|within\sthe\shour)(?!\p{L})/iu,
  ),
  'issue-link': /#\d{2,6}\s*(?:[\])]\s*)?$/u,
  url: latinFirst(/https?:|www\.|@\p{L}+|\.(?:md|js|com|org|html)(?!\p{L})/iu),
  code: latinFirst(/[{}<>=;$]{2}|\(\)|`|--\p{L}/u),
  'status-mark': cue(
    'done|wip|tbd|n\\/a|on\\s+hold|blocked|in\\s+progress|deferred|cancelled|canceled|completed?|achieved|postponed|paused|at\\s+risk|on\\s+track|dropped',
  ),
  'priority-mark': latinFirst(/(?<!\p{L})P\d(?!\p{L})|\(n\)|stretch|\(\p{Lu}{2,3}\)|\[[ x]\]/u),
  'as-measured': cue(
    'as\\s+measured\\s+by|measured\\s+by|resulting\\s+in|in\\s+order\\s+to|so\\s+that|to\\s+(?:ensure|enable|allow|support|help|improve|increase|reduce)',
  ),
  'at-least': cue(
    'at\\s+least|at\\s+most|no\\s+more\\s+than|less\\s+than|more\\s+than|fewer\\s+than|under|within|minimum|maximum|over|above|below',
  ),
  'role-duty': cue(
    'responsible\\s+for|responsibilit(?:y|ies)|duties|experience(?:d)?\\s+(?:in|with)|ability\\s+to|knowledge\\s+of|assist(?:s|ing)?\\s+(?:in|with)|apprentice(?:ship)?',
  ),
  'all-of': cue('all|every|each|any|zero|100\\s?%|no'),
  'existing-list': cue(
    'including|includes?|contains?|consists?|provides?|offers?|allows?|enables?|shows?|gives?|makes?|uses?|works?|helps?',
  ),
  happens: cue(
    'happens?|depends?|seems?|appears?|tends?|exists?|means?|becomes?|remains?|keeps?|goes|comes|takes|requires|wants|needs',
  ),
};
