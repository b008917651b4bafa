/**
 * Draws rewrites for reading by people: `npx tsx test/tools/draw-rewrites.ts FILE.jsonl [--seed N] [--each N] [--out FILE]`.
 * 40 (or N) for each criterion that is expected and not met, at most 15 of one kind, always the same for the same seed.
 */

import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { analyze } from '../../utils/nlp/analyze.ts';
import { builtInTemplates } from '../../utils/nlp/templates/index.ts';
import { CRITERIA, type Criterion } from '../../utils/nlp/types.ts';

const MOST_OF_A_KIND = 15;

type Line = { readonly id: string; readonly text: string; readonly is_goal: boolean; readonly lang?: string };
type Drawn = {
  readonly id: string;
  readonly criterion: Criterion;
  readonly rewrite: string;
  readonly text: string;
  readonly result: string;
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seed: { type: 'string', default: '1' },
    each: { type: 'string', default: '40' },
    out: { type: 'string' },
    today: { type: 'string', default: '2026-11-23' },
  },
});
const [file] = positionals;
if (file === undefined) throw new Error('Name a file of labelled lines.');

/** Mulberry32: small, good enough, the same everywhere. */
const randomFrom = (seed: number) => () => {
  seed = (seed + 0x6d2b79f5) | 0;
  let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
};

const random = randomFrom(Number(values.seed));
const lines = readFileSync(file, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line) as Line)
  .filter((line) => line.is_goal);
const all = lines.flatMap((line): Drawn[] => {
  const [goal] = analyze(line.text, {
    today: values.today,
    surface: 'field',
    template: builtInTemplates.smart,
    lines: true,
    force: [{ start: 0, end: line.text.length }],
  }).goals;
  return (goal?.suggestions ?? []).map(({ id, criterion, result }) => ({
    id: line.id,
    criterion,
    rewrite: id,
    text: goal?.text ?? '',
    result,
  }));
});
for (let index = all.length - 1; index > 0; index -= 1) {
  const other = Math.floor(random() * (index + 1));
  const [a, b] = [all[index], all[other]];
  if (a && b) [all[index], all[other]] = [b, a];
}
const drawn = CRITERIA.flatMap((criterion) => {
  const kinds = new Map<string, number>();
  const seen = new Set<string>();
  return all
    .filter((one) => one.criterion === criterion)
    .filter((one) => {
      const count = kinds.get(one.rewrite) ?? 0;
      if (count === MOST_OF_A_KIND || seen.has(one.id)) return false;
      seen.add(one.id);
      kinds.set(one.rewrite, count + 1);
      return true;
    })
    .slice(0, Number(values.each));
});
const text = drawn.map((one) => JSON.stringify(one)).join('\n');
if (values.out === undefined) process.stdout.write(`${text}\n`);
else writeFileSync(values.out, `${text}\n`);
