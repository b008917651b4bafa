/**
 * How well goals are matched to the objectives they serve, against plain overlap of words:
 * `npm run parents -- [FILE …]`, all fixtures by default. With `-v` every goal that is not as it should be; with
 * `--held-out` also what each organisation gets from thresholds that were chosen without it.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import {
  byMatcher,
  byOverlap,
  heldOut,
  scoreOf,
  sureOnly,
  type Case,
  type Fixture,
  type Score,
} from './parent-figures.ts';

const folders = ['parent-matching', 'parent-matching-later', 'parent-matching-latest'].map((name) =>
  join(import.meta.dirname, '../fixtures', name),
);
const wanted = process.argv.slice(2).filter((argument) => !argument.startsWith('-'));
const files =
  wanted.length > 0 ? wanted : folders.flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)));

const percent = (share: number): string => share.toFixed(2).padStart(6);
const row = (name: string, { precision, recall, named, right }: Score): string =>
  `  ${name.padEnd(14)}${percent(precision)}${percent(recall)}   ${right} of ${named} named are right`;

const fixtures: Fixture[] = [];
const all: Record<'matcher' | 'sure' | 'overlap', Case[]> = { matcher: [], sure: [], overlap: [] };
for (const file of files) {
  const fixture = JSON.parse(readFileSync(file, 'utf8')) as Fixture;
  fixtures.push(fixture);
  const matched = byMatcher(fixture);
  const cases = {
    matcher: matched,
    sure: sureOnly(matched),
    overlap: byOverlap(fixture),
  };
  console.log(`${basename(file)}: ${fixture.goals.length} goals    precision, recall`);
  for (const name of ['matcher', 'sure', 'overlap'] as const) {
    console.log(row(name, scoreOf(cases[name])));
    all[name].push(...cases[name]);
  }
  if (process.argv.includes('-v'))
    for (const { goal, parent, named, score, why } of matched)
      if (parent !== named)
        console.log(`    ${parent ?? '-'} → ${named ?? '-'} (${score.toFixed(2)})  ${goal}   [${why}]`);
}
console.log('pooled');
for (const name of ['matcher', 'sure', 'overlap'] as const) console.log(row(name, scoreOf(all[name])));
if (process.argv.includes('--held-out')) {
  const cases = heldOut(fixtures);
  console.log('pooled, thresholds chosen without the organisation');
  console.log(row('matcher', scoreOf(cases)));
  console.log(row('sure', scoreOf(sureOnly(cases))));
}
