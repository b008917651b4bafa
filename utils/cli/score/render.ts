/** A goal for a person at a terminal: gauge, score, what is missing, the best rewrite. */

import type { Translate } from '../../i18n/translate.ts';
import { CRITERIA, LETTERS, type Criterion, type Goal, type Message, type Suggestion } from '../../nlp/types.ts';
import type { Judged } from './judge.ts';

export type Paint = {
  readonly accent: (text: string) => string;
  readonly quiet: (text: string) => string;
  readonly strong: (text: string) => string;
};

const style =
  (on: boolean, open: number, close: number) =>
  (text: string): string =>
    on ? `\u001B[${open}m${text}\u001B[${close}m` : text;

export const paintFor = (colour: boolean): Paint => ({
  accent: style(colour, 35, 39),
  quiet: style(colour, 2, 22),
  strong: style(colour, 1, 22),
});

/** The ruler's five ticks: tall, half, ring, outline, dash. */
export const TICKS = { met: '█', partial: '▄', missing: '○', given: '▯', unasked: '-' } as const;
const INDENT = ' '.repeat(6);

const tickOf = (goal: Goal, criterion: Criterion): string => {
  const { verdict, given, effective } = goal.criteria[criterion];
  if (effective !== verdict && given?.verdict === 'met') return TICKS.given;
  return goal.expected.includes(criterion) || verdict !== 'missing' ? TICKS[effective] : TICKS.unasked;
};

const gaugeOf = (goal: Goal): string =>
  CRITERIA.map((criterion) => LETTERS[criterion] + tickOf(goal, criterion)).join(' ');

const SLOT = /\[[a-z]+\]/gu;

/** The new sentence with what was added marked, and its blanks named in the reader's language. */
const rewriteOf = (goal: Goal, suggestion: Suggestion, t: Translate, paint: Paint): string => {
  let text = '';
  let at = goal.start;
  for (const edit of suggestion.edits) {
    const named = edit.text.replace(SLOT, (slot) => {
      const key = `slot_${slot.slice(1, -1)}`;
      return t.has(key) ? `[${t.say({ key })}]` : slot;
    });
    text += oneLine(goal.text.slice(at - goal.start, edit.start - goal.start)) + paint.accent(oneLine(named));
    at = edit.end;
  }
  return text + oneLine(goal.text.slice(at - goal.start));
};

const missing = (goal: Goal): readonly Criterion[] =>
  goal.expected.filter((criterion) => goal.criteria[criterion].effective !== 'met');

/** What would move a cursor, recolour a terminal or turn the reading direction, and no blank. */
const UNPRINTABLE = /[^\P{Cc}\s]|[\u202a-\u202e\u2066-\u2069]/gu;

const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').replace(UNPRINTABLE, '�');

/** The block of lines for one goal, with what is found about it and its set; `file` where there are several. */
export const renderGoal = (
  { line, endLine, goal, notes }: Judged,
  t: Translate,
  paint: Paint,
  file: string | null = null,
): string => {
  const lines = line === endLine ? `${line}` : `${line}–${endLine}`;
  const at = t(line === endLine ? 'cli_line' : 'cli_lines', { lines });
  const place = paint.quiet(`(${file === null ? at : `${oneLine(file)}, ${at}`})`);
  if (goal === null) return '';
  const head = goal.isGoal
    ? `${paint.strong(String(goal.score).padStart(3))}  ${gaugeOf(goal)}`
    : `  -  ${t('cli_not_goal')}`;
  const say = (message: Message): string => oneLine(t.say(message));
  const rows = [`${head}  ${oneLine(goal.text)} ${place}`];
  if (!goal.isGoal) return rows.join('\n');
  const lacks = missing(goal);
  // What is wrong is said where that letter is not asked, too.
  const said = CRITERIA.filter(
    (each) => lacks.includes(each) || goal.criteria[each].findings.some(({ fault }) => fault),
  );
  if (said.length === 0 && notes.length === 0)
    rows.push(INDENT + t(goal.expected.length === CRITERIA.length ? 'popover_complete' : 'popover_complete_role'));
  const { given } = goal.criteria.relevant;
  for (const criterion of said) {
    const { message, verdict } = goal.criteria[criterion];
    // What is known from around it is said below.
    if (criterion === 'relevant' && given?.message && verdict !== 'met') continue;
    rows.push(`${INDENT}${paint.quiet(LETTERS[criterion])}  ${say(message)}`);
  }
  if (given?.message) rows.push(`${INDENT}↑  ${say(given.message)}`);
  const [best] = goal.suggestions;
  if (best && lacks.length > 0) rows.push(`${INDENT}→  ${rewriteOf(goal, best, t, paint)}`);
  for (const { message } of notes) rows.push(`${INDENT}·  ${say(message)}`);
  return rows.join('\n');
};

/** "3 goals, average 54"; of lines that were each said to be no goal, nothing more. */
export const renderSummary = (goals: readonly Goal[], t: Translate): string => {
  const found = goals.filter((goal) => goal.isGoal);
  if (found.length === 0) return goals.length === 0 ? `${t('popup_none_found')}\n` : '';
  const average = Math.round(found.reduce((sum, goal) => sum + goal.score, 0) / found.length);
  return `\n${t('popup_goals', { count: found.length })}, ${t('popup_average', { score: average })}\n`;
};
