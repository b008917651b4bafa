import { useId, useRef } from 'react';
import type { Translate } from '../../../../../utils/i18n/translate.ts';
import type { Template } from '../../../../../utils/nlp/types.ts';
import { Grip } from '../Grip.tsx';
import { CloseIcon } from '../../../../icons.tsx';
import { Select } from '../../../controls/Select.tsx';
import { all, nothingYet, useKept } from '../../use-kept.ts';
import { BLANKS, blankName, piecesOf, shownPattern, storedPattern, strangeBlank, type Blank } from './blanks.ts';

type Role = Template['patterns'][number]['role'];
type Props = {
  readonly t: Translate;
  readonly index: number;
  readonly role: Role;
  /** As stored, in the language of the form. */
  readonly text: string;
  /** The sentence of the form's usual language, where this one may be left empty. */
  readonly otherwise: string | null;
  readonly onlyNew: boolean;
  readonly isPattern: (text: string) => boolean;
  readonly onRole: (role: Role) => void;
  readonly onText: (text: string) => void;
  readonly onOnlyNew: (onlyNew: boolean) => void;
  /** Sentences there are. */
  readonly count: number;
  readonly onMove: (to: number) => void;
  readonly onRemove: () => void;
};

const ROLES: readonly Role[] = ['goal', 'objective', 'key_result', 'initiative'];
const PAUSE = 600;
const LONGEST = 300;

/** One sentence with blanks: typed as text, shown as chips, each blank added with a press. */
export function PatternField(props: Props) {
  const { t, index, role, text, otherwise, onlyNew, isPattern, onText } = props;
  const id = useId();
  const number = index + 1;
  const field = useRef<HTMLInputElement>(null);
  const isFine = (pattern: string): boolean => isPattern(pattern) || (otherwise !== null && pattern.trim() === '');
  const {
    text: written,
    write,
    keep,
  } = useKept({
    field: `pattern/${index}`,
    stored: shownPattern(t, text),
    storable: (typed) => {
      const pattern = storedPattern(t, typed).trim();
      return isFine(pattern) ? all(shownPattern(t, pattern)) : nothingYet;
    },
    store: (shown) => onText(storedPattern(t, shown)),
    pause: PAUSE,
  });
  const stored = storedPattern(t, written);
  const strange = strangeBlank(stored);
  const trouble = isFine(stored)
    ? ''
    : strange !== null
      ? t('template_pattern_unknown', { index: number, name: strange })
      : t(/\{/u.test(stored) ? 'template_pattern_brackets' : 'template_pattern_empty', { index: number });
  const add = (blank: Blank): void => {
    const at = field.current?.selectionStart ?? written.length;
    const [before, after] = [written.slice(0, at), written.slice(at)];
    const space = before === '' || /\s$/u.test(before) ? '' : ' ';
    write(`${before}${space}{${blankName(t, blank)}}${after}`.slice(0, LONGEST));
    field.current?.focus();
  };
  return (
    <div className="pattern orderable" role="group" aria-label={t('template_pattern', { index: number })}>
      <div className="pattern-head">
        {props.count > 1 && (
          <Grip
            t={t}
            name={t('template_pattern', { index: number })}
            index={index}
            count={props.count}
            onMove={props.onMove}
          />
        )}
        <Select<Role>
          label={t('template_pattern_role', { index: number })}
          value={role}
          choices={ROLES.map((value) => ({ value, text: t(`template_role_${value}`) }))}
          onChange={props.onRole}
        />
        <button
          type="button"
          className="btn icon ghost"
          aria-label={t('template_pattern_remove', { index: number })}
          onClick={props.onRemove}
        >
          <CloseIcon />
        </button>
      </div>
      <input
        ref={field}
        className="text-field"
        aria-label={t('template_pattern', { index: number })}
        aria-describedby={`${id}-trouble`}
        aria-invalid={trouble !== ''}
        value={written}
        placeholder={otherwise === null ? '' : shownPattern(t, otherwise)}
        maxLength={LONGEST}
        autoComplete="off"
        onChange={(event) => write(event.currentTarget.value)}
        onBlur={keep}
      />
      <p className="pattern-shown" aria-hidden="true">
        {piecesOf(t, stored).map(({ kind, text: words }, place) => (
          <span key={place} className={`piece-${kind}`}>
            {words}
          </span>
        ))}
      </p>
      <div className="pattern-blanks">
        <span aria-hidden="true">{t('template_pattern_blanks')}</span>
        {BLANKS.filter((blank) => !stored.includes(`{${blank}}`)).map((blank) => (
          <button
            key={blank}
            type="button"
            className="chip"
            aria-label={t('template_pattern_blank', { name: blankName(t, blank) })}
            onClick={() => add(blank)}
          >
            {blankName(t, blank)}
          </button>
        ))}
      </div>
      <small id={`${id}-trouble`} role="status" className="field-note">
        {trouble}
      </small>
      <label className="check">
        <input type="checkbox" checked={onlyNew} onChange={(event) => props.onOnlyNew(event.currentTarget.checked)} />
        <span>{t('template_pattern_new')}</span>
      </label>
    </div>
  );
}
