/** The document that the contract is shown in. */
import type { Block } from '../../fixtures/pages/scripts/fixture.ts';
import type { Scene } from './scenes.ts';

export const GOAL = 'We will increase the renewal rate from 80% to 90% with calls to every customer at risk.';
const [before, middle, after] = ['We will increase the ', 'renewal rate', GOAL.slice(GOAL.indexOf(' from'))];

const rich: Block = [{ text: before }, { text: middle, bold: true }, { text: after }];
const surroundings: readonly Block[] = [
  [
    { text: 'Notes for ' },
    { text: '@Ada', mention: true },
    { text: ': see ' },
    { text: 'the plan', bold: true },
    { text: ' and ' },
    { text: 'the board', href: 'https://example.com/board' },
    { text: '.' },
  ],
  [{ text: 'It is ' }, { text: 'agreed', bold: true }, { text: ' with the board.' }],
];

export const textOf = (blocks: readonly Block[]): string =>
  blocks.map((block) => block.map(({ text }) => text).join('')).join('\n');

/** The goal stands in it twice, and the second is the one that is clicked; `clicked` is its block. */
export function documentFor(scene: Scene): { readonly blocks: readonly Block[]; readonly clicked: number } {
  if (scene.holds === 'line') return { blocks: [[{ text: GOAL }]], clicked: 0 };
  const [first = [], last = []] = surroundings;
  const blocks = [first, rich, rich, last];
  if (scene.holds === 'text') return { blocks: blocks.map((block) => [{ text: textOf([block]) }]), clicked: 2 };
  if (!scene.withoutMentions) return { blocks, clicked: 2 };
  return { blocks: [first.filter(({ mention }) => !mention), rich, rich, last].map(merged), clicked: 2 };
}

/** What stood around a mention that is left out is one run. */
function merged(block: Block): Block {
  const runs: { text: string; bold?: true; href?: string }[] = [];
  for (const { text, bold, href } of block) {
    const last = runs.at(-1);
    if (last && last.bold === bold && last.href === href) last.text += text;
    else runs.push({ text, ...(bold && { bold }), ...(href !== undefined && { href }) });
  }
  return runs;
}

/** Where two texts differ: from `at`, `removed` units gave way to `inserted`. */
export function differenceOf(
  one: string,
  other: string,
): { readonly at: number; readonly removed: number; readonly inserted: string } {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  let tail = 0;
  while (tail < Math.min(one.length, other.length) - at && one.at(-1 - tail) === other.at(-1 - tail)) tail += 1;
  return { at, removed: one.length - at - tail, inserted: other.slice(at, other.length - tail) };
}
