import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { addFirst, changeOne } from '../../../entrypoints/options/templates/edits.ts';
import { builtInTemplates } from '../../../utils/nlp/templates/index.ts';
import { templatesItem, type OwnTemplate } from '../../../utils/platform/storage/templates.ts';

const entry = (id: string): OwnTemplate => ({ id, template: { ...builtInTemplates.smart, name: id }, where: '' });
const adding = (id: string, word: string) =>
  changeOne(id, (own) => {
    const { words } = own.template;
    return { ...own, template: { ...own.template, words: { ...words, banned: [...words.banned, word] } } };
  });

/** What one tab does: a word more in one of two templates, or a template more. */
const act = fc.constantFrom('first', 'second', 'new');
const tab = fc.array(act, { maxLength: 6 });

describe('two tabs that edit templates at once', () => {
  beforeEach(() => fakeBrowser.reset());

  it('lose nothing, however their edits fall between each other', async () => {
    await fc.assert(
      fc.asyncProperty(tab, tab, fc.scheduler(), async (one, other, scheduler) => {
        await templatesItem.write([entry('first'), entry('second')]);
        const edits = [one, other].flatMap((acts, nth) => acts.map((what, at) => ({ what, word: `${nth}-${at}` })));
        const done = edits.map(({ what, word }) =>
          scheduler
            .schedule(Promise.resolve())
            .then(() => templatesItem.update(what === 'new' ? addFirst(entry(word)) : adding(what, word))),
        );
        await scheduler.waitAll();
        expect(await Promise.all(done)).not.toContain(false);
        const kept = await templatesItem.read();
        const found = kept.flatMap(({ id, template }) => [id, ...template.words.banned]);
        expect(found.toSorted()).toEqual(['first', 'second', ...edits.map(({ word }) => word)].toSorted());
      }),
      { numRuns: 60 },
    );
  });
});
