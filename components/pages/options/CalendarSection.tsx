import { useId, type ComponentProps } from 'react';
import { CalendarFields } from './CalendarFields.tsx';
import { ParentsBox } from './ParentsBox.tsx';

type Props = Omit<ComponentProps<typeof CalendarFields>, 'onChange'> & {
  readonly parents: readonly string[];
  readonly onCalendar: ComponentProps<typeof CalendarFields>['onChange'];
  readonly onParents: (parents: readonly string[]) => void;
};

export function CalendarSection({ t, calendar, period, parents, onCalendar, onParents }: Props) {
  const note = useId();
  return (
    <>
      <CalendarFields t={t} calendar={calendar} period={period} onChange={onCalendar} />
      <section className="group" aria-labelledby={note}>
        <h2 id={note}>{t('options_parents')}</h2>
        <ParentsBox t={t} label={note} parents={parents} onChange={onParents} />
      </section>
    </>
  );
}
