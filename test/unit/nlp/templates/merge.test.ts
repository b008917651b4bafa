import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { builtInTemplates, parseTemplate } from '../../../../utils/nlp/templates/index.ts';
import { differences, merged, type TemplateField } from '../../../../utils/nlp/templates/merge.ts';
import type { Template } from '../../../../utils/nlp/types.ts';

const { sales, okr } = builtInTemplates as Readonly<Record<string, Template>>;
const any = fc.constantFrom(...(Object.values(builtInTemplates) as Template[]));

describe('two templates side by side', () => {
  it('are the same when nothing differs, whatever the order of keys', () => {
    const turned = Object.fromEntries(Object.entries(sales ?? {}).toReversed()) as Template;
    expect(differences(sales!, turned)).toEqual([]);
  });

  it('tell what was added, removed and changed', () => {
    const mine: Template = { ...okr!, parents: [{ text: 'Grow in Finland', level: 'company' }] };
    const theirs: Template = {
      ...mine,
      calendar: { ...mine.calendar, firstMonth: 2 },
      weights: { ...mine.weights, relevant: 40 },
      parents: [{ text: 'Grow in Sweden', level: 'company' }],
    };
    const found = Object.fromEntries(differences(mine, theirs).map(({ field, parts }) => [field, parts]));
    expect(Object.keys(found).toSorted()).toEqual(['calendar', 'parents', 'weights']);
    expect(found['calendar']).toEqual([{ group: '', name: 'firstMonth', mine: mine.calendar.firstMonth, theirs: 2 }]);
    expect(found['weights']).toEqual([{ group: '', name: 'relevant', mine: mine.weights.relevant, theirs: 40 }]);
    expect(found['parents']).toEqual([
      { group: '', name: 'Grow in Finland', mine: { text: 'Grow in Finland', level: 'company' }, theirs: undefined },
      { group: '', name: 'Grow in Sweden', mine: undefined, theirs: { text: 'Grow in Sweden', level: 'company' } },
    ]);
  });

  it('keep the lists of a field apart', () => {
    const words = { banned: ['synergy'], preferred: [], glossary: [] };
    const theirs = { ...words, preferred: [{ say: 'work together', insteadOf: 'synergy' }] };
    expect(differences({ ...okr!, words }, { ...okr!, words: theirs })[0]?.parts).toEqual([
      { group: 'preferred', name: 'synergy', mine: undefined, theirs: theirs.preferred[0] },
    ]);
  });

  it('are merged into mine when nothing is taken, into theirs when all is, and into themselves when they are one', () => {
    fc.assert(
      fc.property(any, any, (mine, theirs) => {
        const all = new Set(differences(mine, theirs).map(({ field }) => field));
        expect(merged(mine, theirs, new Set())).toEqual(mine);
        expect(merged(mine, theirs, all)).toEqual(theirs);
        expect(merged(mine, mine, all)).toEqual(mine);
      }),
    );
  });

  it('lose nothing of either where lists are joined; of what both have under one name mine stays', () => {
    const words = { banned: ['synergy'], preferred: [{ say: 'meet', insteadOf: 'sync' }], glossary: [] };
    const theirs = {
      banned: ['leverage', 'synergy'],
      preferred: [{ say: 'talk', insteadOf: 'sync' }],
      glossary: [{ term: 'MQL', meaning: 'a lead' }],
    };
    const both = merged({ ...okr!, words }, { ...okr!, words: theirs }, new Set(), new Set(['words'] as const));
    expect(both.words).toEqual({
      banned: ['synergy', 'leverage'],
      preferred: [{ say: 'meet', insteadOf: 'sync' }],
      glossary: [{ term: 'MQL', meaning: 'a lead' }],
    });
  });

  it('make a template that validates, whichever fields are taken', () => {
    fc.assert(
      fc.property(any, any, fc.infiniteStream(fc.boolean()), (mine, theirs, coins) => {
        const taken = new Set<TemplateField>(
          differences(mine, theirs)
            .map(({ field }) => field)
            .filter(() => coins.next().value),
        );
        expect(parseTemplate(merged(mine, theirs, taken))).toMatchObject({ ok: true });
        const left = differences(merged(mine, theirs, taken), theirs).map(({ field }) => field);
        expect(left.filter((field) => taken.has(field))).toEqual([]);
      }),
    );
  });
});
