import '../../components/new-goal/new-goal.css';
import { useEffect, useRef, useState } from 'react';
import { NewGoalForm, type NewGoalActions, type NewGoalHandle } from '../../components/new-goal/NewGoalForm.tsx';
import { Note } from '../../components/Note.tsx';
import { copyText } from '../../components/pages/copy-text.ts';
import { CardView } from '../../components/pages/popup/CardView.tsx';
import { REFUSALS } from '../../utils/editors/refusals.ts';
import type { Translate } from '../../utils/i18n/translate.ts';
import { fillForm } from '../../utils/nlp/templates/fill-form.ts';
import type { GoalForms } from '../../utils/nlp/types.ts';
import { send } from '../../utils/platform/client.ts';
import { caretOf, writeAt, type PageCaret } from '../../utils/platform/page-caret.ts';
import { useEscape } from './use-escape.ts';

type Props = { readonly t: Translate; readonly tabId: number | null; readonly onBack: () => void };
type Ready = { readonly forms: GoalForms | null; readonly caret: PageCaret | null };

let revision = 0;

/** A new goal by the template of the page: copied, or written where the page has its caret. */
export default function NewGoal({ t, tabId, onBack }: Props) {
  const [ready, setReady] = useState<Ready | null>(null);
  const [isInserted, setInserted] = useState(false);
  useEffect(() => {
    let isWanted = true;
    const where = tabId === null ? null : caretOf(tabId);
    void Promise.all([send('goalForms', tabId === null ? {} : { tabId }), where]).then(([answer, caret]) => {
      if (isWanted) setReady({ forms: answer.ok ? answer.value : null, caret });
    });
    return () => {
      isWanted = false;
    };
  }, [tabId]);
  useEscape(onBack);
  return (
    <CardView t={t} onBack={onBack}>
      {ready && !ready.forms && <Note lead={t('new_goal_none')} />}
      {ready?.forms && !isInserted && (
        <Form t={t} forms={ready.forms} tabId={tabId} caret={ready.caret} onInserted={() => setInserted(true)} />
      )}
      <div role="status">{isInserted && <Note lead={t('new_goal_inserted')} />}</div>
    </CardView>
  );
}

type FormProps = {
  readonly t: Translate;
  readonly forms: GoalForms;
  readonly tabId: number | null;
  readonly caret: PageCaret | null;
  readonly onInserted: () => void;
};

function Form({ t, forms, tabId, caret, onInserted }: FormProps) {
  const form = useRef<NewGoalHandle>(null);
  const [actions] = useState<NewGoalActions>(() => ({
    fill: fillForm,
    judge,
    modeOf() {
      if (!caret) return null;
      if (Object.hasOwn(REFUSALS, caret.engine)) return { kind: 'write' };
      return { kind: 'copy', reason: { key: 'new_goal_cant_write' } };
    },
    insert: async (text) => (tabId !== null && caret ? writeAt(tabId, caret, text) : 'refused'),
    copy: copyText,
  }));
  useEffect(() => form.current?.focus(), []);
  return <NewGoalForm ref={form} t={t} forms={forms} actions={actions} onInserted={onInserted} onClose={null} />;
}

async function judge(text: string, language: string): ReturnType<NewGoalActions['judge']> {
  revision += 1;
  const force = [{ start: 0, end: text.length }];
  const request = { text, surface: 'field', language, force, key: 'new-goal', revision, focused: true } as const;
  const answer = await send('analyze', request);
  return answer.ok && answer.value !== 'superseded' ? (answer.value.analysis.goals[0] ?? null) : null;
}
