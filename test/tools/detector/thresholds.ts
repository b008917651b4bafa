/** Chooses the threshold of each surface on one half of the repositories and tells what it does there and on the other. */
import { readFileSync, writeFileSync } from 'node:fs';
import { atThreshold, inDocuments, ofKind } from './figures.ts';
import { foldsOf, type Outcomes } from './outcomes.ts';

const STEPS = Array.from({ length: 91 }, (_, index) => (index + 5) / 100);

type Surface = 'field' | 'paste' | 'prose';

/** `paste` finds what is there, `prose` is quiet, `field` takes most of what is written where a goal is asked for. */
const CHOICES: Readonly<Record<Surface, (outcomes: Outcomes) => number | undefined>> = {
  field: (outcomes) => STEPS.findLast((at) => atThreshold(ofKind(outcomes, 'field'), at).recall >= 0.8),
  paste: (outcomes) =>
    STEPS.findLast(
      (at) =>
        atThreshold(ofKind(outcomes, 'line'), at).recall >= 0.87 && inDocuments(outcomes.documents, at).recall >= 0.8,
    ),
  prose: (outcomes) =>
    STEPS.find((at) => {
      const { free, quiet } = inDocuments(outcomes.documents, at);
      return free <= 0.25 && quiet >= 0.85;
    }),
};

const halvesOf = ({ texts, documents }: Outcomes): readonly Outcomes[] => {
  const halves = foldsOf([...texts, ...documents.map(({ document }) => document)], 2, 0);
  return [0, 1].map((half) => ({
    texts: texts.filter(({ repo }) => halves.get(repo) === half),
    documents: documents.filter(({ document }) => halves.get(document.repo) === half),
  }));
};

const told = (outcomes: Outcomes, at: number): string => {
  const lines = atThreshold(ofKind(outcomes, 'line'), at);
  const { free, quiet, all, recall } = inDocuments(outcomes.documents, at);
  const figures = { 'lines P': lines.precision, R: lines.recall, 'goal-free/1000': free, quiet, 'all/1000': all };
  return Object.entries({ ...figures, 'documents R': recall })
    .map(([name, value]) => `${name} ${value.toFixed(3)}`)
    .join(', ');
};

/** Out: what the first half chose, which is what ships; the other way round is printed too, to show how it wavers. */
export const chooseThresholds = (outcomes: Outcomes): Readonly<Partial<Record<Surface, number>>> => {
  const [first, second] = halvesOf(outcomes) as [Outcomes, Outcomes];
  const chosen: Partial<Record<Surface, number>> = {};
  console.log('\nthresholds: chosen on one half of the repositories, its figures and those of the other half');
  for (const [surface, choose] of Object.entries(CHOICES) as [Surface, (typeof CHOICES)[Surface]][]) {
    for (const [here, there, ships] of [
      [first, second, true],
      [second, first, false],
    ] as const) {
      const at = choose(here);
      if (at !== undefined && ships) chosen[surface] = at;
      console.log(`  ${surface} ${at ?? 'none fits'}${ships ? ' (ships)' : ' (the other way round)'}`);
      if (at === undefined) continue;
      console.log(`    chosen on: ${told(here, at)}`);
      console.log(`    reported:  ${told(there, at)}`);
    }
  }
  return chosen;
};

const FILE = new URL('../../../utils/nlp/thresholds.ts', import.meta.url);

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
