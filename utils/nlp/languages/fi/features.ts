/** The facts of a sentence that goal detection weighs, by name. Values are 0 or 1, or a small number. */

import { sentenceFacts } from '../../detection/sentence-facts.ts';
import type { Annotation } from '../../types.ts';
import { BY_THEN } from './action.ts';
import { PAST_TIME } from './action-words.ts';
import { DETECTION_CUES } from './detection-cues.ts';
import { ERRAND } from './action-kinds.ts';
import { guessed } from './guessed-verbs.ts';
import { changesItself } from './third-person.ts';
import { formsOf, type VerbForm } from './verbs.ts';
import { pattern } from './words.ts';

const RULES = Object.entries(DETECTION_CUES);

/** What a subordinate clause says so is nothing that the writer says. */
const OF_MAIN: ReadonlySet<string> = new Set(['can', 'copula', 'negated', 'conditional', 'generic', 'rule', 'event']);
/** What speaks against a plain goal, whatever the verb. */
const CLOUDS = [
  'goal-was',
  'past',
  'perfect',
  'question',
  'question-word',
  'reader',
  'goal-talk',
  'rule',
  'event',
  'status',
  'as-of-now',
  'others-speak',
  'generic',
  'url',
  'example',
  'condition',
  'quoted',
  'ends-colon',
  'guides',
  'thinks',
  'negated',
  'conditional',
  'duty',
  'offers',
  'reported',
  'notice',
  'ingredient',
  'passing',
  'second-singular',
];

const AIMS_THAT = pattern(
  '^(…n ){0,2}(tavoitteena(mme|ni)? on|tavoite on|haluamme|haluan|pyrimme siihen|pyritään siihen),? että(?!\\p{L})',
);
const SAID_OF_AIMS: ReadonlySet<string> = new Set(['copula', 'generic', 'can', 'negated', 'others-speak']);

const OUTCOMES: ReadonlySet<string> = new Set(['metric', 'outcome', 'beneficiary', 'deliverable']);

/** "selkiytämme", "uusitaan navetta": a verb that isn't known; with some of a thing a passive heads a slogan as often. */
const weGuess = (lower: string, next = ''): VerbForm | null => {
  const guess = guessed(lower);
  return guess?.feature === 'first-plural' || !/[aä]$/u.test(next) ? guess : null;
};

export const features = (annotation: Annotation): Readonly<Record<string, number>> => {
  const { text, tokens, quantities, times, clauses, shape, head, cues } = annotation;
  const plain = text.replace(/\s+/gu, ' ').trim();
  const found: Record<string, number> = { bias: 1 };
  const is = (name: string, value = true): void => {
    if (value) found[name] = 1;
  };
  const main = clauses
    .filter(({ kind }) => kind === 'main')
    .map(({ start, end }) => text.slice(start, end))
    .join(' ');
  // "ennen suvun kokousta" is no meeting.
  const untimed = times.reduce((said, { start, end }) => said.replace(text.slice(start, end), ''), main);
  // "Tavoitteena on, että jokainen …", "Jokainen … tänä vuonna": what is aimed at is no rule and no fact.
  const timed = times.some(({ kind }) => kind === 'deadline' || kind === 'period' || kind === 'duration');
  const bound = quantities.some(({ part }) => part === 'bound');
  const aims = AIMS_THAT.test(plain) || (timed && (bound || /^jokainen\s/iu.test(plain)));
  for (const [name, pattern] of RULES)
    is(name, !(aims && SAID_OF_AIMS.has(name)) && pattern.test(OF_MAIN.has(name) ? untimed : plain));
  is(`shape-${shape}`);
  const action = cues.find(({ cue }) => cue.startsWith('action-'))?.cue.slice(7) ?? 'topic';
  is(`action-${action}`);
  const at = head === null ? undefined : tokens[head];
  const feature =
    at && shape !== 'present'
      ? (
          formsOf(at.lower).find(({ feature: name }) => name !== 'third') ??
          weGuess(at.lower, head === 0 ? tokens[1]?.lower : 'a')
        )?.feature
      : undefined;
  // "dokumentoimme": in either tense, and here in the present.
  const past = DETECTION_CUES['past']?.exec(plain)?.[0].toLowerCase();
  if (past === at?.lower && feature === 'first-plural' && !PAST_TIME.test(plain)) delete found['past'];
  is('verb-first', head === 0);
  if (feature) is(`form-${feature}`);
  if (feature && head === 0) is(`first-${feature}`);
  const persons = tokens.flatMap(({ lower }) => formsOf(lower).map((form) => form.feature));
  is('we-will', at !== undefined && shape === 'will');
  is(
    'first-singular',
    feature === 'first' || /(?<!\p{L})(?:aion|haluan|haluaisin|minun|minä|mun)(?!\p{L})/iu.test(plain),
  );
  is(
    'first-person',
    feature === 'first-plural' ||
      persons.includes('first-plural') ||
      /(?<!\p{L})(?:me|meidän|aiomme|haluamme)(?!\p{L})/iu.test(plain),
  );
  for (const fact of sentenceFacts(annotation, shape)) is(fact);
  const target = quantities.filter(({ kind, open }) => kind !== 'vague' && open !== true);
  is(
    'has-metric',
    cues.some(({ cue }) => cue === 'metric'),
  );
  is(
    'has-praise',
    cues.some(({ cue }) => cue === 'praise'),
  );
  // "Varaan huoneen ja tilaan kahvit.": an errand, which is soon done.
  is('passing', feature === 'first' && ERRAND.test(at?.lower ?? '') && target.length === 0 && clauses.length === 1);
  is('nothing-said', head === null && target.length === 0 && !timed && found['direction'] !== 1);
  is(
    'measured-phrase',
    (shape === 'noun-phrase' || shape === 'gerund') && target.length > 0 && cues.some(({ cue }) => cue === 'metric'),
  );
  is('own-and-timed', timed && (feature === 'first' || feature === 'first-plural'));
  is('next-and-own', found['next-up'] === 1 && (feature === 'first' || feature === 'first-plural'));
  is(
    'heading-like',
    (head === null || shape === 'noun-phrase') &&
      /(?<!\p{L})(?:\p{L}*-?tavoitteet|tavoitetaso|painopiste\p{L}*|mittarit|avaintulokset|toimenpiteet|suunnitelma|raportti|ohje|seuranta|tilanne|aikataulu)(?!\p{L})/iu.test(
        plain,
      ) &&
      target.length === 0,
  );
  is(
    'reader-task',
    shape === 'imperative' && feature === 'imperative' && target.length === 0 && /[.!]\s*$/u.test(plain),
  );
  is('comparative-phrase', head === null && /^(?:\p{L}+(?:mpi|mpaa|mmat|mmän)|lisää|kohti)(?!\p{L})/iu.test(plain));
  // "Kiusaaminen vähenee": a state of things tells nothing of what is meant, a turn may.
  const still = shape === 'present' && target.length === 0 && !timed;
  const turns = at !== undefined && changesItself(at);
  is(turns ? 'turns' : 'present-without-number', still);
  is('by-then', BY_THEN.test(main) && timed && (found['copula'] === 1 || found['perfect'] === 1));
  // "Sari lähettää kutsut.", "Sihteeri Laine laatii luonnoksen.": who does what, as minutes put it.
  is(
    'doer-first',
    shape === 'present' &&
      !turns &&
      target.length === 0 &&
      /^(?:\p{Lu}[\p{L}-]*\s(?:ja\s)?){1,3}$/u.test(plain.slice(0, at?.start ?? 0)),
  );
  const count = plain.split(' ').length;
  is(`${shape}-time`, timed);
  // "kasvatat", "pidät": the reader's, not the writer's.
  const [first] = tokens;
  is(
    'second-singular',
    first?.lower.endsWith('t') === true &&
      formsOf(`${first.lower.slice(0, -1)}n`).some((form) => form.feature === 'first'),
  );
  const bare = shape !== 'past' && !CLOUDS.some((name) => found[name]) && count >= 2 && count <= 40;
  // "Kehitän taitojani" is one, "Luen kirjaa" may be of tonight.
  const clear = bare && (count > 2 || (action !== 'make' && target.length === 0 && shape === 'will'));
  const ours = feature === 'first' || feature === 'first-plural';
  is('plain-intends', clear && found['intends'] === 1 && head !== null);
  is('own-passing', ours && found['passing'] === 1);
  is('aims-that', aims && shape !== 'past');
  is('state-bound', clear && shape === 'present' && (found['has-bound'] === 1 || found['from-to'] === 1));
  is('plain-will', clear && shape === 'will' && ours);
  is('plain-made', clear && shape === 'will' && ours && cues.some(({ cue }) => cue === 'deliverable'));
  is('plain-passive', clear && feature === 'passive' && head === 0);
  is('plain-goal-is', clear && found['goal-is'] === 1);
  is('plain-change', clear && found['has-target'] === 1 && (timed || shape === 'imperative' || shape === 'infinitive'));
  // "Kasvata myyntiä", "Hanki kolme asiakasta": told as one tells oneself, for what comes of it.
  is(
    'plain-outcome',
    bare &&
      (shape === 'imperative' || shape === 'infinitive') &&
      cues.some(({ cue }) => OUTCOMES.has(cue)) &&
      (action !== 'make' || target.length > 0),
  );
  // "Noora: pitäisi laskea jonoja"; "Jäsenet: 120" is a measure.
  is('colon-inside', /^[^:.!?]{1,40}:\s\p{L}/u.test(plain));
  return found;
};
