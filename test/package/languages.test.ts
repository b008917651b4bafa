import { expect, it } from 'vitest';
import { finnishAdds } from '../bench/packs.ts';

/**
 * Kilobytes, gzipped: what a pack has come down to, 2 kB for whose goals a page holds and measures of two sides, and 18 kB
 * for words of what objectives are about, which are read in the worker alone and only where there are objectives; .2 kB for examples of the form for a new goal.
 */
it('a second language stays small', { timeout: 120_000 }, async () => {
  const { all, judging } = await finnishAdds();
  expect(judging).toBeGreaterThan(0);
  expect(judging).toBeLessThan(34.5);
  expect(all).toBeGreaterThan(judging);
  expect(all).toBeLessThan(68.7);
});
