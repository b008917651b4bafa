/** What a verb comes to by the words after it: "continue to build" builds, "drop support" is done one day. */

import type { Span } from '../../types.ts';
import { latinFirst } from '../../latin-first.ts';
import { BY_WHAT_FOLLOWS, PEOPLE } from './clause-follows.ts';
import { verbClass, type ActionClass } from './clause-verbs.ts';

/** Verbs that only lead to the real one: "continue to", "finish updating", "strive to". */
const LEADS_ON =
  /^(?:aim|attempt|begin|commit|continue|finish|focus|get|help|hope|keep|look|need|plan|seek|start|stop|strive|work)$/u;
const TO_OR_GERUND = latinFirst(/^\s+(?:to\s+|on\s+)?(?=(?<next>\p{L}+))/u);

/** "Work with the clinics to open …": with whom it is done, before what is done. */
const WITH_WHOM = latinFirst(
  /^\s(?:(?:closely|together|directly)\s)?with\s[^\s,;:.][^,;:.]{1,60}?\sto\s(?=(?<next>\p{L}+))/iu,
);
const SHARES = /^(?:work|partner|collaborate)$/u;

/** "make it public", "make X the default": a state that can be checked. */
const MADE = latinFirst(
  /(?<!\p{L})(?:available|default|public|possible\s+(?:for\s[^,;]{2,40}?\s)?to(?=\s\p{L})|mandatory|compulsory|open\s+source|accessible\s+(?:to|from)|(?<!to\s)live|searchable|downloadable|printable|sortable|editable|configurable|installable|bookable|reproducible|optional|obligatory|permanent|read-only|paperless|bi-?lingual|multi-?lingual|(?:smoke|cash|car|step|plastic|lead)-?free|(?<!(?:to|and|we|you|people)\s)works?\s+(?:on|from|with|without|in|offline))(?!\p{L})/iu,
);
/** "Ensure that all staff complete the course": what is ensured can be checked, one by one. */
const ENSURED = latinFirst(
  /^\s+(?:sure\s+)?(?:that\s+)?(?:all|every|each|no|\d[\d.,]{0,9}%?(?:\s+of)?)\s+(?:\p{L}[\p{L}’'-]{0,24}\s+){1,5}?(?:is|are|has|have|can|completes?|gets?|receives?|reach(?:es)?|pass(?:es)?|knows?|attends?|uses?|meets?|signs?|owns?|reads?|works?)\s/iu,
);

/** "Get certified", "Get promoted", "Achieve ISO 27001 certification": had or not had. */
const AWARDING = /^(?:achieve|attain|earn|gain|get|maintain|become|receive|win|be)$/u;
const AWARDED = latinFirst(
  /^\s+(?:(?:promoted|elected|hired|accepted|admitted|selected|appointed|nominated|registered|listed|published|funded|approved|married|vaccinated|insured|enrolled)(?!\p{L})|(?:(?:an?|the|our|my|full|first)\s+)?(?:[\p{L}\p{N}’'./+-]{1,20}\s+){0,4}?(?:certif(?:ied|icat(?:e|es|ion|ions))|accredit(?:ed|ation)|licen[cs]ed?|chartered|degree|diploma|belt|badge|passport|citizenship|tenure|qualification|permit|patent|visa|compliance|compliant|clearance)(?!\s+(?:rates?|levels?|scores?|culture))(?!\p{L}))/iu,
);

/** "Build a culture of …", "Develop skills in …", "Have loyal readers": nothing of the kind is ever finished. */
const BRINGS_ABOUT = /^(?:build|create|develop|establish|provide|deliver|offer|give|gain|have|set)$/u;
const UNFINISHED = latinFirst(
  /^\s+(?:up\s+)?(?:(?!(?:of|for|in|on|at|with|to|from|by|about|that|and)\s)[\p{L}“”"'’-]{1,24},?\s+(?:(?<!s\s)and\s+)?){0,6}?[“"]?(?:cultures?|communit(?:y|ies)|(?:working?|learning|safe|supportive|home)\s+environments?|environment(?=\s+(?:that|where|in\s+which|of|for))|atmosphere|ecosystems?|relationships?|relations|trust|awareness|reputation|mindsets?|(?:brand|online|web|market|local|regional|international|strong|visible)\s+presence|skills?|abilit(?:y|ies)|understanding|knowledge|expertise|confidence|experiences?|resilience|partnerships?|collaborations?|cooperation|opportunit(?:y|ies)|clarity|transparency|alignment|momentum|bridges|connections|sense|spirit|goodwill|visibility|credibility|care|value|results|excellence|(?<=(?:better|great|excellent|outstanding|good|quality|class)\s)services?|loyalty|engagement|habits?|rapport|eye|company|organi[sz]ation|society|future|workforce)[”"]?(?=\s+(?:of|with|in|on|at|for|to|from|by|about|that|and|or|across|among|between|where|which|through|within|around|as|over|is|are|will|beyond)(?!\p{L})|\s*[.,;:!?(—–]|\s+[-—–]|\s*$)/iu,
);
/** "Having loyal readers": whom one has is not for oneself to make. */
const HAS_PEOPLE = latinFirst(
  `^\\s+(?:(?!(?:at|of|for|in|\\d)\\s)[\\p{L}-]{1,20}\\s+){0,3}?(?:${PEOPLE})(?!\\s+\\p{L}+(?:ed|ing)(?!\\p{L}))(?=\\s+(?:of|for|in|on|at|with|who|that|across)(?!\\p{L})|[\\s.!]*$)`,
  'iu',
);

/** "Win back customers", "cut back on sugar": the particle is part of what is done. */
const PARTICLES: readonly { readonly lemma: RegExp; readonly after: RegExp }[] = [
  {
    lemma: /^(?:win|get|buy|bring|take|call|hand|put|give|hold)$/u,
    after: latinFirst(
      /^\s+back(?=\s+(?!(?:to|on|at|in|from|for|by|up|into|of|and|or|as|with|together)(?!\p{L}))[\p{L}\d])/iu,
    ),
  },
  { lemma: /^(?:cut|scale)$/u, after: /^\s+(?:back|down)\s+on(?=\s)/iu },
];
const particleAfter = (lemma: string, after: string): number =>
  PARTICLES.find((rule) => rule.lemma.test(lemma) && rule.after.test(after))?.after.exec(after)?.[0].length ?? 0;

export type Settled = {
  readonly span: Span;
  readonly lemma: string;
  readonly kind: ActionClass;
  /** Somebody is only to have people of a kind. */
  readonly hasPeople?: true;
};

/** In: a verb of action and where it stands. Out: what it comes to together with the words after it. */
export const settle = (text: string, span: Span, lemma: string, kind: ActionClass): Settled => {
  const settled = byWhatFollows(text, span, lemma, kind);
  const own = settled.span.end === span.end ? particleAfter(lemma, text.slice(span.end, span.end + 40)) : 0;
  return own === 0 ? settled : { ...settled, span: { start: span.start, end: span.end + own } };
};

const byWhatFollows = (text: string, span: Span, lemma: string, kind: ActionClass): Settled => {
  const after = text.slice(span.end, span.end + 60);
  const told = BY_WHAT_FOLLOWS.find((rule) => rule.lemma.test(lemma) && rule.after.test(after));
  if (told) return { span, lemma, kind: told.kind };
  if (lemma === 'make' && MADE.test(after)) return { span, lemma, kind: 'make' };
  if ((lemma === 'ensure' || lemma === 'make') && ENSURED.test(text.slice(span.end, span.end + 120)))
    return { span, lemma, kind: 'make' };
  const further = text.slice(span.end, span.end + 120);
  if (BRINGS_ABOUT.test(lemma) && UNFINISHED.test(further)) return { span, lemma, kind: 'vague' };
  if (lemma === 'have' && HAS_PEOPLE.test(further)) return { span, lemma, kind: 'vague', hasPeople: true };
  if (AWARDING.test(lemma) && AWARDED.test(after)) return { span, lemma, kind: 'make' };
  if ((lemma === 'stop' || lemma === 'quit') && kind === 'make') return { span, lemma, kind };
  const match =
    (SHARES.test(lemma) ? WITH_WHOM.exec(further) : null) ?? (LEADS_ON.test(lemma) ? TO_OR_GERUND.exec(after) : null);
  const next = match?.groups?.['next'];
  if (match && next !== undefined && (/to\s+$/u.test(match[0]) || next.endsWith('ing'))) {
    const found = verbClass(next);
    const end = span.end + match[0].length + next.length;
    if (found && lemma === 'help') return { span: { start: span.start, end }, lemma: found.lemma, kind: 'vague' };
    if (found) return settle(text, { start: span.start, end }, found.lemma, found.kind);
  }
  if (lemma === 'support' && /^\s+\p{L}+ing\s/u.test(after)) return { span, lemma, kind: 'make' };
  return { span, lemma, kind };
};
