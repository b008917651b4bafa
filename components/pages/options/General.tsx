import type { MessageKey, Translate } from '../../../utils/i18n/translate.ts';
import type { MarkThreshold } from '../../../utils/nlp/types.ts';
import { Select } from '../controls/Select.tsx';
import type { Appearance } from '../dress.ts';
import { Switch } from '../controls/Switch.tsx';
import { SettingRow } from './SettingRow.tsx';

export type GeneralSettings = {
  readonly interface: string;
  readonly language: string;
  readonly marks: MarkThreshold;
  readonly openOnRest: boolean;
  readonly appearance: Appearance;
};

type Props = {
  readonly t: Translate;
  readonly settings: GeneralSettings;
  /** Languages of the interface and of goals, as BCP 47. */
  readonly interfaces: readonly string[];
  readonly languages: readonly string[];
  readonly shortcut: string | null;
  readonly onChange: (change: Partial<GeneralSettings>) => void;
};

const MARKS: readonly (readonly [MarkThreshold, MessageKey])[] = [
  ['all', 'options_marks_all'],
  ['below-75', 'options_marks_below_75'],
  ['below-40', 'options_marks_below_40'],
  ['on-request', 'options_marks_on_request'],
];
const APPEARANCES: readonly (readonly [Appearance, MessageKey])[] = [
  ['system', 'options_appearance_system'],
  ['light', 'options_appearance_light'],
  ['dark', 'options_appearance_dark'],
];

export function General({ t, settings, interfaces, languages, shortcut, onChange }: Props) {
  const worded = <Value extends string>(entries: readonly (readonly [Value, MessageKey])[]) =>
    entries.map(([value, key]) => ({ value, text: t(key) }));
  return (
    <>
      <SettingRow name={t('options_interface')} why={t('options_interface_why')}>
        {(ids) => (
          <Select
            {...ids}
            value={settings.interface}
            choices={[
              { value: 'auto', text: t('options_like_browser') },
              ...interfaces.map((code) => ({ value: code, text: nameOf(code, code) })),
            ]}
            onChange={(value) => onChange({ interface: value })}
          />
        )}
      </SettingRow>
      <SettingRow name={t('options_language')} why={t('options_language_why')}>
        {(ids) => (
          <Select
            {...ids}
            value={settings.language}
            choices={[
              { value: 'auto', text: t('options_language_auto') },
              ...languages.map((code) => ({ value: code, text: nameOf(code, t.locale) })),
            ]}
            onChange={(value) => onChange({ language: value })}
          />
        )}
      </SettingRow>
      <SettingRow name={t('options_marks')} why={t('options_marks_why')}>
        {(ids) => (
          <Select {...ids} value={settings.marks} choices={worded(MARKS)} onChange={(marks) => onChange({ marks })} />
        )}
      </SettingRow>
      <SettingRow
        name={t('options_rest')}
        why={shortcut === null ? t('options_rest_why') : t('options_rest_why_key', { key: shortcut })}
      >
        {(ids) => <Switch {...ids} on={settings.openOnRest} onChange={(openOnRest) => onChange({ openOnRest })} />}
      </SettingRow>
      <SettingRow name={t('options_appearance')} why={t('options_appearance_why')}>
        {(ids) => (
          <Select
            {...ids}
            value={settings.appearance}
            choices={worded(APPEARANCES)}
            onChange={(appearance) => onChange({ appearance })}
          />
        )}
      </SettingRow>
    </>
  );
}

/** "English", "suomi": a language's name in the given language. */
function nameOf(code: string, locale: string): string {
  const name = new Intl.DisplayNames([locale], { type: 'language' }).of(code) ?? code;
  return name;
}
