import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import nlp from 'compromise/two';
import { analyze } from '../../utils/nlp/analyze.ts';
import { fi } from '../../utils/nlp/languages/fi/index.ts';
import { builtInTemplates } from '../../utils/nlp/templates/index.ts';
import type { AnalyzeOptions, Reference } from '../../utils/nlp/types.ts';
import { percentile } from './measure.ts';
import { note } from './table.ts';
import { paragraphs } from './text.ts';

const CALENDAR: Reference['calendar'] = { firstMonth: 1, cycle: 'quarter' };
const [template] = Object.values(builtInTemplates);

const milliseconds = (work: () => unknown): number => {
  const started = performance.now();
  work();
  return performance.now() - started;
};

type Work = (run: number) => unknown;

/** Labelled documents of real organisations: not a part of the project, measured where they are. */
const DOCUMENTS = join(import.meta.dirname, '../../../shared/corpus/dev-documents.jsonl');

const best = (runs: number, ...works: readonly Work[]): number[] => {
  const least = works.map(() => Infinity);
  for (let run = 0; run < runs; run += 1)
    works.forEach((work, index) => {
      least[index] = Math.min(
        least[index] ?? Infinity,
        milliseconds(() => work(run)),
      );
    });
  return least;
};

/** Whole documents as they are, goals and all that stands around them; the best of some turns. */
function benchDocuments(base: AnalyzeOptions): void {
  if (!existsSync(DOCUMENTS)) return;
  const texts = readFileSync(DOCUMENTS, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => (JSON.parse(line) as { text: string }).text);
  const all = (surface: AnalyzeOptions['surface']) => () =>
    texts.forEach((text) => analyze(text, { ...base, surface, withoutRewrites: true }));
  const [alone = NaN, paste = NaN, prose = NaN] = best(
    6,
    () => texts.forEach((text) => nlp(text).json()),
    all('paste'),
    all('prose'),
  );
  note('the core against the tagger alone, documents as they are, pasted', paste / alone, 'times', 2 / 5);
  note('the core against the tagger alone, documents as they are, written', prose / alone, 'times', 2 / 5);
}

/** The median of each, in milliseconds: run by turns, so that both are equally warm and share what else goes on. */
function byTurns(runs: number, ...works: readonly Work[]): number[] {
  for (let run = 0; run < runs / 3; run += 1) for (const work of works) work(run + 5000);
  const times = works.map((): number[] => []);
  for (let run = 0; run < runs; run += 1)
    works.forEach((work, index) => times[index]?.push(milliseconds(() => work(run))));
  return times.map((each) => percentile(each, 0.5));
}

const goal = (index: number): string => `Cut the median first reply of team ${index} from nine hours to two by June.`;

type Measured = {
  readonly name: string;
  readonly text: (run: number) => string;
  readonly runs: number;
  readonly asked: number | null;
  readonly more?: Partial<AnalyzeOptions>;
};

/** What is analysed, and how many times the tagger alone may be taken for it. */
const TEXTS: readonly Measured[] = [
  { name: '10,000 words of prose', text: () => paragraphs(10_000, 0).join('\n\n'), runs: 5, asked: null },
  {
    name: '10,000 words, 5 % of them in goals',
    text: () => paragraphs(10_000, 50).join('\n\n'),
    runs: 5,
    asked: 1 / 6,
  },
  // What a field asks for while a person writes; its rewrites are tried when a card opens.
  { name: 'one goal sentence', text: goal, runs: 300, asked: 3, more: { withoutRewrites: true } },
  { name: 'one goal sentence with its rewrites', text: goal, runs: 300, asked: null },
];

/** A Finnish goal against the tagger on an English one: what reading it may cost. */
const finnish = (index: number): string =>
  `Lyhennämme tiimin ${index} ensivastauksen mediaanin yhdeksästä tunnista kahteen kesäkuun loppuun mennessä.`;

/** The core against its tagger alone on the same text, in the same process. */
export function benchCore(): void {
  if (!template) return;
  const base: AnalyzeOptions = { today: '2027-01-15', surface: 'paste', template };
  // First, while neither has run: the tagger would be warm from all that follows, and Finnish would not.
  const [tagged = NaN, read = NaN] = byTurns(
    300,
    (run) => nlp(goal(run)).json(),
    (run) => fi.annotate(finnish(run), { today: base.today, calendar: CALENDAR }).cues,
  );
  note('reading a Finnish goal against tagging an English one', read / tagged, 'times', 1);
  for (const { name, text, runs, asked, more } of TEXTS) {
    const options = { ...base, ...more };
    const [alone = NaN, ours = NaN] = byTurns(
      runs,
      (run) => nlp(text(run)).json(),
      (run) => analyze(text(run), options),
    );
    note(`the core, ${name}`, ours, 'ms');
    note(`the core against the tagger alone, ${name}`, ours / alone, 'times', asked);
  }
  benchDocuments(base);
  const long = paragraphs(10_000, 50);
  const cache = new Map<string, unknown>();
  analyze(long.join('\n\n'), { ...base, cache });
  const [again = NaN] = byTurns(20, (run) =>
    analyze(long.with(60, `${goal(run)} And so on.`).join('\n\n'), { ...base, cache }),
  );
  note('the core, those 10,000 words again after a change in one block', again, 'ms');
}
