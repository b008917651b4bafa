/** Blanks of a sentence by the names that a person knows: "{target}" is shown as "{tavoitearvo}". Pure. */
import type { MessageKey, Translate } from '../../../../../utils/i18n/translate.ts';

export const BLANKS = ['verb', 'object', 'metric', 'baseline', 'target', 'date', 'owner', 'purpose', 'step'] as const;
export type Blank = (typeof BLANKS)[number];

export const blankName = (t: Translate, blank: Blank): string => t(`template_blank_${blank}` as MessageKey);

/** A sentence to begin with. */
export const firstPattern = (t: Translate): string =>
  t('template_pattern_first', Object.fromEntries(BLANKS.map((blank) => [blank, `{${blank}}`]))).replaceAll(
    '\u00A0',
    ' ',
  );

const BLANK = /\{(?<name>[^{}[\]]*)\}/gu;

export const shownPattern = (t: Translate, pattern: string): string =>
  pattern.replace(BLANK, (whole: string, name: string) => {
    const blank = BLANKS.find((known) => known === name);
    return blank ? `{${blankName(t, blank)}}` : whole;
  });

/** Both names are understood: the shown one, and the one in the file. */
export const storedPattern = (t: Translate, shown: string): string =>
  shown.replace(BLANK, (whole: string, name: string) => {
    const typed = name.trim().toLocaleLowerCase(t.locale);
    const blank = BLANKS.find((known) => blankName(t, known).toLocaleLowerCase(t.locale) === typed || known === typed);
    return blank ? `{${blank}}` : whole;
  });

/** The first blank that nobody knows; null where all are known. */
export const strangeBlank = (pattern: string): string | null =>
  [...pattern.matchAll(BLANK)]
    .map(({ groups }) => groups?.['name'] ?? '')
    .find((name) => !BLANKS.some((known) => known === name)) ?? null;

export type PatternPiece = { readonly kind: 'words' | 'optional' | 'blank'; readonly text: string };

/** A stored sentence in pieces, as it is previewed. */
export const piecesOf = (t: Translate, pattern: string): readonly PatternPiece[] => {
  const pieces: PatternPiece[] = [];
  let depth = 0;
  for (const [piece] of pattern.matchAll(/\{[^{}]*\}|[[\]]|[^{}[\]]+/gu)) {
    if (piece === '[' || piece === ']') depth += piece === '[' ? 1 : -1;
    else if (piece.startsWith('{')) pieces.push({ kind: 'blank', text: shownPattern(t, piece).slice(1, -1) });
    else pieces.push({ kind: depth > 0 ? 'optional' : 'words', text: piece });
  }
  return pieces;
};
