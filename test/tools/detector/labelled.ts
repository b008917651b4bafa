/** Labelled lines, and lines of our own, as examples to learn from. */
import { readFileSync } from 'node:fs';
import { abbreviations } from '../../../utils/nlp/languages/index.ts';
import { lineWithin } from '../../../utils/nlp/lines.ts';
import { blankMarks } from '../../../utils/nlp/text/markup.ts';
import { isNever, readSentence } from '../../../utils/nlp/detection/readings.ts';
import { splitSentences } from '../../../utils/nlp/text/sentences.ts';
import { builtInTemplates } from '../../../utils/nlp/templates/built-in/index.ts';
import type { LanguagePack } from '../../../utils/nlp/types.ts';
import type { Weighed } from '../../../utils/nlp/detection/weigh-document.ts';
import type { Features } from '../logistic.ts';
import type { Language } from './languages.ts';

export const { smart } = builtInTemplates;
export const reference = { today: '2026-11-23', calendar: smart.calendar };

/** Of one text: one of its sentences (`bag`) must be a goal, or none may be. */
export type Labelled = {
  readonly id: string;
  readonly repo: string;
  readonly positive: boolean;
  readonly weight: number;
  readonly text: string;
  readonly kind: 'line' | 'own' | 'document' | 'field';
  readonly bag: readonly { readonly features: Features; readonly gated: boolean; readonly item?: Weighed }[];
};

const ones = (names: readonly string[] = []): Features => Object.fromEntries(names.map((name) => [name, 1]));

/** The pack with its gate open and nothing learned: every word may weigh. */
export const untaught = (pack: LanguagePack): LanguagePack => ({
  ...pack,
  gate: () => true,
  weights: {},
  words: () => [],
  order: () => [],
  features: (annotation) => ({
    ...pack.features(annotation),
    ...ones(pack.words?.(annotation.text)),
    ...ones(pack.order?.(annotation.tokens)),
  }),
});

export const jsonl = <T>(path: string): T[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);

type Line = { id: string; repo: string; text: string; is_goal: boolean; unsure: boolean };

const bagOf = (text: string, pack: LanguagePack): Labelled['bag'] => {
  const plain = blankMarks(text);
  const line = lineWithin({ text, plain }, 0, text.length, pack);
  if (!line) return [];
  const label: Features = line.labelled ? { [line.role ? 'label-goal' : 'label-other']: 1 } : {};
  return splitSentences(plain, line.span, abbreviations).map((span, index) => ({
    features: {
      ...readSentence(plain.slice(span.start, span.end), untaught(pack), reference).features,
      ...label,
      ...(index > 0 && { 'later-sentence': 1 }),
    },
    gated: isNever(plain.slice(span.start, span.end), pack),
  }));
};

/** Lines without a repository were written for the corpus, twenty in a row by one hand. */
const WRITTEN = 20;

export const readLines = (dir: string, { pack, lines }: Language): readonly Labelled[] =>
  jsonl<Line>(`${dir}/${lines}`)
    .filter(({ unsure }) => !unsure)
    .map(({ id, repo, text, is_goal }, index) => ({
      id,
      repo: repo || `written ${Math.floor(index / WRITTEN)}`,
      positive: is_goal,
      weight: 1,
      kind: 'line' as const,
      text,
      bag: bagOf(text, pack),
    }))
    .filter(({ bag }) => bag.length > 0);

export type OwnLine = { readonly text: string; readonly positive: boolean; readonly repo: string };

/** "+ a goal", "- none": neighbours in the file are of one kind and stay together. */
export const readOwn = (code: string): readonly OwnLine[] =>
  readFileSync(new URL(`../lines/${code}.txt`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => /^[+-] \S/u.test(line))
    .map((line, index) => ({
      text: line.slice(2),
      positive: line.startsWith('+'),
      repo: `own ${Math.floor(index / WRITTEN)}`,
    }));

/** With and without a full stop, so that the stop by itself says nothing. */
export const learnOwn = (own: readonly OwnLine[], { pack, ownWeight }: Language): readonly Labelled[] =>
  own.flatMap(({ text, positive, repo }, index) =>
    [text.replace(/\.$/u, ''), /[?!:]$/u.test(text) ? null : `${text.replace(/\.$/u, '')}.`]
      .filter((one) => one !== null)
      .map((one, _at, { length }) => ({
        id: `own ${index}`,
        repo,
        positive,
        weight: ownWeight / length,
        kind: 'own' as const,
        text: one,
        bag: bagOf(one, pack),
      })),
  );
