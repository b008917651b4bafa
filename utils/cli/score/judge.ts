/** Goals of one input: of each line by itself, or of the whole as a document. */

import { analyze } from '../../nlp/analyze.ts';
import type { AnalyzeOptions, Goal, SetFinding } from '../../nlp/types.ts';
import { linesOf, type Input } from '../input.ts';

/** `goal` is null for a line that holds nothing. `notes`: what is found about it, or about the set that it opens. */
export type Judged = {
  readonly line: number;
  readonly endLine: number;
  readonly goal: Goal | null;
  readonly notes: readonly SetFinding[];
};

/** In: lines. Out: exactly one answer a line, in order. */
export function* judgeLines(text: string, options: AnalyzeOptions): Generator<Judged> {
  let line = 0;
  for (const content of linesOf(text)) {
    line += 1;
    const [goal = null] = content.trim() === '' ? [] : analyze(content, { ...options, lines: true }).goals;
    yield { line, endLine: line, goal, notes: [] };
  }
}

/** In: a document. Out: its goals in order, and whether all of it was read. */
export const judgeDocument = (
  { text }: Input,
  options: AnalyzeOptions,
): { readonly goals: readonly Judged[]; readonly truncated: boolean } => {
  const { goals, truncated } = analyze(text, options);
  const found = goals.filter((goal) => goal.isGoal);
  const findings = found.flatMap(({ set }) => set?.findings ?? []);
  const isAbout = ({ lines, whole, both }: SetFinding, line: number): boolean =>
    !whole && (both ? lines.includes(line) : lines.at(-1) === line);
  const notesOn = ({ line, set }: Goal): readonly SetFinding[] => [
    ...findings.filter((finding) => isAbout(finding, line)),
    ...(set?.findings ?? []).filter(({ whole }) => whole),
  ];
  return {
    goals: found.map((goal) => ({ line: goal.line, endLine: goal.endLine, goal, notes: notesOn(goal) })),
    truncated,
  };
};
