/** Content scripts are sent the strings they show and no more. */
import type { Strings } from './translate.ts';

const COACH = /^(?:coach|criterion|verdict)_/u;
const ELSEWHERE = /^(?:cli|extension|popup|options|welcome|command|page)_/u;

/** Handle names and announcements. */
export function coachStrings(strings: Strings): Strings {
  return keep(strings, (key) => COACH.test(key));
}

/** All but what only the extension's own pages and the command line say: the card also shows what rules and rewrites say. */
export function popoverStrings(strings: Strings): Strings {
  return keep(strings, (key) => !ELSEWHERE.test(key));
}

function keep(strings: Strings, wanted: (key: string) => boolean): Strings {
  return Object.fromEntries(Object.entries(strings).filter(([key]) => wanted(key)));
}
