import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyze } from '../../../utils/nlp/analyze.ts';
import { levelOf } from '../../../utils/nlp/scorer.ts';
import { en } from '../../../utils/nlp/languages/en/index.ts';
import { applyEdits, fillSlots } from '../../../utils/nlp/rewrites/apply-edits.ts';
import { dateChoices } from '../../../utils/nlp/rewrites/date-choices.ts';
import { phrasingOf } from '../../../utils/nlp/rewrites/phrasing.ts';
import { suggest } from '../../../utils/nlp/rewrites/suggest.ts';
import { builtInTemplates } from '../../../utils/nlp/templates/index.ts';
import { CRITERIA, type Suggestion } from '../../../utils/nlp/types.ts';
import { inputFor, reference, rejudgeFor } from './rewriting.ts';

const phrasing = phrasingOf(en);
const rewritten = (text: string): readonly Suggestion[] => {
  const input = inputFor(text);
  return suggest(input, en, rejudgeFor(input));
};

const VERBS = [
  'Increase',
  'Reduce',
  'Improve',
  'We will publish',
  'Hire',
  'Support',
  'Launching',
  'Try to raise',
  'By May 2027, cut',
];
const OBJECTS = [
  'churn',
  'the NPS of our clinics',
  'several case studies',
  'onboarding',
  'it',
  'the triage guide',
  'answered calls to X%',
  'response time',
  'costs by up to 20%',
];
const TAILS = [
  '',
  ' soon',
  ' before the launch',
  ' starting in May 2027',
  ' so that patients wait less',
  ' (see [the plan](https://example.org))',
  ' by calling every customer',
  ' 👩🏽‍🔬',
  ' – with the night shift',
  ' to help “night nurses”',
  ' in cafe\u0301s',
];
const ENDS = ['', '.', '!', ' …', '**', ')'];
const sentences = fc
  .tuple(fc.constantFrom(...VERBS), fc.constantFrom(...OBJECTS), fc.constantFrom(...TAILS), fc.constantFrom(...ENDS))
  .map((parts) => `${parts[0]} ${parts[1]}${parts[2]}${parts[3]}`);
const texts = fc.oneof(
  sentences,
  fc.string({ unit: 'binary', maxLength: 80 }).filter((text) => text.trim() !== ''),
);

const sampleFor = (name: string, first: string | undefined) =>
  name === 'date' ? (first ?? '') : (phrasing.samples[name as keyof typeof phrasing.samples] ?? '');

describe('suggestions', () => {
  it.each([
    ['Increase conversion from 12% to 8% by May 2027', 'Increase conversion from 8% to 12% by May 2027'],
    ['Reach 110% market share by May 2027', 'Reach [target]% market share by May 2027'],
    ['Ship the second version by 1 March 2026', 'Ship the second version by [date]'],
  ])('put what is wrong right first: %s', (text, expected) => {
    expect(rewritten(text)[0]?.result).toBe(expected);
  });

  it('put a target and a deadline into one replacement when both are missing, and show it first', () => {
    const [best] = rewritten('Reduce churn');
    expect(best).toMatchObject({
      result: 'Reduce churn from [baseline]% to [target]% by [date]',
      edits: [{ start: 12, end: 12, text: ' from [baseline]% to [target]% by [date]' }],
      step: { key: 'step_how_far_and_by_when' },
    });
    expect(best?.improves.slice(0, 2)).toEqual(['measurable', 'timeBound']);
  });

  it('let an optional blank go with its words', () => {
    const [best] = rewritten('Reduce churn');
    expect(best && fillSlots(best.result, best.slots, ({ name }) => (name === 'date' ? '31 March 2027' : '5'))).toBe(
      'Reduce churn to 5% by 31 March 2027',
    );
  });

  it('offer dates of the calendar and choose none', () => {
    const slot = rewritten('Publish the triage guide')
      .flatMap(({ slots }) => slots)
      .find(({ name }) => name === 'date');
    expect(slot?.prefill).toBeUndefined();
    expect(slot?.choices.map(({ text }) => text)).toEqual([
      '31 December 2026',
      '31 March 2027',
      '30 June 2027',
      '31 December 2027',
    ]);
  });

  it('leave out a period that ends within days', () => {
    const choices = dateChoices({ ...reference, today: '2026-12-28' }, phrasing);
    expect(choices[0]).toEqual({ text: '31 March 2027', note: { key: 'date_end_of_next_quarter' } });
  });

  it('call a year that begins with another month than January a fiscal one', () => {
    const calendar = { ...reference.calendar, firstMonth: 2 };
    const choices = dateChoices({ today: '2026-12-01', calendar }, phrasing);
    expect(choices.find(({ text }) => text === '31 January 2027')?.note.key).not.toBe('date_end_of_year');
    expect(choices.find(({ text }) => text === '31 January 2028')?.note.key).toBe('date_end_of_next_fiscal_year');
  });

  it('offer the team’s objectives for what a goal serves', () => {
    const input = inputFor('Renew the triage guide');
    const template = {
      ...builtInTemplates.smart,
      parents: [{ text: 'Patients are seen the same day', level: 'team' as const }],
    };
    const serving = suggest({ ...input, template }, en, rejudgeFor(input)).find(
      ({ criterion }) => criterion === 'relevant',
    );
    expect(serving?.result).toBe('Renew the triage guide, in support of [parent]');
    expect(serving?.slots[0]?.choices.map(({ text }) => text)).toEqual(['“Patients are seen the same day”']);
  });

  it('ask for nothing that is there or not expected', () => {
    expect(
      rewritten('Reduce churn from 8% to 5% by 30 June 2027 by calling every customer at risk').map(
        ({ criterion }) => criterion,
      ),
    ).toEqual(['relevant']);
    const input = { ...inputFor('Reduce churn'), expected: ['timeBound'] as const };
    expect(new Set(suggest(input, en, rejudgeFor(input)).flatMap(({ improves }) => improves))).toEqual(
      new Set(['timeBound']),
    );
  });

  it('ask no measure of an objective that its key results measure', () => {
    const input = {
      ...inputFor('Make support the reason customers stay', 'objective'),
      expected: ['specific', 'relevant', 'timeBound'] as const,
    };
    const blanks = suggest(input, en, rejudgeFor(input)).flatMap(({ slots }) => slots.map(({ name }) => name));
    expect(blanks).toEqual(expect.arrayContaining(['purpose', 'date']));
    expect(blanks).not.toContain('metric');
  });

  it('count edits from the start of the analysed text', () => {
    const text = 'Notes of the week.\n\n- Publish the triage guide for the night shift\n';
    const [goal] = analyze(text, { today: '2026-11-23', surface: 'paste', template: builtInTemplates.smart }).goals;
    const [best] = goal?.suggestions ?? [];
    expect(goal && best && applyEdits(text, best.edits).slice(goal.start, goal.start + best.result.length)).toBe(
      best?.result,
    );
  });

  it('hold what they promise, whatever the sentence', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(texts, (text) => {
        const input = inputFor(text);
        const rejudge = rejudgeFor(input);
        for (const suggestion of suggest(input, en, rejudge)) {
          expect(applyEdits(text, suggestion.edits)).toBe(suggestion.result);
          for (const [index, edit] of suggestion.edits.entries()) {
            const before = suggestion.edits[index - 1];
            expect(edit.start).toBeGreaterThanOrEqual(before ? Math.max(before.end, before.start + 1) : 0);
          }
          for (const slot of suggestion.slots)
            expect(suggestion.result.slice(slot.start, slot.end)).toBe(`[${slot.name}]`);
          const filled = fillSlots(suggestion.result, suggestion.slots, ({ name, choices }) =>
            sampleFor(name, choices[0]?.text),
          );
          const after = rejudge(filled);
          for (const criterion of CRITERIA) {
            const [was, is] = [input.criteria[criterion].verdict, after[criterion].verdict].map(levelOf);
            expect(is).toBeGreaterThanOrEqual(was ?? 0);
          }
          for (const criterion of suggestion.improves) {
            expect(levelOf(after[criterion].effective)).toBeGreaterThan(levelOf(input.criteria[criterion].effective));
          }
          // An empty blank earns nothing.
          expect(levelOf(rejudge(suggestion.result).timeBound.verdict)).toBeLessThanOrEqual(
            suggestion.improves.includes('timeBound') ? 1 : 2,
          );
        }
      }),
      { numRuns: 60 },
    );
  });

  it('insert only glue, blanks and terms of the library', { timeout: 120_000 }, () => {
    const glue = [...Object.values(phrasing.glue), 'reduce', 'shorten', 'raise'].flatMap((words) => {
      const plain = words.replaceAll('{unit}', '');
      return [...plain.matchAll(/[\p{L}]+/gu)].map(([word]) => word.toLowerCase());
    });
    const units = phrasing.metrics.flatMap(({ unit }) => [...unit.matchAll(/\p{L}+/gu)].map(([word]) => word));
    const allowed = new Set([...glue, ...units]);
    fc.assert(
      fc.property(sentences, (text) => {
        for (const { edits } of rewritten(text)) {
          for (const edit of edits) {
            const own = new Set(text.slice(edit.start, edit.end).toLowerCase());
            for (const [word] of edit.text.matchAll(/\p{L}+/gu)) {
              expect(
                allowed.has(word.toLowerCase()) || (word.length === 1 && own.has(word.toLowerCase())),
                `${text} → ${edit.text}`,
              ).toBe(true);
            }
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('name measures of the library that a target can be set on', () => {
    for (const { name } of phrasing.metrics) {
      const input = inputFor(`Improve onboarding, as measured by ${name} reaching 80`);
      expect(input.criteria.measurable.verdict, name).toBe('met');
    }
  });
});
