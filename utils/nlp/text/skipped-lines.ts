/** Lines that hold nothing a person reads: fences and what they enclose, front matter, comments. */

import type { Line } from './line-joins.ts';

const LONGEST_FRONT = 40;
const LONGEST_COMMENT = 200;

type Test = (line: Line) => boolean;

const isFence: Test = ({ kind }) => kind.kind === 'fence';
const isRule: Test = ({ text }) => text.trim() === '---';
const closesComment: Test = ({ text }) => text.includes('-->');
const opensComment: Test = (line) => line.text.trimStart().startsWith('<!--') && !closesComment(line);

const hasFront = ([first, second, ...rest]: readonly Line[]): boolean =>
  first !== undefined &&
  second !== undefined &&
  isRule(first) &&
  second.kind.kind !== 'blank' &&
  [second, ...rest].some(isRule);

/** Asked for one line after the other, from the first, whether it is passed over. */
export const skipper = (lines: readonly Line[]): ((index: number) => boolean) => {
  let closes: Test | null = null;
  return (index) => {
    const line = lines[index];
    if (!line) return true;
    if (closes) {
      if (closes(line)) closes = null;
    } else if (isFence(line)) closes = isFence;
    else if (index === 0 && hasFront(lines.slice(0, LONGEST_FRONT))) closes = isRule;
    else if (!opensComment(line)) return false;
    else if (lines.slice(index, index + LONGEST_COMMENT).some(closesComment)) closes = closesComment;
    return true;
  };
};
