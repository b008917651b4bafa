import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blocksOf, levelOfScore, LINES_A_BLOCK } from '../../../../components/pages/scratchpad/marks.ts';
import { place } from '../../../../components/pages/scratchpad/placed.ts';
import { goalAt } from './goals.ts';

const joined = (text: string, goals = place([])): string =>
  blocksOf(text, goals)
    .map((pieces) => pieces.map((piece) => piece.text).join(''))
    .join('\n');

describe('the mirror of a text', () => {
  it('holds the text and nothing else', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 8 }), { maxLength: 3 * LINES_A_BLOCK }), (lines) => {
        const text = lines.join('\n');
        expect(joined(text)).toBe(text);
      }),
    );
  });

  it('marks a goal over two lines and over the seam of two blocks', () => {
    const before = 'x\n'.repeat(LINES_A_BLOCK - 1);
    const text = `${before}Reduce\nchurn\nand so on`;
    const marked = blocksOf(text, place([goalAt(before.length, 'Reduce\nchurn', { score: 10 })]))
      .flat()
      .filter(({ level }) => level !== null);
    expect(marked).toEqual([
      { text: 'Reduce', level: 'much' },
      { text: 'churn', level: 'much' },
    ]);
  });

  it.each([
    [0, 'much'],
    [39, 'much'],
    [40, 'some'],
    [74, 'some'],
    [75, 'near'],
    [99, 'near'],
    [100, null],
  ])('draws %i as %s', (score, level) => expect(levelOfScore(score)).toBe(level));
});
