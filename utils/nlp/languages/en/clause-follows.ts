/** Verbs whose words after them tell whether something will be done, or only wished for. */

import { latinFirst } from '../../latin-first.ts';
import type { ActionClass } from './clause-verbs.ts';

/** Whom one has or brings together, and doesn't make. */
export const PEOPLE =
  'people|users|customers|clients|readers|members|donors|partners|patrons|patients|fans|followers|supporters|listeners|visitors|guests|employees|staff|students|volunteers|families|residents|neighbou?rs';

/** Asked in order; the first that fits says of which kind the verb is. */
export const BY_WHAT_FOLLOWS: readonly {
  readonly lemma: RegExp;
  readonly after: RegExp;
  readonly kind: ActionClass;
}[] = [
  // "Drop support for the old client", "Take a first aid course", "Give every ward a contact"
  {
    lemma: /^drop$/u,
    after: latinFirst(/^\s+(?:[\p{L}\d.+-]{1,20}\s+){0,3}?(?:support|compatibility|use)(?!\p{L})/iu),
    kind: 'make',
  },
  // "Drop Node 16": a product by its name and version
  { lemma: /^drop$/u, after: latinFirst(/^\s+(?:\p{Lu}[\p{L}.+-]{1,20}\s){1,3}\d/u), kind: 'make' },
  // "Contribute a patch", "Ask for a raise", "Seek permission", "Pair with the testers"
  {
    lemma: /^contribute$/u,
    after: latinFirst(/^\s+(?:an?|two|three|\d{1,3}|our|patches|code|translations)\s/iu),
    kind: 'make',
  },
  { lemma: /^ask$/u, after: /^\s+(?:for\s+(?:an?|the|my|our)|the|my|our|all)\s/iu, kind: 'make' },
  {
    lemma: /^seek$/u,
    after: latinFirst(
      /^\s+(?:[\p{L}-]{1,20}\s+){0,3}?(?:status|permission|approval|accreditation|registration|consent|certification|licen[cs]es?|quotes|tenders|(?:legal|expert|outside)\s+advice)(?!\p{L})/iu,
    ),
    kind: 'make',
  },
  { lemma: /^pair$/u, after: /^\s+(?:up\s+)?with\s/iu, kind: 'make' },
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
  // "Invest in our people", "Invest in growth": with no thing that is bought
  {
    lemma: /^invest$/u,
    after: latinFirst(
      /^\s+(?:(?:more|heavily|further|even|continuously|time|both)\s+){0,2}in\s+(?:(?:our|the|my|your|their|its|new|local|better|own)\s+){0,2}(?:(?:professional|personal|digital|staff|employee|leadership|team|brand|customer|long-term|sustainable)\s+)?(?:people|staff|employees|teams?|talent|culture|future|communit(?:y|ies)|relationships?|partnerships?|myself|ourselves|skills?|growth|innovation|learning|development|quality|health|well-?being|brand|research|education|capabilit(?:y|ies)|technolog(?:y|ies)|infrastructure|digitali[sz]ation|sustainability|diversity|leadership|security|safety|customers?|users?|members|each\s+other|knowledge|creativity)(?!\p{L})(?!\s+(?:centre|center|hub|lab|fund|programme|program|platform|team))/iu,
    ),
    kind: 'vague',
  },
  // "Win the Kesko account", "Win the championship": won or not won
  {
    lemma: /^win$/u,
    after: latinFirst(
      /^\s+(?:an?|the|our|this|my)\s+(?:(?!(?:of|for|in|with)\s)[\p{L}\p{N}’'&.-]{1,20}\s+){0,4}?(?:accounts?|contracts?|clients?|tenders?|deals?|bids?|grants?|awards?|cup|league|championships?|titles?|match|final|election|lawsuit|appeal|prizes?|medals?|competitions?|tournaments?|races?|scholarships?|framework|commission|mandate|seat)(?!\p{L})/iu,
    ),
    kind: 'make',
  },
  // "Ace the exam": passed, whatever else
  {
    lemma: /^(?:ace|nail|crush|smash)$/u,
    after: latinFirst(
      /^\s+(?:(?:the|my|our|an?|this)\s+)?(?:[\p{L}\p{N}’'+-]{1,20}\s+){0,4}?(?:exams?|tests?|finals?|interviews?|audition|audits?|inspections?|certifications?|assessments?|quiz)(?!\p{L})/iu,
    ),
    kind: 'make',
  },
  // "Get our act together", "Get the basics right": nobody sees when that is so
  {
    lemma: /^(?:get|put|set|keep|bring|make)$/u,
    after: latinFirst(
      /^\s+(?:(?:our|my|the|all|more)\s+)?(?:[\p{L}’'-]{2,20}\s+){1,3}?(?:together(?!\s+(?:with|by|at)(?!\p{L}))|right|straight|under\s+control|in\s+(?:order|shape|good\s+shape|line|check)|on\s+(?:track|course|board)|back\s+on\s+track|(?<=things\s)(?:going|moving|done))(?=[\s.!]*$|\s+(?:on|in|with|for|about|by|before|this|next|again|across)(?!\p{L}))/iu,
    ),
    kind: 'vague',
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
      /^\s+(?:(?:the|our|all|any|more|every|each)\s+)?(?:[\p{L}-]{2,16}\s+){0,2}?(?:users?|customers?|clients?|members?|patients?|students?|pupils?|child(?:ren)?|staff|employees?|admins?|administrators|teams?|visitors?|guests?|residents?|parents?|teachers?|nurses?|managers|developers|people|everyone)\s+(?:to\s+)?(?!(?:be|feel|have(?!\s+(?:an?|their\s+own|one|two|free|access)\s+(?!(?:better|good|great|fair|voice|say|chance|part|role|sense|place|future|life)(?!\p{L}))\p{L})|work|grow|thrive|focus|do|know|understand|succeed)(?!\p{L}))\p{L}{3,}/iu,
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
