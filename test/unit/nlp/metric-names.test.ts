import { describe, expect, it } from 'vitest';
import { packs } from '../../../utils/nlp/languages/index.ts';
import { library } from '../../../utils/nlp/metrics/library.ts';
import { phrasingOf } from '../../../utils/nlp/rewrites/phrasing.ts';

const idsOf = (pack: (typeof packs)[number]): readonly string[] =>
  phrasingOf(pack)
    .metrics.map(({ id }) => id)
    .toSorted();

describe('the metric library', () => {
  it('has the same measures in every language', () => {
    const [first, ...others] = packs.map(idsOf);
    for (const other of others) expect(other).toEqual(first);
  });

  it.each(packs)('names each once: $code', (pack) => {
    const { metrics } = phrasingOf(pack);
    expect(idsOf(pack).filter((id) => !Object.hasOwn(library, id))).toEqual([]);
    expect(new Set(metrics.map(({ name }) => name)).size).toBe(metrics.length);
  });
});
