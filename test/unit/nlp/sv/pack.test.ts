import { describe, expect, it } from 'vitest';
import { sv } from '../../../../utils/nlp/languages/sv/index.ts';
import { packs } from '../../../../utils/nlp/languages/index.ts';
import { examples, rewrite } from '../../../../utils/nlp/rewrites/add-deadline.ts';
import { tryOut } from '../../../../utils/nlp/rewrites/suggest.ts';
import { inputFor, reference, rejudgeFor } from '../rewriting.ts';

const read = (text: string) => sv.annotate(text, reference);

it('is off: nothing that ships knows it', () => {
  expect(packs).not.toContain(sv);
});

describe('times', () => {
  it.each([
    ['Vi lanserar appen senast den 30 juni 2027', 'deadline', '2027-06-30'],
    ['Vi lanserar appen före 2027-06-30', 'deadline', '2027-06-30'],
    ['Vi lanserar appen i juni 2027', 'period', '2027-06-30'],
    ['Vi lanserar appen nästa kvartal', 'period', '2027-03-31'],
    ['Vi lanserar appen senast Q2 2027', 'deadline', '2027-06-30'],
    ['Vi lanserar appen inom fyra månader', 'duration', '2027-03-23'],
    ['Vi publicerar nyhetsbrevet varje vecka', 'cadence', null],
    ['Vi publicerar nyhetsbrevet månadsvis', 'cadence', null],
    ['Vi lanserar appen snart', 'vague', null],
  ])('%s', (text, kind, to) => {
    expect(read(text).times.map((time) => [time.kind, time.to])).toEqual([[kind, to]]);
  });
});

describe('quantities', () => {
  it.each([
    ['Vi ökar försäljningen med 10 %', ['percent change 10']],
    ['Minska frånvaron från 8 % till 5 %', ['percent baseline 8', 'percent target 5']],
    ['Anställa två nya utvecklare', ['count target 2']],
    ['Korta svarstiden till högst 4 timmar', ['duration bound 4']],
    ['Spara 5 000 kronor till resan', ['money target 5000']],
  ])('%s', (text, expected) => {
    expect(read(text).quantities.map(({ kind, part, value }) => `${kind} ${part} ${value}`)).toEqual(expected);
  });
});

it('reads labels', () => {
  expect(sv.label('Nyckelresultat 2: Öka försäljningen')).toEqual({ end: 18, role: 'key_result' });
  expect(sv.label('Mål: öka försäljningen')?.role).toBe('objective');
  expect(sv.label('Öka försäljningen')).toBeNull();
});

it.each([
  ['Vi ska öka försäljningen med 10 % till slutet av året', true],
  ['Increase sales by 10 %', false],
  ['Suurendada müüki 10 % võrra', false],
  ['Lisää myyntiä 10 %:lla', false],
])('%s is Swedish: %s', (text, isSwedish) => {
  expect(sv.evidence(text) > 0.55).toBe(isSwedish);
});

describe('the deadline', () => {
  const offered = (text: string): readonly string[] => {
    const input = inputFor(text, 'initiative', sv);
    return rewrite.propose(input, sv).flatMap((proposal) => {
      const claims = rewrite.improves;
      const found = tryOut({ id: rewrite.id, claims, proposal }, input, sv, rejudgeFor(input, sv));
      return found ? [found.result] : [];
    });
  };

  it.each(examples['sv']?.rewrites ?? [])('%s', (before, after) => {
    expect(offered(before)).toContain(after);
  });

  it.each(examples['sv']?.leaves ?? [])('leaves “%s”', (text) => {
    expect(offered(text)).toEqual([]);
  });
});
