import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readParents, writeParents } from '../../../../components/pages/options/parents.ts';

describe('the box of parent objectives', () => {
  it('takes one a line, without bullets and empty lines', () => {
    expect(readParents('- Win the north\n\n• Know every customer  \n')).toEqual({
      parents: [{ text: 'Win the north' }, { text: 'Know every customer' }],
      trouble: null,
    });
  });

  it('takes numbers, boxes, headings’ marks and short labels off', () => {
    const text =
      '1. Win the north\n2) Know every customer\n- [ ] Halve churn\n## Nobody is harmed\nO3: Open in Oslo\n24/7 help';
    expect(readParents(text).parents.map((parent) => parent.text)).toEqual([
      'Win the north',
      'Know every customer',
      'Halve churn',
      'Nobody is harmed',
      'Open in Oslo',
      '24/7 help',
    ]);
  });

  it.each([
    ['stands further in', 'Win the north\n  - 30 June 2027\n\t- 12 clinics\nKnow every customer'],
    ['is called a key result', 'Win the north\n- KR1: 30 June 2027\nKR 2 – 12 clinics\nKnow every customer'],
    [
      'stands further in than a list that does too',
      '  • Win the north\n    ◦ 30 June 2027\n    ◦ 12 clinics\n  • Know every customer',
    ],
  ])('gives an objective what %s below it', (_, text) => {
    expect(readParents(text).parents).toEqual([
      { text: 'Win the north', details: ['30 June 2027', '12 clinics'] },
      { text: 'Know every customer' },
    ]);
  });

  it('reads back what it shows', () => {
    const words = fc.stringMatching(/^[a-zåäö]{1,8}( [a-zåäö0-9%]{1,8}){0,4}$/u);
    const parent = fc.oneof(
      fc.record({ text: words }),
      fc.record({ text: words, details: fc.array(words, { minLength: 1, maxLength: 5 }) }),
    );
    fc.assert(
      fc.property(fc.array(parent, { maxLength: 8 }), (parents) => {
        expect(readParents(writeParents(parents))).toEqual({ parents, trouble: null });
      }),
    );
  });

  it('names the line that is too long', () => {
    expect(readParents(`Short\n${'x'.repeat(501)}`).trouble).toEqual({ kind: 'long', line: 2, most: 500 });
  });

  it('names the line of an objective that is one too many', () => {
    expect(readParents(`Win\n${' - x\n'.repeat(21)}`).trouble).toEqual({ kind: 'details', line: 22, most: 20 });
  });

  it('says when there are too many', () => {
    expect(readParents('x\n'.repeat(201)).trouble).toEqual({ kind: 'many', most: 200 });
  });
});
