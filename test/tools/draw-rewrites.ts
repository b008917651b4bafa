/**
 * Draws rewrites for reading by people:
 * `npx tsx test/tools/draw-rewrites.ts FILE.jsonl … [--lang en] [--seed N] [--each N] [--out FILE]`.
 * 40 (or N) for each criterion that is expected and not met, at most 15 of one kind, always the same for the same seed.
 * A kind is a rewrite with the words it inserts: ", so that [purpose]" and "in support of [parent]" are two. Texts are
 * labelled lines, goal lines of documents and members of sets; each is read as somebody's own, written that day.
 */

import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { analyze } from '../../utils/nlp/analyze.ts';
import { builtInTemplates } from '../../utils/nlp/templates/index.ts';
import { CRITERIA, type Criterion, type Template } from '../../utils/nlp/types.ts';

const MOST_OF_A_KIND = 15;

type Text = { readonly id: string; readonly text: string };
type Record = {
  readonly id: string;
  readonly lang?: string;
  readonly text?: string;
  readonly is_goal?: boolean;
  readonly goals?: readonly { readonly line: number; readonly text: string }[];
  readonly key_results?: readonly string[];
};
type Drawn = {
  readonly id: string;
  readonly criterion: Criterion;
  readonly kind: string;
  readonly text: string;
  readonly result: string;
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seed: { type: 'string', default: '1' },
    each: { type: 'string', default: '40' },
    lang: { type: 'string', default: 'en' },
    out: { type: 'string' },
    today: { type: 'string', default: '2026-11-23' },
  },
});
if (positionals.length === 0) throw new Error('Name files of labelled lines, documents or sets.');

/** Mulberry32: small, good enough, the same everywhere. */
const randomFrom = (seed: number) => () => {
  seed = (seed + 0x6d2b79f5) | 0;
  let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
};

const shuffled = <T>(list: readonly T[], random: () => number): readonly T[] => {
  const all = [...list];
  for (let index = all.length - 1; index > 0; index -= 1) {
    const other = Math.floor(random() * (index + 1));
    const [a, b] = [all[index], all[other]];
    if (a !== undefined && b !== undefined) [all[index], all[other]] = [b, a];
  }
  return all;
};

const textsOf = ({ id, text = '', is_goal: isGoal, goals, key_results: keyResults }: Record): readonly Text[] => {
  if (goals) return goals.map((goal) => ({ id: `${id}:${goal.line}`, text: goal.text }));
  if (keyResults) return keyResults.map((keyResult, index) => ({ id: `${id}.${index + 1}`, text: keyResult }));
  return isGoal ? [{ id, text }] : [];
};

/** Every third text belongs to a team with an objective, so that rewrites that name one are drawn too. */
const template: Template = builtInTemplates.smart;
const team: Template = { ...template, name: 'Team', parents: [{ text: 'Customers stay with us', level: 'company' }] };

const rewritesOf = ({ id, text: source }: Text, index: number): readonly Drawn[] => {
  const text = source.replace(/[\r\n]+/gu, ' ');
  const [goal] = analyze(text, {
    today: values.today,
    surface: 'field',
    template: index % 3 === 0 ? team : template,
    force: [{ start: 0, end: text.length }],
  }).goals;
  if (goal?.language !== values.lang) return [];
  return goal.suggestions.map(({ id: rewrite, criterion, edits, result }) => ({
    id,
    criterion,
    kind: `${rewrite}: ${edits.map((edit) => edit.text.replace(/^[,.]? \p{L}+(?= \[)/u, (word) => word.toLowerCase()).trim()).join(' … ')}`,
    text: goal.text,
    result,
  }));
};

const random = randomFrom(Number(values.seed));
const records = positionals
  .flatMap((file) => readFileSync(file, 'utf8').split('\n'))
  .filter(Boolean)
  .map((line) => JSON.parse(line) as Record)
  .filter(({ lang }) => lang === values.lang);
const texts = [...new Map(records.flatMap(textsOf).map((text) => [text.text, text])).values()];
const all = shuffled(shuffled(texts, random).flatMap(rewritesOf), random);
/** The kind without the writer's own words that a split or a swap moves, or the letter after "By [date], ". */
const nameOf = ({ kind }: Drawn): string =>
  /^(?:split-goals|strengthen-verb):/u.test(kind)
    ? (kind.split(':')[0] ?? kind)
    : kind.toLowerCase().replace(/(?<=\[date\],).*$/u, '');

const drawn = CRITERIA.flatMap((criterion) => {
  const kinds = new Map<string, number>();
  const seen = new Set<string>();
  return all
    .filter((one) => one.criterion === criterion)
    .filter((one) => {
      const count = kinds.get(nameOf(one)) ?? 0;
      if (count === MOST_OF_A_KIND || seen.has(one.id)) return false;
      seen.add(one.id);
      kinds.set(nameOf(one), count + 1);
      return true;
    })
    .slice(0, Number(values.each));
});
const text = drawn.map((one) => JSON.stringify(one)).join('\n');
if (values.out === undefined) process.stdout.write(`${text}\n`);
else writeFileSync(values.out, `${text}\n`);
