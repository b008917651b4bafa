/** What the words of a sentence alone tell detection, by name, before anything in it is tagged or counted. */

import { latinFirst } from '../../latin-first.ts';
import { lengthFacts } from '../../detection/sentence-facts.ts';
import { ofLastText } from '../../text/last-text.ts';
import { verbClass } from './clause-verbs.ts';
import { DETECTION_CUES } from './detection-cues.ts';
import { INSTRUCTIONS } from './detection-lexicon.ts';
import { phraseFacts } from './detection-phrase.ts';
import { readOpening, type Opening } from './opening.ts';

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

const FEWEST = 5;
const MOST = 40;

/** "Increase sales", "We will cut costs": few words. */
const FEW = 6;

const wordsIn = (plain: string): number => plain.split(' ').length;
export const isShort = (plain: string): boolean => wordsIn(plain) <= FEW;

type Facts = Readonly<Record<string, number>>;

export const isClouded = (facts: Facts): boolean => CLOUDS.some((name) => facts[name]);
/** Neither more nor less than what its writer intends, in a usual length. */
export const isClear = (plain: string, facts: Facts): boolean =>
  !isClouded(facts) && wordsIn(plain) >= FEWEST && wordsIn(plain) <= MOST;

/** On one line, as cues read it. */
export const onOneLine = ofLastText((text: string): string => text.replace(/\s+/gu, ' ').trim());
/** The word that a sentence begins with, after "Title: ". */
export const firstWord = (text: string, { start }: Opening): string =>
  /\p{L}[\p{L}'’-]*/u.exec(text.slice(start))?.[0].toLowerCase() ?? '';

const FIRST_PERSON = latinFirst(/(?<!\p{L})(?:we|our|us)(?!\p{L})/iu);
const FIRST_SINGULAR = latinFirst(/(?<!\p{L})(?:i|my|me|i['’](?:m|ll|d|ve))(?!\p{L})/iu);

const KINDS_OF_VERB: ReadonlySet<Opening['shape']> = new Set(['imperative', 'gerund', 'infinitive', 'will']);

export const outline = (text: string): Facts => {
  const plain = onOneLine(text);
  const opening = readOpening(text);
  const { shape, lemma, start } = opening;
  const found: Record<string, number> = { bias: 1 };
  const is = (name: string, value = true): void => {
    if (value) found[name] = 1;
  };
  for (const [name, pattern] of RULES) is(name, pattern.test(plain));
  is(`shape-${shape}`);
  const instruction = lemma !== null && INSTRUCTIONS.has(lemma);
  if (KINDS_OF_VERB.has(shape)) {
    const kind = lemma === null ? undefined : verbClass(lemma)?.kind;
    is(`${shape}-${instruction ? 'instruction' : (kind ?? 'other')}`);
  }
  is('instruction-first', shape !== 'imperative' && INSTRUCTIONS.has(firstWord(text, opening)));
  for (const fact of phraseFacts(text, opening)) is(fact);
  for (const fact of lengthFacts(text, shape)) is(fact);
  is('first-person', FIRST_PERSON.test(plain));
  is('first-singular', FIRST_SINGULAR.test(plain));
  is('number-first', /^[\p{Sc}~<>≥≤]?\d/u.test(text.slice(start).trimStart()));
  is('dated-first', /^(?:\d{4}-\d\d|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*\.?\s\d)/iu.test(plain));
  is('goal-word-only', found['goal-word'] === 1 && found['goal-is'] !== 1);
  is('title-prefix', start === 0 && /^[^:.!?]{1,40}:\s/u.test(plain));
  // "To keep costs down, limit …": advice for whoever has that purpose.
  is('purpose-first', shape === 'imperative' && /^(?:to|in\s+order\s+to|for\s+best)\s[^,.;:]{3,80},\s/iu.test(plain));
  const clear = isClear(plain, found);
  is('plain-will', clear && shape === 'will' && found['we-will'] === 1);
  is('plain-goal-is', clear && found['goal-is'] === 1);
  // "Fewer complaints": what shall be other than it is, and no more.
  is('plain-comparative', isShort(plain) && shape === 'noun-phrase' && found['comparative-first'] === 1);
  return found;
};
