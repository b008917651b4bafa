import { expect, it } from 'vitest';
import { finnishAdds } from '../bench/packs.ts';

/**
 * Kilobytes of the pack's own modules, minified and gzipped (see `bench/packs.ts`): what it has come down to. Words of what
 * objectives are about, names of measures and what rewrites insert make the difference of the two. What judges grew from 36 kB
 * by what keeps minutes, laws, job advertisements and numbered headings quiet; topics paid for it in the whole.
 */
it('a second language stays small', { timeout: 120_000 }, async () => {
  const { all, judging } = await finnishAdds();
  expect(judging).toBeGreaterThan(0);
  expect(judging).toBeLessThan(36.2);
  expect(all).toBeGreaterThan(judging);
  expect(all).toBeLessThan(62.9);
});
