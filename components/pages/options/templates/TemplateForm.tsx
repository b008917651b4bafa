import { useId, useState } from 'react';
import type { Translate } from '../../../../utils/i18n/translate.ts';
import { textIn } from '../../../../utils/i18n/local-text.ts';
import type { Criterion, Role, Template } from '../../../../utils/nlp/types.ts';
import { CalendarFields } from '../CalendarFields.tsx';
import { Parents } from '../Parents.tsx';
import { LanguageField } from './form/LanguageField.tsx';
import { LimitsFields } from './form/Limits.tsx';
import { MetricsFields } from './form/MetricsFields.tsx';
import { MoreAbout, WritingNote } from './form/MoreAbout.tsx';
import { Patterns } from './form/Patterns.tsx';
import { Required } from './form/Required.tsx';
import { Rules } from './form/Rules.tsx';
import { TeamWords } from './form/TeamWords.tsx';
import { Unkept } from './form/Unkept.tsx';
import { without } from './form/without.ts';
import { elsewhere, isFirst, withWritten, writtenText, type Writing } from './form/writing.ts';
import { KeptText } from './KeptText.tsx';
import { WhatCounts } from './WhatCounts.tsx';
import { WhereField } from './WhereField.tsx';

type Props = {
  readonly t: Translate;
  readonly template: Template;
  /** Null where it is no question. */
  readonly where: string | null;
  /** The cycle that holds today, as ISO dates. */
  readonly period: { readonly start: string; readonly end: string };
  /** What the core knows: languages, rules, what a role is asked, and whether a sentence is a pattern. */
  readonly known: KnownToCore;
  readonly onChange: (change: (template: Template) => Template) => void;
  readonly onPlace: (where: string) => void;
};

export type KnownToCore = {
  readonly languages: readonly string[];
  readonly rules: readonly string[];
  /** Rules of this template that are not known. */
  readonly unknownRules: readonly string[];
  readonly isPattern: (text: string) => boolean;
  /** What each role is asked where a template says nothing. */
  readonly usual: Readonly<Record<Role, readonly Criterion[]>>;
};

const LONGEST_NAME = 120;

/** One template, as a manager fills it in. Everything is kept as it is changed. */
export function TemplateForm({ t, template, where, period, known, onChange, onPlace }: Props) {
  const id = useId();
  const first = template.language ?? t.locale;
  const [second, setSecond] = useState<string | null>(null);
  const writing: Writing = { language: second ?? first, first };
  /** Lists show name and purpose in the language of the interface. */
  const naming: Writing = second === null ? { language: t.locale, first: t.locale } : writing;
  const write = (language: string): void => setSecond(language === first ? null : language);
  const edit =
    <K extends keyof Template>(field: K) =>
    (change: (value: Template[K]) => Template[K]): void =>
      onChange((now) => ({ ...now, [field]: change(now[field]) }));
  return (
    <Unkept t={t}>
      <div className="form-row is-three">
        <label>
          <span>{t('template_name')}</span>
          <KeptText
            field="name"
            label={t('template_name')}
            value={writtenText(template.name, naming)}
            placeholder={elsewhere(template.name, naming)}
            most={LONGEST_NAME}
            needed={isFirst(naming) && t('template_needed', { kept: textIn(template.name, naming.language) })}
            begins={textIn(template.name, t.locale) === t('templates_untitled')}
            onKeep={(name) => onChange((now) => ({ ...now, name: withWritten(now.name, naming, name) }))}
          />
        </label>
        <div>
          <span aria-hidden="true">{t('template_language')}</span>
          <LanguageField
            t={t}
            language={template.language ?? null}
            known={known.languages}
            onLanguage={(next) =>
              onChange((now) => ({ ...without(now, 'language'), ...(next !== null && { language: next }) }))
            }
          />
        </div>
        {where !== null && (
          <div>
            <span aria-hidden="true">{t('template_where')}</span>
            <WhereField t={t} where={where} onPlace={onPlace} />
          </div>
        )}
      </div>
      <MoreAbout
        t={t}
        template={template}
        known={known.languages}
        naming={naming}
        writing={writing}
        onWriting={write}
        onChange={onChange}
      />
      <WritingNote t={t} known={known.languages} writing={writing} onWriting={write} />
      <Patterns
        t={t}
        patterns={template.patterns}
        writing={writing}
        isPattern={known.isPattern}
        onChange={edit('patterns')}
      />
      <Required
        t={t}
        required={template.required ?? {}}
        usual={known.usual}
        onChange={(change) => onChange((now) => ({ ...now, required: change(now.required ?? {}) }))}
      />
      <WhatCounts t={t} weights={template.weights} onWeights={(weights) => onChange((now) => ({ ...now, weights }))} />
      <MetricsFields t={t} metrics={template.metrics} writing={writing} onChange={edit('metrics')} />
      <TeamWords t={t} words={template.words} writing={writing} onChange={edit('words')} />
      <LimitsFields t={t} limits={template.set} onChange={edit('set')} />
      <Rules t={t} rules={template.rules} ids={known.rules} unknown={known.unknownRules} onChange={edit('rules')} />
      <section className="group" aria-labelledby={`${id}-calendar`}>
        <h2 id={`${id}-calendar`}>{t('template_calendar')}</h2>
        <CalendarFields
          t={t}
          calendar={template.calendar}
          period={period}
          onChange={(calendar) => onChange((now) => ({ ...now, calendar }))}
        />
      </section>
      <Parents t={t} parents={template.parents} onChange={edit('parents')} />
    </Unkept>
  );
}
