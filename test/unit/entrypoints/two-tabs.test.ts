/** Two tabs at work on the same templates at once, each by what it saw last: whatever either did is there in the end. */
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  addFirst,
  changing,
  move,
  placed,
  takenBack,
  without,
  type Change,
  type Own,
} from '../../../entrypoints/options/templates/edits.ts';
import { builtInTemplates } from '../../../utils/nlp/templates/index.ts';
import type { Template } from '../../../utils/nlp/types.ts';
import { templatesItem, type OwnTemplate } from '../../../utils/platform/storage/templates.ts';
import { placedOn, placesIn } from '../../../utils/platform/template-choice.ts';
import { entryOf } from '../../../utils/platform/template-identity.ts';

const entry = (id: string): OwnTemplate => ({
  id,
  template: { ...builtInTemplates.smart, name: id, patterns: [] },
  where: '',
});
const banning =
  (change: (words: readonly string[]) => readonly string[]) =>
  (template: Template): Template => ({
    ...template,
    words: { ...template.words, banned: change(template.words.banned) },
  });
const sentencesOf = (patterns: Template['patterns']): readonly string[] =>
  patterns.map(({ text }) => (typeof text === 'string' ? text : ''));

/** `nth` says of which of the templates that the tab sees. */
const act = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constantFrom('word', 'sentence'), nth: fc.nat(5) }) },
  fc.record({
    kind: fc.constantFrom('add', 'copy', 'import', 'remove', 'move', 'unword', 'site', 'place', 'undo', 'look'),
    nth: fc.nat(5),
  }),
);
const acts = fc.array(act, { maxLength: 10 });

/** What must be there in the end: by template, its words, and the sites where it holds. */
type Known = { words: Set<string>; sites: Set<string> };
type World = Map<string, Known>;

/** One tab: what it saw last, and its way back. */
function openTab(world: World, label: string) {
  let seen: Own = [];
  let count = 0;
  const undos: { change: Change<Own>; told: () => void }[] = [];
  /** `told` is what became true when the change was made, and answers with what its undoing makes true. */
  const apply = async (change: Change<Own>, told: () => () => void): Promise<void> => {
    const done = await templatesItem.update((before) => {
      const after = change(before);
      undos.push({ change: takenBack(before, after), told: told() });
      return after;
    });
    expect(done).toBe(true);
  };
  const put = (made: OwnTemplate): Promise<void> =>
    apply(addFirst(made), () => {
      const { words: said, patterns } = made.template;
      const all = [...said.banned, ...sentencesOf(patterns)];
      world.set(made.id, { words: new Set(all), sites: new Set() });
      const words = world.get(made.id)?.words.size;
      return () => {
        // What somebody has worked on since stays.
        const known = world.get(made.id);
        if (known?.words.size === words && known?.sites.size === 0) world.delete(made.id);
      };
    });
  return async ({ kind, nth }: typeof act extends fc.Arbitrary<infer A> ? A : never): Promise<void> => {
    count += 1;
    const name = `${label}${count}`;
    const target = seen[nth % Math.max(1, seen.length)];
    if (kind === 'look') seen = await templatesItem.read();
    if (kind === 'add') await put(entry(name));
    if (kind === 'import') await put(entryOf({ ...builtInTemplates.smart, name, patterns: [] }, seen));
    if (kind === 'undo') {
      const last = undos.pop();
      if (!last) return;
      await templatesItem.update((now) => {
        last.told();
        return last.change(now);
      });
    }
    if (!target) return;
    const { id } = target;
    if (kind === 'copy') await put({ ...target, id: name, where: '' });
    if (kind === 'move') await apply(move(id, nth), () => () => undefined);
    const says = (word: string) => () => {
      world.get(id)?.words.add(word);
      return () => void world.get(id)?.words.delete(word);
    };
    const holds = (site: string) => () => {
      world.get(id)?.sites.add(site);
      return () => void world.get(id)?.sites.delete(site);
    };
    if (kind === 'word')
      await apply(
        changing(
          target.id,
          target.template,
          banning((words) => [...words, name]),
        ),
        says(name),
      );
    if (kind === 'sentence') {
      const sentence = { role: 'goal' as const, text: `${name} {metric}` };
      await apply(
        changing(target.id, target.template, (now) => ({ ...now, patterns: [sentence, ...now.patterns] })),
        says(sentence.text),
      );
    }
    if (kind === 'unword') {
      const word = target.template.words.banned[0];
      await apply(
        changing(
          target.id,
          target.template,
          banning((words) => words.slice(1)),
        ),
        () => {
          const was = word !== undefined && world.get(id)?.words.delete(word);
          return () => void (was && world.get(id)?.words.add(word));
        },
      );
    }
    if (kind === 'remove')
      await apply(without(id), () => {
        const gone = world.get(id);
        world.delete(id);
        return () => void (gone && !world.has(id) && world.set(id, gone));
      });
    // From the popup, on a page; and in the form, beside those that the tab saw.
    if (kind === 'site') await apply((own) => placedOn(own, id, `${name}.example/goals`), holds(`${name}.example`));
    if (kind === 'place')
      await apply(placed(id, target.where, `${target.where} ${name}.example`.trim()), holds(`${name}.example`));
  };
}

describe('two tabs that work on templates at once', () => {
  beforeEach(() => fakeBrowser.reset());

  it('lose nothing, however what they do falls between each other', async () => {
    await fc.assert(
      fc.asyncProperty(acts, acts, fc.scheduler(), async (one, other, scheduler) => {
        await templatesItem.write([entry('first'), entry('second')]);
        const world: World = new Map(['first', 'second'].map((id) => [id, { words: new Set(), sites: new Set() }]));
        const tabs: Promise<void>[] = [];
        for (const [nth, all] of [one, other].entries()) {
          const tab = openTab(world, nth === 0 ? 'a' : 'b');
          await tab({ kind: 'look', nth: 0 });
          const work = async (): Promise<void> => {
            for (const each of all) {
              await scheduler.schedule(Promise.resolve(), `${nth} ${each.kind}`);
              await tab(each);
            }
          };
          tabs.push(work());
        }
        await scheduler.waitFor(Promise.all(tabs));
        const kept = await templatesItem.read();
        const found = kept.map(({ id, template, where }) => [
          id,
          [...template.words.banned, ...sentencesOf(template.patterns)].toSorted(),
          [...placesIn(where)].toSorted(),
        ]);
        const expected = [...world].map(([id, { words, sites }]) => [id, [...words].toSorted(), [...sites].toSorted()]);
        const sorted = (list: readonly unknown[][]) => list.toSorted(([x], [y]) => (String(x) < String(y) ? -1 : 1));
        expect(sorted(found)).toEqual(sorted(expected));
      }),
      { numRuns: 60 },
    );
  });
});
