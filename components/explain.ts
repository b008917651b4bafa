/** What zone 3 says: the one next step, or why a letter stands as it does. Pure. */
import { CRITERIA, type Criterion, type Goal, type Suggestion } from '../utils/nlp/types.ts';
import { formatRange } from '../utils/i18n/format.ts';
import type { MessageKey, Translate } from '../utils/i18n/translate.ts';
import { blanksOf, valueOf, type Filled } from './filling.ts';
import { levelOf, wordOf } from './levels.ts';

export type Said = { readonly title: string; readonly text: string };

/** "Measurable: partly", and why. */
export function evidenceOf(t: Translate, goal: Goal, criterion: Criterion): Said {
  const level = levelOf(goal, criterion);
  const word = t(wordOf(criterion, level)).toLocaleLowerCase(t.locale);
  const title = t('popover_evidence', { name: t(`criterion_${criterion}`), word });
  return { title, text: level === 'given' ? givenText(t, goal, criterion) : t.say(goal.criteria[criterion].message) };
}

function givenText(t: Translate, goal: Goal, criterion: Criterion): string {
  const { given, message } = goal.criteria[criterion];
  if (given === null) return t.say(message);
  const { deadline } = goal;
  if (criterion === 'timeBound' && deadline !== null && deadline.source !== 'text') {
    const range = deadline.start === null ? t.date(deadline.end) : formatRange(deadline.start, deadline.end, t.locale);
    return t(`given_time_${given.source}`, { text: given.text, range });
  }
  return t(`given_${given.source}`, { text: given.text });
}

/** The one next step; below it first what is good, then what is missing. `shown` is the goal with its blanks filled. */
export function stepOf(t: Translate, goal: Goal, shown: Goal, suggestion: Suggestion | null, filled: Filled): Said {
  if (isComplete(goal)) return { title: t('popover_complete'), text: t(completeKey(goal)) };
  if (suggestion === null) {
    const missing = firstMissing(goal);
    if (missing === null) return { title: t('popover_complete'), text: t('popover_complete_role') };
    return { title: t(`step_${missing}`), text: t.say(goal.criteria[missing].message) };
  }
  const trouble = unreadable(t, shown, goal, suggestion, filled);
  const said = trouble ?? prefilled(t, suggestion, filled) ?? reasons(t, shown, suggestion);
  return { title: t.say(suggestion.step), text: said };
}

/** What to ask for where there is no rewrite. */
export function firstMissing(goal: Goal): Criterion | null {
  return goal.expected.find((criterion) => goal.criteria[criterion].effective !== 'met') ?? null;
}

/** All that is expected is there. */
export const isComplete = (goal: Goal): boolean => goal.score >= 100;

function completeKey(goal: Goal): MessageKey {
  const all = CRITERIA.every((criterion) => [2, 'given'].includes(levelOf(goal, criterion)));
  return all ? 'popover_complete_all' : 'popover_complete_role';
}

function reasons(t: Translate, shown: Goal, suggestion: Suggestion): string {
  const open = suggestion.improves.filter((criterion) => shown.criteria[criterion].effective !== 'met');
  const about = open.length === 0 ? suggestion.improves : open.slice(0, 1);
  return [...new Set(about.map((criterion) => t.say(shown.criteria[criterion].message)))].join(' ');
}

/** Where a blank was filled in beforehand, the step says from where. */
function prefilled(t: Translate, suggestion: Suggestion, filled: Filled): string | null {
  for (const { key, slot } of blanksOf(suggestion)) {
    if (slot.prefill === undefined || (filled[key] !== undefined && filled[key] !== slot.prefill.text)) continue;
    return t(`popover_prefilled_${slot.prefill.source}`, { value: slot.prefill.text });
  }
  return null;
}

const NUMBER = /\p{N}/u;

/** A typed value that the engine could not read; never said before the engine has read it. */
export function isUnreadable(slotName: string, value: string, shown: Goal, goal: Goal): boolean {
  if (value === '' || shown === goal) return false;
  if (slotName === 'date') return shown.criteria.timeBound.effective === 'missing';
  if (slotName !== 'target' && slotName !== 'baseline') return false;
  return !NUMBER.test(value) && shown.criteria.measurable.effective !== 'met';
}

function unreadable(t: Translate, shown: Goal, goal: Goal, suggestion: Suggestion, filled: Filled): string | null {
  for (const blank of blanksOf(suggestion)) {
    const value = valueOf(blank, filled);
    if (!isUnreadable(blank.slot.name, value, shown, goal)) continue;
    return t(blank.slot.name === 'date' ? 'popover_date_note' : 'popover_number_note', { value });
  }
  return null;
}
