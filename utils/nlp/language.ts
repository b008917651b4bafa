/**
 * Which pack reads a text: what was chosen; else the packs' evidence over the whole field. What the surroundings suggest
 * (the editable's own language, the interface's) only breaks ties. A block leaves its field's language only where it
 * clearly differs.
 */

import { packs } from './languages/index.ts';
import type { LanguageChoice, LanguagePack } from './types.ts';

/** A text that looks less like a language than this is not in it; at 0.5 nothing speaks for it. */
const ENOUGH = 0.55;
/** With a suggestion from outside, this is enough. */
const ENOUGH_IF_SUGGESTED = 0.4;
/** Two packs closer than this are tied. */
const TIE = 0.2;
/** A block is taken out of its field's language only below this, and into another only above. */
const CLEARLY_NOT = 0.35;
const CLEARLY = 0.75;
/** How far another language must be ahead of the field's. */
const AHEAD = 0.3;
/** Fewer letters than tell a language do, where its words are plain and look foreign to the section's language. */
const PLAINLY = 0.82;
/** So many letters tell a language. */
const TELLING = /(?:\p{L}\P{L}*){12}/u;

export type Choice = {
  readonly pack: LanguagePack | null;
  /** The language that it could be as well; null where the choice is clear or was made by a person. */
  readonly other: LanguagePack | null;
};

/** So much of a long text is read to tell its language: of its start, its middle and its end. */
const PIECE = 500;

const sampleOf = (text: string): string =>
  text.length <= 3 * PIECE
    ? text
    : [0, Math.floor((text.length - PIECE) / 2), text.length - PIECE]
        .map((from) => text.slice(from, from + PIECE))
        .join(' ');

type Ranked = { readonly pack: LanguagePack; readonly evidence: number };

const ranked = (text: string): readonly Ranked[] =>
  packs.map((pack) => ({ pack, evidence: pack.evidence(text) })).toSorted((a, b) => b.evidence - a.evidence);

/** In: the text, a person's choice, and languages that the surroundings suggest, best first. */
export const chooseLanguage = (
  text: string,
  choice: LanguageChoice = 'auto',
  suggested: readonly string[] = [],
): Choice => {
  if (choice !== 'auto') return { pack: packs.find(({ code }) => code === choice) ?? null, other: null };
  const all = ranked(sampleOf(text));
  const [first] = all;
  if (!first) return { pack: null, other: null };
  const tied = all.filter(({ evidence }) => evidence >= ENOUGH_IF_SUGGESTED && first.evidence - evidence < TIE);
  const hint = suggested.map((code) => tied.find(({ pack }) => pack.code === code)).find(Boolean);
  const chosen = hint ?? (first.evidence >= ENOUGH ? first : undefined);
  if (!chosen) return { pack: null, other: null };
  return { pack: chosen.pack, other: tied.find(({ pack }) => pack !== chosen.pack)?.pack ?? null };
};

/** The pack for the whole text; null when no pack knows its language. */
export const packOf = (
  text: string,
  choice: LanguageChoice = 'auto',
  suggested: readonly string[] = [],
): LanguagePack | null => chooseLanguage(text, choice, suggested).pack;

/** The code of the pack that reads this text; null where no pack knows its language. */
export const languageOf = (text: string, choice: LanguageChoice, suggested: readonly string[]): string | null =>
  packOf(text, choice, suggested)?.code ?? null;

const plainly = (block: string, section: LanguagePack | null): LanguagePack | null => {
  // Asked first: most blocks look like their section, and the other packs need not be asked.
  if (section === null || section.evidence(block) >= CLEARLY_NOT) return section;
  const [first] = ranked(block);
  return first && first.evidence >= PLAINLY ? first.pack : section;
};

/**
 * The pack for one block of a text whose language is known (or not). A block that is too short to tell, or like no
 * language clearly, is read as the section it stands in: "Win rate 25 %", but not "Increase MRR 20 %".
 */
export const packOfBlock = (
  block: string,
  whole: LanguagePack | null,
  section: LanguagePack | null,
  choice: LanguageChoice = 'auto',
): LanguagePack | null => {
  if (choice !== 'auto') return whole;
  if (!TELLING.test(block)) return plainly(block, section);
  // Nothing can be that far ahead: most blocks are clear, and the other packs need not be asked.
  if (whole !== null && section === whole && whole.evidence(block) >= 1 - AHEAD) return whole;
  const [first] = ranked(block);
  if (!first) return null;
  const { pack, evidence } = first;
  if (whole === null) return evidence >= (pack === section ? ENOUGH : CLEARLY) ? pack : null;
  if (evidence < CLEARLY_NOT) return null;
  if (pack === whole) return whole;
  return pack === section || (evidence >= CLEARLY && evidence - whole.evidence(block) > AHEAD) ? pack : section;
};
