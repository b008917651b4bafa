/** What a language brings so that its sentences can be rewritten. All words that are ever inserted stand in it. */

import type { MetricId } from '../metrics/library.ts';
import type { TopicWords } from '../okr/parent-match/topic-words.ts';
import type { Annotation, IsoDate, LanguagePack, SlotName, Span } from '../types.ts';
import type { Frame } from './frame.ts';

/** A term of the metric library in this language. `unit` is what follows a number of it, with its space. */
export type MetricTerm = {
  readonly id: MetricId;
  readonly name: string;
  readonly unit: string;
  /** Words of goals that it fits, beside those of the concepts. */
  readonly words?: RegExp;
};

/** Words that go, and what comes in their place (glue of the language or nothing). */
export type Swap = { readonly span: Span; readonly text: string };

/**
 * Words with blanks in them: `[date]`. A leading space or comma belongs to them; `{unit}` is replaced by the unit that
 * follows a number. Those that end in `Apart` are remarks in brackets with a label, for sentences that have no other
 * place; a language whose usual words are such remarks does without, and without those that are said like the others.
 */
export type Glue = Readonly<
  Record<
    | 'by'
    | 'byFront'
    | 'byFrontLower'
    | 'until'
    | 'byInPlace'
    | 'byInPlaceFront'
    | 'finishBy'
    | 'to'
    | 'onDate'
    | 'fromTo'
    | 'fromOnly'
    | 'count'
    | 'measured'
    | 'toBring'
    | 'purpose'
    | 'support'
    | 'step'
    | 'owner'
    | 'object'
    | 'particular'
    | 'atLeast',
    string
  >
> &
  Readonly<
    Partial<
      Record<
        | 'onInPlace'
        | 'dateApart'
        | 'againApart'
        | 'endApart'
        | 'measuredApart'
        | 'successApart'
        | 'stepApart'
        | 'purposeApart'
        | 'because'
        | 'targetApart'
        | 'bringing'
        | 'measuredInside'
        | 'purposeAfterComma'
        | 'stepAfterComma'
        | 'supportApart'
        | 'objectApart',
        string
      >
    >
  >;

export type Phrasing = {
  readonly glue: Glue;
  /** Other words for this sentence, where its grammar has no place for the usual ones. */
  readonly glueFor?: (annotation: Annotation, frame: Frame) => Partial<Glue>;
  /** What a fitting person might type: how a rewrite is tried before it is offered. */
  readonly samples: Readonly<Record<SlotName, string>>;
  /** Beside the samples, examples for a form: `examplesIn` (`templates/pattern-examples.ts`) says how their keys are read. */
  readonly likes?: Readonly<Record<string, string>>;
  /** What stands around words that are somebody else's. */
  readonly quotes: readonly [string, string];
  /** A date as it is written in running text. */
  readonly date: (date: IsoDate) => string;
  readonly metrics: readonly MetricTerm[];
  /** The pack's own: they tell which measures of the library fit a goal. */
  readonly topics?: TopicWords;
  /** The team's own measures, in its order; they are offered before those of the library. */
  readonly teamMetrics?: readonly { readonly name: string; readonly unit: string }[];
  /** Ends of sentences that are no ends: "etc." */
  readonly abbreviation: RegExp;
  /** How the sentence begins after a fronted phrase: the same word, perhaps in lower case. Null: nothing may stand before it. */
  readonly fronted: (annotation: Annotation) => string | null;
  /** What a time hangs on ("also", "only"), at the end of what stands before it: no other words take its place. */
  readonly clings?: RegExp;
  /** A time without a date that still tells more than "soon": "in a few weeks". It stays beside the date. */
  readonly tellsRoughly?: RegExp;
  /** The work is to keep something as it is, so that it lasts until a date and isn't done by one. */
  readonly lasts: (annotation: Annotation) => boolean;
  /** A date by which it is done would be at odds with the sentence: a principle, a time in other words. */
  readonly undated?: (annotation: Annotation) => boolean;
  /**
   * Where "from … to …" can follow a named measure that is to move; `unit` is what a number of it carries. Where grammar
   * asks for other words than the glue's, they come along; without `whole` they have no place for the baseline.
   */
  readonly movable: (
    annotation: Annotation,
    frame: Frame,
  ) => {
    readonly at: number;
    readonly unit: string;
    readonly words?: { readonly text: string; readonly whole?: string };
  } | null;
  /** The same place in a measure's own unit, as a team writes it: "%", "months". */
  readonly inUnit?: (
    found: NonNullable<ReturnType<Phrasing['movable']>>,
    unit: string,
  ) => NonNullable<ReturnType<Phrasing['movable']>>;
  /** Where a number fits before things that can be counted, or the vague amount that it replaces. */
  readonly countable: (annotation: Annotation) => Span | null;
  /** "up to", "as much as". */
  readonly openBounds: (annotation: Annotation) => readonly Span[];
  /** The letter or sign that stands for a number somebody still has to find: "X" of "X %". */
  readonly placeholders: (annotation: Annotation) => readonly Span[];
  /** Verbs that hold back, with a stronger one of the same meaning. */
  readonly strengthened: (annotation: Annotation) => readonly Swap[];
  /** A word that points at something the sentence doesn't name: "it", "things". */
  readonly dangling: (annotation: Annotation) => Span | null;
  /** Where "for [object]" fits; null where the sentence already says it or its grammar has no place. */
  readonly scopable: (annotation: Annotation, frame: Frame) => number | null;
  /** The sentence tells already what or whom it is for. */
  readonly scoped?: (annotation: Annotation) => boolean;
  /** Something that people do for themselves: nobody else gains by it, and what is asked for is why it matters to them. */
  readonly ownLife?: RegExp;
  /** The sentence tells already why. */
  readonly explained?: (annotation: Annotation) => boolean;
  /** A first step can be named; where a language has no word on it, it always can. */
  readonly begins?: (annotation: Annotation) => boolean;
  /** Something is made or done, and nothing says what it changes. */
  readonly output: (annotation: Annotation) => boolean;
  /** Something is done by somebody: "by doing …" can follow. */
  readonly action: (annotation: Annotation) => boolean;
  /** Words at this place are read as said of the action; where a language has no word on it, they always are. */
  readonly carries?: (annotation: Annotation, at: number) => boolean;
  /** The sentence takes a result after it: "as measured by …". */
  readonly measurable: (annotation: Annotation, frame: Frame) => boolean;
  /** The event can be followed by its date in brackets. */
  readonly datable: (annotation: Annotation, event: Span) => boolean;
  /** How a change in percent ends that could also be meant in points, and the two ways to say it. */
  readonly percent?: { readonly sign: RegExp; readonly choices: readonly string[] };
  /** Where two goals in one sentence part; null where it holds one. */
  readonly parted?: (annotation: Annotation, frame: Frame) => readonly Swap[] | null;
  /** How a time without an end begins: "from May" takes "to", "starting in May" takes "and finishing by". */
  readonly opensRange: (time: string, annotation: Annotation) => 'to' | 'finishBy' | null;
};

/** A pack's phrasing. Every pack that is registered has one; the pack's own type can't name it without a circle. */
export const phrasingOf = ({ phrasing, topics }: LanguagePack): Phrasing => ({
  ...(phrasing as unknown as Phrasing),
  ...(topics && { topics }),
});
