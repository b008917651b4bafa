/** A pattern's parts between the writer's words: what is new, what stays, and the edits that put them together. */

import type { PatternPart } from '../templates/pattern.ts';
import { unitAround } from '../templates/with-unit.ts';
import type { RewriteInput, SlotName, TextEdit } from '../types.ts';
import { replacement } from './build.ts';
import type { Frame } from './frame.ts';
import type { Phrasing } from './phrasing.ts';
import type { Words, WritersWords } from './writers-words.ts';

/** Where a pattern is to fit; `unit` is that of the team's measure, or empty. */
export type Site = {
  readonly frame: Frame;
  readonly phrasing: Phrasing;
  readonly input: RewriteInput;
  readonly unit: string;
};

const WORD = /\p{L}+/gu;

export const wordsIn = (text: string): readonly string[] => text.toLowerCase().match(WORD) ?? [];
/** Without the pattern's own words at its ends: "by 30 June" in "by {date}". Null where other words stand there. */
const within = (text: string, words: Words, before: string, after: string): Words | null => {
  const own = text.slice(words.start, words.end);
  const lead = /\p{L}{1,20}\s{0,4}$/u.exec(before)?.[0].trim().toLowerCase() ?? '';
  const tail = /^\s{0,4}\p{L}{1,20}/u.exec(after)?.[0].trim().toLowerCase() ?? '';
  if (lead !== '' && own.toLowerCase().startsWith(`${lead} `))
    return { start: words.start + lead.length + 1, end: words.end };
  if (tail !== '' && own.toLowerCase().endsWith(` ${tail}`))
    return { start: words.start, end: words.end - tail.length - 1 };
  return null;
};

export type Piece = { readonly kind: 'new'; readonly text: string } | { readonly kind: 'own'; readonly words: Words };

/** The pattern's parts as words of the writer and new ones; null where the writer's words don't fit as they stand. */
export const piecesOf = (
  parts: readonly PatternPart[],
  words: WritersWords,
  { frame, unit, input }: Site,
): { readonly pieces: readonly Piece[]; readonly open: readonly SlotName[] } | null => {
  const { text } = frame.annotation;
  const pieces: Piece[] = [];
  const open: SlotName[] = [];
  for (const [index, part] of parts.entries()) {
    if (part.kind === 'words') {
      pieces.push({ kind: 'new', text: part.text });
      continue;
    }
    const own = words[part.name];
    const [before, after] = [parts[index - 1], parts[index + 1]].map((near) =>
      near?.kind === 'words' ? near.text : '',
    );
    if (own) {
      const stands = part.name === 'date' ? within(text, own, before ?? '', after ?? '') : own;
      if (!stands) return null;
      pieces.push({ kind: 'own', words: stands });
    } else if (part.name === 'verb') return null;
    else {
      const measured = part.name === 'baseline' || part.name === 'target';
      const around = unitAround(measured ? unit : '', input.candidate.language);
      const said = around.after !== '' && (after ?? '').trimStart().startsWith(around.after.trim());
      open.push(part.name);
      pieces.push({ kind: 'new', text: `${around.before}[${part.name}]${said ? '' : around.after}` });
    }
  }
  return { pieces, open };
};

/** One edit for what stands between two words of the writer; none of those may be lost. */
export const editsOf = (pieces: readonly Piece[], { frame, phrasing }: Site): readonly TextEdit[] | null => {
  const { text } = frame.annotation;
  const edits: TextEdit[] = [];
  let at = 0;
  let fresh = '';
  const close = (to: number): boolean => {
    if (to < at) return false;
    const old = text.slice(at, to);
    const lost = wordsIn(old).some((word) => !wordsIn(fresh).includes(word));
    if (lost) return false;
    let [start, end, added] = [at, to, fresh];
    while (start < end && added !== '' && text[start] === added[0]) [start, added] = [start + 1, added.slice(1)];
    while (end > start && added !== '' && text[end - 1] === added.at(-1)) [end, added] = [end - 1, added.slice(0, -1)];
    if (end > start || added !== '') edits.push(replacement(frame, { start, end }, added));
    fresh = '';
    return true;
  };
  for (const piece of pieces) {
    if (piece.kind === 'new') fresh += piece.text;
    else {
      const begins = at === 0 && piece.words.start === 0 && fresh !== '';
      const first = begins ? phrasing.fronted(frame.annotation) : null;
      if (begins && first === null) return null;
      if (!close(piece.words.start)) return null;
      if (first !== null && first[0] !== text[0]) {
        const edit = edits.pop();
        edits.push(replacement(frame, { start: 0, end: 1 }, `${edit?.text ?? ''}${first.slice(0, 1)}`));
      }
      at = piece.words.end;
    }
  }
  return close(frame.core) ? edits : null;
};
