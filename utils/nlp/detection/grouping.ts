/** Which sentences of a block make one goal. Sentences with targets of their own are goals of their own. */

import type { Block } from '../text/layout.ts';
import type { Sentence } from './readings.ts';
import { isTarget } from './target.ts';

export type Group = { readonly sentences: readonly Sentence[]; readonly confidence: number };

const hasTarget = ({ reading }: Sentence): boolean => reading !== null && reading.annotation.quantities.some(isTarget);

/** "By calling every customer" is a way to get there and no target of its own. */
const hasOtherTarget = ({ reading }: Sentence): boolean =>
  reading !== null && reading.annotation.quantities.some((quantity) => quantity.kind !== 'all' && isTarget(quantity));

/** A sentence that leans on the one before: it points back, or gives the reason. */
const leansBack = ({ reading }: Sentence): boolean =>
  Boolean(reading?.features['pronoun'] || reading?.features['connective'] || reading?.features['refers-back']);

/** It goes on with what is to be done: a state of things that only stands next to a goal is no part of it. */
const goesOn = (sentence: Sentence): boolean => {
  const shape = sentence.reading?.annotation.shape;
  return (
    leansBack(sentence) || shape === 'will' || shape === 'imperative' || shape === 'infinitive' || shape === 'gerund'
  );
};

/** Somebody's own action, which needs no sentence before it to be understood. */
const standsAlone = (sentence: Sentence): boolean => {
  const annotation = sentence.reading?.annotation;
  if (!annotation || leansBack(sentence)) return false;
  return annotation.head !== null && (annotation.shape === 'will' || annotation.shape === 'imperative');
};

/** "First, … Second, …": a list in sentences. */
const countsOff = ({ reading }: Sentence): boolean => Boolean(reading?.features['counts-off']);

/**
 * Sentences at or above the threshold are goals; those between or after them that lean on them, or that say what they
 * serve, join in. Those of an item, a heading or a cell belong together anyway.
 */
export const groupSentences = (
  sentences: readonly Sentence[],
  { kind }: Pick<Block, 'kind'>,
  threshold: number,
): readonly Group[] => {
  const whole = kind !== 'paragraph';
  const groups: { sentences: Sentence[]; confidence: number; target: boolean; alone: boolean }[] = [];
  let waiting: Sentence[] = [];
  for (const sentence of sentences) {
    const open = groups.at(-1);
    if (sentence.confidence >= threshold) {
      const target = hasTarget(sentence);
      const alone = standsAlone(sentence);
      const adjacent = open && (waiting.length === 0 ? goesOn(sentence) : waiting.length === 1 && leansBack(sentence));
      const apart = countsOff(sentence) || (open?.target && target) || (!whole && open?.alone && alone);
      if (open && (whole || adjacent) && !apart) {
        open.sentences.push(...waiting, sentence);
        open.confidence = Math.max(open.confidence, sentence.confidence);
        open.target ||= target;
        open.alone ||= alone;
      } else {
        groups.push({
          sentences: whole && !open ? [...waiting, sentence] : [sentence],
          confidence: sentence.confidence,
          target,
          alone,
        });
      }
      waiting = [];
    } else if (
      open &&
      waiting.length === 0 &&
      sentence.reading !== null &&
      (whole || leansBack(sentence)) &&
      !countsOff(sentence) &&
      !hasOtherTarget(sentence)
    ) {
      open.sentences.push(sentence);
    } else {
      waiting.push(sentence);
    }
  }
  return groups.map(({ sentences: members, confidence }) => ({ sentences: members, confidence }));
};
