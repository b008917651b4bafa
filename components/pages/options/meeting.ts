import { createContext } from 'react';

/** Two changes of one list, made apart from each other, brought together. */
export type Meeting = (
  base: readonly string[],
  mine: readonly string[],
  theirs: readonly string[],
) => readonly string[];

/** Where nobody brings them together, whoever is writing has the last word. */
export const MeetingContext = createContext<Meeting>((_, mine) => mine);
