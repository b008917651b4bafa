import { describe, expect, it } from 'vitest';
import { featuresOf } from '../../../utils/nlp/detection/goal-detector.ts';
import { orderFacts, wordFacts } from '../../../utils/nlp/languages/en/detection-words.ts';
import { en } from '../../../utils/nlp/languages/en/index.ts';
import { readTokens } from '../../../utils/nlp/languages/en/tagger.ts';

const TODAY = { today: '2026-11-23', calendar: { firstMonth: 1, cycle: 'quarter' } } as const;
const order = (text: string) => orderFacts(readTokens(text));

describe('the words that detection weighs', () => {
  it('are each there once, whatever their case, and every number is one word', () => {
    const found = wordFacts('We’ll plant 40 trees, and trees only, in 2027');
    expect(found.filter((name) => name.startsWith('word:'))).toEqual(
      ['we’ll', 'plant', '0', 'trees', 'and', 'only', 'in'].map((word) => `word:${word.replace('’', "'")}`),
    );
  });

  it('count once more where they come early', () => {
    const early = wordFacts('Our choir sings on Monday evenings').filter((name) => name.startsWith('early:'));
    expect(early).toEqual(['early:our', 'early:choir', 'early:sings', 'early:on']);
  });

  it('are told by the order of their kinds, from the first on', () => {
    expect(order('Sing louder')).toContain('order:^ verb-infinitive');
    expect(order('')).toEqual(['opens:^']);
  });

  it('are kept of a sentence only where they weigh', () => {
    const annotation = en.annotate('Increase xylophones', TODAY);
    const kept = Object.keys(featuresOf({ ...en, weights: { 'word:increase': 1 } }, annotation));
    expect(kept).toContain('word:increase');
    expect(kept.filter((name) => name.includes(':'))).toEqual(['word:increase']);
  });
});
