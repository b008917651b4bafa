/** What is acted on: broad words that could mean anything, words for a thing that can be handed over, states. */

import { latinFirst } from '../../latin-first.ts';
import { terms } from './terms.ts';

/** Nouns that say little by themselves. */
export const BROAD = terms(
  /(?<!\p{L})(?:ability|abilities|alignment|approach(?:es)?|areas?|aspects?|awareness|bar|base|basics|best\s+practices?|brand|business(?:es)?|capabilit(?:y|ies)|capacity|challenges?|change|clarity|collaborations?|communication(?:s)?|communit(?:y|ies)|company|competenc(?:e|y|ies)|content|continuity|creativity|culture|data|developments?|digitali[sz]ation|direction|diversity|documentation|ecosystems?|efficiency|effectiveness|efforts?|empathy|engagement|environments?|excellence|execution|experiences?|features|focus|foundations?|funding|future|goals?|governance|growth|habits?|health|ideas?|image|impact|improvements?|inclusion|information|infrastructure|initiatives?|innovations?|insights?|knowledge|landscape|leadership|learning|level|leverage|life|management|market|methods?|mindset|mission|models?|morale|needful|network|operations?|opportunit(?:y|ies)|organi[sz]ation|outreach|ownership|paradigms?|partnerships?|people|performance|planning|platform|portfolio|position|potential|practices|presence|priorit(?:y|ies)|problems?|process(?:es)?|productivity|products?|profile|progress|project|quality|readiness|relations(?:hips?)?|reliability|reputation|resilience|resources?|results?|roadmaps?|questionnaires?|pieces|workshops?|types?|subscribers|activities|items?|specs?|feedback|steps|routines?|safety|security|services?|skills?|society|solutions?|stability|standards?|state|strateg(?:y|ies)|structures?|success|support|sustainability|synerg(?:y|ies)|systems?|talent|team(?:s|work)?|tech(?:nology|nologies)?|terms|things?|tools?|tooling|topics|transparency|trust|understanding|usability|value|vision|visibility|voice|ways?|wellbeing|well-being|work(?:flows?|force)?|world)(?!\p{L})/giu,
);

/** Adjectives that praise or compare instead of saying what is different. */
export const PRAISE = terms(
  /(?<!\p{L})(?:actionable|agile|amazing|attractive|awesome|beautiful|best|best-in-class|better|bigger|clear(?:er)?|cleaner|comprehensive|consistent|delightful|easy|easier|easily|effective(?:ly)?|efficient(?:ly)?|empowering|engaging|enjoyable|excellent|exciting|explicit|fast(?:er)?|first-class|flawless|frictionless|friendly|good|great(?:er)?|healthy|high[\s-](?:quality|performing)|highly|holistic|impactful|improved|inclusive|innovative|intuitive|leading|mature|meaningful|modern|more|next-level|optimal|outstanding|performant|positive(?:ly)?|powerful|proactive(?:ly)?|productive|proficient|quality|quickly|readable|reliable|rich|robust|scalable|seamless(?:ly)?|simple|simpler|smart|smooth|solid|stable|state-of-the-art|strong(?:er)?|successful|superior|sustainable|timely|top-notch|trusted|unified|unique|usable|user-friendly|useful|valuable|vibrant|welcoming|well[\s-]structured|world[\s-]class)(?!\p{L})/giu,
);

/** What stands there, done or not done: states of a thing that was worked on. */
export const DONE = latinFirst(
  /(?<!\p{L})(?:is|are|isn['’]t|aren['’]t|be|been|being|get|gets|has\s+been|have\s+been)\s+(?:\p{L}+ly\s+|not\s+)?(?:accepted|added|adopted|agreed|approved|archived|audited|automated|available|aware|blocked|built|certified|cleaned|closed|compiled|complete[d]?|configured|connected|converted|covered|created|decommissioned|defined|delivered|deployed|deprecated|designed|developed|documented|enabled|established|filled|finali[sz]ed|finished|fixed|formed|handled|held|hired|identified|implemented|installed|integrated|introduced|issued|launched|live|merged|met|migrated|mirrored|monitored|moved|notified|open|operational|packaged|paid|passed|placed|planned|posted|prioriti[sz]ed|production\s+ready|provisioned|published|ready|rebuilt|recorded|recruited|released|removed|replaced|reported|researched|resolved|reviewed|rolled|running|scheduled|selected|sent|set|shared|shipped|signed|signed\s+off|solved|stored|submitted|supported|switched|tested|tracked|trained|transferred|translated|updated|uploaded|used|validated|verified|version\s+controlled|written|expanded|reduced|cut|increased|raised|lowered|observed|transferred)(?!\p{L})/iu,
);

/** A capability: what users or a system can do. */
export const CAPABLE = latinFirst(
  /(?<!\p{L})(?:(?:can|could)(?!(?:\s+be)?\s*[.!]?$)|will\s+be\s+able\s+to|(?:is|are)\s+able\s+to|survives?(?=\s+\p{L})|withstands?|recovers?\s+from|tolerates?|detects|rejects|validates|encrypts|persists|scales\s+to|works?\s+(?:for|on|with)|pass(?:es)?(?=\s+(?:the|an?|its|their|all|every)\s)|runs?\s+on|handles?|manages?|serves?|supports|learns?\s+to|stores?|returns?|gives?|spends?|participates?|identif(?:y|ies)|speaks?|reports?|says?|ships?|uses|completes|(?<=\S\s)(?:increases?|decreases?))(?!\p{L})/iu,
);

/** Something exists: "X has a roadmap", "there is a schema", "we have separate metrics". */
export const EXISTS = latinFirst(
  /(?<!\p{L})(?:there\s+(?:is|are|will\s+be)|has|have|get)\s+(?:a|an|its|their|at\s+least|documented|separate|rich|proper|\d+\+?|one|two|three|all|no|been|had\s+(?:an?|the|their|at\s+least|one|two)|\p{L}+ed)(?!\p{L})/iu,
);

/** Only an "it" or "those" stands for the object. */
export const UNRESOLVED = latinFirst(
  /^\s*(?:it|this|these|those|them)\s+(?:from|to|in|on|by|and|sometime|up|down|for)(?!\p{L})|^\s*(?:it|this|these|those|them|that|things|stuff|something|everything|as\s+(?:much|many|far)\s+as\s+(?:possible|(?:we|i)\s+can))(?:\s+(?:one|ones|all|too|done|right|better|up|through))?\s*[.!]?$/iu,
);

/** Things that can be handed over, though the word alone says little about them. */
export const DELIVERABLE = latinFirst(
  /(?<![\p{L}-])(?:apps?|articles?|blogs?|books?|calendars?|campaigns?|catalogue?|charters?|checklists?|conferences?|courses?|dashboards?|database|demos?|documentation|events?|feature|feedback|form|framework|guides?|guidelines?|handbooks?|library|list|meetings?|model|newsletters?|page|pilot|plan|platform|podcasts?|polic(?:y|ies)|portal|process|program(?:me)?|project|proposal|prototypes?|questionnaires?|register|repository|reports?|roadmap|rules|schedule|service|site|spec(?:ification)?|standards?|strategy|structure|surveys?|syllabus|system|talks?|templates?|tests?|tools?|training|tutorials?|update|version|videos?|vision|websites?|workshops?)(?!\p{L})/iu,
);
