/** Objectives that a page lists under a heading of goals without calling them so: "Priorities", and what stands below. */

import type { LanguagePack, ParentLevel, Reference, TimeExpression } from '../types.ts';

const UNDER: ReadonlySet<string | null> = new Set(['goals', 'objective', 'goal']);
const MARKS = /^[\s#*_]{1,12}/u;
const BULLET = /^(?:[-*•–▪◦]|(?:\d{1,2}|[a-z])[.)])\s{1,4}(?=\S)/u;
const TAB = '    ';

export type Listed = {
  readonly text: string;
  readonly details: readonly string[];
  readonly period: TimeExpression | null;
  readonly whose: ParentLevel | null;
};

type Line = { readonly text: string; readonly indent: number; readonly bullet: boolean };
type Heading = Pick<Listed, 'period' | 'whose'>;

const lineOf = (written: string): Line => {
  const line = written.trim();
  const indent = written.replaceAll('\t', TAB).search(/\S/u);
  return { text: line.replace(BULLET, ''), indent, bullet: BULLET.test(line) };
};

/** A line that says whose goals follow opens a part of its own; the first line may say only that goals follow. */
const headingOf = ({ text, bullet }: Line, isFirst: boolean, pack: LanguagePack, day: Reference): Heading | null => {
  const words = text.replace(MARKS, '');
  const whose = bullet ? null : (pack.level?.(words) ?? null);
  const { role, period } = pack.heading(words, day);
  return whose !== null || (isFirst && UNDER.has(role))
    ? { period, whose: whose === 'department' ? 'team' : whose }
    : null;
};

/** In: the page. Out: what it lists, with what stands further in, or as bullets under a plain line; none without a heading. */
export const listedObjectives = (page: string, pack: LanguagePack, reference: Reference): readonly Listed[] => {
  const listed: (Listed & { readonly details: string[] })[] = [];
  let under: Heading | null = null;
  let outer: Line | null = null;
  const lines = page
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map(lineOf);
  for (const [index, line] of lines.entries()) {
    const heading = headingOf(line, index === 0, pack, reference);
    if (heading) [under, outer] = [heading, null];
    else if (under === null) return [];
    else if (outer && (line.indent > outer.indent || (line.bullet && !outer.bullet)))
      listed.at(-1)?.details.push(line.text);
    else {
      listed.push({ text: line.text, details: [], ...under });
      outer = line;
    }
  }
  return listed;
};
