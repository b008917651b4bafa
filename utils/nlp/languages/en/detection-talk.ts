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
    /^(?:status|notes?|advice|description|example|challenges?|tips?|why|rationale|background|context|questions?|risks?|dependenc\p{L}+|disclaimer|update|warning|reason|result|workaround|problem|issue|summary|measurement|impact|outcome|feedback|answer|[ap]|decision|comment|owner|date|when|where|who|what|how|attendees|location|score|pros?|cons?|benefits?|drawbacks?|assumptions?|a\s+measurement|see|to-?do|fixed|context)(?:\s+(?:from|for|of)\s[^:.]{1,24}(?=:))?\s*(?:(?:\d+|\([^)]*\))\s*)?:/iu,
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
