/** What zone 3 says: the one next step, or why a letter stands as it does. Pure. */
import {
  CRITERIA,
  type Criterion,
  type Finding,
  type Goal,
  type Message,
  type Suggestion,
} from '../utils/nlp/types.ts';
import { formatRange } from '../utils/i18n/format.ts';
import type { MessageKey, Translate } from '../utils/i18n/translate.ts';
import { currentOf } from './card-state.ts';
import { blanksOf, valueOf, type Blank, type Filled } from './filling.ts';
import { levelOf, wordOf } from './levels.ts';

export type Said = { readonly title: string; readonly text: string };

/** "Measurable: partly", and why. */
export function evidenceOf(t: Translate, goal: Goal, criterion: Criterion): Said {
  const word = t(wordOf(criterion, levelOf(goal, criterion))).toLocaleLowerCase(t.locale);
  const title = t('popover_evidence', { name: t(`criterion_${criterion}`), word });
  return { title, text: whyOf(t, goal, criterion) };
}

/** By what the sentence says, or what is known from around it where that says more. */
function whyOf(t: Translate, { criteria, deadline }: Goal, criterion: Criterion): string {
  const { given, message, verdict, effective } = criteria[criterion];
  if (!given || verdict === 'met' || (effective === verdict && !given.message)) return sayIn(t, message);
  if (criterion === 'timeBound' && deadline !== null && deadline.source !== 'text') {
    const range = deadline.start === null ? t.date(deadline.end) : formatRange(deadline.start, deadline.end, t.locale);
    return t(`given_time_${given.source}`, { text: given.text, range });
  }
  return given.message ? t.say(given.message) : t(`given_${given.source}`, { text: given.text });
}

/** What of the card the step speaks about. */
type Situation = {
  readonly goal: Goal;
  /** The goal with its blanks filled, as the engine reads it. */
  readonly shown: Goal;
  readonly suggestion: Suggestion | null;
  readonly filled: Filled;
  readonly left: readonly Blank[];
  readonly unread: readonly Blank[];
};

/** The one next step, what is wrong before what is missing; below it first what is good, then what is missing. */
export function stepOf(t: Translate, { goal, shown, suggestion, filled, left, unread }: Situation): Said {
  const faults = faultsOf(shown);
  const said = faults.map(({ message }) => sayIn(t, message));
  const wrong = faultTitle(t, faults);
  if (suggestion === null || isComplete(goal)) {
    if (wrong) return { title: wrong, text: sayAll(said) };
    const missing = isComplete(goal) ? null : firstMissing(goal);
    return missing === null
      ? { title: t(goal.notes ? 'popover_one_thing' : 'popover_complete'), text: t(completeKey(goal)) }
      : { title: t(stepFor(missing, goal)), text: whyOf(t, goal, missing) };
  }
  const open = suggestion.improves.filter((criterion) => shown.criteria[criterion].effective !== 'met');
  const met = suggestion.improves.filter((criterion) => !open.includes(criterion));
  // What the preview adds is there: what remains open is another rewrite's.
  const isDone = met.length > 0 && (open.length === 0 || left.length === 0) && unread.length === 0;
  const asked = isDone ? met : open.length === 0 ? suggestion.improves : open.slice(0, 1);
  const title = isDone ? saysNow(t, met, shown) : wrong || stepTitle(t, suggestion, open, shown);
  const reasons = asked.slice(0, 2).map((criterion) => whyOf(t, shown, criterion));
  const text = unreadNote(t, unread, filled) ?? prefilled(t, suggestion, filled) ?? sayAll([...said, ...reasons]);
  return { title, text };
}

/** The step of a goal that nobody works on. */
export const firstStepOf = (t: Translate, goal: Goal): Said =>
  stepOf(t, { goal, shown: goal, suggestion: currentOf(goal, null), filled: {}, left: [], unread: [] });

/** "It says how far and by when"; what is within reach by where it begins says "from where", and not how. */
function saysNow(t: Translate, met: readonly Criterion[], { criteria }: Goal): string {
  const what = met.map((each) => wordsOf(t, `asked_${criteria[each].message.key}`) ?? t(`asked_${each}`));
  return t('popover_says', { what: new Intl.ListFormat(t.locale).format(what) });
}

/** The rewrite's own step until a part of what it asks is there; from then on the rest of it. */
function stepTitle(t: Translate, { improves, step }: Suggestion, open: readonly Criterion[], shown: Goal): string {
  const [first] = open;
  if (first === undefined || open.length === improves.length) return t.say(step);
  // A step that asks for two things asks for one when the date is there.
  const [key, date] = step.key.split('_and_by_when');
  return t(first === 'measurable' && date === '' ? (key as MessageKey) : stepFor(first, shown));
}

const stepFor = (criterion: Criterion, shown: Goal): MessageKey => {
  // It seems to serve one of the objectives above: what is open is which.
  const isServing = criterion === 'relevant' && Boolean(shown.criteria.relevant.given?.message);
  return isServing ? 'step_parent' : `step_${criterion}`;
};

/** What to ask for where there is no rewrite. */
export function firstMissing(goal: Goal): Criterion | null {
  return goal.expected.find((criterion) => goal.criteria[criterion].effective !== 'met') ?? null;
}

type Faulty = Finding & Required<Pick<Finding, 'fault'>>;

/** What is wrong with it and not only missing: numbers that clash, a date that is over. */
export const faultsOf = ({ criteria }: Goal): readonly Faulty[] =>
  CRITERIA.flatMap((criterion) =>
    criteria[criterion].findings.filter((finding): finding is Faulty => Boolean(finding.fault)),
  );

/** What to look at, of the first of them. */
export const faultTitle = (t: Translate, [first]: readonly Faulty[]): string =>
  first ? t(`fault_${first.fault}`) : '';

/** All that is expected is there. */
export const isComplete = (goal: Goal): boolean => goal.score >= 100;

function completeKey(goal: Goal): MessageKey {
  // What the page around it says, the sentence itself doesn't.
  return CRITERIA.every((criterion) => levelOf(goal, criterion) === 2)
    ? 'popover_complete_all'
    : 'popover_complete_role';
}

const sayAll = (said: readonly string[]): string => [...new Set(said)].join(' ');

const BLANK = /\[(\w+)\]/gu;

/** A message that quotes a sentence with blanks names them as the preview does. */
function sayIn(t: Translate, { key, values = {} }: Message): string {
  const named = Object.entries(values).map(([name, value]) => [
    name,
    typeof value === 'string'
      ? value.replace(BLANK, (_, slot: string) => `[${wordsOf(t, `slot_${slot}`) ?? slot}]`)
      : value,
  ]);
  return t.say({ key, values: Object.fromEntries(named) });
}

/** Where there are words under this key. */
const wordsOf = (t: Translate, key: string): string | null => (t.has(key) ? t(key as MessageKey) : null);

/** Where a blank was filled in beforehand, the step says from where. */
function prefilled(t: Translate, suggestion: Suggestion, filled: Filled): string | null {
  for (const { key, slot } of blanksOf(suggestion)) {
    if (slot.prefill === undefined || (filled[key] !== undefined && filled[key] !== slot.prefill.text)) continue;
    const { source, text } = slot.prefill;
    return slot.name === 'date'
      ? t(`popover_prefilled_${source}`, { value: text })
      : t('popover_prefilled_parent', { value: text });
  }
  return null;
}

/** What could not be read, said of the first blank it is true of. */
function unreadNote(t: Translate, [blank]: readonly Blank[], filled: Filled): string | null {
  if (blank === undefined) return null;
  const value = valueOf(blank, filled);
  const { name, choices } = blank.slot;
  const example = choices[0]?.text;
  if (name !== 'date') return t('popover_number_note', { value });
  return example === undefined ? t('popover_unread_date') : t('popover_date_note', { value, example });
}
