/**
 * Fits the weights of goal detection on labelled text and writes them beside the pack's features.
 *
 *   npx tsx test/tools/fit-detector.ts DIR [--write]
 *
 * DIR holds `dev-goals.jsonl` and `dev-documents.jsonl`. Prints figures of cross-validation by repository: what the model
 * does on texts of organisations it has not seen. Without `--write` nothing is changed.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { companyFeatures, companyTotals } from '../../utils/nlp/company.ts';
import { weighDocument, type Weighed } from '../../utils/nlp/weigh-document.ts';
import { groupSentences } from '../../utils/nlp/grouping.ts';
import { en } from '../../utils/nlp/languages/en/index.ts';
import { abbreviations } from '../../utils/nlp/languages/index.ts';
import { lineAt, type Layout } from '../../utils/nlp/layout.ts';
import { lineWithin } from '../../utils/nlp/lines.ts';
import { blankMarks } from '../../utils/nlp/markup.ts';
import { readSentence } from '../../utils/nlp/readings.ts';
import { segment } from '../../utils/nlp/segmenter.ts';
import { splitSentences } from '../../utils/nlp/sentences.ts';
import { builtInTemplates } from '../../utils/nlp/templates/built-in/index.ts';
import type { LanguagePack } from '../../utils/nlp/types.ts';
import { fit, probability, type Example, type Features, type Weights } from './logistic.ts';

const { smart } = builtInTemplates;
const reference = { today: '2026-11-23', calendar: smart.calendar };
const open: LanguagePack = { ...en, gate: () => true, weights: {} };

/** What is labelled: one of its sentences (`bag`) must be a goal, or none may be. */
type Labelled = {
  id: string;
  repo: string;
  positive: boolean;
  weight: number;
  document: boolean;
  text: string;
  bag: { features: Features; gated: boolean; item?: Weighed }[];
};

const jsonl = <T>(path: string): T[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);
const squeeze = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
const run = <T>(steps: Generator<unknown, T>): T => {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
};

type Line = { id: string; repo: string; text: string; is_goal: boolean; unsure: boolean };
const readLines = (dir: string): Labelled[] =>
  jsonl<Line>(`${dir}/dev-goals.jsonl`)
    .filter(({ unsure }) => !unsure)
    .flatMap(({ id, repo, text, is_goal }) => {
      const plain = blankMarks(text);
      const line = lineWithin({ text, plain }, 0, text.length, en);
      if (!line) return [];
      const label: Features = line.labelled ? { [line.role ? 'label-goal' : 'label-other']: 1 } : {};
      const bag = splitSentences(plain, line.span, abbreviations).map((span, index) => {
        const part = plain.slice(span.start, span.end);
        return {
          features: {
            ...readSentence(part, open, reference).features,
            ...label,
            ...(index > 0 && { 'later-sentence': 1 }),
          },
          gated: false,
        };
      });
      return bag.length > 0 ? [{ id, repo, positive: is_goal, weight: 1, document: false, text, bag }] : [];
    });

type Document = {
  id: string;
  repo: string;
  text: string;
  words: number;
  goals: { line: number; text: string; unsure: boolean }[];
};
type ReadDocument = Document & { layout: Layout; weighed: readonly Weighed[] };
const readDocuments = (dir: string): ReadDocument[] =>
  jsonl<Document>(`${dir}/dev-documents.jsonl`).map((document) => {
    const layout = run(segment(document.text));
    const weighed = run(
      weighDocument(layout, open, reference, {
        today: reference.today,
        surface: 'paste',
        template: smart,
        language: 'en',
      }),
    );
    return { ...document, layout, weighed };
  });

const labelDocument = ({ id, repo, goals, layout, weighed }: ReadDocument): Labelled[] =>
  weighed.flatMap((item) => {
    const { block } = item.unit;
    const [from, to] = [lineAt(layout.lines, block.start), lineAt(layout.lines, Math.max(block.start, block.end - 1))];
    const mine = goals.filter(({ line }) => line >= from && line <= to);
    const text = layout.plain.slice(block.start, block.end).trim();
    const promising = item.surrounding.promising || item.unit.label?.role != null;
    const bag = item.sentences.flatMap((sentence) => {
      const part = layout.plain.slice(sentence.start, sentence.end);
      return sentence.reading
        ? [
            {
              text: part,
              features: { ...sentence.reading.features, ...sentence.context },
              gated: !promising && !en.gate(part),
              item,
            },
          ]
        : [];
    });
    if (bag.length === 0 || mine.some(({ unsure }) => unsure)) return [];
    if (mine.length === 0)
      return bag.map((one) => ({ id, repo, positive: false, weight: 0.5, document: true, text: one.text, bag: [one] }));
    const named = bag.filter((one) =>
      mine.some(
        (goal) => squeeze(goal.text).includes(squeeze(one.text)) || squeeze(one.text).includes(squeeze(goal.text)),
      ),
    );
    const rest = bag.filter((one) => !named.includes(one) && named.length > 0);
    return [
      { id, repo, positive: true, weight: 0.7, document: true, text, bag: named.length > 0 ? named : bag },
      ...rest
        .filter(() => block.kind === 'paragraph')
        .map((one) => ({ id, repo, positive: false, weight: 0.3, document: true, text: one.text, bag: [one] })),
    ];
  });

const isGated = (item: Weighed, text: string): boolean =>
  !item.surrounding.promising && item.unit.label?.role == null && !en.gate(text);

/** What every reader knows and few published texts show often enough. */
const BELIEFS: Weights = {
  'label-goal': 1.8,
  'field-says-goals': 2,
  'goal-column': 1,
  'from-to': 1.2,
  'has-target': 0.3,
  'has-deadline': 0.8,
  'heading-goals': 0.8,
  'heading-not-goals': -0.8,
  'heading-initiative': 0.3,
  'above-goals': 0.3,
  'imperative-in-goals': 0.5,
  'noun-phrase-in-goals': 0.4,
  'passive-in-goals': 0.4,
  'present-in-goals': 0.4,
  'gerund-in-goals': 0.4,
  'infinitive-in-goals': 0.5,
  'will-in-goals': 0.3,
  'done-box': -1,
  'plain-will': 2.3,
  'plain-goal-is': 2.3,
  'plain-change': 1,
  'short-text': 1,
  logistics: -1.5,
  'refers-back': -0.5,
  'issue-link': -1.5,
  siblings: 1,
  density: 1,
};

const withCompany = (documents: readonly ReadDocument[], weights: Weights): Map<Weighed, Features> => {
  const found = new Map<Weighed, Features>();
  for (const { weighed, layout } of documents) {
    const scored = weighed.map((item) => ({
      ...item,
      sentences: item.sentences.map((sentence) => ({
        ...sentence,
        confidence:
          sentence.reading && !isGated(item, layout.plain.slice(sentence.start, sentence.end))
            ? probability({ ...sentence.reading.features, ...sentence.context }, weights)
            : 0.01,
      })),
    }));
    const totals = companyTotals(scored);
    scored.forEach((item, index) => found.set(weighed[index] as Weighed, companyFeatures(item, totals)));
  }
  return found;
};

const examplesOf = (
  labelled: readonly Labelled[],
  weights: Weights,
  company: ReadonlyMap<Weighed, Features>,
): Example[] =>
  labelled.map(({ bag, positive, weight, repo }) => {
    const best = bag
      .map(({ features, item }) => ({ ...features, ...(item && company.get(item)) }))
      .toSorted((a, b) => probability(b, weights) - probability(a, weights))[0] as Features;
    return { features: best, positive, weight, group: repo };
  });

/** The company that a document keeps is weighed by a model that has not seen it, as it will be in use. */
const train = (labelled: readonly Labelled[], documents: readonly ReadDocument[]): Weights => {
  let weights: Weights = {};
  let company = new Map<Weighed, Features>();
  for (let round = 0; round < 2; round += 1) {
    const found = new Map<Weighed, Features>();
    for (let part = 0; part < PARTS; part += 1) {
      const others = fit(
        examplesOf(
          labelled.filter(({ repo }) => partOf(repo) !== part),
          weights,
          company,
        ),
        limits,
      );
      for (const entry of withCompany(
        documents.filter(({ repo }) => partOf(repo) === part),
        others,
      ))
        found.set(...entry);
    }
    company = found;
    weights = fit(examplesOf(labelled, weights, company), limits);
  }
  return weights;
};

const score = ({ bag }: Labelled, weights: Weights, company: Map<Weighed, Features>): number =>
  Math.max(
    ...bag.map(({ features, gated, item }) =>
      gated ? 0.01 : probability({ ...features, ...(item && company.get(item)) }, weights),
    ),
  );

const PARTS = 3;
const hash = (repo: string): number =>
  [...repo].reduce((sum, character) => (sum * 31 + (character.codePointAt(0) ?? 0)) % 100_003, 7);
const fold = (repo: string): number => hash(repo) % 10;
const partOf = (repo: string): number => Math.floor(hash(repo) / 10) % PARTS;

const dir = process.argv[2];
if (dir === undefined) throw new Error('Name the folder of the labelled text.');
const limits = {
  strength: Number(process.env['L2'] ?? 2),
  groups: 2,
  firmness: Number(process.env['FIRM'] ?? 2),
  beliefs: BELIEFS,
};
const lines = readLines(dir);
const documents = readDocuments(dir);
const labelled = [...lines, ...documents.flatMap(labelDocument)];

const lineScores: { p: number; positive: boolean; text: string }[] = [];
type Outcome = { document: ReadDocument; found: { p: number; line: number; endLine: number; text: string }[] };
const outcomes: Outcome[] = [];
for (let held = 0; held < 10; held += 1) {
  const rest = documents.filter(({ repo }) => fold(repo) !== held);
  const weights = train(
    labelled.filter(({ repo }) => fold(repo) !== held),
    rest,
  );
  const mine = documents.filter(({ repo }) => fold(repo) === held);
  for (const line of lines.filter(({ repo }) => fold(repo) === held))
    lineScores.push({ p: score(line, weights, new Map()), positive: line.positive, text: line.text });
  const company = withCompany(mine, weights);
  for (const document of mine) {
    const found: Outcome['found'] = [];
    for (const item of document.weighed) {
      const promising = item.surrounding.promising || item.unit.label?.role != null;
      const sentences = item.sentences.map((sentence) => {
        const part = document.layout.plain.slice(sentence.start, sentence.end);
        const gated = sentence.reading === null || (!promising && !en.gate(part));
        return {
          ...sentence,
          confidence: gated
            ? 0.01
            : probability({ ...sentence.reading?.features, ...sentence.context, ...company.get(item) }, weights),
        };
      });
      for (const group of groupSentences(sentences, 0.02, item.unit.block.kind !== 'paragraph')) {
        const [first, last] = [group.sentences[0], group.sentences.at(-1)];
        if (first && last)
          found.push({
            p: group.confidence,
            line: lineAt(document.layout.lines, first.start),
            endLine: lineAt(document.layout.lines, last.end - 1),
            text: document.layout.plain.slice(first.start, last.end),
          });
      }
    }
    outcomes.push({ document, found });
  }
}

const percent = (value: number): string => value.toFixed(3);
const ranked = lineScores.toSorted((a, b) => b.p - a.p);
const positives = ranked.filter(({ positive }) => positive).length;
console.log('lines: threshold precision recall');
for (const threshold of [0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6, 0.65, 0.7, 0.8]) {
  const above = ranked.filter(({ p }) => p >= threshold);
  const right = above.filter(({ positive }) => positive).length;
  console.log(' ', threshold, percent(right / above.length), percent(right / positives));
}
let right = 0;
for (const [index, { positive }] of ranked.entries()) {
  right += Number(positive);
  if (right / positives >= 0.85) {
    console.log('  precision at recall 0.85:', percent(right / (index + 1)));
    break;
  }
}
console.log('documents: threshold, goal-free per 1000, quiet, all per 1000, recall');
const wordsIn = (some: readonly Outcome[]): number => some.reduce((sum, { document }) => sum + document.words, 0);
const falseIn = ({ document, found }: Outcome, threshold: number) =>
  found.filter(
    ({ p, line, endLine }) =>
      p >= threshold && !document.goals.some((goal) => goal.line >= line && goal.line <= endLine),
  );
const free = outcomes.filter(({ document }) => document.goals.length === 0);
for (const threshold of [0.2, 0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9]) {
  const sure = outcomes.flatMap(({ document, found }) =>
    document.goals
      .filter(({ unsure }) => !unsure)
      .map((goal) => found.some(({ p, line, endLine }) => p >= threshold && goal.line >= line && goal.line <= endLine)),
  );
  const alarms = (some: readonly Outcome[]): number =>
    some.reduce((sum, outcome) => sum + falseIn(outcome, threshold).length, 0);
  console.log(
    ' ',
    threshold,
    percent((1000 * alarms(free)) / wordsIn(free)),
    percent(free.filter((outcome) => falseIn(outcome, threshold).length === 0).length / free.length),
    percent((1000 * alarms(outcomes)) / wordsIn(outcomes)),
    percent(sure.filter(Boolean).length / sure.length),
  );
}
if (process.env['SHOW']) {
  for (const { p, text } of ranked.filter(({ positive }) => !positive).slice(0, 70))
    console.log('FP', p.toFixed(2), text.slice(0, 160));
  for (const { p, text } of ranked.filter(({ positive }) => positive).slice(-90))
    console.log('FN', p.toFixed(2), text.slice(0, 160));
  for (const outcome of outcomes)
    for (const { p, line, text } of falseIn(outcome, 0.5))
      console.log(
        'DFP',
        outcome.document.goals.length === 0 ? 'FREE' : '',
        outcome.document.id,
        line,
        p.toFixed(2),
        text.slice(0, 140),
      );
  for (const { document, found } of outcomes)
    for (const goal of document.goals) {
      const best = Math.max(
        0,
        ...found.filter(({ line, endLine }) => goal.line >= line && goal.line <= endLine).map(({ p }) => p),
      );
      if (best < 0.5 && !goal.unsure)
        console.log('DFN', document.id, goal.line, best.toFixed(2), goal.text.slice(0, 140));
    }
}

const final = train(labelled, documents);
if (process.argv.includes('--write')) {
  const entries = Object.entries(final)
    .filter(([, value]) => Math.abs(value) >= 0.005)
    .toSorted(([a], [b]) => a.localeCompare(b));
  const body = entries
    .map(([name, value]) => `  ${/^[a-z]+$/u.test(name) ? name : `'${name}'`}: ${value.toFixed(3)},`)
    .join('\n');
  writeFileSync(
    new URL('../../utils/nlp/languages/en/weights.ts', import.meta.url),
    `/** Weights of goal detection, in log odds. Fitted by \`test/tools/fit-detector.ts\`; do not edit by hand. */\nexport const weights: Readonly<Record<string, number>> = {\n${body}\n};\n`,
  );
} else
  for (const [name, value] of Object.entries(final).toSorted(([, a], [, b]) => b - a))
    if (process.env['WEIGHTS']) console.log(value.toFixed(2), name);

if (process.env['DUMP'])
  writeFileSync(
    process.env['DUMP'],
    JSON.stringify(
      labelled.map(({ id, repo, positive, document, text, bag }) => ({
        id,
        repo,
        positive,
        document,
        text,
        features: bag.map(({ features }) => features),
      })),
    ),
  );
