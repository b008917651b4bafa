import { useRef, useState, type KeyboardEvent } from 'react';
import { CRITERIA, LETTERS, type Criterion, type Goal } from '../utils/nlp/types.ts';
import type { Translate } from '../utils/i18n/translate.ts';
import { Tick } from './Gauge.tsx';
import { isAdvice, levelOf, wordOf } from './levels.ts';

type Props = {
  readonly t: Translate;
  /** Null while a cold engine reads: a ruler without ticks. */
  readonly goal: Goal | null;
  /** What the next step is about. */
  readonly next: readonly Criterion[];
  readonly evidence: Criterion | null;
  /** Ticks grow when values change, never when the card opens. */
  readonly moved: boolean;
  readonly onEvidence: (criterion: Criterion | null) => void;
  readonly onChoose: (criterion: Criterion) => void;
};

const STEP: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

export function Ruler({ t, goal, next, evidence, moved, onEvidence, onChoose }: Props) {
  const [stop, setStop] = useState(0);
  const chips = useRef<(HTMLButtonElement | null)[]>([]);

  function onKeyDown(event: KeyboardEvent) {
    const last = CRITERIA.length - 1;
    const step = STEP[event.key];
    const edge = event.key === 'Home' ? 0 : event.key === 'End' ? last : undefined;
    const target = edge ?? (step === undefined ? undefined : (stop + step + CRITERIA.length) % CRITERIA.length);
    if (target === undefined) return;
    event.preventDefault();
    chips.current[target]?.focus();
  }

  return (
    <div
      className={moved ? 'ruler moved' : 'ruler'}
      role="toolbar"
      tabIndex={-1}
      aria-label={t('popover_ruler')}
      onKeyDown={onKeyDown}
    >
      <Baseline />
      {CRITERIA.map((criterion, index) => {
        const level = goal === null ? null : levelOf(goal, criterion);
        const classes = ['chip', next.includes(criterion) && 'next', evidence === criterion && 'is-shown'];
        return (
          <button
            key={criterion}
            ref={(element) => {
              chips.current[index] = element;
            }}
            type="button"
            className={classes.filter(Boolean).join(' ')}
            tabIndex={index === stop ? 0 : -1}
            data-criterion={criterion}
            onFocus={() => {
              setStop(index);
              onEvidence(criterion);
            }}
            onBlur={() => onEvidence(null)}
            onPointerEnter={() => onEvidence(criterion)}
            onPointerLeave={() => onEvidence(null)}
            onClick={() => onChoose(criterion)}
          >
            <span className="well">
              {level !== null && <Tick key={level} level={level} quiet={isAdvice(criterion)} />}
            </span>
            <span className="l" aria-hidden="true">
              {LETTERS[criterion]}
            </span>
            <span className="sr-only">{t('popover_letter', { name: t(`criterion_${criterion}`) })}</span>
            <span className="w">{level === null ? '\u00a0' : t(wordOf(criterion, level))}</span>
          </button>
        );
      })}
    </div>
  );
}

const MARKS = Array.from({ length: 31 }, (_, index) => `M${index * 12 + 0.5} 1V4`).join('');

function Baseline() {
  return (
    <svg
      className="rule"
      width="361"
      height="5"
      viewBox="0 0 361 5"
      preserveAspectRatio="xMidYMid slice"
      aria-hidden="true"
    >
      <path d={`M0 4.5H361${MARKS}`} />
    </svg>
  );
}
