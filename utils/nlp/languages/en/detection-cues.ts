/**
 * Cues of goal detection: each is one fact about a sentence that speaks for or against "somebody intends to reach this".
 * How much each counts is in `weights.ts`, which is fitted.
 */

import { latinFirst } from '../../latin-first.ts';
import { TALK_CUES } from './detection-talk.ts';
import { wholeWords as cue } from './whole-words.ts';

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
    "(?:we|i)\\s+(?:\\p{L}+ly\\s+|also\\s+)?(?:were|was|had|did|made|got|saw|found|won|lost|met|kept|sold|grew|rose|fell|paid|gave|came|brought|bought|spent|took|went|wrote|thought|felt|knew|began|ran|built|held|set|(?!(?:need|feed|breed|exceed|proceed|succeed|speed)(?!\\p{L}))\\p{L}{2,}ed)|(?:we|i)['’](?:ve|d)\\s+\\p{L}+(?:ed|en)|(?:we|i)\\s+have\\s+(?:\\p{L}+ly\\s+|also\\s+|now\\s+|not\\s+)?(?:\\p{L}{2,}ed|been|made|had|seen|found|got|built|done)",
  ),
  'we-now': cue(
    "(?:we|i)(?:['’](?:re|m)|\\s+(?:are|am))\\s+(?!going|planning|aiming|committed|hoping|looking|working)\\p{L}+|(?:we|i)\\s+(?:use|have|believe|think|know|feel|see|like|love|do|don['’]t|try|recommend|encourage|understand|offer|provide|call)",
  ),
  'goal-is': cue(
    "(?:our|my|the|its|their|primary|main|key|overall|\\p{L}+['’]s?)\\s+(?:\\p{L}+\\s+){0,3}(?:goals?|aims?|objectives?|targets?(?!\\s+(?:customers?|audiences?|groups?|markets?|users?|readers?|dates?|segments?|population|species|languages?|platforms?|prices?|buyers?|personas?|states?|compan(?:y|ies))(?!\\p{L}))|mission|vision|ambition|priorit(?:y|ies)|intention|purpose|focus)\\s+(?:[^.,:;]{0,60}\\s)?(?:is|are|will\\s+be|would\\s+be)\\s+(?:to|on|for|that)?|(?:our|my)\\s+(?:\\p{L}+\\s+)?(?:goal|aim|target(?!\\s+(?:customers?|audiences?|groups?|markets?|users?|readers?|dates?|segments?|population|species|languages?|platforms?|prices?|buyers?|personas?|states?|compan(?:y|ies))(?!\\p{L}))|ambition)\\s+(?:[^.,:;]{0,40}\\s)?is(?=\\s+(?:an?|zero|no)\\s)",
  ),
  /** "Our mission is to …", "The foundation's purpose remains to …": what somebody is there for. */
  'standing-aim': latinFirst(
    /^(?:our|the|its|their|(?:[\p{L}\p{N}.&-]+\s){0,3}[\p{L}\p{N}]+['’]s?)\s(?:[\p{L}-]+\s){0,2}(?:mission|vision|purpose)\s(?:(?:at|of|as|for)\s[^.,:;]{1,40}\s)?(?:is|remains|has\salways\sbeen)\s(?:simple:\s)?(?:to|that)(?!\p{L})/iu,
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
    /^(?!(?:(?:then|now|so|and|also|but)\s)?(?:we|i)\s|our\s+(?:team|project|company|organi[sz]ation|community|group|goals?|aims?|plan)(?!\p{L}))(?:[\p{L}’'&.-]+\s+){1,6}?(?:(?:also|now|still)\s+)?(?:plans?|aims?|intends?|wants?|hopes?|has\s+(?:promised|announced|decided|pledged)|have\s+(?:promised|announced|decided|pledged)|seeks?|expects?|is\s+planning|are\s+planning)\s+(?:to|\p{L}+\s+of|\p{L}+\s+\p{L}+\s+(?:of|to)|a|an|the|all|half|more)(?!\p{L})/iu,
  ),
  aims: cue(
    '(?:aims?|plans?|intends?|intended|seeks?|strives?|committed|commitment|working)\\s+(?:to|towards)|with\\s+the\\s+(?:goal|aim|intention)\\s+of|in\\s+an\\s+effort',
  ),
  /** "… what we plan to do next", "the things that we want to change": an intention that is only spoken of. */
  'intent-aside': latinFirst(
    /(?<!\p{L})(?:what|things|how|where|why|whatever|of\s+which)\s+(?:that\s+)?(?:we|i|you|they)(?:\s+\p{L}+ly|['’]d|\s+would|\s+are|\s+still|\s+then)?\s+(?:want|plan|aim|hope|intend|like|wish|need|planning|hoping)(?!\p{L})/iu,
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
    '(?:should|must)(?!\\s+(?:fall|rise|drop|grow|climb|shrink|double|halve|decrease|increase)(?!\\p{L}))|shall|ought\\s+to|(?:is|are)\\s+(?:required|expected|supposed|responsible|encouraged)|needs?\\s+to|has\\s+to|have\\s+to|requires?',
  ),
  would: cue(
    "would(?!\\s+(?:\\p{L}+\\s+)?like\\s+(?:\\p{L}+\\s+){0,4}to)|could|might|may|perhaps|maybe|probably|possibly|unclear|['’]d\\s+be",
  ),
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
  ...TALK_CUES,
};
