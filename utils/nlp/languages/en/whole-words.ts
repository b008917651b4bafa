import { latinFirst } from '../../latin-first.ts';

/** In: alternatives, as of a regular expression. Out: where one of them stands as whole words. */
export const wholeWords = (words: string): RegExp =>
  latinFirst(`(?<![\\p{L}\\p{N}])(?:${words})(?![\\p{L}\\p{N}])`, 'iu');
