/** Speaks a text about goals as such, as a guide does? Then the goals in it are mostly examples. */

const TALK =
  /(?<!\p{L})(?:(?:an?|each|every|good|bad|great|smart|well[- ]written|individual|your|those|any|what|writing|write|set|setting|choose|choosing|define|defining|most|many)\s+(?:\p{L}+\s+)?(?:goals?|objectives?|okrs?|key\s+results?|krs?|habits?|resolutions?)|(?:goals|objectives|okrs|key\s+results|krs)\s+(?:are|should|can|must|help|need|may|do|don['’]t|stands?\s+for|let|make|give|work|tell|were\s+invented))(?!\p{L})/giu;
const LONGEST = 30_000;
const FEWEST_WORDS = 60;

/** 0 to 1, by how often it does in a hundred words; 0 for short texts. */
export const goalTalk = (text: string): number => {
  const read = text.slice(0, LONGEST);
  const words = read.match(/\p{L}+/gu)?.length ?? 0;
  if (words < FEWEST_WORDS) return 0;
  return Math.min(1, ((read.match(TALK)?.length ?? 0) * 100) / words / 1.5);
};
