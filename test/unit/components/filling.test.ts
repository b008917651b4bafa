import { describe, expect, it } from 'vitest';
import { blanksLeft, blanksOf, filledEdits, filledText, previewParts, valueOf } from '../../../components/filling.ts';
import type { Goal, Suggestion } from '../../../utils/nlp/types.ts';
import { sampleGoal, sampleSuggestion, text } from '../../scenes/goals.ts';
import { keyResult, missing, twoPlaces } from '../../scenes/samples.ts';

const first = (goal: Goal): Suggestion => {
  const [suggestion] = goal.suggestions;
  if (suggestion === undefined) throw new Error('a sample without a suggestion');
  return suggestion;
};
/** The same goal and edits in the middle of a longer text. */
const moved = (goal: Goal, by: number): Goal => ({
  ...goal,
  start: goal.start + by,
  end: goal.end + by,
  suggestions: goal.suggestions.map((each) => ({
    ...each,
    edits: each.edits.map((edit) => ({ ...edit, start: edit.start + by, end: edit.end + by })),
  })),
});

describe('filling blanks', () => {
  const goal = missing('en');
  const suggestion = first(goal);

  it('leaves an empty required blank as it stands and drops an empty optional one with its glue', () => {
    expect(filledText(goal, suggestion, {})).toBe('Shorten the ramp-up of new sales reps to [target] months by [date]');
  });
  it('puts what was typed in its place', () => {
    const filled = { baseline: '6', target: ' 4 ', date: '31 March 2027' };
    expect(filledText(goal, suggestion, filled)).toBe(
      'Shorten the ramp-up of new sales reps from 6 to 4 months by 31 March 2027',
    );
    expect(filledEdits(goal, suggestion, filled)).toEqual([
      { start: 37, end: 37, text: ' from 6 to 4 months by 31 March 2027' },
    ]);
  });
  it('does not say twice what stands around a blank and was typed too', () => {
    expect(filledText(goal, suggestion, { baseline: 'from 6', target: 'to 4 months', date: 'by June' })).toBe(
      'Shorten the ramp-up of new sales reps from 6 to 4 months by June',
    );
  });
  it.each([
    ['20 %', 'Kasvatetaan myyntiä 20 %:lla'],
    ['20%', 'Kasvatetaan myyntiä 20 %:lla'],
    ['20', 'Kasvatetaan myyntiä 20 %:lla'],
  ])('writes the unit once: %j', (typed, expected) => {
    const added = ' [target] %:lla';
    const own: Goal = { ...goal, text: 'Kasvatetaan myyntiä', start: 0, end: 19 };
    const percent: Suggestion = {
      ...suggestion,
      edits: [{ start: 19, end: 19, text: added }],
      result: `Kasvatetaan myyntiä${added}`,
      slots: [{ name: 'target', start: 20, end: 28, required: true, choices: [] }],
    };
    expect(filledText(own, percent, { target: typed })).toBe(expected);
  });
  it('counts required blanks only', () => {
    expect(blanksLeft(suggestion, { target: '4' }).map(({ key }) => key)).toEqual(['date']);
    expect(blanksLeft(suggestion, { target: '4', date: ' ' })).toHaveLength(1);
  });
  it('keeps edits in the analysed text, wherever the goal stands', () => {
    const later = moved(goal, 100);
    const filled = { target: '4', date: 'June' };
    expect(filledEdits(later, first(later), filled)[0]).toMatchObject({ start: 137, end: 137 });
    expect(filledText(later, first(later), filled)).toBe(filledText(goal, suggestion, filled));
  });
  it('fills edits in two places', () => {
    const two = twoPlaces('en');
    const edits = filledEdits(two, first(two), { target: '4', date: 'June' });
    expect(edits).toEqual([
      { start: 12, end: 12, text: 'median ' },
      { start: 37, end: 37, text: ' to 4 months by June' },
    ]);
    expect(filledText(two, first(two), { target: '4', date: 'June' })).toBe(
      'Shorten the median ramp-up of new sales reps to 4 months by June',
    );
  });
  it('replaces words', () => {
    const words = sampleGoal({ text: 'Work on the help pages', levels: [0, 0, 0, 0, 0] });
    const replace: Suggestion = {
      ...sampleSuggestion(words.text, '', { id: 'x', gain: 1, improves: ['specific'], step: text(''), lead: text('') }),
      edits: [{ start: 0, end: 7, text: 'Publish' }],
      result: 'Publish the help pages',
    };
    expect(filledText(words, replace, {})).toBe('Publish the help pages');
    expect(previewParts(words, replace)).toEqual([
      { kind: 'added', text: 'Publish' },
      { kind: 'kept', text: ' the help pages' },
    ]);
  });
  it('shows words that only go', () => {
    const hedged = sampleGoal({ text: 'We hope to cut churn', levels: [1, 0, 0, 0, 0] });
    const plain: Suggestion = {
      ...sampleSuggestion(hedged.text, '', {
        id: 'x',
        gain: 1,
        improves: ['specific'],
        step: text(''),
        lead: text(''),
      }),
      edits: [{ start: 2, end: 10, text: '' }],
      result: 'We cut churn',
    };
    expect(filledText(hedged, plain, {})).toBe('We cut churn');
    expect(previewParts(hedged, plain).map(({ kind }) => kind)).toEqual(['kept', 'removed', 'kept']);
  });
  it('does not let a value look like another blank', () => {
    expect(filledText(goal, suggestion, { target: '[date]', date: 'June' })).toContain('to [date] months by June');
  });
  it('drops an optional blank whose glue holds text on both sides', () => {
    const result = keyResult('en');
    expect(filledText(result, first(result), { target: '9' })).toBe('Raise trial-to-paid conversion to 9%');
  });
  it('takes what the context says until the person types', () => {
    const prefilled: Suggestion = {
      ...suggestion,
      slots: suggestion.slots.map((slot) =>
        slot.name === 'date' ? { ...slot, prefill: { text: '30 June 2027', source: 'heading' } } : slot,
      ),
    };
    const [, , date] = blanksOf(prefilled);
    expect(date && valueOf(date, {})).toBe('30 June 2027');
    expect(date && valueOf(date, { date: '' })).toBe('');
  });
  it('names a second blank of a kind apart', () => {
    const twice = { ...suggestion, slots: [...suggestion.slots, ...suggestion.slots.slice(0, 1)] };
    expect(blanksOf(twice).map(({ key }) => key)).toEqual(['baseline', 'target', 'date', 'baseline2']);
  });
  it('shows the preview as the result, part by part', () => {
    for (const each of [goal, twoPlaces('fi'), keyResult('en')]) {
      const parts = previewParts(each, first(each));
      const whole = parts.map((part) => (part.kind === 'blank' ? `[${part.blank.slot.name}]` : part.text)).join('');
      expect(whole).toBe(first(each).result);
    }
  });
});
