import { useId } from 'react';
import type { Translate } from '../../../../../utils/i18n/translate.ts';
import type { Template } from '../../../../../utils/nlp/types.ts';
import { LinesField } from './LinesField.tsx';
import { glossaryLine, preferredLine, readBanned, readGlossary, readPreferred } from './word-lines.ts';

type Words = Template['words'];
type Props = {
  readonly t: Translate;
  readonly words: Words;
  readonly onChange: (change: (words: Words) => Words) => void;
};

/** What a team doesn't say, what it says instead, and its own terms. */
export function TeamWords({ t, words, onChange }: Props) {
  const id = useId();
  return (
    <section className="group" aria-labelledby={id}>
      <h2 id={id}>{t('template_words')}</h2>
      <LinesField
        t={t}
        label={t('template_words_preferred')}
        why={t('template_words_preferred_why')}
        items={words.preferred}
        show={preferredLine}
        read={readPreferred}
        onKeep={(preferred) => onChange((now) => ({ ...now, preferred }))}
      />
      <div className="pair">
        <LinesField
          t={t}
          label={t('template_words_banned')}
          why={t('template_words_banned_why')}
          items={words.banned}
          show={String}
          read={readBanned}
          onKeep={(banned) => onChange((now) => ({ ...now, banned }))}
        />
        <LinesField
          t={t}
          label={t('template_words_glossary')}
          why={t('template_words_glossary_why')}
          items={words.glossary}
          show={glossaryLine}
          read={readGlossary}
          onKeep={(glossary) => onChange((now) => ({ ...now, glossary }))}
        />
      </div>
    </section>
  );
}
