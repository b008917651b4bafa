import { useId } from 'react';
import type { MessageKey, Translate } from '../../../../../utils/i18n/translate.ts';
import type { Template } from '../../../../../utils/nlp/types.ts';
import { useSearch } from './use-search.tsx';
import { without } from './without.ts';
import { Select } from '../../../controls/Select.tsx';

type Settings = Template['rules'];
type Setting = 'off' | 'usual' | 'strict';
type Props = {
  readonly t: Translate;
  readonly rules: Settings;
  /** Ids that can be set, in the order of the catalogue. */
  readonly ids: readonly string[];
  /** Ids in the template that no rule has here. */
  readonly unknown: readonly string[];
  readonly onChange: (change: (rules: Settings) => Settings) => void;
};

const SETTINGS: readonly Setting[] = ['off', 'usual', 'strict'];

const nameOf = (t: Translate, id: string): string => t(`rule_name_${id.replaceAll(/[/-]/gu, '_')}` as MessageKey);

/** "specific/weak-verb" stands under "Specific", "okr/…" under objectives and key results. */
const headingOf = (t: Translate, id: string): string => {
  const [folder = ''] = id.split('/');
  if (folder === 'okr') return t('template_rules_sets');
  return t(`criterion_${folder === 'time-bound' ? 'timeBound' : folder}` as MessageKey);
};

/** Every rule by its plain name: off, as usual, or strict. */
export function Rules({ t, rules, ids, unknown, onChange }: Props) {
  const id = useId();
  const search = useSearch(t, t('template_rules_find'));
  const changed = ids.filter((rule) => rules[rule] !== undefined);
  const found = ids.filter((rule) => search.finds(nameOf(t, rule)));
  const headings = [...new Set(found.map((rule) => headingOf(t, rule)))];
  const set = (rule: string, setting: Setting): void =>
    onChange((now) => ({ ...without(now, rule), ...(setting !== 'usual' && { [rule]: setting }) }));
  return (
    <section className="group" aria-labelledby={id}>
      <h2 id={id}>{t('template_rules')}</h2>
      <p>{t('template_rules_why')}</p>
      <details className="rules">
        <summary>
          {changed.length === 0 ? t('template_rules_usual') : t('template_rules_changed', { count: changed.length })}
        </summary>
        {search.field}
        {headings.map((heading) => (
          <div key={heading} role="group" aria-label={heading}>
            <h3>{heading}</h3>
            <ul>
              {found
                .filter((rule) => headingOf(t, rule) === heading)
                .map((rule) => (
                  <li key={rule} className={rules[rule] === undefined ? 'rule' : 'rule is-changed'}>
                    <span>{nameOf(t, rule)}</span>
                    <Select<Setting>
                      label={nameOf(t, rule)}
                      value={rules[rule] ?? 'usual'}
                      choices={SETTINGS.map((value) => ({ value, text: t(`template_rule_${value}`) }))}
                      onChange={(setting) => set(rule, setting)}
                    />
                  </li>
                ))}
            </ul>
          </div>
        ))}
        <p role="status">{found.length === 0 ? t('template_rules_none') : ''}</p>
      </details>
      {unknown.length > 0 && <p className="field-note">{t('template_unknown_rules', { rules: unknown.join(', ') })}</p>}
    </section>
  );
}
