/** Each line by itself, without context but the team's: what `--lines` and labelled single lines ask for. */

import { GATED, confidenceOf } from './detection/goal-detector.ts';
import { judge, unknownLanguage } from './judge.ts';
import { packOf } from './language.ts';
import { ofTeam } from './okr/above.ts';
import { givenAbove } from './okr/parents.ts';
import { abbreviations } from './languages/index.ts';
import type { Layout } from './text/layout.ts';
import { kindOfLine } from './text/line-kinds.ts';
import { isNever, readSentence, type Reading } from './detection/readings.ts';
import { roleOf } from './detection/roles.ts';
import { cutAt, LONGEST_SENTENCE } from './text/segmenter.ts';
import { splitSentences, trimSpan } from './text/sentences.ts';
import { thresholdOf } from './detection/thresholds.ts';
import type { AnalyzeOptions, Goal, LanguagePack, Reference, Role, Span } from './types.ts';

/** More sentences than these in one line are not judged. */
const MOST_SENTENCES = 12;

type Line = { readonly span: Span; readonly role: Role | null; readonly labelled: boolean };

/** Bullet, heading marks and label taken off. */
export const lineWithin = (
  { text, plain }: Pick<Layout, 'text' | 'plain'>,
  start: number,
  end: number,
  pack: LanguagePack | null,
): Line | null => {
  const kind = kindOfLine(text.slice(start, Math.min(end, start + 2000)));
  const from = start + ('start' in kind ? kind.start : 0);
  const whole = trimSpan(plain, from, start + cutAt(text.slice(start, end), LONGEST_SENTENCE).length);
  if (!whole) return null;
  const label = pack?.label(plain.slice(whole.start, Math.min(whole.end, whole.start + 120))) ?? null;
  const span = trimSpan(plain, whole.start + (label?.end ?? 0), whole.end);
  return span
    ? { span, role: label?.role ?? null, labelled: label !== null }
    : { span: whole, role: null, labelled: false };
};

export const judgeLine = (
  layout: Layout,
  index: number,
  reference: Reference,
  options: AnalyzeOptions,
): readonly Goal[] => {
  const start = layout.lines[index] ?? 0;
  const end = (layout.lines[index + 1] ?? layout.text.length + 1) - 1;
  const plain = layout.plain.slice(start, end);
  if (plain.trim() === '') return [];
  const pack = packOf(plain, options.language, options.context?.languages);
  const line = lineWithin(layout, start, end, pack);
  if (!line) return [];
  const text = layout.text.slice(line.span.start, line.span.end);
  if (!pack) return [unknownLanguage(text, line.span.start, index + 1, options)];

  const context = line.labelled ? { [line.role ? 'label-goal' : 'label-other']: 1 } : {};
  const sentences: (Span & { reading: Reading; confidence: number })[] = [];
  for (const span of splitSentences(layout.plain, line.span, abbreviations).slice(0, MOST_SENTENCES)) {
    const words = layout.plain.slice(span.start, span.end);
    const reading = readSentence(words, pack, reference, options.cache);
    const weighed = confidenceOf(pack, reading.features, context, sentences.length > 0 ? { 'later-sentence': 1 } : {});
    sentences.push({
      ...span,
      reading,
      confidence: isNever(words, pack) ? GATED : weighed,
    });
  }
  const lead = sentences.toSorted((a, b) => b.confidence - a.confidence)[0];
  if (!lead) return [];
  const served = { ...line.span, text, sentences, pack };
  const given = givenAbove(served, ofTeam(options), reference, options);
  const judgeable = {
    ...line.span,
    line: index + 1,
    endLine: index + 1,
    text,
    sentences,
    role: roleOf(line.role, null, lead.reading.annotation, lead.reading.features),
    isGoal: lead.confidence >= thresholdOf(options.surface, pack),
    confidence: lead.confidence,
    given: given ? { relevant: given } : {},
    time: null,
    objective: null,
    hasKeyResults: false,
  };
  return [judge(judgeable, pack, reference, options)];
};
