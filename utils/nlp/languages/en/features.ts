/** The facts of a sentence that goal detection weighs, by name. Values are 0 or 1, or a small number. */

import { sentenceFacts } from '../../detection/sentence-facts.ts';
import type { Annotation } from '../../types.ts';
import { verbClass } from './clause-verbs.ts';
import { DETECTION_CUES } from './detection-cues.ts';
import { INSTRUCTIONS, THIRD_PERSON } from './detection-lexicon.ts';
import { phraseFacts } from './detection-phrase.ts';
import { subjectFacts } from './detection-subject.ts';
import { readOpening } from './opening.ts';

const RULES = Object.entries(DETECTION_CUES);

/** What makes a sentence say more, or something else, than what its writer intends. */
const CLOUDS = [
  'you',
  'would',
  'can',
  'should',
  'if-when',
  'past-be',
  'perfect',
  'question',
  'example',
  'speech',
  'negation',
  'opinion',
  'please',
  'pronoun',
  'connective',
  'goal-talk',
  'quoted',
  'url',
  'issue-link',
  'logistics',
  'meta-talk',
];

/** "Increase sales", "We will cut costs": few words, and an outcome among them. Cues are dear, and asked only here. */
const FEW = 6;
const namesOutcome = ({ cues }: Annotation): boolean =>
  cues.some(({ cue }) => cue === 'action-change' || cue === 'action-vague') &&
  cues.some(({ cue }) => cue === 'metric' || cue === 'outcome');

const firstWord = (text: string): string => /\p{L}[\p{L}'’-]*/u.exec(text)?.[0].toLowerCase() ?? '';

export const features = (annotation: Annotation): Readonly<Record<string, number>> => {
  const { text, tokens, quantities } = annotation;
  const plain = text.replace(/\s+/gu, ' ').trim();
  const opening = readOpening(text);
  const body = text.slice(opening.start).trimStart();
  const found: Record<string, number> = { bias: 1 };
  const is = (name: string, value: boolean | number = true): void => {
    if (value) found[name] = Number(value);
  };
  for (const [name, pattern] of RULES) is(name, pattern.test(plain));

  const { shape, lemma } = opening;
  is(`shape-${shape}`);
  const kind = lemma === null ? null : (verbClass(lemma)?.kind ?? null);
  const instruction = lemma !== null && INSTRUCTIONS.has(lemma);
  if (shape === 'imperative' || shape === 'gerund' || shape === 'infinitive' || shape === 'will') {
    is(`${shape}-${instruction ? 'instruction' : (kind ?? 'other')}`);
  }
  const first = firstWord(body);
  const firstToken = tokens.find((token) => token.end > opening.start);
  is('instruction-first', INSTRUCTIONS.has(first) && shape !== 'imperative');
  is(
    'third-person-first',
    THIRD_PERSON.has(first) ||
      (first.endsWith('s') &&
        verbClass(first) !== null &&
        verbClass(first)?.lemma !== first &&
        firstToken?.pos === 'verb'),
  );
  is('past-first', first.endsWith('ed') && firstToken?.pos === 'verb');
  is(
    'tagged-imperative',
    shape !== 'imperative' &&
      (firstToken?.tags.includes('imperative') === true || firstToken?.tags.includes('infinitive') === true),
  );
  const finite = tokens.find(
    (token) =>
      (token.pos === 'verb' && !token.tags.includes('gerund') && !token.tags.includes('infinitive')) ||
      token.pos === 'auxiliary',
  );
  is('finite-past', finite?.tags.includes('past') === true && shape !== 'imperative');
  is('no-finite', finite === undefined && shape === 'noun-phrase');
  is('noun-phrase-number', shape === 'noun-phrase' && quantities.some(({ kind: measure }) => measure !== 'vague'));
  if (lemma === null || (shape === 'will' && !found['goal-is']))
    for (const fact of subjectFacts(text, opening.start, tokens)) is(fact);
  for (const fact of phraseFacts(annotation, opening)) is(fact);
  is('first-person', /(?<!\p{L})(?:we|our|us)(?!\p{L})/iu.test(plain));
  is('first-singular', /(?<!\p{L})(?:i|my|me|i['’](?:m|ll|d|ve))(?!\p{L})/iu.test(plain));

  const facts = sentenceFacts(annotation, shape);
  for (const fact of facts) is(fact);
  const count = plain.split(' ').length;
  const closed = facts.includes(`${shape}-closed`);
  is(`first-${firstToken?.pos ?? 'none'}`);
  is('number-first', /^[\p{Sc}~<>≥≤]?\d/u.test(body));
  is('dated-first', /^(?:\d{4}-\d\d|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*\.?\s\d)/iu.test(plain));
  is('goal-word-only', found['goal-word'] === 1 && found['goal-is'] !== 1);
  is('title-prefix', opening.start === 0 && /^[^:.!?]{1,40}:\s/u.test(plain));
  const clear = !CLOUDS.some((name) => found[name]) && count >= 5 && count <= 40;
  is('plain-will', clear && shape === 'will' && found['we-will'] === 1);
  is('plain-goal-is', clear && found['goal-is'] === 1);
  is(
    'plain-change',
    clear && shape === 'imperative' && !instruction && found['has-target'] === 1 && found['has-deadline'] === 1,
  );
  is(
    'plain-outcome',
    count <= FEW &&
      (shape === 'imperative' || shape === 'infinitive' || shape === 'will') &&
      !CLOUDS.some((name) => found[name]) &&
      namesOutcome(annotation),
  );
  // "Fewer complaints": what shall be other than it is, and no more.
  is('plain-comparative', count <= FEW && shape === 'noun-phrase' && found['comparative-first'] === 1);
  // "To keep costs down, limit …": advice for whoever has that purpose.
  is('purpose-first', /^(?:to|in\s+order\s+to|for\s+best)\s[^,.;:]{3,80},\s/iu.test(plain) && shape === 'imperative');
  // "Training conducted by March": what is done by a day to come is a result, not a report.
  is(
    'done-by-then',
    found['finite-past'] === 1 && found['has-deadline'] === 1 && found['past-time'] !== 1 && found['past-be'] !== 1,
  );
  // "We reduced waiting times over two years": by no day to come, it is a report.
  is(
    'told-as-done',
    found['we-past'] === 1 && found['has-deadline'] !== 1 && found['future'] !== 1 && found['we-will'] !== 1,
  );
  // "The lead will update the list weekly": somebody's routine.
  is('routine', found['has-cadence'] === 1 && (found['third-will'] === 1 || found['role-duty'] === 1));
  // "By 2029 no family should …": by a day, it is no advice.
  is('due-should', facts.includes('due-first') && found['should'] === 1);
  is('plain-state', clear && !closed && (shape === 'present' || shape === 'passive') && found['connective'] !== 1);
  is('plain-phrase', clear && !closed && shape === 'noun-phrase' && facts.includes('noun-phrase-number'));
  return found;
};
