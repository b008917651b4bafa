/** Whole words and verbs of Swedish goals. */

import { latinFirst } from '../../latin-first.ts';

/** Whole words only; `\b` knows no å. */
export const word = (source: string, flags = 'iu'): RegExp =>
  latinFirst(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, flags);

export const MONTHS: readonly string[] =
  'januari februari mars april maj juni juli augusti september oktober november december'.split(' ');

export const NUMBERS: Readonly<Record<string, number>> = {
  en: 1,
  ett: 1,
  två: 2,
  tre: 3,
  fyra: 4,
  fem: 5,
  sex: 6,
  sju: 7,
  åtta: 8,
  nio: 9,
  tio: 10,
  tolv: 12,
  tjugo: 20,
};

/** Verbs by what they do; a present has "-r" where the infinitive has none. */
export const MAKES =
  'lansera|publicera|bygga|skapa|anställa|rekrytera|utbilda|införa|öppna|flytta|skriva|genomföra|ta\\s+fram|starta|avsluta|intervjua|springa|läsa|spara';
export const CHANGES = 'öka|minska|höja|sänka|korta|förkorta|halvera|fördubbla|nå|behålla';
export const VAGUE = 'förbättra|utveckla|stärka|främja|stödja|satsa\\s+på|arbeta\\s+med|effektivisera';
