/** Everything the pack finds in one sentence. */

import type { Annotation, Reference, Span, Token } from '../../types.ts';
import { latinFirst } from '../../latin-first.ts';
import { readQuantities } from './quantities.ts';
import { readTimes } from './times.ts';
import { CHANGES, MAKES, VAGUE, word } from './words.ts';

const TOKEN = latinFirst(/[\p{L}\p{N}%]+/gu);
const KINDS: readonly (readonly [kind: string, pattern: RegExp])[] = [
  ['make', word(`(?:${MAKES})r?`)],
  ['change', word(`(?:${CHANGES})r?`)],
  ['vague', word(`(?:${VAGUE})r?`)],
];
const WE = word('vi|jag');
const METRIC = word(
  '\\p{L}*(?:försäljning(?:en)?|omsättning(?:en)?|nöjdhet(?:en)?|nps|kostnad(?:en|er|erna)?|väntetid(?:en|er|erna)?|svarstid(?:en|er|erna)?|andel(?:en)?|frånvaro(?:n)?)',
);
const PURPOSE = word('så\\s+att|för\\s+att|eftersom', 'giu');

const spanOf = (match: RegExpExecArray | null): Span | null =>
  match ? { start: match.index, end: match.index + match[0].length } : null;

export const annotate = (text: string, reference: Reference): Annotation => {
  const tokens: readonly Token[] = [...text.matchAll(TOKEN)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: match[0],
    lower: match[0].toLowerCase(),
    pos: 'other',
    tags: [],
  }));
  const found = KINDS.map(([kind, pattern]) => ({ kind, span: spanOf(pattern.exec(text)) }))
    .filter((one): one is { kind: string; span: Span } => one.span !== null)
    .toSorted((a, b) => a.span.start - b.span.start)[0];
  const why = [...text.matchAll(PURPOSE)].find(({ index }) => index > (found?.span.end ?? 0));
  const split = why?.index ?? text.length;
  const times = readTimes(text, reference);
  const metric = spanOf(METRIC.exec(text));
  const verb = found?.span ?? { start: 0, end: split };
  const object = { start: found ? verb.end : 0, end: times.find(({ start }) => start > verb.end)?.start ?? split };
  const head = found ? tokens.findIndex(({ start }) => start === verb.start) : -1;
  return {
    text,
    tokens,
    clauses: [
      { start: 0, end: split, kind: 'main' },
      ...(why ? [{ start: split, end: text.length, kind: 'purpose' as const, concrete: true }] : []),
    ],
    quantities: readQuantities(text, times, metric),
    times,
    head: head === -1 ? null : head,
    shape: head === -1 ? 'noun-phrase' : WE.test(text) ? 'will' : head === 0 ? 'infinitive' : 'present',
    cues: [
      { ...verb, cue: `action-${found?.kind ?? 'topic'}` },
      { ...object, cue: text.slice(object.start, object.end).trim() === '' ? 'object-none' : 'object-named' },
      ...(metric ? [{ ...metric, cue: 'metric' }] : []),
    ],
  };
};
