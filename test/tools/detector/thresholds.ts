/** Chooses the threshold of each surface on one half of the repositories and tells what it does on the other. */
import { atThreshold, inDocuments, ofKind } from './figures.ts';
import type { Outcomes } from './outcomes.ts';
import { hashOf } from './training.ts';

const STEPS = Array.from({ length: 93 }, (_, index) => (index + 5) / 100);
const half = (repo: string): number => Math.floor(hashOf(repo) / 7) % 2;

const partOf = ({ texts, documents }: Outcomes, part: number): Outcomes => ({
  texts: texts.filter(({ repo }) => half(repo) === part),
  documents: documents.filter(({ document }) => half(document.repo) === part),
});

/** `paste` finds what is there, `prose` is quiet, `field` lets few through that are none. */
const CHOICES: Readonly<Record<string, (outcomes: Outcomes) => number | undefined>> = {
  paste: (outcomes) => STEPS.findLast((at) => atThreshold(ofKind(outcomes, 'line'), at).recall >= 0.89),
  prose: (outcomes) =>
    STEPS.find((at) => {
      const { free, quiet } = inDocuments(outcomes.documents, at);
      return free <= 0.3 && quiet >= 0.8 && atThreshold(ofKind(outcomes, 'line'), at).precision >= 0.93;
    }),
  field: (outcomes) =>
    STEPS.find((at) => {
      const others = ofKind(outcomes, 'field').filter(({ positive }) => !positive);
      return others.filter(({ p }) => p >= at).length <= others.length * 0.15;
    }),
};

export const printThresholds = (outcomes: Outcomes): void => {
  const [chosenOn, reportedOn] = [partOf(outcomes, 0), partOf(outcomes, 1)];
  console.log('\nthresholds: chosen on half of the repositories, figures of the other half');
  for (const [surface, choose] of Object.entries(CHOICES)) {
    const at = choose(chosenOn);
    if (at === undefined) {
      console.log(`  ${surface}: none fits`);
      continue;
    }
    const lines = atThreshold(ofKind(reportedOn, 'line'), at);
    const field = atThreshold(ofKind(reportedOn, 'field'), at);
    const { free, quiet, all, recall } = inDocuments(reportedOn.documents, at);
    const figures = { 'lines P': lines.precision, 'lines R': lines.recall, 'free/1000': free, quiet, 'all/1000': all };
    const rest = { 'documents R': recall, 'field P': field.precision, 'field R': field.recall };
    const told = Object.entries({ ...figures, ...rest }).map(([name, value]) => `${name} ${value.toFixed(3)}`);
    console.log(`  ${surface} ${at}: ${told.join(', ')}`);
  }
};
