/** What differs between two templates, in words. Pure. */
import { textIn, type LocalText } from '../../../../utils/i18n/local-text.ts';
import type { MessageKey, Translate } from '../../../../utils/i18n/translate.ts';
import { monthName } from '../CalendarFields.tsx';

type Part = { readonly group: string; readonly name: string; readonly mine: unknown; readonly theirs: unknown };

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

const FROM_TEXT = new Set(['examples', 'parents', 'patterns', 'about', 'name']);

export const fieldName = (t: Translate, field: string): string => {
  const key = FIELDS[field];
  return key === undefined ? field : t(key);
};

/** One line a part: what theirs has more, what it lacks, what is another there. */
export function differenceLine(t: Translate, field: string, { group, name, mine, theirs }: Part): string {
  const known = (text: string): string => {
    const rule = `rule_name_${text.replaceAll(/[/-]/gu, '_')}`;
    if (field === 'rules' && t.has(rule)) return t(rule as MessageKey);
    const key = FROM_TEXT.has(field) ? undefined : PARTS[text];
    return key === undefined ? text : t(key);
  };
  const said = (value: unknown): string | null => {
    if (name === 'firstMonth' && typeof value === 'number') return monthName(value, t.locale);
    if (typeof value === 'number') return value.toLocaleString(t.locale);
    if (typeof value === 'string') return known(value);
    return Array.isArray(value) ? value.join('–') : null;
  };
  const one = said(mine) ?? '';
  const other = said(theirs) ?? '';
  const own = named(t, name, mine ?? theirs, known);
  const title = [group === '' ? '' : known(group), own].filter(Boolean).join(': ');
  const values = (value: string): string => [title, own === value ? '' : value].filter(Boolean).join(': ');
  if (mine === undefined) return t('template_merge_added', { what: values(other) });
  if (theirs === undefined) return t('template_merge_removed', { what: values(one) });
  if (one === '' || other === '') return t('template_merge_differs', { what: title || fieldName(t, field) });
  return t('template_merge_changed', { what: title || fieldName(t, field), mine: one, theirs: other });
}

/** A metric by its first name in the person's language, a text in it; else what it is called in the file. */
function named(t: Translate, name: string, value: unknown, known: (text: string) => string): string {
  if (typeof value === 'object' && value !== null && 'names' in value) {
    const names = value.names as Readonly<Record<string, readonly string[]>>;
    return (names[t.locale] ?? names['en'] ?? Object.values(names)[0])?.[0] ?? name;
  }
  if (typeof value === 'object' && value !== null && 'text' in value) return textIn(value.text as LocalText, t.locale);
  return known(name);
}
