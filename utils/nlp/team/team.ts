/** A template as the core uses it for goals of one language: its words, measures, rules and limits, ready to be asked. */
import { speaks, textFor } from '../templates/in-language.ts';
import type { Template } from '../templates/template-shape.ts';
import { finder, type Found, type FormOf } from './find-words.ts';

/** A measure of the team, by the name that goals of this language use. */
export type TeamMetric = Omit<Template['metrics'][number], 'names' | 'unit'> & {
  readonly name: string;
  readonly unit: string;
};

/** A word that the team does without, and what it says in its place. */
export type Unwanted = { readonly word: string; readonly say: string | null };

export type Team = {
  readonly rules: Template['rules'];
  readonly set: Template['set'];
  /** In the team's order. */
  readonly metrics: readonly TeamMetric[];
  readonly metric: (id: string) => TeamMetric | undefined;
  readonly findMetrics: (text: string) => readonly Found<TeamMetric>[];
  readonly findUnwanted: (text: string) => readonly Found<Unwanted>[];
  /** What the team says in place of a word that it does without, as it listed it; null where it says nothing else. */
  readonly saysFor: (word: string) => string | null;
  /** Terms of the glossary. */
  readonly findTerms: (text: string) => readonly Found<string>[];
};

const namesOf = (names: Readonly<Record<string, readonly string[]>>, language: string): readonly string[] =>
  Object.hasOwn(names, language) ? (names[language] ?? []) : Object.values(names).flat();

/** The unit in the language; where it has none, as it stands in another. */
const unitOf = (unit: Template['metrics'][number]['unit'], language: string, template: Template): string =>
  textFor(unit, language, template) ?? (typeof unit === 'string' ? unit : (Object.values(unit)[0] ?? ''));

const unwantedOf = ({ words: { banned, preferred } }: Template): readonly (readonly [string, Unwanted])[] => {
  const said = new Map(preferred.map(({ say, insteadOf }) => [insteadOf.toLowerCase(), say]));
  const all = [...preferred.map(({ insteadOf }) => insteadOf), ...banned];
  const known = new Map(all.map((word) => [word.toLowerCase(), word]));
  return [...known].map(([lower, word]) => [word, { word, say: said.get(lower) ?? null }]);
};

/** Whatever a goal is judged by beyond calendar, weights, criteria and parents. */
export const isPlain = ({ rules, words, metrics, set }: Template): boolean =>
  metrics.length === 0 &&
  Object.keys(rules).length === 0 &&
  Object.keys(set).length === 0 &&
  Object.values(words).every((list) => list.length === 0);

/** The template's measures by the name and unit that goals of this language use, in its order. */
export const metricsIn = (template: Template, language: string): readonly TeamMetric[] =>
  template.metrics.map(({ names, unit, ...rest }) => ({
    ...rest,
    name: namesOf(names, language)[0] ?? rest.id,
    unit: unitOf(unit, language, template),
  }));

export const teamOf = (template: Template, language: string, formOf: FormOf): Team => {
  const metrics = metricsIn(template, language);
  const byId = new Map(metrics.map((metric) => [metric.id, metric]));
  const named = template.metrics.flatMap(({ id, names }) =>
    namesOf(names, language).flatMap((name) => {
      const metric = byId.get(id);
      return metric ? [[name, metric] as const] : [];
    }),
  );
  const ours = speaks(template, language);
  const unwanted = ours ? unwantedOf(template) : [];
  const terms = ours ? template.words.glossary.map(({ term }) => [term, term] as const) : [];
  return {
    rules: template.rules,
    set: template.set,
    metrics,
    metric: (id) => byId.get(id),
    findMetrics: finder(named, formOf),
    findUnwanted: finder(unwanted, formOf),
    saysFor: (word) => unwanted.find(([known]) => known === word)?.[1].say ?? null,
    findTerms: finder(terms, formOf),
  };
};
