/** What a verb comes to by the words after it: "continue to build" builds, "drop support" is done one day. */

import type { Span } from '../../types.ts';
import { latinFirst } from '../../latin-first.ts';
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

/** Whom one has or brings together, and doesn't make. */
const PEOPLE =
  'people|users|customers|clients|readers|members|donors|partners|patrons|patients|fans|followers|supporters|listeners|visitors|guests|employees|staff|students|volunteers|families|residents|neighbou?rs';

/** Verbs whose words after them tell whether something will be done, or only wished for. */
const BY_WHAT_FOLLOWS: readonly { readonly lemma: RegExp; readonly after: RegExp; readonly kind: ActionClass }[] = [
  // "Drop support for the old client", "Take a first aid course", "Give every ward a contact"
  {
    lemma: /^drop$/u,
    after: latinFirst(/^\s+(?:[\p{L}\d.+-]{1,20}\s+){0,3}?(?:support|compatibility|use)(?!\p{L})/iu),
    kind: 'make',
  },
  {
    lemma: /^take$/u,
    after: latinFirst(
      /^\s+(?:over\s+(?:(?:the|all|our|my|both|full|an?)\s+)?\p{L}|(?:(?:an?|the|my|two|three|\d{1,3})\s+)?(?:[\p{L}-]{2,20}\s+){0,4}?(?:courses?|class(?:es)?|exams?|lessons|tests?|module|certificate|inventory|photos?|minutes)(?!\p{L}))/iu,
    ),
    kind: 'make',
  },
  // "Give every apprentice a better start": a promise, and nobody sees when it is kept
  {
    lemma: /^(?:give|offer|grant|provide)$/u,
    after: latinFirst(
      /^\s+(?:(?!(?:an?|of|for|in|on|at|to|with)\s)[\p{L}’'-]{1,20}\s+){1,4}an?\s+(?:(?:better|good|great|fair|fairer|fresh|positive|warm|warmer|bright|brighter|happy|happier|excellent|wonderful|amazing|memorable|meaningful)\s\p{L}|(?:voice|chance)(?!\p{L}))/iu,
    ),
    kind: 'vague',
  },
  {
    lemma: /^(?:give|grant)$/u,
    after: latinFirst(
      /^\s+(?:(?!(?:up|back|in|away|more|better)\s)[\p{L}’'-]{1,20}\s+){1,4}?(?:access|an?|the|one|two|three|\d{1,4}|their\s+own)\s/iu,
    ),
    kind: 'make',
  },
  // "Find a new treasurer", "Get the app through review": there or not there
  {
    lemma: /^find$/u,
    after: latinFirst(
      /^\s+(?:an?|two|three|four|five|six|\d{1,3}|another|our)\s+(?!(?:\p{L}+\s){0,2}(?:ways?|solutions?|balance|reasons?|time|method|approach|opportunit(?:y|ies)|means|purpose|voice)(?!\p{L}))\p{L}{3,}/iu,
    ),
    kind: 'make',
  },
  {
    lemma: /^get$/u,
    after: latinFirst(
      /^\s+(?!(?:better|more|to|into|through|onto|it|\d{1,9})(?!\p{L}))[^,;:]{3,50}\s(?:onto|into\s+(?:production|use|service|every|all|the\s+hands)|through\s+(?:the\s+)?(?:[\p{L}-]+\s){0,2}(?:review|audit|certification|approval|inspection|planning|testing|the\s+board)|off\s+(?:the|our)|out\s+of\s+(?:the\s+)?(?:beta|office|warehouse)|up\s+and\s+running|running\s+(?:on|in)|working\s+(?:on|in|with|again)|signed(?:\s+off)?|approved|installed|published|funded|ready|live|online|built|done|repaired|fixed|accredited|certified)(?!\p{L})/iu,
    ),
    kind: 'make',
  },
  // "Bring the catering contract back in-house"
  {
    lemma: /^bring$/u,
    after: latinFirst(
      /^\s+(?!(?:more|new|fresh|people|joy|hope)\s)[^,;:]{2,50}\s(?:back(?!\s+(?:to|the)(?!\p{L}))|in-house|online|to\s+market|under\s+one\s+roof|up\s+to\s+(?:date|code|standard)|into\s+(?:service|force|use|production|operation|one))(?!\p{L})/iu,
    ),
    kind: 'make',
  },
  // "Bring down sick leave", "Bring our prices down to …"
  {
    lemma: /^bring$/u,
    after: latinFirst(
      /^\s+(?:(?:down|up)\s+\p{L}{3,}|[^,;:]{3,40}\s(?:down|up)\s+(?:from|by|below|to\s\d)(?![\p{L}]))/iu,
    ),
    kind: 'change',
  },
  // "Turn the old mill into a museum"
  {
    lemma: /^(?:turn|change)$/u,
    after: latinFirst(
      /^\s+(?!(?:our\s+|the\s+|more\s+)?(?:customers|users|people|members|visitors|readers|ideas)\s)[^,;]{3,50}\sinto\s(?!(?:the|our|an?|your)\s(?:go-to|leading|leader|best|number|most|place|world|success|reality|force|choice)|(?:action|practice|reality|results|impact|insights?|value|strengths?|opportunit(?:y|ies)|success|growth|habits?|learning)(?!\p{L}))/iu,
    ),
    kind: 'make',
  },
  // "Let users undo a bulk delete", "Allow staff to swap shifts"
  {
    lemma: /^(?:let|allow)$/u,
    after: latinFirst(
      /^\s+(?:(?:the|our|all|any|more)\s+)?(?:[\p{L}-]{2,16}\s+){0,2}?(?:users?|customers?|clients?|members?|patients?|students?|pupils?|staff|employees|admins?|administrators|teams?|visitors?|guests|residents|parents|teachers|nurses|managers|developers|people|everyone)\s+(?:to\s+)?(?!(?:be|feel|have|work|grow|thrive|focus|do|know|understand|succeed)(?!\p{L}))\p{L}{3,}/iu,
    ),
    kind: 'make',
  },
  // "Reach out to last year's donors", "Follow up with a survey"
  { lemma: /^(?:follow|reach)$/u, after: /^\s+(?:up\s+(?:with|on)|out\s+to)\s/iu, kind: 'make' },
  // "Talk to the landlord about the lease"
  { lemma: /^(?:talk|speak)$/u, after: /^\s+(?:to|with)\s[^,;:]{2,40}\s(?:about|on|regarding)\s/iu, kind: 'make' },
  // "Look at the survey": what is looked at is none the better for it
  { lemma: /^look$/u, after: /^\s+(?:at|over|through|up)\s/iu, kind: 'make' },
  // "Own the premium segment", "Surprise our guests": nobody sees when that is done
  { lemma: /^(?:own|rock|crush|nail|ace|surprise|thrill|please)$/u, after: /^\s/u, kind: 'vague' },
  // "Establish ourselves as a leader": nobody sees when that is done
  { lemma: /^(?:establish|set|sell|build)$/u, after: /^\s+(?:ourselves|myself|itself|themselves)\s/iu, kind: 'vague' },
  // "Provide for common terms": who provides for it makes nothing
  { lemma: /^provide$/u, after: /^\s+for\s/iu, kind: 'vague' },
  // "Connect the kiosks to the ticket system", unlike "Connect people with ideas"
  {
    lemma: /^(?:connect|link)$/u,
    after: latinFirst(
      `^\\s+(?![^,;:.]{0,50}(?<!\\p{L})(?:${PEOPLE}|everyone|world|teams|communit(?:y|ies)|organi[sz]ations|companies|dots)(?!\\p{L}))[^,;:.]{3,50}\\s(?:to|with|into)\\s`,
      'iu',
    ),
    kind: 'make',
  },
  // "Connect all farms before winter": places and things, wherever to
  {
    lemma: /^(?:connect|link)$/u,
    after: latinFirst(
      /^\s+(?:(?:the|our|all|both|each|every|two|three|four|five|six|\d{1,5})\s+)(?:[\p{L}-]{1,20}\s+){0,4}?(?:homes?|houses?|households?|flats?|buildings?|schools?|hospitals?|sites?|offices?|villages?|farms?|streets?|blocks?|stations?|sensors?|machines?|systems?|servers?|meters?|wards?|branches|shops?|stores?|pumps?|tanks?|turbines?|devices?|printers?)(?!\p{L})/iu,
    ),
    kind: 'make',
  },
  // "Assess options for the roof": whoever weighs them has decided nothing
  {
    lemma: /^(?:assess|evaluate|review|examine|analy[sz]e|identify|research)$/u,
    after: latinFirst(
      /^\s+(?:[\p{L}-]{1,20}\s+){0,3}?(?:options|alternatives|possibilities|opportunities|ways|feasibility)(?!\p{L})/iu,
    ),
    kind: 'vague',
  },
  {
    lemma: /^allow$/u,
    after: latinFirst(
      /^\s+(?:(?:the|our|all|any|more)\s+)?(?:[\p{L}-]{2,16}\s+){0,2}?\p{L}{3,}s\s+to\s+(?!(?:be|feel|have|work|grow|thrive|focus|do|know|understand|succeed)(?!\p{L}))\p{L}{3,}/iu,
    ),
    kind: 'make',
  },
  // "Promote well-being", "End homelessness", "Put patients first", "Tell our story better": nothing that is done one day
  {
    lemma: /^promote$/u,
    after: latinFirst(
      /^\s+(?:(?:the|good|better|more|greater)\s+){0,2}(?:(?:[\p{L}-]{3,20}\s+){0,2}?(?:well-?being|health|awareness|equality|equity|inclusion|diversity|sustainability|safety|understanding|participation|culture|values|growth|learning|engagement|collaboration|innovation|quality|physical\s+activity|reading|dialogue|integration))(?!\p{L})/iu,
    ),
    kind: 'vague',
  },
  {
    lemma: /^(?:end|stop|eliminate|eradicate)$/u,
    after: latinFirst(
      /^\s+(?:\p{L}+\s)?(?:homelessness|poverty|hunger|violence|bullying|discrimination|racism|corruption|loneliness|inequality)(?!\p{L})/iu,
    ),
    kind: 'vague',
  },
  {
    lemma: /^put$/u,
    after:
      /^\s[^,;:]{3,40}\s(?:first|at\s+the\s+(?:heart|centre|center))(?:\s+(?:of|in|when|whenever|as|while)\s[^,;:]{1,40})?[\s.!]*$/iu,
    kind: 'vague',
  },
  // "Stop losing deals", "Answer tickets faster"
  {
    lemma: /^stop$/u,
    after: /^\s+(?:losing|missing|wasting|having|getting|making|letting|being|forgetting|guessing)\s/iu,
    kind: 'vague',
  },
  {
    lemma: /^(?:answer|respond|reply|ship|deliver|release|close|resolve|handle|process|fix|serve|pay|send|hire)$/u,
    after:
      /^(?:\s[^\s,;:]{2,20}){0,4}\s(?:faster|quicker|sooner|earlier|more\s(?:often|quickly|efficiently))[\s.!]*$/iu,
    kind: 'vague',
  },
  {
    lemma: /^(?:tell|eat|sell|write|run|plan|use|do|have|read|speak|share|serve)$/u,
    after: /^(?:\s[^\s,;:]{2,20}){0,3}\s(?:better|healthier|smarter|well|wisely)[\s.!]*$/iu,
    kind: 'vague',
  },
];

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

export type Settled = {
  readonly span: Span;
  readonly lemma: string;
  readonly kind: ActionClass;
  /** Somebody is only to have people of a kind. */
  readonly hasPeople?: true;
};

/** In: a verb of action and where it stands. Out: what it comes to together with the words after it. */
export const settle = (text: string, span: Span, lemma: string, kind: ActionClass): Settled => {
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
