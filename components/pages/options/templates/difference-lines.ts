/** What differs between two templates, in words. Pure. */
import { textIn, type LocalText } from '../../../../utils/i18n/local-text.ts';
import type { MessageKey, Translate } from '../../../../utils/i18n/translate.ts';
import { monthName } from '../CalendarFields.tsx';

type Part = { readonly group: string; readonly name: string; readonly mine: unknown; readonly theirs: unknown };
/** `base`: as both had it once; left out where that is not known. */
type Compared = Part & { readonly base?: unknown };

/** By field; a field without a line here has the name that the form gives it. */
const FIELDS: Readonly<Record<string, MessageKey>> = {
  name: 'template_name',
  about: 'template_merge_about',
  language: 'template_language',
  calendar: 'template_calendar',
  weights: 'template_counts',
  required: 'template_merge_required',
  patterns: 'template_patterns',
  rules: 'template_rules',
  words: 'template_words',
  metrics: 'template_metrics',
  set: 'template_limits',
  parents: 'options_parents',
  examples: 'template_merge_samples',
};

/** By group or name within a field. */
const PARTS: Readonly<Record<string, MessageKey>> = {
  firstMonth: 'options_first_month',
  yearNamedBy: 'options_year_named',
  start: 'options_year_named_start',
  end: 'options_year_named_end',
  cycle: 'options_cycle',
  objectives: 'template_limits_objectives',
  keyResults: 'template_limits_keyResults',
  banned: 'template_words_banned',
  preferred: 'template_words_preferred',
  glossary: 'template_words_glossary',
  goal: 'template_role_goal',
  objective: 'template_role_objective',
  key_result: 'template_role_key_result',
  initiative: 'template_role_initiative',
  specific: 'criterion_specific',
  measurable: 'criterion_measurable',
  achievable: 'criterion_achievable',
  relevant: 'criterion_relevant',
  timeBound: 'criterion_timeBound',
  month: 'options_cycle_month',
  quarter: 'options_cycle_quarter',
  half: 'options_cycle_half',
  year: 'options_cycle_year',
  off: 'template_rule_off',
  strict: 'template_rule_strict',
};

/** By name within an entry of a list: of a measure, an objective, a word. */
const ENTRY: Readonly<Record<string, MessageKey>> = {
  names: 'template_metric_name',
  unit: 'template_metric_unit',
  better: 'template_metric_better',
  up: 'template_metric_up',
  down: 'template_metric_down',
  bounds: 'template_metric_bounds',
  step: 'template_metric_usual',
  timing: 'template_metric_timing',
  leading: 'template_metric_leading',
  lagging: 'template_metric_lagging',
  counter: 'template_metric_counter',
  drivers: 'template_metric_drivers',
  level: 'template_merge_level',
  company: 'options_parents_company',
  team: 'options_parents_team',
  own: 'options_parents_own',
  details: 'template_merge_details',
};

const FROM_TEXT = new Set(['examples', 'parents', 'patterns', 'about', 'name']);
/** Nothing on this side. */
const NOTHING = '–';

export const fieldName = (t: Translate, field: string): string => {
  const key = FIELDS[field];
  return key === undefined ? field : t(key);
};

type Entry = Readonly<Record<string, unknown>>;
const isRecord = (value: unknown): value is Entry =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

type Says = (text: string) => string;

/** A value in words: a range as one thing, a list with commas, a text by language in each of them. */
const said = (value: unknown, locale: string, known: Says): string => {
  if (typeof value === 'number') return value.toLocaleString(locale);
  if (typeof value === 'string') return known(value);
  if (Array.isArray(value))
    return value.map((each) => said(each, locale, known)).join(value.every(Number.isFinite) ? '–' : ', ');
  return isRecord(value)
    ? Object.values(value)
        .map((each) => said(each, locale, known))
        .join(' / ')
    : '';
};

/** Lines for one part: what theirs has more, what it lacks and who took it away, what is another there. */
export function differenceLines(t: Translate, field: string, part: Compared): readonly string[] {
  const { group, name, mine, theirs, base } = part;
  const known = (text: string): string => {
    const rule = `rule_name_${text.replaceAll(/[/-]/gu, '_')}`;
    if (field === 'rules' && t.has(rule)) return t(rule as MessageKey);
    const key = FROM_TEXT.has(field) ? undefined : PARTS[text];
    return key === undefined ? text : t(key);
  };
  const write = (value: unknown): string =>
    name === 'firstMonth' && typeof value === 'number' ? monthName(value, t.locale) : said(value, t.locale, known);
  const own = named(t, name, mine ?? theirs, known);
  const title = [group === '' ? '' : known(group), own].filter(Boolean).join(': ');
  if (mine === undefined || theirs === undefined) {
    const value = isRecord(mine ?? theirs) ? '' : write(mine ?? theirs);
    const what = [title, own === value ? '' : value].filter(Boolean).join(': ');
    if (mine === undefined)
      return [t(base === undefined ? 'template_merge_added' : 'template_merge_you_removed', { what })];
    return [t(base === undefined ? 'template_merge_removed' : 'template_merge_they_removed', { what })];
  }
  const changed = (what: string, one: string, other: string): string =>
    t('template_merge_changed', { what, mine: one || NOTHING, theirs: other || NOTHING });
  if (!isRecord(mine) || !isRecord(theirs)) return [changed(title || fieldName(t, field), write(mine), write(theirs))];
  return entryChanges(t, mine, theirs).map(({ key, one, other }) =>
    changed([title, key].filter(Boolean).join(', '), one, other),
  );
}

/** A usual change is kept as a share. */
const inPercent = (shares: unknown): unknown =>
  Array.isArray(shares) ? shares.map((share) => Number((Number(share) * 100).toFixed(2))) : shares;

/** What differs within an entry that both have. */
const entryChanges = (t: Translate, mine: Entry, theirs: Entry) => {
  const known = (text: string): string => {
    const key = ENTRY[text];
    return key === undefined ? text : t(key);
  };
  const write = (key: string, value: unknown): string =>
    said(key === 'step' ? inPercent(value) : value, t.locale, known);
  return Object.keys({ ...mine, ...theirs })
    .map((key) => ({ key, one: write(key, mine[key]), other: write(key, theirs[key]) }))
    .filter(({ one, other }) => one !== other)
    .map(({ key, ...sides }) => ({ ...sides, key: ENTRY[key] === undefined ? '' : t(ENTRY[key]) }));
};

/** A metric by its first name in the person's language, a text in it; else what it is called in the file. */
function named(t: Translate, name: string, value: unknown, known: Says): string {
  if (isRecord(value) && 'names' in value) {
    const names = value['names'] as Readonly<Record<string, readonly string[]>>;
    return (names[t.locale] ?? names['en'] ?? Object.values(names)[0])?.[0] ?? name;
  }
  if (isRecord(value) && 'text' in value) return textIn(value['text'] as LocalText, t.locale);
  return known(name);
}
