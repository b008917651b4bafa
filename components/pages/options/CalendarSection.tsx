import type { ComponentProps } from 'react';
import { CalendarFields } from './CalendarFields.tsx';
import { Parents } from './Parents.tsx';

type Props = Omit<ComponentProps<typeof CalendarFields>, 'onChange'> &
  Pick<ComponentProps<typeof Parents>, 'parents'> & {
    readonly onCalendar: ComponentProps<typeof CalendarFields>['onChange'];
    readonly onParents: ComponentProps<typeof Parents>['onChange'];
  };

export function CalendarSection({ t, calendar, period, parents, onCalendar, onParents }: Props) {
  return (
    <>
      <CalendarFields t={t} calendar={calendar} period={period} onChange={onCalendar} />
      <Parents t={t} parents={parents} onChange={onParents} />
    </>
  );
}
