import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { carryOver, changeBetween, place, spanOf } from '../../../../components/pages/scratchpad/placed.ts';
import { goalAt } from './goals.ts';

const TEXT = 'Increase sales\nReduce churn\nPublish the guide';
const goals = place([goalAt(0, 'Increase sales'), goalAt(15, 'Reduce churn'), goalAt(28, 'Publish the guide')]);
const textsAfter = (after: string): string[] =>
  carryOver(goals, TEXT, after).map((placed) => after.slice(spanOf(placed).start, spanOf(placed).end));

describe('goals of a text that changes', () => {
  it('move with their words when something is written before them', () => {
    expect(textsAfter(`Our goals\n${TEXT}`)).toEqual(['Increase sales', 'Reduce churn', 'Publish the guide']);
  });

  it('go when their own words change', () => {
    expect(textsAfter(TEXT.replace('churn', 'churn to 5%'))).toEqual(['Increase sales', 'Publish the guide']);
  });

  it('go when the text grows at their end, and stay when a new line begins there', () => {
    expect(textsAfter(`${TEXT} by May`)).toEqual(['Increase sales', 'Reduce churn']);
    expect(textsAfter(`${TEXT}\nBy May`)).toEqual(['Increase sales', 'Reduce churn', 'Publish the guide']);
  });

  it('always stand on the words that were judged', () => {
    fc.assert(
      fc.property(fc.nat(TEXT.length), fc.nat(12), fc.string({ maxLength: 12 }), (at, cut, inserted) => {
        const after = TEXT.slice(0, at) + inserted + TEXT.slice(at + cut);
        for (const placed of carryOver(goals, TEXT, after)) {
          const { start, end } = spanOf(placed);
          expect(after.slice(start, end)).toBe(placed.goal.text);
        }
      }),
    );
  });
});

describe('the smallest change', () => {
  it('turns one text into the other', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (before, after) => {
        const { start, end, text } = changeBetween(before, after) ?? { start: 0, end: 0, text: '' };
        expect(before.slice(0, start) + text + before.slice(end)).toBe(after);
      }),
    );
  });

  it('is no wider than what differs', () => {
    expect(changeBetween('Reduce churn', 'Reduce churn by May')).toEqual({ start: 12, end: 12, text: ' by May' });
  });
});
