import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blankMarks, blankUnseen } from '../../../utils/nlp/text/markup.ts';
import { changedInPieces, pieceEnd } from '../../../utils/nlp/text/text-pieces.ts';

const inPieces = (text: string, change: (piece: string) => string): string => {
  const steps = changedInPieces(text, change);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
};

const LINES = [
  '- **Cut** [costs](https://example.org/a_(b)) by `5%`, _soon_ and ~~never~~',
  '<!-- a comment',
  'that ends here --> and <b>more</b>',
  '* * *',
  '| a \\| b | *c* |',
  '_under_score_ \u0000 \ud83c\udfaf \ud800 *',
  'snake_case_name **',
  '',
];

describe('a long text read in pieces', () => {
  it('loses the same marks as the whole', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...LINES), { minLength: 300, maxLength: 2000 }), (lines) => {
        const text = lines.join('\n');
        expect(inPieces(text, blankMarks)).toBe(blankMarks(text));
        expect(inPieces(text, blankUnseen)).toBe(blankUnseen(text));
      }),
      { numRuns: 20 },
    );
  });

  it.each(['a', ' ', '\n', '[<(*_', '<!-- a\n', '🎯'])('keeps its length and takes bounded steps: %j', (part) => {
    const text = part.repeat(Math.ceil(200_000 / part.length));
    expect(inPieces(text, blankMarks)).toHaveLength(text.length);
    for (let start = 0; start < text.length;) {
      const end = pieceEnd(text, start);
      expect(end).toBeGreaterThan(start);
      expect(end - start).toBeLessThan(32_000);
      start = end;
    }
  });
});
