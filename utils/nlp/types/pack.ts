/** The contract of a language, one folder each in `languages/`. */
import type { TopicWords } from '../okr/parent-match/topic-words.ts';
import type { FormOf } from '../team/find-words.ts';
import type { Team } from '../team/team.ts';
import type { Surface } from './analysis.ts';
import type { Annotation, Reference, TimeExpression, Token } from './annotation.ts';
import type { Role, SaidLevel } from './goal.ts';

/** What a table's column or a page's field holds; `serves`: the objective above. */
export type ColumnKind =
  'goal' | 'measure' | 'baseline' | 'target' | 'unit' | 'how' | 'owner' | 'due' | 'why' | 'serves' | 'status';

/** A language: data and a few functions. Criteria ask the pack; no core file holds a word of any language. */
export type LanguagePack = {
  /** BCP 47. */
  readonly code: string;
  /** How much this text looks like this language, 0 to 1, from short function words and letters; must be cheap. */
  readonly evidence: (text: string) => number;
  /** Cheap test (no tagger): false only for text that cannot be a goal. */
  readonly gate: (text: string) => boolean;
  /** Text that looks like a goal and never is, wherever it stands: how to reach somebody, when a shop is closed. */
  readonly never?: (text: string) => boolean;
  /** With `tokens`, the text was tagged before and isn't tagged again. */
  readonly annotate: (text: string, reference: Reference, tokens?: readonly Token[]) => Annotation;
  /** Reads a label at the start: "KR2:", "Objective –". Null when there is none. */
  readonly label: (text: string) => { readonly end: number; readonly role: Role | null } | null;
  /** What a heading says about the lines below it. */
  readonly heading: (
    text: string,
    reference: Reference,
  ) => {
    readonly role: Role | 'goals' | 'not-goals' | null;
    readonly period: TimeExpression | null;
    /** It names goals outright ("Q3 OKRs", "Key results"), not only by way of plans or priorities. */
    readonly named?: boolean;
    /** Its period says when the text is of, as over minutes: nothing below it is due then. */
    readonly dated?: boolean;
    /** Notes, what is left over: what only says what to do there is no goal. */
    readonly aside?: boolean;
  };
  /** Whose goals these few words announce: "Company OKRs", "Sales team". Null for all that says more, or something else. */
  readonly level?: (text: string) => SaidLevel | null;
  /** What a whole text is (a guide about goals, advice to a reader, a report): features of detection, 0 to 1. */
  readonly tone?: (text: string) => Readonly<Record<string, number>>;
  /** What a table column or a field of a page holds, by its heading. */
  readonly column: (text: string) => ColumnKind | null;
  /** Whether these few words by themselves say how something stands: "on track", "done". */
  readonly status?: (text: string) => boolean;
  /** Features of goal detection: name and value; weights stand beside them. With its outline, that isn't made again. */
  readonly features: (
    annotation: Annotation,
    outline?: Readonly<Record<string, number>>,
  ) => Readonly<Record<string, number>>;
  /** Those features that the words alone tell: enough to see that most sentences are no goals. Must be cheap. */
  readonly outline?: (text: string) => Readonly<Record<string, number>>;
  /** Words, and whatever else is too many to have names in code: each a feature where it has a weight. */
  readonly words?: (text: string) => readonly string[];
  /** The same of what the tagger makes of the words. */
  readonly order?: (tokens: readonly Token[]) => readonly string[];
  readonly weights: Readonly<Record<string, number>>;
  /** How sure a surface must be of a goal, where texts of this language ask for more or less than others do. */
  readonly thresholds?: Readonly<Partial<Record<Surface, number>>>;
  /** What the language calls the things that goals are about; without it, parents are not matched. */
  readonly topics?: TopicWords;
  /** A sum of money that is one of each (a price, an average): parts don't add up to it. */
  readonly isAverage?: (text: string) => boolean;
  /** Everything rewrites insert. Keys are defined by `rewrites/phrasing.ts`. */
  readonly phrasing: Readonly<Record<string, unknown>>;
  /** Whether a word is surely a form of one that a team has listed. */
  readonly formOf?: FormOf;
  /** What a verb moves stands in a form of its own: "liikevaihtoa", and not "liikevaihto". */
  readonly inflects?: boolean;
  /** Set where a team's template is at work: its words, measures, rules and limits. */
  readonly team?: Team;
};
