/** Results that a business or a person cares for, and those who gain from them. */

import { latinFirst } from '../../latin-first.ts';
import { terms } from './terms.ts';

/** Named in the goal itself they hint at why it matters. Code structure, memory and throughput are no outcomes. */
export const OUTCOME = terms(
  /(?<![\p{L}\p{N}])(?:revenue|arr|mrr|acv|iarr|sales(?!\s+(?:team|reps?|plan|hiring|session))|profit(?:ability)?|income|margins?|turnover|cash\s+flow|costs?|savings?|money|donat(?:ions?|ing)|funding|fundrais(?:ing|e)|retention|churn|attrition|absence|absenteeism|satisfaction|nps|e-?nps|csat|happiness|loyalty|adoption|sign-?ups|readers?|reads|downloads|listens|mau|dau|maus|swaus|active\s+(?:users|members|contributors|publishers)|conversions?|market\s+share|reputation|membership|views|fees|raise\s+(?:at\s+least\s+)?[$€£]\s?\d[\d.,]{0,12}\p{L}{0,8}|quality|reliab(?:ility|le)|safety|safe|secur(?:e|ity)|privacy|accessib(?:le|ility)|inclusiv(?:e|ity)|wellbeing|well-being|harm|accidents?|injuries|falls(?=\s+(?:on|in|among|per|at)(?!\p{L}))|infections?|mortality|deaths?|readmissions|bullying|violence|crime|hunger|homelessness|dropout|drop-outs?|wait(?:ing)?[\s-](?:times?|lists?)|queue?ing(?:\s+times?)?|queues?(?=\s+(?:at|outside|in\s+front)(?!\p{L}))|delays?|response\s+times?|reply\s+times?|load(?:ing)?\s+times?|latency|uptime|downtime|outages?|incidents?|complaints?|support\s+tickets?|user\s+experience|developer\s+experience|devex|onboarding|ramp-?up|productiv(?:e|ity)|emissions|carbon|climate|pollution|air\s+quality|energy\s+(?:use|consumption|bills?)|food\s+waste|poverty|(?:un)?employment|literacy|attendance|graduation|enrol?lments?|visitors?|public\s+relations|talent|user-centric|self-service|real-world|learning\s+curve)(?![\p{L}\p{N}])/giu,
);

/** Who gains: these count wherever they stand. */
export const BENEFICIARY = terms(
  /(?<![\p{L}\p{N}]|(?:with|between)\s)(?:customers?|clients?|consumers?|buyers?|shoppers?|(?:end[\s-])?users?(?!\s+(?:stor(?:y|ies)|research\p{L}*|interviews?|guide|manual|interface|flows?|test(?:s|ing)?|profiles?|accounts?)(?!\p{L}))|(?<!(?:team|board|staff|committee|wg|group|commcomm|core|community|faculty)\s)members(?!hip)|patients?|students?|pupils?|learners?|newcomers?|citizens?|residents?|the\s+public|public\s+sector|taxpayers?|patrons?|donors?|voters|applicants?|subscribers?|listeners?|guests|travell?ers|passengers|commuters|cyclists|pedestrians|tenants|residents|neighbou?rs|jobseekers|refugees|migrants|carers|caregivers|survivors|apprentices|trainees|older\s+people|young\s+people|people\s+(?:with|in|on|who|without)(?!\p{L})|children|kids|elderly|famil(?:y|ies)|households?|small\s+businesses|publishers|curators)(?![\p{L}\p{N}])/giu,
);

/** Who gains only when something is done for them. */
export const BENEFICIARY_AFTER = latinFirst(
  /(?<!\p{L})(?:for|to|help(?:s|ing)?|allow(?:s|ing)?|enabl(?:e|es|ing)|empower(?:s|ing)?|support(?:s|ing)?|among|benefit(?:s|ing)?|inform(?:s|ing)?|engag(?:e|es|ing)|reach(?:es|ing)?|attract(?:s|ing)?|the|more|make|outside|\d{1,9})\s+(?:(?!(?:in|on|at|by|with|from|into|of|as|per|about|to|for|and|or|how|what|that|is|are|be)\s)[\p{L}’'-]{1,20}\s+){0,4}?(?<who>communit(?:y|ies)|people|everyone|developers?|devs|designers?|teams?(?=\s+to)|contributors?|volunteers?|employees?|staff(?!\s+time)|colleagues|teammates|stakeholders?(?=\s+(?:can|to))|organi[sz]ations|businesses|partners|attendees|researchers|teachers|parents|women|youth|society|groups|hires|readers|ecosystem|team\s+members|community\s+members|creators|practitioners|investors|country)(?!\p{L})|(?<!\p{L})(?<subject>developers?|contributors?|devs|candidates|communit(?:y|ies))(?=\s+(?:can|will|could|are|is|spends?|have)(?!\p{L}))/giu,
);
