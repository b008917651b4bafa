import { useEffect, useMemo, useRef, useState, type RefObject } from 'react';
import { GoalCard, type CardHandle } from '../../components/GoalCard.tsx';
import { cardActions } from '../../components/pages/scratchpad/card-actions.ts';
import { spanOf, type PlacedGoal } from '../../components/pages/scratchpad/placed.ts';
import { Scratchpad } from '../../components/pages/scratchpad/Scratchpad.tsx';
import { showEvidenceIn } from '../../components/pages/scratchpad/evidence.ts';
import { Handle } from '../../components/pages/welcome/Handle.tsx';
import { Legend } from '../../components/pages/welcome/Legend.tsx';
import type { Translate } from '../../utils/i18n/translate.ts';
import { send } from '../../utils/platform/client.ts';
import { judge } from '../popup/judge.ts';
import { useScratchpad } from '../popup/use-scratchpad.ts';

/** The real thing in a box: marks, handle and card. Nothing written here is kept. */
export function TryBox({ t }: { readonly t: Translate }) {
  const field = useRef<HTMLTextAreaElement>(null);
  const mirror = useRef<HTMLDivElement>(null);
  const sample = t('welcome_sample');
  const kept = useMemo(() => ({ text: sample, analysis: null }), [sample]);
  const pad = useScratchpad({ kept, item: null });
  const [opened, setOpened] = useState<PlacedGoal | null>(null);
  const shown = pad.goals[0] ?? null;
  return (
    <>
      <div className="try-box">
        <Scratchpad
          field={field}
          mirror={mirror}
          initial={sample}
          text={pad.text}
          goals={pad.goals}
          label={t('welcome_box')}
          placeholder={t('popup_pad')}
          size="page"
          onChange={pad.change}
        >
          {shown && (
            <Handle
              t={t}
              placed={shown}
              text={pad.text}
              mirror={mirror}
              open={opened !== null}
              onOpen={() => setOpened(opened ? null : shown)}
            />
          )}
        </Scratchpad>
        {opened && (
          <TryCard
            key={spanOf(opened).start}
            t={t}
            opened={opened}
            field={field}
            mirror={mirror}
            settled={pad.settled}
            onClose={(toField) => {
              setOpened(null);
              if (toField) field.current?.focus();
            }}
          />
        )}
      </div>
      <Legend t={t} goal={shown?.goal ?? null} />
    </>
  );
}

type CardProps = {
  readonly t: Translate;
  readonly opened: PlacedGoal;
  readonly field: RefObject<HTMLTextAreaElement | null>;
  readonly mirror: RefObject<HTMLDivElement | null>;
  readonly settled: () => Promise<readonly PlacedGoal[]>;
  readonly onClose: (toField: boolean) => void;
};

function TryCard({ t, opened, field, mirror, settled, onClose }: CardProps) {
  const card = useRef<CardHandle>(null);
  const frame = useRef<HTMLDivElement>(null);
  const [actions] = useState(() =>
    cardActions(opened, {
      field: () => field.current,
      judge,
      settled,
      showEvidence(evidence) {
        const [twin, box] = [mirror.current, field.current];
        if (twin && box) showEvidenceIn(twin, box.value, evidence, opened.shift);
      },
      written: () => setTimeout(() => card.current?.focus()),
      menu: { openSettings: () => void send('openOptions', { section: 'general' }) },
    }),
  );
  useEffect(() => card.current?.focus(), []);
  useEffect(() => {
    const lifetime = new AbortController();
    const { signal } = lifetime;
    const outside = ({ target }: Event): void => {
      if (!(target instanceof Element) || frame.current?.contains(target) || target.closest('.pad-handle')) return;
      onClose(false);
    };
    const keyed = (event: KeyboardEvent): void => {
      if (event.key === 'Escape' && !card.current?.back()) onClose(true);
    };
    document.addEventListener('pointerdown', outside, { signal });
    frame.current?.addEventListener('keydown', keyed, { signal });
    field.current?.addEventListener('keydown', () => onClose(false), { signal });
    return () => lifetime.abort();
  }, [field, onClose]);
  return (
    <div ref={frame} className="try-card" role="dialog" aria-label={t('popover_name')}>
      <GoalCard ref={card} t={t} goal={opened.goal} actions={actions} host="" onClose={() => onClose(true)} />
    </div>
  );
}
