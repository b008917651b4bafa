import { useImperativeHandle, useRef, useState, type Ref } from 'react';
import { textIn } from '../../utils/i18n/local-text.ts';
import type { MessageKey, Translate } from '../../utils/i18n/translate.ts';
import type { FilledForm, Goal, GoalForm, GoalForms, PatternSlot, PatternValues } from '../../utils/nlp/types.ts';
import type { ApplyOutcome, WriteMode } from '../card-contract.ts';
import { EnterButton } from '../EnterButton.tsx';
import { CloseIcon } from '../icons.tsx';
import { Gauge } from '../Gauge.tsx';
import { levelsOf } from '../levels.ts';
import { Note } from '../Note.tsx';
import { FormField } from './FormField.tsx';
import { formBlanks, withNamedBlanks, withoutEchoes, withUnread } from './form-blanks.ts';
import { FormPicks } from './FormPicks.tsx';
import { isUntouched, saysSomething, stillUnread, waitsForReading } from './read-form.ts';
import { Sentence } from './Sentence.tsx';
import { useScore } from './use-score.ts';

export type NewGoalActions = {
  readonly fill: (form: GoalForm, index: number, values: PatternValues) => FilledForm;
  readonly judge: (text: string, language: string) => Promise<Goal | null>;
  /** How this sentence would be written; null where there is nowhere to write it. */
  readonly modeOf: (text: string) => WriteMode | null;
  readonly insert: (text: string) => Promise<ApplyOutcome>;
  readonly copy: (text: string) => Promise<boolean>;
};

/** For whoever holds the form: Escape closes an open list first. */
export type NewGoalHandle = { readonly focus: () => void; readonly back: () => boolean };

type Props = {
  readonly ref?: Ref<NewGoalHandle>;
  readonly t: Translate;
  readonly forms: GoalForms;
  readonly actions: NewGoalActions;
  /** Why nothing can be written, where the actions can't say it. */
  readonly unwritable?: string;
  readonly onInserted: () => void;
  /** Null where something else closes it. */
  readonly onClose: (() => void) | null;
};

type Said = 'copied' | 'copy-refused' | Exclude<ApplyOutcome, 'applied'> | null;
const LEADS: Readonly<Partial<Record<NonNullable<Said>, MessageKey>>> = {
  'copy-refused': 'popover_copy_refused',
  stale: 'new_goal_stale',
  refused: 'popover_refused',
  unverified: 'popover_unverified',
};

/** A new goal by the team's template: its sentence with named blanks, its score as they are filled, and where it goes. */
export function NewGoalForm({ ref, t, forms: { template, forms }, actions, unwritable, onInserted, onClose }: Props) {
  const [language, setLanguage] = useState(forms[0]?.language ?? '');
  const [chosen, setChosen] = useState(0);
  const [values, setValues] = useState<PatternValues>({});
  const [outcome, setOutcome] = useState<{ readonly of: string; readonly said: Said }>({ of: '', said: null });
  const [busy, setBusy] = useState(false);
  const [choosing, setChoosing] = useState<PatternSlot | null>(null);
  const fields = useRef(new Map<PatternSlot, HTMLInputElement>());
  const form = forms.find((each) => each.language === language) ?? forms[0];
  const filled = form ? actions.fill(form, chosen, withoutEchoes(form, chosen, values)) : null;
  const reading = useScore(form, chosen, values, actions);
  const focus = (): void => fields.current.values().next().value?.focus();
  const back = (): boolean => {
    setChoosing(null);
    return choosing !== null;
  };
  useImperativeHandle(ref, () => ({ focus, back }));
  if (!form || !filled) return null;
  const unread = stillUnread(values, reading);
  const blanks = formBlanks(t, form, chosen, filled.metric, values).map((blank) =>
    withUnread(t, blank, values, unread),
  );
  const asked = blanks.filter(({ required }) => required).map(({ name }) => name);
  const left = blanks.filter(({ name, required }) => required && (values[name] ?? '').trim() === '');
  // What is no date or number is no more than an empty blank.
  const next = left[0]?.name ?? unread[0];
  // What was said of a sentence holds until it is another one.
  const said = outcome.of === filled.text ? outcome.said : null;
  const setSaid = (next: Said): void => setOutcome({ of: filled.text, said: next });
  const mode = actions.modeOf(filled.text);
  const writes = mode !== null && mode.kind !== 'copy' && said !== 'refused' && said !== 'stale';

  async function insert(sentence: string): Promise<void> {
    setBusy(true);
    const how = await actions.insert(sentence);
    setBusy(false);
    if (how === 'applied') onInserted();
    else setSaid(how);
  }
  async function copy(sentence: FilledForm): Promise<void> {
    setSaid((await actions.copy(withNamedBlanks(t, sentence))) ? 'copied' : 'copy-refused');
  }
  /** Enter: the next blank that is needed; when none is left, the sentence goes where it belongs. */
  function goOn(): void {
    if (busy || !filled) return;
    if (next !== undefined) return fields.current.get(next)?.focus();
    void (writes ? insert(filled.text) : copy(filled));
  }
  /** What stands between this and a sentence that is ready. */
  function hint(): string {
    const [first] = unread;
    if (left.length > 0) return t('popover_blanks', { count: left.length });
    if (first !== undefined) return t(first === 'date' ? 'popover_unread_date' : 'popover_unread_number');
    return waitsForReading(values, reading) ? '' : t('popover_ready');
  }
  const lead = said === null ? undefined : LEADS[said];
  const reason = mode?.kind === 'copy' ? t.say(mode.reason) : mode === null ? unwritable : undefined;
  return (
    <section className="pop ng" aria-busy={busy}>
      <div className="pop-head">
        <span className="pop-role">
          <b>{t('new_goal')}</b> · {textIn(template, t.locale)}
        </span>
        {reading && saysSomething(reading.values, asked) && (
          <span className="pop-score">
            <Gauge levels={levelsOf(reading.goal)} />
            <span>{reading.goal.score}</span>
            <span className="of">{t('popover_of_100')}</span>
          </span>
        )}
        {onClose && (
          <button type="button" className="btn icon ghost" aria-label={t('popover_close')} onClick={onClose}>
            <CloseIcon />
          </button>
        )}
      </div>
      <Sentence t={t} language={form.language} filled={filled} />
      <div className="ng-fields">
        <FormPicks
          t={t}
          forms={forms}
          form={form}
          chosen={chosen}
          onChoose={setChosen}
          onLanguage={(next) => {
            setLanguage(next);
            setChosen(0);
          }}
        />
        {blanks.map(({ name, ...blank }) => (
          <FormField
            key={name}
            t={t}
            {...blank}
            value={values[name] ?? ''}
            language={form.language}
            open={choosing === name}
            onOpen={(open) => setChoosing((now) => (open ? name : now === name ? null : now))}
            onFill={(value) => setValues((before) => ({ ...before, [name]: value }))}
            onEnter={goOn}
            register={(input) => {
              if (input) fields.current.set(name, input);
              else fields.current.delete(name);
            }}
          />
        ))}
      </div>
      <div role="status">
        {said === 'copied' && <span className="sr-only">{t('popover_copied')}</span>}
        {lead !== undefined && <Note lead={t(lead)}>{said === 'refused' ? t('popover_refused_more') : undefined}</Note>}
      </div>
      {lead === undefined && reason !== undefined && <Note>{reason}</Note>}
      <div className="acts">
        {writes && (
          <EnterButton isReady={next === undefined} action="insert" onPress={goOn}>
            {t('new_goal_insert')}
          </EnterButton>
        )}
        <button
          type="button"
          className={writes ? 'btn plain' : 'btn primary'}
          data-action="copy"
          disabled={isUntouched(values)}
          onClick={() => void copy(filled)}
        >
          {t(said === 'copied' ? 'popover_copied' : 'popover_copy')}
        </button>
        <span className="hint" role="status">
          {hint()}
        </span>
      </div>
    </section>
  );
}
