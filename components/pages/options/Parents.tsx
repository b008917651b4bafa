import { useId } from 'react';
import type { Translate } from '../../../utils/i18n/translate.ts';
import { PARENT_LEVELS, type ParentObjective } from '../../../utils/nlp/types.ts';
import { ParentsBox } from './ParentsBox.tsx';
import type { Parent } from './parents.ts';

type Level = ParentObjective['level'];
type Props = {
  readonly t: Translate;
  readonly parents: readonly ParentObjective[];
  readonly onChange: (change: (parents: readonly ParentObjective[]) => readonly ParentObjective[]) => void;
};

const ROWS: Readonly<Record<Level, number>> = { company: 4, team: 2, own: 2 };

/** Those of one level in the place of the former ones; the company's come first. */
const withLevel = (
  known: readonly ParentObjective[],
  level: Level,
  parents: readonly Parent[],
): readonly ParentObjective[] =>
  PARENT_LEVELS.flatMap((each) =>
    each === level ? parents.map((parent) => ({ ...parent, level })) : known.filter((parent) => parent.level === each),
  );

/** Those of a pasted page behind the ones that are there, each once. */
const withOthers = (
  known: readonly ParentObjective[],
  others: readonly ParentObjective[],
): readonly ParentObjective[] => {
  const added = others.filter(({ text }) => !known.some((each) => each.text === text));
  return PARENT_LEVELS.flatMap((each) => [...known, ...added].filter(({ level }) => level === each));
};

/** The objectives that goals may serve: a box for the company's, the team's and the person's own. */
export function Parents({ t, parents, onChange }: Props) {
  const id = useId();
  return (
    <section className="group" aria-labelledby={id}>
      <h2 id={id}>{t('options_parents')}</h2>
      <p id={`${id}-why`}>{t('options_parents_why')}</p>
      {PARENT_LEVELS.map((level) => (
        <div key={level} className="parents-level">
          <span id={`${id}-${level}`}>{t(`options_parents_${level}`)}</span>
          <ParentsBox
            t={t}
            level={level}
            label={`${id}-${level}`}
            why={`${id}-why`}
            rows={ROWS[level]}
            parents={parents.filter((parent) => parent.level === level)}
            onChange={(own) => onChange((known) => withLevel(known, level, own))}
            onOthers={(others) => onChange((known) => withOthers(known, others))}
          />
        </div>
      ))}
    </section>
  );
}
