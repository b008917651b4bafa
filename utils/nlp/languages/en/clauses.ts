/**
 * Splits a sentence into what is to be done and what only explains it: purpose, reason, means, relative clause, effect,
 * condition. Numbers and dates count for the clause that holds them.
 */

import type { Clause } from '../../types.ts';
import { latinFirst } from '../../latin-first.ts';
import { clausesFrom } from '../clauses-from.ts';
import { isConcrete } from './clause-concrete.ts';
import { OBJECT_TO, PURPOSE_VERBS, TAKES_TO } from './clause-lexicon.ts';

type Kind = Exclude<Clause['kind'], 'main'>;
type Opening = { readonly start: number; readonly kind: Kind; readonly body: number };

const OPENERS: readonly { readonly kind: Kind; readonly pattern: RegExp }[] = [
  {
    kind: 'purpose',
    pattern: latinFirst(
      /(?<!\p{L})(?:(?<!make\s+it\s)so\s+that|such\s+that|in\s+order\s+(?:to|for|that)|so\s+as\s+to|so(?=\s+(?!(?:we|i|it)\s+(?:will|need|needs|are|is|have|has|should|must)\s)(?:[\p{L}’'-]+\s+){1,5}?(?:can|could|will|would|may|might|do|does|don['’]t|have|has|are|is|gets?|becomes?|knows?|earns?|feels?|finds?|sees?|remains?|stays?|works?|reach|understand|benefit|trust|buy|return|come|choose|recommend|save|spend|need|want|hear|learn|join|use|visit|apply|leave|live|travel|sleep|eat|pay|trust|share|succeed|graduate|pass|waits?|keeps?|loses?|gains?|opens?|runs?|passes|never|always|easily|\p{L}+ly)(?:[\s.,;!]|$))|in\s+an\s+effort\s+to|in\s+support\s+of|with\s+the\s+(?:aim|goal|purpose|intention|intent|ambition|objective)\s+(?:of|to)|aimed\s+at|intended\s+to|for\s+the\s+(?:purpose|sake|benefit)\s+of|in\s+line\s+with|aligned\s+(?:with|to)|as\s+part\s+of|contributing\s+to|with\s+a\s+view\s+to|as\s+(?:requested|asked|required|demanded)\s+by|per\s+(?:their|our|customer|user|the)\s+request|on\s+the\s+path\s+to|(?:purpose|supports|serves):(?=\s["“”]?\p{L})|for(?=\s+(?:better|higher|lower|improved|increased|reduced|greater|faster|safer)\s+(?:[\p{L}-]+\s+){0,2}(?:satisfaction|service|safety|quality|results?|outcomes?|retention|conversion|experience|health|care|margins?|profit\p{L}*|growth|productivity|reliability|decisions)(?!\p{L})))(?!\p{L})/giu,
    ),
  },
  {
    kind: 'reason',
    pattern: latinFirst(
      /(?<!\p{L})(?:because(?:\s+of)?|since(?=\s+(?:(?:we|i|it|they|our|the|this|you)\s|(?!(?:then|last|the\s+(?:start|beginning|launch)|20\d\d)(?!\p{L}))(?:[\p{L}’'-]+\s+){1,4}?(?:keep|are|is|was|were|have|has|had|need|want|can|cannot|could|do|does|did|say|ask|will)(?!\p{L})))|as(?=\s+(?:it|this|they|we|[\p{L}’'-]{3,20}s)\s+(?:helps?|needs?|wants?|allows?|enables?|improves?|reduces?|gives?|keeps?|ask(?:ed)?|requested|complain(?:ed)?|depend)(?!\p{L}))|given(?=\s+(?:that|the|our|rising|falling|growing|low|high|poor|recent|current)(?!\p{L}))|due\s+to|in\s+response\s+to|owing\s+to|as\s+a\s+result\s+of)(?!\p{L})/giu,
    ),
  },
  {
    kind: 'means',
    pattern: latinFirst(
      /(?<!\p{L})(?:(?<=^\s{0,2})with(?=\s(?:the|our|a|an|two|three|\d)[^,]{3,60},\s)|by\s+(?:(?:means|way)\s+of|(?:a\/b|split)[\s-]test(?:ing|s)?|(?:\p{L}+ly\s+|not\s+|first\s+|better\s+|\p{L}{1,12}-)?(?!(?:spring|evening|morning|building|meeting|king|thing|everything|anything|nothing|something|training|testing|marketing|engineering|planning|funding|hiring|onboarding|opening|closing|beginning|ending)(?!\p{L})(?!\s+(?:the|an?|our|my|each|every|all|more|new|at|twice|once|three|four|daily|weekly|harder|together|\d+|two|three|four|five|for)(?!\p{L})))\p{L}{2,}ing(?!\p{L}))|(?<!(?:makes?\s+it|go|goes|going|run|walk|talk|think|work|read|follow|carry|see|get|come|went|look)(?:s|ing)?\s|(?:get|take|put|guide|lead|coach|mentor|walk|carry|help|see|support|talk)(?:s|ting|ing)?\s(?:the|our|all|every|each|one\sof\s(?:the|our)|an?|\d{1,4})\s(?:[\p{L}’'-]{1,20}\s){1,4}|^\s{0,2}(?:all|every|each|[≥~]?\d{1,4}%?)\s(?:(?!\p{L}+ed\s)[\p{L}\d’'-]{1,20}\s){1,4})through(?!\s+(?:the\s+)?(?:(?:end|close|rest|start|middle)\s+of\s|(?:mid|late|early)[\s-])|\s+to\s+(?:the\s+end|completion)|\s+(?:the\s+)?(?:years?|quarters?|months?|weeks?|summer|winter|spring|autumn|20\d\d|q[1-4]|h[12]|fy\s?\d\d(?:\d\d)?|(?:week|sprint)\s\d{1,2}|year-end|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\p{L}{0,6}|may(?=\s\d|[\s.]*$)|christmas|easter|stages?|all)(?!\p{L})|\s+(?:the\s+|a\s+|this\s+|their\s+)?(?:[\p{L}-]{1,20}\s+){0,3}(?:crisis|pandemic|recession|transition|illness|bereavement|upheaval|storm|pregnancy|hardship)(?!\p{L}))|via|(?<!(?:stop|start|consider|keep|of|for|to|are|is|by|begin|continue|from|when|while|started|already|users|customers|schools|teams|people|members|developers|students|patients|teachers|nurses|clinics|companies|organi[sz]ations|staff|employees|households)\s)using(?!\s*$|\s(?:at\smost|no\smore|less\sthan|fewer\sthan|up\sto|under)\s)|utili[sz]ing|leveraging|reusing|building\s+on|based\s+on|on\s+the\s+basis\s+of|thanks\s+to|as\s+a\s+first\s+step|with\s+(?:the\s+)?help\s+(?:of|from)|with\s+(?:the\s+)?support\s+(?:of|from)|(?:start|beginn)ing\s+(?:with|by)|(?<=^(?:we|i)\s)(?:will\s+)?(?:start|begin)\s+(?:with|by)|within\s+(?:the\s+|our\s+)?(?:current|existing|approved|agreed|available)\s+(?:budget|team|resources|headcount|staff)|first\s+step:(?=\s\p{L})|starting\s+in\s+\p{L}+\s+mode|following(?=\s+(?:the|an?|our|my)\s(?:[^\s,.]{1,20}\s){0,4}(?:plans?|program(?:me)?|method|schedule|guide|curriculum|approach)(?!\p{L}))|drawing\s+on|relying\s+on|with\s+(?:[\p{L}\p{N}€$£.,]{1,14}\s+){0,3}(?:budget|funding|resources|coaching|tutoring|mentoring|lessons|outreach|visits|campaigns?|rehearsals|reminders|drop-ins|workshops|mailings|check-ins|advertising|machines|volunteers|hires|contractors|partners|time\s+set\s+aside|hours?\s+(?:of|a|per|each)|minutes\s+(?:of|a|per|each)))(?!\p{L})/giu,
    ),
  },
  {
    kind: 'relative',
    pattern: latinFirst(
      /(?<=[\p{L}\p{N})\]'’"”]\s|,\s)(?<!(?:decid|determin|defin|clarif|identif|agre|choos|see|show|establish|explor|investigat|understand|know|document|list|find\sou|work\sou|figure\sou)(?:e|es|ed|ing|y|ies|t|s)?\s(?:on\s)?)(?:(?:(?:(?:some|most|all|half|each|many|two|three|\d{1,3})\s)?of|in|for|by|with|from|on|to|at)\s(?:which|whom|whose)|which|who|whom|whose|(?<!(?:believe|think|expect|hope|ensure|say|know|show|mean|see|confident|sure|is|prove|announce|goal|assume|so)s?\s)that(?=\s+(?:is|are|was|were|will|would|can|could|may|might|must|should|do|does|don['’]t|doesn['’]t|have|has|had|we|they|you|i|it|users|people|new|\p{L}+s\s|\p{L}+ly\s|[\p{L}]+(?:e|t|n|d|p|w|y|l|r|k|m|h)\s))|where(?=\s))(?!\p{L})/giu,
    ),
  },
  // "A team people want to stay in": what is told of it has no "that".
  {
    kind: 'relative',
    pattern: latinFirst(
      /(?<=^\s{0,2}(?:be(?:come)?\s)?(?:an?|the)\s(?:(?!(?:of|for|in|on|to|with|that|which|and)\s)[\p{L}-]{1,20}\s){1,5})(?:people|everyone|everybody|they|(?:our\s)?(?:customers|users|clients|patients|students|pupils|families|members|staff|employees|developers|engineers|visitors|guests|parents))\s(?:want|love|like|need|choose|enjoy|prefer|trust|recommend|dream|can\s(?:trust|rely|count)|are\sproud)(?!\p{L})/giu,
    ),
  },
  {
    kind: 'participle',
    pattern: latinFirst(
      /(?:(?<=,\s(?:thus\s|thereby\s|and\s(?:thus|thereby)\s|while\s)?)(?!(?:including|excluding|using|according|starting|beginning|regarding|concerning|leveraging|during|marketing|engineering|training|onboarding|testing|planning|hiring|monitoring|aiming)(?!\p{L}))\p{L}{2,}ing(?=\s)|(?<=\s)(?:resulting\s+in|leading\s+to|allowing\s+(?:for|us|users|them)|(?:thereby|thus)\s+\p{L}+ing))(?!\p{L})/giu,
    ),
  },
  {
    kind: 'condition',
    pattern: latinFirst(
      /(?<!\p{L})(?:if(?!\s+possible)|unless|provided\s+that|as\s+long\s+as|assuming|subject\s+to|depending\s+on|in\s+case|whenever|when(?=\s+(?:we|i|it|they|you|the|our|not|there|new|users?|all|\p{L}+ing)(?!\p{L})))(?!\p{L})/giu,
    ),
  },
];

/** These give the reason of a deed; "so that" and a bare "to" may also say how far it is to reach. */
const AS_REASON = /^(?:in\s+order\s+to|so\s+as\s+to|with\s+a\s+view\s+to)\s/iu;

/** "To keep our promise, we will …": the purpose comes first. */
const FRONTED = latinFirst(
  /^to\s+(?!(?:the|our|my|your|all|any|an?|this|these|their)\s)[^,]{3,120},\s+(?:we|i|it|they|the|our|this|my)(?!\p{L})/iu,
);
/** "To grow revenue, publish …" */
const FRONTED_ORDER = latinFirst(/^to\s+[^,]{3,120},\s+\p{L}/iu);

/** "We have until June to …": what comes is what is to be done. */
const HAS_UNTIL = /(?:^|\s)(?:we|i)(?:\s+have|['’]ve)(?:\s+got)?\s+(?:until|till)\s[^,;]{2,30}$/iu;

/** "delightful to use": a verb without an object completes the word before it. */
const BARE_VERB = /^\p{L}{1,20}[\s.!]{0,4}$/u;

const TO = latinFirst(/(?<!\p{L})to\s+/giu);

const overlaps = (openings: readonly Opening[], start: number): boolean =>
  openings.some((opening) => start >= opening.start && start < opening.body);

/** A "to" of purpose follows what is done, and stands before a verb. */
const readInfinitives = (text: string, openings: Opening[]): void => {
  for (const match of text.matchAll(TO)) {
    const start = match.index;
    const body = start + match[0].length;
    if (overlaps(openings, start)) continue;
    const before = text.slice(0, start);
    if (before.trim() === '') {
      const whole = text.slice(start);
      const ordered = FRONTED_ORDER.test(whole) && PURPOSE_VERBS.test(text.slice(body, body + 60));
      if (ordered || FRONTED.test(whole)) openings.push({ start, kind: 'purpose', body });
      continue;
    }
    // What follows is told sooner than what stands before.
    if (!PURPOSE_VERBS.test(text.slice(body, body + 60)) || BARE_VERB.test(text.slice(body))) continue;
    if (/[:–—]\s*$/u.test(before) || HAS_UNTIL.test(before) || !/\S\s+\S+\s+$/u.test(before)) continue;
    if (TAKES_TO.test(before.slice(-24)) || OBJECT_TO.test(before.slice(-70))) continue;
    openings.push({ start, kind: 'purpose', body });
  }
};

/** "With the help of this survey I can …": the speaker ends a fronted clause that has no comma. */
const SPEAKER = latinFirst(/\s(?=(?:i|we)\s+(?:can|will|shall|could|am|are|plan|want|aim|intend)(?!\p{L}))/iu);

/** Fronted clauses end at their comma; later ones run to the next opening. */
const endOf = (text: string, { start, body, kind }: Opening, next: number): number => {
  const after = text.slice(body);
  const isFront = text.slice(0, start).trim() === '';
  const stop = isFront ? (/,\s/u.exec(after) ?? SPEAKER.exec(after)) : null;
  const comma = kind === 'relative' || kind === 'condition' ? /[,;)–—]\s/u.exec(after) : null;
  const found = stop ?? comma;
  return found ? Math.min(next, body + found.index) : next;
};

/** The clauses of the sentence in order; what no clause claims is main. */
export const readClauses = (text: string): readonly Clause[] => {
  const openings: Opening[] = [];
  for (const { kind, pattern } of OPENERS) {
    for (const match of text.matchAll(pattern)) {
      // In capitals it is somebody's name.
      if (match[0] !== 'IF' && !overlaps(openings, match.index))
        openings.push({ start: match.index, kind, body: match.index + match[0].length });
    }
  }
  readInfinitives(text, openings);
  return clausesFrom(
    text,
    openings.sort((a, b) => a.start - b.start),
    (opening, next) => endOf(text, opening, next),
    ({ start, body, kind }, end) => ({
      ...(AS_REASON.test(text.slice(start, end)) && { asReason: true }),
      concrete: isConcrete(kind, text.slice(start, end), text.slice(body, end), text.slice(0, start)),
    }),
  );
};
