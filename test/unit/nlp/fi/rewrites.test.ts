import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fi } from '../../../../utils/nlp/languages/fi/index.ts';
import { fillSlots } from '../../../../utils/nlp/rewrites/apply-edits.ts';
import { suggest } from '../../../../utils/nlp/rewrites/suggest.ts';
import type { Slot, Suggestion } from '../../../../utils/nlp/types.ts';
import { inputFor, rejudgeFor } from '../rewriting.ts';

const VERBS = ['Kasvatamme', 'Vähennä', 'Nostetaan', 'Lyhennämme', 'Parannamme', 'Aiomme nostaa', 'Pienentää'];
const OBJECTS = ['myyntiä', 'vaihtuvuutta', 'NPS:n', 'asiakaspysyvyyden', 'vastausajan', 'hävikkiä', 'kulujen määrää'];
const TAILS = [
  '',
  ' Oulun klinikoilla',
  ', jotta jono lyhenee',
  ', joka palvelee potilaita',
  ' kyselyn avulla',
  ' (kokeilu Turussa)',
  ', koska palaute on ollut huonoa',
  ' niin, ettei mikään jää kesken',
  ' viikoittain',
];
const ENDS = ['', '.', '!'];
const sentences = fc
  .tuple(fc.constantFrom(...VERBS), fc.constantFrom(...OBJECTS), fc.constantFrom(...TAILS), fc.constantFrom(...ENDS))
  .map(([verb, object, tail, end]) => `${verb} ${object}${tail}${end}`);
/** As Finns write numbers: a comma before decimals. Larger ones are more than a share or a score can be. */
const numbers = fc.oneof(
  fc.integer({ min: 1, max: 99 }).map(String),
  fc.tuple(fc.integer({ min: 1, max: 98 }), fc.integer({ min: 1, max: 9 })).map(([a, b]) => `${a},${b}`),
);
const dates = fc
  .tuple(fc.integer({ min: 1, max: 28 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 2027, max: 2039 }))
  .map(([day, month, year]) => `${day}.${month}.${year}`);

const FILLED: Readonly<Record<string, string>> = {
  metric: 'asiakastyytyväisyys',
  owner: 'Maria Virtanen',
  purpose: 'potilaat pääsevät hoitoon ajoissa',
  step: 'kysely kaikille hoitajille',
  object: 'ajanvaraus Oulun klinikalla',
  unit: 'prosenttiyksiköllä',
};
const rewritten = (text: string): readonly Suggestion[] => {
  const input = inputFor(text, 'goal', fi);
  return suggest(input, fi, rejudgeFor(input, fi));
};

describe('whatever number or date is filled in', () => {
  it('the pack understands what the rewrite wrote', () => {
    let seen = 0;
    fc.assert(
      fc.property(sentences, numbers, dates, (text, number, date) => {
        for (const suggestion of rewritten(text)) {
          const value = ({ name }: Slot): string => (name === 'date' ? date : (FILLED[name] ?? number));
          const input = inputFor(fillSlots(suggestion.result, suggestion.slots, value), 'goal', fi);
          for (const criterion of suggestion.improves.filter((name) => name === 'measurable' || name === 'timeBound')) {
            expect([input.candidate.text, input.criteria[criterion].verdict]).toEqual([input.candidate.text, 'met']);
            seen += 1;
          }
        }
      }),
      { numRuns: 40 },
    );
    expect(seen).toBeGreaterThan(40);
  });

  it('no ending hangs on the number itself', () => {
    let seen = 0;
    fc.assert(
      fc.property(sentences, (text) => {
        const behind = rewritten(text).flatMap(({ result, slots }) => slots.map(({ end }) => result.slice(end)));
        seen += behind.length;
        expect(behind.filter((rest) => /^[:\p{L}]/u.test(rest))).toEqual([]);
      }),
      { numRuns: 40 },
    );
    expect(seen).toBeGreaterThan(40);
  });

  it('the writer’s words stay as they are, in their order', () => {
    fc.assert(
      fc.property(sentences, (text) => {
        const replaced = rewritten(text)
          .filter(({ id }) => id !== 'strengthen-verb')
          .flatMap(({ edits }) => edits.map(({ start, end }) => text.slice(start, end)));
        expect(replaced.filter((words) => !/^\p{L}?$/u.test(words))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});
