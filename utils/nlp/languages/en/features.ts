/** The facts of a sentence that goal detection weighs, by name. Values are 0 or 1, or a small number. */

import { countedFacts } from '../../detection/sentence-facts.ts';
import type { Annotation } from '../../types.ts';
import { verbClass } from './clause-verbs.ts';
import { INSTRUCTIONS, THIRD_PERSON } from './detection-lexicon.ts';
import { objectFacts } from './detection-phrase.ts';
import { subjectFacts } from './detection-subject.ts';
import { readOpening } from './opening.ts';
import { firstWord, isClear, isClouded, isShort, onOneLine, outline } from './outline.ts';

/** An outcome among its words. Cues are dear, and asked only of few words. */
const namesOutcome = ({ cues }: Annotation): boolean => cues.some(({ cue }) => cue === 'metric' || cue === 'outcome');
const acts = ({ cues }: Annotation): boolean =>
  cues.some(({ cue }) => cue === 'action-change' || cue === 'action-vague');

const KINDS_OF_VERB: ReadonlySet<string> = new Set(['imperative', 'infinitive', 'will']);

/** In: an annotation, and its outline where that is known. */
export const features = (
  annotation: Annotation,
  outlined = outline(annotation.text),
): Readonly<Record<string, number>> => {
  const { text, tokens, quantities, times } = annotation;
  const plain = onOneLine(text);
  const opening = readOpening(text);
  const found: Record<string, number> = { ...outlined };
  const is = (name: string, value = true): void => {
    if (value) found[name] = 1;
  };
  const { shape, lemma } = opening;
  const instruction = lemma !== null && INSTRUCTIONS.has(lemma);
  const first = firstWord(text, opening);
  const firstToken = tokens.find((token) => token.end > opening.start);
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
  for (const fact of objectFacts(annotation, opening)) is(fact);

  const facts = countedFacts(annotation, shape);
  for (const fact of facts) is(fact);
  const closed = found[`${shape}-closed`] === 1;
  is(`first-${firstToken?.pos ?? 'none'}`);
  const clear = isClear(plain, found);
  is(
    'plain-change',
    clear && shape === 'imperative' && !instruction && found['has-target'] === 1 && found['has-deadline'] === 1,
  );
  // "Increase in sales by 20 %": the change as a noun.
  const changes = found['action-noun'] === 1 && quantities.some(({ part }) => part === 'change');
  is(
    'plain-outcome',
    isShort(plain) &&
      (KINDS_OF_VERB.has(shape) || (shape === 'noun-phrase' && changes)) &&
      !isClouded(found) &&
      namesOutcome(annotation) &&
      (changes || acts(annotation)),
  );
  // "Training conducted by March": what is done by a day to come is a result, not a report.
  is(
    'done-by-then',
    found['finite-past'] === 1 && found['has-deadline'] === 1 && found['past-time'] !== 1 && found['past-be'] !== 1,
  );
  // "We reduced waiting times over two years": by no day to come, it is a report.
  // "Sales grew by 12 % in 2025": nor where that year is over.
  const over = found['finite-past'] === 1 && times.some(({ warning }) => warning === 'past');
  is('past-time', over);
  is(
    'told-as-done',
    over || (found['we-past'] === 1 && found['has-deadline'] !== 1 && found['future'] !== 1 && found['we-will'] !== 1),
  );
  // "The lead will update the list weekly": somebody's routine.
  is('routine', found['has-cadence'] === 1 && (found['third-will'] === 1 || found['role-duty'] === 1));
  // "By 2029 no family should …": by a day, it is no advice.
  is('due-should', facts.includes('due-first') && found['should'] === 1);
  is('plain-state', clear && !closed && (shape === 'present' || shape === 'passive') && found['connective'] !== 1);
  is('plain-phrase', clear && !closed && shape === 'noun-phrase' && facts.includes('noun-phrase-number'));
  return found;
};
