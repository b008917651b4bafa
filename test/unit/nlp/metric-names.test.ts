import { describe, expect, it } from 'vitest';
import { packs } from '../../../utils/nlp/languages/index.ts';
import { library } from '../../../utils/nlp/metrics/library.ts';
import { phrasingOf } from '../../../utils/nlp/rewrites/phrasing.ts';
import { goalsOf } from './analysing.ts';

const idsOf = (pack: (typeof packs)[number]): readonly string[] =>
  phrasingOf(pack)
    .metrics.map(({ id }) => id)
    .toSorted();

describe('the metric library', () => {
  it('has the same measures in every language', () => {
    const [first, ...others] = packs.map(idsOf);
    expect(others).toEqual(packs.slice(1).map(() => first));
  });

  it.each(packs)('names each once: $code', (pack) => {
    const { metrics } = phrasingOf(pack);
    expect(idsOf(pack).filter((id) => !Object.hasOwn(library, id))).toEqual([]);
    expect(new Set(metrics.map(({ name }) => name)).size).toBe(metrics.length);
  });

  it.each([
    ['Improve the handling of support tickets', 'median first reply time'],
    ['Learn to play the guitar', 'pieces played by heart'],
    ['Parannamme uusien myyjien perehdytystä', 'aika täyteen tuottavuuteen'],
    ['Julkaisemme varaussovelluksen', 'viikoittaiset käyttäjät'],
    ['Build a wooden boat', undefined],
  ])('offers first what tells most: %s', (text, name) => {
    const slots = goalsOf(text, { lines: true }).flatMap(({ suggestions }) =>
      suggestions.flatMap((each) => each.slots),
    );
    const metric = slots.find((slot) => slot.name === 'metric');
    expect(metric).toBeDefined();
    expect(metric?.choices[0]?.text).toBe(name);
  });
});
