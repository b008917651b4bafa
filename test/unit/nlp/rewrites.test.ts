import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { packs } from '../../../utils/nlp/languages/index.ts';
import { rewrites } from '../../../utils/nlp/rewrites/index.ts';
import { packFor } from '../../../utils/nlp/team/team-pack.ts';
import { defineTemplate, type TemplateDraft } from '../../../utils/nlp/templates/define-template.ts';
import { builtInTemplates } from '../../../utils/nlp/templates/index.ts';
import { tryOut } from '../../../utils/nlp/rewrites/suggest.ts';
import type { LanguagePack, Rewrite, RewriteExamples } from '../../../utils/nlp/types.ts';
import { inputFor, rejudgeFor } from './rewriting.ts';

const FOLDER = new URL('../../../utils/nlp/rewrites/', import.meta.url);

type Shown = {
  readonly rewrite: Rewrite;
  readonly examples: RewriteExamples;
  readonly exampleTemplate?: TemplateDraft;
};

/** Rewrites that follow what a team has agreed on are shown with a team. */
const offered = ({ rewrite, exampleTemplate }: Shown, text: string, plain: LanguagePack): readonly string[] => {
  const { id, improves, clears, propose } = rewrite;
  const template = exampleTemplate ? defineTemplate(exampleTemplate) : builtInTemplates.smart;
  const pack = packFor(plain, template);
  const input = inputFor(text, 'initiative', pack, template);
  return propose(input, pack).flatMap((proposal) => {
    const suggestion = tryOut(
      { id, claims: proposal.claims ?? improves, clears, proposal },
      input,
      pack,
      rejudgeFor(input, pack),
    );
    return suggestion ? [suggestion.result] : [];
  });
};

const load = async (id: string) => (await import(new URL(`${id}.ts`, FOLDER).href)) as Shown;

describe('every rewrite', () => {
  it('is registered once, under the name of its file', async () => {
    const ids = rewrites.map(({ id }) => id);
    const files = readdirSync(FOLDER).map((name) => name.replace(/\.ts$/u, ''));
    const own = [];
    for (const file of files) if ('rewrite' in (await load(file))) own.push(file);
    expect(ids.toSorted()).toEqual(own.toSorted());
  });

  describe.each(rewrites.map((rewrite) => [rewrite.id, rewrite] as const))('%s', (id) => {
    it.each(packs)('offers what its examples say: $code', async (pack) => {
      const shown = await load(id);
      const { examples } = shown;
      const pairs = examples[pack.code]?.rewrites ?? [];
      expect(pairs.length).toBeGreaterThan(0);
      for (const [before, after] of pairs) expect(offered(shown, before, pack), before).toContain(after);
    });

    it.each(packs)('leaves look-alikes alone: $code', async (pack) => {
      const shown = await load(id);
      const { examples } = shown;
      const leaves = examples[pack.code]?.leaves ?? [];
      expect(leaves.length).toBeGreaterThan(0);
      for (const text of leaves) expect(offered(shown, text, pack), text).toEqual([]);
    });
  });
});
