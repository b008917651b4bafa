import { useEffect, useId, useRef } from 'react';
import type { Translate } from '../../../../../utils/i18n/translate.ts';
import type { Template } from '../../../../../utils/nlp/types.ts';
import { firstPattern } from './blanks.ts';
import { useNewcomer } from '../use-newcomer.ts';
import { moved } from './moved.ts';
import { without } from './without.ts';
import { PatternField } from './PatternField.tsx';
import { elsewhere, isFirst, withWritten, writtenText, type Writing } from './writing.ts';

type All = Template['patterns'];
type Props = {
  readonly t: Translate;
  readonly patterns: All;
  /** Of the sentences. */
  readonly writing: Writing;
  readonly isPattern: (text: string) => boolean;
  readonly onChange: (change: (patterns: All) => All) => void;
};

const MOST = 50;

/** How goals of each role are written. */
export function Patterns({ t, patterns, writing, isPattern, onChange }: Props) {
  const id = useId();
  const { list, expect } = useNewcomer('.pattern > input');
  const follow = useRef<number | null>(null);
  useEffect(() => {
    // Sentences are known by their place: the focus goes on with the one that was moved.
    if (follow.current !== null) list.current?.querySelectorAll<HTMLElement>('.grip')[follow.current]?.focus();
    follow.current = null;
  });
  const edit = (index: number, change: (pattern: All[number]) => All[number]): void =>
    onChange((now) => now.map((pattern, at) => (at === index ? change(pattern) : pattern)));
  return (
    <section ref={list} className="group" aria-labelledby={id}>
      <h2 id={id}>{t('template_patterns')}</h2>
      <p>{t('template_patterns_why')}</p>
      {patterns.map(({ role, text, offer }, index) => (
        <PatternField
          key={index}
          t={t}
          index={index}
          role={role}
          text={writtenText(text, writing)}
          otherwise={isFirst(writing) ? null : elsewhere(text, writing)}
          onlyNew={offer === 'new'}
          isPattern={isPattern}
          onRole={(next) => edit(index, (pattern) => ({ ...pattern, role: next }))}
          onText={(next) => edit(index, (pattern) => ({ ...pattern, text: withWritten(pattern.text, writing, next) }))}
          onOnlyNew={(only) =>
            edit(index, (pattern) => ({ ...without(pattern, 'offer'), ...(only && { offer: 'new' }) }))
          }
          count={patterns.length}
          onMove={(to) => {
            follow.current = to;
            onChange((now) => moved(now, index, to));
          }}
          onRemove={() => onChange((now) => now.toSpliced(index, 1))}
        />
      ))}
      {patterns.length < MOST && (
        <button
          type="button"
          className="btn ghost small add"
          onClick={() => {
            expect();
            onChange((now) => [...now, { role: 'goal', text: firstPattern(t) }]);
          }}
        >
          {t('template_pattern_add')}
        </button>
      )}
    </section>
  );
}
