import type { Goal, LanguageChoice } from '../utils/nlp/types.ts';
import type { MessageKey, Translate } from '../utils/i18n/translate.ts';
import { READ_AS } from './menu-entries.ts';
import { Note } from './Note.tsx';

const IT_IS: Readonly<Record<string, MessageKey>> = { en: 'popover_it_is_en', fi: 'popover_it_is_fi' };

type Props = {
  readonly t: Translate;
  readonly goal: Pick<Goal, 'language' | 'otherLanguage'>;
  readonly readAs: ((language: LanguageChoice) => void) | undefined;
};

/** Said only where two languages came close: how it was read, and one click that corrects it. */
export function LanguageNote({ t, goal, readAs }: Props) {
  const { language, otherLanguage: other } = goal;
  const [was, instead] = [READ_AS[language ?? ''], IT_IS[other ?? '']];
  if (was === undefined || instead === undefined || other === undefined || readAs === undefined) return null;
  return (
    <div className="notes">
      <Note lead={t('popover_language_unsure')}>
        {t(was)}{' '}
        <button type="button" className="btn plain" data-action="read-as" onClick={() => readAs(other)}>
          {t(instead)}
        </button>
      </Note>
    </div>
  );
}
