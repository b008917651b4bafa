/** The popup's text and its last verdicts. In a private window both live in memory only. */
import type { Analysis } from '../../nlp/types.ts';
import { fields, nullable, text, type Parser } from '../parse.ts';
import { parseAnalysis } from '../parse-goal.ts';
import { defineItem, type Item } from './item.ts';

export type ScratchpadMemory = {
  readonly text: string;
  /** Null where none is kept: too many goals to be read back in an instant. */
  readonly analysis: Analysis | null;
};

export const MAX_SCRATCHPAD_TEXT = 2_000_000;
/** Verdicts of more goals than a person sees at once are not worth the wait when the popup opens. */
const MAX_KEPT_GOALS = 60;

const parseMemory: Parser<ScratchpadMemory> = fields({
  text: text(MAX_SCRATCHPAD_TEXT),
  analysis: nullable(parseAnalysis(MAX_KEPT_GOALS)),
});
const shape = { version: 1, parse: parseMemory, fallback: { text: '', analysis: null }, isWhole: true } as const;

export const scratchpadItem = defineItem<ScratchpadMemory>({ key: 'scratchpad', ...shape });
export const privateScratchpadItem = defineItem<ScratchpadMemory>({
  key: 'private.scratchpad',
  area: 'session',
  ...shape,
});

/** What is worth keeping of this text and its verdicts. */
export function memoryOf(value: string, analysis: Analysis | null): ScratchpadMemory {
  const kept = analysis && analysis.goals.length <= MAX_KEPT_GOALS ? analysis : null;
  return { text: value.slice(0, MAX_SCRATCHPAD_TEXT), analysis: kept };
}

/** The item for a popup of a private or an ordinary window. */
export const scratchpadOf = (isPrivate: boolean): Item<ScratchpadMemory> =>
  isPrivate ? privateScratchpadItem : scratchpadItem;
