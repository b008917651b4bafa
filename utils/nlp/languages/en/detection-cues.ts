/**
 * Cues of goal detection: each is one fact about a sentence that speaks for or against "somebody intends to reach this".
 * How much each counts is in `weights.ts`, which is fitted.
 */

import { latinFirst } from '../../latin-first.ts';

const cue = (words: string): RegExp => latinFirst(`(?<![\\p{L}\\p{N}])(?:${words})(?![\\p{L}\\p{N}])`, 'iu');

export const DETECTION_CUES: Readonly<Record<string, RegExp>> = {
  // who intends
  'we-will': cue("(?:we|i)(?:['’]ll|\\s+(?:will|shall))(?:\\s+(?:also|then|now|be|not|\\p{L}+ly))?"),
  'we-plan': cue(
    "(?:we|i)(?:['’](?:re|m)|\\s+(?:are|am))?\\s+(?:\\p{L}+ly\\s+|also\\s+|both\\s+)?(?:plan(?:ning)?|aim(?:ing)?|intend|going|commit(?:ted|ting)?|set(?:ting)?\\s+out|working|continue|strive|seek|focus(?:ing|ed)?)\\s+(?:to|on)|(?:our|my)\\s+plan\\s+is",
  ),
  'we-want': cue(
    "(?:we|i)(?:\\s+\\p{L}+ly)?\\s*(?:(?:would|['’]d)\\s+(?:\\p{L}+\\s+)?like\\s+(?:\\p{L}+\\s+){0,3}to|wants?\\s+(?:\\p{L}+\\s+){0,4}to|wish\\s+to)",
  ),
  'we-hope': cue(
    "(?:we|i)(?:\\s+(?:are|am|['’]m)|['’](?:re|m))?\\s+(?:\\p{L}+ly\\s+)?(?:hop(?:e|ing)|expect(?:ing)?|look(?:ing)?\\s+forward)",
  ),
  'we-need': cue("(?:we|i)(?:\\s+will|['’]ll)?\\s+(?:also\\s+)?(?:need|have|ought)\\s+to|(?:we|i)\\s+(?:should|must)"),
  'we-can': cue("(?:we|i)(?:\\s+(?:can|could|may|might|would)|['’]d)(?!\\s+like)"),
  'we-past': cue(
    "(?:we|i)\\s+(?:\\p{L}+ly\\s+|also\\s+)?(?:were|was|had|did|made|got|saw|found|spent|took|went|wrote|thought|felt|knew|began|ran|built|held|set|\\p{L}{2,}ed)|(?:we|i)['’](?:ve|d)\\s+\\p{L}+(?:ed|en)|(?:we|i)\\s+have\\s+(?:\\p{L}+ly\\s+|also\\s+|now\\s+|not\\s+)?(?:\\p{L}{2,}ed|been|made|had|seen|found|got|built|done)",
  ),
  'we-now': cue(
    "(?:we|i)(?:['’](?:re|m)|\\s+(?:are|am))\\s+(?!going|planning|aiming|committed|hoping|looking|working)\\p{L}+|(?:we|i)\\s+(?:use|have|believe|think|know|feel|see|like|love|do|don['’]t|try|recommend|encourage|understand|offer|provide|call)",
  ),
  'goal-is': cue(
    "(?:our|my|the|its|their|primary|main|key|overall|\\p{L}+['’]s?)\\s+(?:\\p{L}+\\s+){0,3}(?:goals?|aims?|objectives?|targets?|mission|vision|ambition|priorit(?:y|ies)|intention|purpose|focus)\\s+(?:[^.,:;]{0,60}\\s)?(?:is|are|will\\s+be|would\\s+be)\\s+(?:to|on|for|that)?",
  ),
  'third-will': cue(
    '(?<!we\\s)(?<!i\\s)(?:will|is\\s+going\\s+to|are\\s+going\\s+to)\\s+(?:\\p{L}+ly\\s+)?(?!be\\s)\\p{L}+',
  ),
  'will-be': cue('will\\s+(?:also\\s+|then\\s+)?be\\s+\\p{L}+'),
  'org-aims': cue(
    '(?:team|committee|group|council|board|project|company|organi[sz]ation|agency|agencies|foundation|community|working\\s+group)\\s+(?:also\\s+)?(?:will|plans?\\s+to|aims?\\s+to|intends?\\s+to|is\\s+committed|commits?\\s+to|seeks?\\s+to|wants?\\s+to|is\\s+working)',
  ),
  /** Somebody else's plan: "The ministry plans to …", "Norway aims to …". */
  'others-plan': latinFirst(
    /^(?!we\s|i\s|our\s+(?:team|project|company|organi[sz]ation|community|group|goals?|aims?|plan)(?!\p{L}))(?:[\p{L}’'&.-]+\s+){1,6}?(?:(?:also|now|still)\s+)?(?:plans?|aims?|intends?|wants?|hopes?|has\s+(?:promised|announced|decided|pledged)|have\s+(?:promised|announced|decided|pledged)|seeks?|expects?|is\s+planning|are\s+planning)\s+(?:to|\p{L}+\s+of|\p{L}+\s+\p{L}+\s+(?:of|to)|a|an|the|all|half|more)(?!\p{L})/iu,
  ),
  aims: cue(
    '(?:aims?|plans?|intends?|intended|seeks?|strives?|committed|commitment|working)\\s+(?:to|towards)|with\\s+the\\s+(?:goal|aim|intention)\\s+of|in\\s+an\\s+effort',
  ),
  // talk about goals, talk to a reader
  'goal-talk': cue(
    "(?:a|an|each|every|good|bad|individual|your|these|those|any|set(?:ting)?|their)\\s+(?:\\p{L}+\\s+){0,2}(?:goals?|objectives?|okrs?|key\\s+results?|krs?)|(?:goals?|objectives?|okrs?|key\\s+results?|krs)\\s+(?:are|should|can|must|have|need|help|were|that|may|do|don['’]t)",
  ),
  'goal-word': cue('goals?|objectives?|okrs?|key\\s+results?|targets?'),
  you: cue("you|your|yours|yourself|you['’](?:re|ll|ve|d)"),
  please: cue(
    "please|make\\s+sure|note\\s+that|remember|feel\\s+free|don['’]t|do\\s+not|let['’]?s|let\\s+us|how\\s+about",
  ),
  question: /\?\s*(?:["'”’)]\s*)?$|^(?:how|what|why|who|when|where|which)\s[^.]*$/iu,
  // modality and tense
  should: cue(
    'should|must|shall|ought\\s+to|(?:is|are)\\s+(?:required|expected|supposed|responsible|encouraged)|needs?\\s+to|has\\s+to|have\\s+to|requires?',
  ),
  would: cue("would|could|might|may|perhaps|maybe|probably|possibly|unclear|['’]d\\s+be"),
  can: cue('can|cannot|able\\s+to'),
  'past-be': cue("was|were|wasn['’]t|weren['’]t|had|did|didn['’]t|been"),
  perfect: cue(
    "(?:has|have|['’]ve)\\s+(?:not\\s+|already\\s+|also\\s+|now\\s+|been\\s+|recently\\s+|\\p{L}+ly\\s+)?(?:\\p{L}{2,}ed|been|made|done|had|taken|become|set|built|grown|found|seen|given|gone|got|gotten|shown|led|begun|come)",
  ),
  'past-time': cue(
    'last\\s+(?:year|quarter|month|week|time)|previous(?:ly)?|ago|yesterday|since\\s+\\p{L}+|in\\s+the\\s+past|recently|already|originally|earlier|past\\s+(?:year|few|two|three|month)|so\\s+far|until\\s+now|back\\s+in',
  ),
  'past-outcome': cue(
    'completed|achieved|finished|delivered|shipped|launched|reached|failed|missed|succeeded|fixed|merged|released',
  ),
  now: cue(
    'currently|now|today|at\\s+the\\s+moment|in\\s+progress|ongoing|on\\s+track|at\\s+present|these\\s+days|still',
  ),
  future: cue(
    'next\\s+(?:year|quarter|month|week|few|two|three|cycle|sprint)|this\\s+(?:year|quarter|cycle|half|semester|term)|upcoming|soon|future|in\\s+the\\s+coming|by\\s+the\\s+end|over\\s+the\\s+(?:next|coming|course)|throughout\\s+the\\s+year|going\\s+forward|eventually|later\\s+this|long[- ]term|by\\s+(?:20\\d\\d|q[1-4]|(?:january|february|march|april|may|june|july|august|september|october|november|december))',
  ),
  // what kind of talk
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
    /^(?:status|notes?|advice|description|example|challenges?|tips?|why|rationale|background|context|questions?|risks?|dependenc\p{L}+|disclaimer|update|warning|reason|result|workaround|problem|issue|summary|measurement|impact|outcome|feedback|answer|[ap]|decision|comment|owner|date|when|where|who|what|how|attendees|location|score|pros?|cons?|benefits?|drawbacks?|assumptions?|a\s+measurement|see|to-?do|fixed|context)(?:\s+(?:from|for|of)\s[^:.]{1,24}(?=:))?\s*(?:(?:\d+|\([^)]*\))\s*)?:/iu,
  ),
  'ends-colon': /:\s*$/u,
  'ends-period': /[.!]["'”’)]?\s*$/u,
  exclamation: /!/u,
  /** Arranging a meeting or an answer, in a message. */
  logistics: cue(
    "(?:will|['’]ll|going\\s+to)\\s+(?:\\p{L}+ly\\s+)?(?:meet|get\\s+back|be\\s+(?:out|back|there|here|away|late|in\\s+touch|available|sending|happy)|see|talk|reply|call|email|send|let\\s+you|keep\\s+you|join|attend|arrive|check|look|try|ask|ship\\s+your|miss|bring|wait)",
  ),
  /** What a text says of itself. */
  'meta-talk': cue(
    "(?:in|of)\\s+this\\s+(?:post|article|section|chapter|document|guide|talk|series|page|report|book|issue|blog)|(?:we|i)(?:['’]ll|\\s+will|['’]m\\s+going\\s+to|['’]re\\s+going\\s+to)\\s+(?:\\p{L}+ly\\s+)?(?:cover|discuss|argue|describe|explain|talk\\s+about|look\\s+at|see|walk\\s+through|assume|call|refer)",
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
