import { useId } from 'react';
import type { MessageKey, Translate } from '../../../../../utils/i18n/translate.ts';
import type { Template } from '../../../../../utils/nlp/types.ts';
import { Select } from '../../../controls/Select.tsx';
import { SettingRow } from '../../SettingRow.tsx';
import { KeptText } from '../KeptText.tsx';
import { elsewhere, isFirst, languagesOf, withWritten, writtenText, type Writing } from './writing.ts';

type Props = {
  readonly t: Translate;
  readonly template: Template;
  /** Languages that goals can be written in here. */
  readonly known: readonly string[];
  /** Of what it is for. */
  readonly naming: Writing;
  readonly writing: Writing;
  readonly onWriting: (language: string) => void;
  readonly onChange: (change: (template: Template) => Template) => void;
};

const LONGEST = 300;

/** What few templates need: a line on what it is for, and its texts in a second language. */
export function MoreAbout({ t, template, known, naming, writing, onWriting, onChange }: Props) {
  const id = useId();
  const { about = '' } = template;
  const nameOf = (code: string): string => (known.includes(code) ? t(`language_${code}_name` as MessageKey) : code);
  const languages = [...new Set([writing.first, ...known, ...languagesOf(template)])];
  return (
    <details className="more-about">
      <summary>{t('template_more')}</summary>
      <label htmlFor={`${id}-about`}>{t('template_merge_about')}</label>
      <KeptText
        field="about"
        id={`${id}-about`}
        describedBy={`${id}-about-why`}
        value={writtenText(about, naming)}
        placeholder={isFirst(naming) ? '' : elsewhere(about, naming)}
        most={LONGEST}
        onKeep={(line) =>
          onChange(({ about: now = '', ...rest }) => {
            const next = withWritten(now, naming, line);
            return { ...rest, ...(next !== '' && { about: next }) };
          })
        }
      />
      <p id={`${id}-about-why`}>{t('template_about_why')}</p>
      <SettingRow name={t('template_writing')} why={t('template_writing_why')}>
        {(ids) => (
          <Select
            {...ids}
            value={writing.language}
            choices={languages.map((value) => ({ value, text: nameOf(value) }))}
            onChange={onWriting}
          />
        )}
      </SettingRow>
    </details>
  );
}

type NoteProps = Pick<Props, 't' | 'known' | 'writing' | 'onWriting'>;

/** Says that the form shows a second language's texts, and leads back. */
export function WritingNote({ t, known, writing, onWriting }: NoteProps) {
  const nameOf = (code: string): string => (known.includes(code) ? t(`language_${code}_name` as MessageKey) : code);
  const names = { language: nameOf(writing.language), first: nameOf(writing.first) };
  return (
    <div role="status" className="writing-note">
      {!isFirst(writing) && (
        <>
          <span>{t('template_writing_now', names)}</span>{' '}
          <button type="button" className="btn plain small" onClick={() => onWriting(writing.first)}>
            {t('template_writing_back', names)}
          </button>
        </>
      )}
    </div>
  );
}
