/** Which pack reads a text: evidence of the whole field first, of a block only where it clearly differs. */

import { packs } from './languages/index.ts';
import type { LanguageChoice, LanguagePack } from './types.ts';

/** A text that looks less like a language than this is not in it. */
const ENOUGH = 0.5;
/** A block is taken out of its field's language only below this, and into another only above. */
const CLEARLY_NOT = 0.4;
const CLEARLY = 0.75;
const LETTERS_TO_TELL = 12;

type Best = { readonly pack: LanguagePack | null; readonly evidence: number };

const best = (text: string): Best => {
  let chosen: Best = { pack: null, evidence: 0 };
  for (const pack of packs) {
    const evidence = pack.evidence(text);
    if (evidence > chosen.evidence) chosen = { pack, evidence };
  }
  return chosen;
};

/** The pack for the whole text; null when no pack knows its language. */
export const packOf = (text: string, choice: LanguageChoice = 'auto'): LanguagePack | null => {
  if (choice !== 'auto') return packs.find(({ code }) => code === choice) ?? null;
  const { pack, evidence } = best(text);
  return evidence >= ENOUGH ? pack : null;
};

/** The pack for one block of a text whose language is known (or not). */
export const packOfBlock = (
  block: string,
  whole: LanguagePack | null,
  choice: LanguageChoice = 'auto',
): LanguagePack | null => {
  if (choice !== 'auto') return whole;
  if ((block.match(/\p{L}/gu)?.length ?? 0) < LETTERS_TO_TELL) return whole;
  const { pack, evidence } = best(block);
  if (whole === null) return evidence >= CLEARLY ? pack : null;
  if (pack === whole) return evidence < CLEARLY_NOT ? null : whole;
  return evidence >= CLEARLY && evidence - whole.evidence(block) > 0.3 ? pack : whole;
};
