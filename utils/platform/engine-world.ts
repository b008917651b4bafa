/** What the engine is told, and by whom it is asked. */
import type { Analysis, AnalyzeOptions, Goal, GoalForms, IsoDate, LanguageChoice, Template } from '../nlp/types.ts';
import type { GoalMemory } from './goal-memory.ts';
import type { Clock } from './scheduler.ts';

/** The pure core, as far as the engine needs it. */
export type Core = {
  analyzeInSteps(text: string, options: AnalyzeOptions): Generator<Analysis | undefined, Analysis>;
  judgeGoal(text: string, like: Goal, options: AnalyzeOptions): Goal;
  goalForms(template: Template, today: IsoDate, wanted?: string): GoalForms;
  languageOf(text: string, choice: LanguageChoice, suggested: readonly string[]): string | null;
};

/** What the engine is told about the world. */
export type Surroundings = {
  core(): Promise<Core>;
  /** Those of a page; the last one is for goals of any language, those before it each for one. */
  templates(page: string | null): Promise<readonly Template[]>;
  memory(isPrivate: boolean): Promise<GoalMemory>;
  today(): IsoDate;
  clock: Clock;
};

/** Who asks. `id` tells frames and pages apart: their keys never meet. `page` is "host/path" of the page in the tab. */
export type Asker = {
  readonly id: string;
  readonly isPrivate: boolean;
  readonly language: LanguageChoice;
  /** Breaks ties between languages. */
  readonly interfaceLanguage?: string;
  readonly page: string | null;
};
