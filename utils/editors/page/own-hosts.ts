/** The elements that hold our own windows; named once, so that the coach never takes a blank of ours for a field. */
export const COACH_TAG = 'tarkka-coach';
export const POPOVER_TAG = 'tarkka-popover';

export const OURS = `${COACH_TAG}, ${POPOVER_TAG}`;

/** Whether an event that reached the window came out of one of them. */
export const isOurs = (target: EventTarget | null): boolean => target instanceof Element && target.matches(OURS);
