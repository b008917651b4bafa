/** Chooses the threshold of each surface on one half of the repositories and tells what it does there and on the other. */
import { readFileSync, writeFileSync } from 'node:fs';
import { atThreshold, inDocuments, ofKind } from './figures.ts';
import { foldsOf, type Outcomes } from './outcomes.ts';

const STEPS = Array.from({ length: 91 }, (_, index) => (index + 5) / 100);

type Surface = 'field' | 'paste' | 'prose';

/** `paste` finds what is there, `prose` is quiet, `field` takes most of what is written where a goal is asked for. */
const CHOICES: Readonly<Record<Surface, (outcomes: Outcomes) => number | undefined>> = {
  field: (outcomes) => STEPS.findLast((at) => atThreshold(ofKind(outcomes, 'field'), at).recall >= 0.82),
  paste: (outcomes) => STEPS.findLast((at) => atThreshold(ofKind(outcomes, 'line'), at).recall >= 0.87),
  prose: (outcomes) =>
    STEPS.find((at) => {
      const { free, quiet } = inDocuments(outcomes.documents, at);
      return free <= 0.3 && quiet >= 0.8 && atThreshold(ofKind(outcomes, 'line'), at).precision >= 0.93;
    }),
};

const halvesOf = ({ texts, documents }: Outcomes, split: number): readonly Outcomes[] => {
  const halves = foldsOf([...texts, ...documents.map(({ document }) => document)], 2, split);
  return [0, 1].map((half) => ({
    texts: texts.filter(({ repo }) => halves.get(repo) === half),
    documents: documents.filter(({ document }) => halves.get(document.repo) === half),
  }));
};

const figuresAt = (outcomes: Outcomes, at: number): Readonly<Record<string, number>> => {
  const lines = atThreshold(ofKind(outcomes, 'line'), at);
  const { free, quiet, all, recall } = inDocuments(outcomes.documents, at);
  return { 'lines P': lines.precision, R: lines.recall, 'goal-free/1000': free, quiet, 'all/1000': all, found: recall };
};

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

const told = (all: readonly Readonly<Record<string, number>>[]): string =>
  Object.keys(all[0] ?? {})
    .map((name) => `${name} ${mean(all.map((one) => one[name] ?? 0)).toFixed(3)}`)
    .join(', ');

/**
 * A half holds few documents, and its choice wavers: every split is halved in a way of its own, each half chooses once
 * for the other, and what ships is the median. Figures are means, each at the choice of its own half.
 */
export const chooseThresholds = (splits: readonly Outcomes[]): Readonly<Partial<Record<Surface, number>>> => {
  const pairs = splits.flatMap((outcomes, split) => {
    const [first, second] = halvesOf(outcomes, split) as [Outcomes, Outcomes];
    return [
      { here: first, there: second },
      { here: second, there: first },
    ];
  });
  const shipped: Partial<Record<Surface, number>> = {};
  console.log('\nthresholds: chosen on one half of the repositories, its figures and those of the other half');
  for (const [surface, choose] of Object.entries(CHOICES) as [Surface, (typeof CHOICES)[Surface]][]) {
    const chosen = pairs.flatMap(({ here, there }) => {
      const at = choose(here);
      return at === undefined ? [] : [{ at, on: figuresAt(here, at), other: figuresAt(there, at) }];
    });
    const ranked = chosen.map(({ at }) => at).toSorted((a, b) => a - b);
    const median = ranked[Math.floor(ranked.length / 2)];
    if (median === undefined) continue;
    shipped[surface] = median;
    console.log(`  ${surface} ${median} (from ${ranked[0]} to ${ranked.at(-1)}, ${ranked.length} choices)`);
    console.log(`    chosen on: ${told(chosen.map(({ on }) => on))}`);
    console.log(`    reported:  ${told(chosen.map(({ other }) => other))}`);
  }
  return shipped;
};

const FILE = new URL('../../../utils/nlp/detection/thresholds.ts', import.meta.url);

export const writeThresholds = (chosen: Readonly<Partial<Record<Surface, number>>>): void => {
  const text = readFileSync(FILE, 'utf8');
  writeFileSync(
    FILE,
    Object.entries(chosen).reduce(
      (so, [surface, at]) => so.replace(new RegExp(`(?<name>\\b${surface}: )\\d\\.\\d+`, 'u'), `$<name>${at}`),
      text,
    ),
  );
};
