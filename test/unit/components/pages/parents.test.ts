import { describe, expect, it } from 'vitest';
import { readParents } from '../../../../components/pages/options/parents.ts';

describe('the box of parent objectives', () => {
  it('takes one a line, without bullets and empty lines', () => {
    expect(readParents('- Win the north\n\n  • Know every customer  \n')).toEqual({
      lines: ['Win the north', 'Know every customer'],
      trouble: null,
    });
  });

  it('takes numbers, boxes, headings’ marks and short labels off', () => {
    const text =
      '1. Win the north\n2) Know every customer\n- [ ] Halve churn\n## Nobody is harmed\nO3: Open in Oslo\n24/7 help';
    expect(readParents(text).lines).toEqual([
      'Win the north',
      'Know every customer',
      'Halve churn',
      'Nobody is harmed',
      'Open in Oslo',
      '24/7 help',
    ]);
  });

  it('names the line that is too long', () => {
    expect(readParents(`Short\n${'x'.repeat(501)}`).trouble).toEqual({ kind: 'long', line: 2, most: 500 });
  });

  it('says when there are too many', () => {
    expect(readParents('x\n'.repeat(201)).trouble).toEqual({ kind: 'many', most: 200 });
  });
});
