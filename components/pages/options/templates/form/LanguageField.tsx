import type { MessageKey, Translate } from '../../../../../utils/i18n/translate.ts';
import { Select } from '../../../controls/Select.tsx';

type Props = {
  readonly t: Translate;
  readonly language: string | null;
  /** Languages that goals can be written in here. */
  readonly known: readonly string[];
  readonly onLanguage: (language: string | null) => void;
};

/** The language of the goals that a template is for. One that isn't known here stays as it is. */
export function LanguageField({ t, language, known, onLanguage }: Props) {
  const all = language === null || known.includes(language) ? known : [...known, language];
  const nameOf = (code: string): string => (known.includes(code) ? t(`language_${code}_name` as MessageKey) : code);
  return (
    <Select
      label={t('template_language')}
      value={language ?? ''}
      choices={[
        { value: '', text: t('template_language_any') },
        ...all.map((value) => ({ value, text: nameOf(value) })),
      ]}
      onChange={(value) => onLanguage(value === '' ? null : value)}
    />
  );
}
