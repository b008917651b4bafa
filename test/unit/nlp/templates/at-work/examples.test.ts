import { describe, expect, it } from 'vitest';
import { goalsOf } from '../../analysing.ts';
import { team } from './team.ts';

describe('examples', () => {
  const examples = [{ text: 'Improve the lobby of the clinic soon', note: 'Says neither how far nor when.' }];
  const text = 'Improve the lobby of the clinic soon.';

  it('are left in peace where nobody has asked about them', () => {
    expect(goalsOf(text, { surface: 'field' })).toHaveLength(1);
    expect(goalsOf(text, { surface: 'field', template: team({ examples }) })).toEqual([]);
  });

  it('are goals like any other where nothing says what they show', () => {
    const unexplained = [{ text: 'Improve the lobby of the clinic soon' }];
    expect(goalsOf(text, { surface: 'field', template: team({ examples: unexplained }) })).toHaveLength(1);
  });

  it('are judged on demand, as in a preview', () => {
    const force = [{ start: 0, end: text.length }];
    expect(goalsOf(text, { surface: 'field', template: team({ examples }), force })).toHaveLength(1);
  });
});
