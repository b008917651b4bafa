/** One random sequence of what people, the coach and colleagues do to a text, held against what the text must be. */
import type { JSHandle } from 'puppeteer-core';
import { vi } from 'vitest';
import type { Block, Inline } from '../../../fixtures/pages/scripts/fixture.ts';
import type { TextEdit } from '../../../../utils/nlp/types.ts';
import { PATIENCE } from '../../harness/eventually.ts';
import { textOf } from '../document.ts';
import type { Scene } from '../scenes.ts';
import { chord, type Stage } from '../stage.ts';
import { chanceOf, type Chance } from './chance.ts';
import type { Hand } from './world.ts';

const SENTENCES: readonly (readonly Inline[])[] = [
  [],
  [{ text: 'We will cut late parcels from 9 to 2 a week.' }],
  [{ text: 'We will cut late parcels from 9 to 2 a week.' }],
  [{ text: 'Kasvatamme myyntiä 10 %, “nopeasti” ja näin.' }],
  [{ text: 'Ship the café menu 🎯 to Zürich before Easter.' }],
  [{ text: 'It is ' }, { text: 'agreed and signed', bold: true }, { text: ' with the whole board.' }],
  [
    { text: 'Ask ' },
    { text: '@Ada', mention: true },
    { text: ' to see ' },
    { text: 'the board', href: 'https://example.com/board' },
    { text: ' today.' },
  ],
];
const WORDS = ['by June', 'twice', 'from 80% to 90%', 'näin', 'it’s', '🎯', 'a'];

const documentOf = (scene: Scene, chance: Chance): readonly Block[] => {
  const count = scene.holds === 'line' ? 1 : 2 + chance.below(3);
  return Array.from({ length: count }, (_, index) => {
    const block = (index === 0 ? (SENTENCES[1 + chance.below(5)] ?? []) : chance.one(SENTENCES)).filter(
      ({ mention }) => !(mention && scene.withoutMentions),
    );
    return scene.holds ? [{ text: textOf([block]) }] : block;
  });
};

/** Words that may be written over: no part of a mention. */
const wordsOf = (text: string): readonly { readonly start: number; readonly end: number }[] =>
  [...text.matchAll(/(?<![@\p{L}])\p{L}{2,}/gu)].map(({ index, 0: word }) => ({
    start: index,
    end: index + word.length,
  }));

const written = (text: string, { start, end, text: put }: TextEdit): string =>
  text.slice(0, start) + put + text.slice(end);

export type Tally = { writes: number; refusals: number };

export async function runSequence(
  stage: Stage,
  scene: Scene,
  hand: JSHandle<Hand>,
  seed: number,
  tally: Tally,
): Promise<void> {
  const chance = chanceOf(seed);
  const log: string[] = [];
  await stage.load(documentOf(scene, chance));
  let text = await stage.text();

  const expectText = async (wanted: string): Promise<void> => {
    for (const deadline = Date.now() + PATIENCE; ;) {
      const [model, read] = [await stage.text(), await hand.evaluate((own) => own.text())];
      if (model === wanted && read === wanted) break;
      if (Date.now() > deadline)
        throw new Error(
          `${scene.name}, seed ${seed}: ${log.join(' · ')}\nwanted ${wanted}\nmodel  ${model}\nread   ${read}`,
        );
      await stage.page.evaluate(() => new Promise(requestAnimationFrame));
    }
    text = wanted;
  };
  /** The same letters, wherever the editor itself has put them; they stand there from now on. */
  const expectLetters = async (wanted: string): Promise<void> => {
    const lettersOf = (some: string): string => [...some].toSorted().join('');
    await vi.waitUntil(async () => lettersOf(await stage.text()) === lettersOf(wanted), { timeout: PATIENCE });
    await expectText(await stage.text());
  };
  const randomEdit = (): TextEdit => {
    const word = chance.one(wordsOf(text));
    const put = chance.one(WORDS);
    const kind = chance.below(4);
    if (kind === 0) return { ...word, text: put };
    if (kind === 1) return { start: word.end, end: word.end, text: ` ${put}` };
    if (kind === 2) return { start: word.start, end: word.start, text: `${put} ` };
    return { start: word.start, end: text[word.end] === ' ' ? word.end + 1 : word.end, text: '' };
  };
  const write = async (edit: TextEdit, revision: number): Promise<string> => {
    log.push(`${edit.start}-${edit.end} “${edit.text}”`);
    const became = await hand.evaluate((own, wanted, at) => own.write(wanted, at), edit, revision);
    log.push(became);
    return became;
  };
  const revision = (): Promise<number> => hand.evaluate((own) => own.revision());

  const steps: Readonly<Record<string, () => Promise<void>>> = {
    async type() {
      const word = chance.one(wordsOf(text));
      const at = word.start + 1 + chance.below(word.end - word.start - 1);
      log.push(`type at ${at}`);
      await hand.evaluate((own, offset) => own.caret(offset), at);
      await stage.page.keyboard.type('xy');
      const wanted = `${text.slice(0, at)}xy${text.slice(at)}`;
      await (scene.misplacesTyped ? expectLetters(wanted) : expectText(wanted));
    },
    async apply() {
      const before = text;
      const edit = randomEdit();
      const became = await write(edit, await revision());
      if (became !== 'tried') {
        tally.refusals += 1;
        return expectText(before);
      }
      tally.writes += 1;
      await expectText(written(before, edit));
      const after = text;
      if (after === before) return;
      log.push('undo');
      await chord(stage.page, 'z');
      await expectText(before);
      if (chance.below(2) === 0) return;
      log.push('redo');
      await chord(stage.page, scene.redo ?? 'y');
      await expectText(after);
    },
    async remote() {
      const blocks = text.split('\n');
      const block = chance.below(blocks.length);
      log.push(`remote in ${block}`);
      await stage.remote(block, 'Zz');
      await expectText(blocks.map((line, index) => (index === block ? `Zz${line}` : line)).join('\n'));
    },
    async late() {
      const edit = randomEdit();
      const read = await revision();
      const blocks = text.split('\n');
      log.push('late');
      await stage.remote(0, 'Yy');
      await expectText([`Yy${blocks[0]}`, ...blocks.slice(1)].join('\n'));
      const became = await write(edit, read);
      if (became === 'tried') throw new Error(`${scene.name}, seed ${seed}: written late. ${log.join(' · ')}`);
      await expectText(text);
    },
    /** Somebody else writes while the write is on its way: both stand in the end, or theirs alone. */
    async between() {
      const edit = randomEdit();
      const lines = text.split('\n');
      const block = chance.below(lines.length);
      const at = lines.slice(0, block).reduce((sum, line) => sum + line.length + 1, 0);
      // At one place nothing says who was first.
      if (edit.start === at || scene.typesAlone) return;
      log.push(`between, in ${block}`);
      const theirs = { start: at, end: at, text: 'Qq' };
      const alone = written(text, theirs);
      const moved = (by: TextEdit, other: TextEdit): TextEdit => {
        const shift = by.start < other.start ? by.text.length - (by.end - by.start) : 0;
        return { ...other, start: other.start + shift, end: other.end + shift };
      };
      const both = written(written(text, edit), moved(edit, theirs));
      const read = await revision();
      const [became] = await Promise.all([write(edit, read), stage.remote(block, theirs.text)]);
      await expectText(became === 'tried' ? both : alone);
    },
  };
  await expectText(text);
  for (const step of chance.shuffled(['type', 'apply', 'remote', 'late', 'between', 'apply'])) await steps[step]?.();
}
