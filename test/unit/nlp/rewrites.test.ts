import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { packs } from '../../../utils/nlp/languages/index.ts';
import { rewrites } from '../../../utils/nlp/rewrites/index.ts';
import { tryOut } from '../../../utils/nlp/rewrites/suggest.ts';
import type { LanguagePack, Rewrite, RewriteExamples } from '../../../utils/nlp/types.ts';
import { inputFor, rejudgeFor } from './rewriting.ts';

const FOLDER = new URL('../../../utils/nlp/rewrites/', import.meta.url);

const offered = ({ id, improves, propose }: Rewrite, text: string, pack: LanguagePack): readonly string[] => {
  const input = inputFor(text, 'initiative', pack);
  return propose(input, pack).flatMap((proposal) => {
    const suggestion = tryOut({ id, claims: improves, proposal }, input, pack, rejudgeFor(input, pack));
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
    it.each(packs)('offers what its examples say: $code', async (pack) => {
      const { examples } = await load(id);
      const pairs = examples[pack.code]?.rewrites ?? [];
      expect(pairs.length).toBeGreaterThan(0);
      for (const [before, after] of pairs) expect(offered(rewrite, before, pack), before).toContain(after);
    });

    it.each(packs)('leaves look-alikes alone: $code', async (pack) => {
      const { examples } = await load(id);
      const leaves = examples[pack.code]?.leaves ?? [];
      expect(leaves.length).toBeGreaterThan(0);
      for (const text of leaves) expect(offered(rewrite, text, pack), text).toEqual([]);
    });
  });
});
