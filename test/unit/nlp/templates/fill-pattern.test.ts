import { expect, it } from 'vitest';
import { fillPattern } from '../../../../utils/nlp/templates/fill-pattern.ts';
import { patternsIn } from '../../../../utils/nlp/templates/in-language.ts';
import { builtInTemplates } from '../../../../utils/nlp/templates/built-in/index.ts';
import { parsePattern } from '../../../../utils/nlp/templates/pattern.ts';
import { withUnit } from '../../../../utils/nlp/templates/with-unit.ts';

const pattern = parsePattern('{verb} {metric} from {baseline} to {target} by {date}[ by {step}]') ?? [];

it('puts words into their blanks and leaves the others as blanks', () => {
  expect(fillPattern(pattern, { verb: 'Raise', metric: ' our\nwin rate ', target: '25%' })).toEqual({
    text: 'Raise our win rate from [baseline] to 25% by [date]',
    slots: [
      { name: 'verb', empty: false, start: 0, end: 5 },
      { name: 'metric', empty: false, start: 6, end: 18 },
      { name: 'baseline', empty: true, start: 24, end: 34 },
      { name: 'target', empty: false, start: 38, end: 41 },
      { name: 'date', empty: true, start: 45, end: 51 },
    ],
    complete: false,
  });
});

it('lets an optional part go whole when its blank is empty, and keeps it when it is filled', () => {
  const values = { verb: 'Cut', metric: 'churn', baseline: '8%', target: '5%', date: '30 June 2027' };
  expect(fillPattern(pattern, values)).toMatchObject({
    text: 'Cut churn from 8% to 5% by 30 June 2027',
    complete: true,
  });
  expect(fillPattern(pattern, { ...values, step: 'calling' }).text).toBe(
    'Cut churn from 8% to 5% by 30 June 2027 by calling',
  );
});

it('takes the patterns of the language, and one without a language where the template is for that or for any', () => {
  const [first] = patternsIn(builtInTemplates.okr, 'fi');
  expect(first?.text).toMatch(/mennessä/u);
  const patterns = [{ role: 'goal', text: '{object} by {date}' }] as const;
  const plain = { ...builtInTemplates.smart, patterns };
  expect(patternsIn(plain, 'sv')).toHaveLength(1);
  expect(patternsIn({ ...plain, language: 'en' }, 'sv')).toEqual([]);
});

it.each([
  ['25', '%', 'en', '25%'],
  ['25', '%', 'fi', '25\u00A0%'],
  ['4,5', 'kuukautta', 'fi', '4,5 kuukautta'],
  ['40 000', '€', 'en', '€40 000'],
  ['40 000', '€', 'fi', '40 000 €'],
  ['31', 'points', 'en', '31'],
  ['two weeks', 'days', 'en', 'two weeks'],
])('writes %s with the unit %s in %s as %s', (value, unit, language, expected) => {
  expect(withUnit(value, unit, language)).toBe(expected);
});
