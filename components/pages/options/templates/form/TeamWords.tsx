import { useId } from 'react';
import type { Translate } from '../../../../../utils/i18n/translate.ts';
import type { Template } from '../../../../../utils/nlp/types.ts';
import { LinesField } from './LinesField.tsx';
import {
  glossaryLine,
  meaningsIn,
  preferredLine,
  readBanned,
  readGlossary,
  readPreferred,
  withMeanings,
} from './word-lines.ts';
import type { Writing } from './writing.ts';

type Words = Template['words'];
type Props = {
  readonly t: Translate;
  readonly words: Words;
  /** Of what terms mean. */
  readonly writing: Writing;
  readonly onChange: (change: (words: Words) => Words) => void;
};

/** What a team doesn't say, what it says instead, and its own terms. */
export function TeamWords({ t, words, writing, onChange }: Props) {
  const id = useId();
  return (
    <section className="group" aria-labelledby={id}>
      <h2 id={id}>{t('template_words')}</h2>
      <LinesField
        t={t}
        field="words/preferred"
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
          field="words/banned"
          label={t('template_words_banned')}
          why={t('template_words_banned_why')}
          items={words.banned}
          show={String}
          read={readBanned}
          onKeep={(banned) => onChange((now) => ({ ...now, banned }))}
        />
        <LinesField
          t={t}
          field="words/glossary"
          label={t('template_words_glossary')}
          why={t('template_words_glossary_why')}
          items={meaningsIn(words.glossary, writing)}
          show={glossaryLine}
          read={readGlossary}
          onKeep={(lines) => onChange((now) => ({ ...now, glossary: withMeanings(now.glossary, writing, lines) }))}
        />
      </div>
    </section>
  );
}
