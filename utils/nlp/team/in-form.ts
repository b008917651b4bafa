/**
 * A team's own word in the form in which the word that it replaces stands. Compounds of one last part are inflected alike:
 * "osumaprosenttia" is "voittoprosenttia". Of other words the form is not known here.
 */

/** The shared part, and what must be left before it, so that it is a word of its own and no mere ending. */
const LEAST_SHARED = 4;
const LEAST_BEFORE = 3;

const sharedEnd = (one: string, other: string): number => {
  let length = 0;
  while (length < Math.min(one.length, other.length) && one.at(-1 - length) === other.at(-1 - length)) length += 1;
  return length;
};

/** In: the team's word, the one it replaces as it is listed, and as it stands. Out: the team's word; null where unsure. */
export const inForm = (say: string, listed: string, standing: string): string | null => {
  const [from, here] = [listed.toLowerCase(), standing.toLowerCase()];
  if (here === from) return say;
  const shared = sharedEnd(say.toLowerCase(), from);
  const before = from.length - shared;
  const stays = say.length - shared;
  if (shared < LEAST_SHARED || Math.min(before, stays) < LEAST_BEFORE) return null;
  return here.startsWith(from.slice(0, before)) ? say.slice(0, stays) + standing.slice(before) : null;
};
