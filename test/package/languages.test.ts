import { expect, it } from 'vitest';
import { finnishAdds } from '../bench/packs.ts';

/** Kilobytes, gzipped. What a pack has once come down to, it stays below. */
it('a second language stays small', { timeout: 120_000 }, async () => {
  const { all, judging } = await finnishAdds();
  expect(judging).toBeGreaterThan(0);
  expect(judging).toBeLessThan(34);
  expect(all).toBeGreaterThan(judging);
  expect(all).toBeLessThan(48);
});
