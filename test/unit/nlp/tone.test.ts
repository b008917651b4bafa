import { describe, expect, it } from 'vitest';
import { tone } from '../../../utils/nlp/languages/en/tone.ts';

const often = (sentence: string): string => Array.from({ length: 12 }, () => sentence).join(' ');

describe('what a whole text is', () => {
  it.each([
    ['to-reader', 'Bring your own cup and wash it when you leave the room.'],
    ['guide', 'A good goal is short, and key results should be few.'],
    ['told-past', 'The rain came early and the fields were under water.'],
    ['own-future', 'Next spring we will plant a hedge along the road.'],
  ])('%s', (name, sentence) => {
    const found = tone(often(sentence));
    expect(found[name]).toBe(1);
    expect(Object.keys(found).filter((other) => (found[other] ?? 0) > 0)).toEqual([name]);
  });

  it('is not told of a few words', () => expect(tone('Bring your own cup.')).toEqual({}));
});
