import { describe, expect, it } from 'vitest';
import { differenceLines } from '../../../../components/pages/options/templates/difference-lines.ts';
import { stringsOf } from '../../../../utils/i18n/bundled.ts';
import { createTranslator } from '../../../../utils/i18n/translate.ts';
import { builtInTemplates } from '../../../../utils/nlp/templates/index.ts';
import { differences } from '../../../../utils/nlp/templates/merge.ts';
import type { Template } from '../../../../utils/nlp/types.ts';

const t = createTranslator('en', stringsOf('en'));
const deal = { id: 'deal', names: { en: ['average deal'] }, unit: '€', better: 'up' } as const;
const base: Template = { ...builtInTemplates.smart, metrics: [deal], parents: [{ text: 'Grow', level: 'company' }] };

/** Of one's own and of another, both made from `base`. */
const lines = (mine: Partial<Template>, theirs: Partial<Template>): readonly string[] =>
  differences({ ...base, ...mine }, { ...base, ...theirs }, base).flatMap(({ field, parts }) =>
    parts.flatMap((part) => differenceLines(t, field, part)),
  );
const words = (...banned: string[]) => ({ ...base.words, banned });

describe('what differs between two templates', () => {
  it('is told with both values, and whose they are', () => {
    expect(lines({}, { weights: { ...base.weights, relevant: 30 } })).toEqual(['Relevant: mine 15, imported 30']);
    expect(lines({}, { calendar: { ...base.calendar, firstMonth: 2 } })).toEqual([
      'Fiscal year starts in: mine January, imported February',
    ]);
  });

  it('is told within a measure and an objective, too', () => {
    expect(lines({}, { metrics: [{ ...deal, better: 'down', unit: { en: 'k€' }, step: [0.02, 0.2] }] })).toEqual([
      'average deal, Unit: mine €, imported k€',
      'average deal, Better when: mine ↑ higher, imported ↓ lower',
      'average deal, Usual change (%): mine –, imported 2–20',
    ]);
    expect(lines({}, { parents: [{ text: 'Grow', level: 'team', details: ['by May', 'in Turku'] }] })).toEqual([
      'Grow, whose it is: mine The company’s, imported The team’s',
      'Grow, lines below it: mine –, imported by May, in Turku',
    ]);
  });

  it('is told apart by who added it and who took it away', () => {
    const from = { words: words('synergy', 'leverage') };
    const told = differences(
      { ...base, words: words('leverage', 'ninja') },
      { ...base, words: words('synergy') },
      { ...base, ...from },
    );
    expect(told.flatMap(({ field, parts }) => parts.flatMap((part) => differenceLines(t, field, part)))).toEqual([
      'Removed in the imported one: Words we leave out: leverage',
      'Only in mine: Words we leave out: ninja',
      'You removed: Words we leave out: synergy',
    ]);
  });
});
