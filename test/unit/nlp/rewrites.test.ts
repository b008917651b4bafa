import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { en } from '../../../utils/nlp/languages/en/index.ts';
import { rewrites } from '../../../utils/nlp/rewrites/index.ts';
import { tryOut } from '../../../utils/nlp/rewrites/suggest.ts';
import type { Rewrite, RewriteExamples } from '../../../utils/nlp/types.ts';
import { inputFor, rejudgeFor } from './rewriting.ts';

const FOLDER = new URL('../../../utils/nlp/rewrites/', import.meta.url);

const offered = ({ id, improves, propose }: Rewrite, text: string): readonly string[] => {
  const input = inputFor(text);
  return propose(input, en).flatMap((proposal) => {
    const suggestion = tryOut({ id, claims: improves, proposal }, input, en, rejudgeFor(input));
    return suggestion ? [suggestion.result] : [];
  });
};

const load = async (id: string) =>
  (await import(new URL(`${id}.ts`, FOLDER).href)) as { readonly rewrite: Rewrite; readonly examples: RewriteExamples };

describe('every rewrite', () => {
  it('is registered once, under the name of its file', async () => {
    const ids = rewrites.map(({ id }) => id);
    const files = readdirSync(FOLDER).map((name) => name.replace(/\.ts$/u, ''));
    const own = [];
    for (const file of files) if ('rewrite' in (await load(file))) own.push(file);
    expect(ids.toSorted()).toEqual(own.toSorted());
  });

  describe.each(rewrites.map((rewrite) => [rewrite.id, rewrite] as const))('%s', (id, rewrite) => {
    it('offers what its examples say', async () => {
      const { examples } = await load(id);
      const pairs = examples['en']?.rewrites ?? [];
      expect(pairs.length).toBeGreaterThan(0);
      for (const [before, after] of pairs) expect(offered(rewrite, before), before).toContain(after);
    });

    it('leaves look-alikes alone', async () => {
      const { examples } = await load(id);
      const leaves = examples['en']?.leaves ?? [];
      expect(leaves.length).toBeGreaterThan(0);
      for (const text of leaves) expect(offered(rewrite, text), text).toEqual([]);
    });
  });
});
