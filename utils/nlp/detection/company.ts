/** The company a sentence keeps: how goal-like the others are in its list, its section and the document. */

import { companyFeature, confidenceOf, GATED, type Features } from './goal-detector.ts';
import type { Layout } from '../text/layout.ts';
import { isMember, sureOf } from '../okr/structure.ts';
import type { Sentence } from './readings.ts';
import type { Span } from '../types.ts';
import { BLOCKS_A_STEP } from '../steps.ts';
import { strongest, type Weighed } from './weigh-document.ts';

type Sums = { readonly total: number; readonly count: number };

/** The company a block keeps: its list, its section, the document. */
const companyOf = ({ unit: { block } }: Weighed): Readonly<Record<string, string>> => ({
  ...(block.list !== null && { siblings: `list ${block.list}` }),
  section: `section ${block.headings.at(-1) ?? ''}`,
  density: 'document',
});

/** Sums of confidences, by company. */
export const companyTotals = (weighed: readonly Weighed[]): ReadonlyMap<string, Sums> => {
  const sums = new Map<string, Sums>();
  for (const item of weighed) {
    const confidence = strongest(item);
    for (const key of Object.values(companyOf(item))) {
      const { total, count } = sums.get(key) ?? { total: 0, count: 0 };
      sums.set(key, { total: total + confidence, count: count + 1 });
    }
  }
  return sums;
};

/** How goal-like the others are, in the list, the section and the document. */
export const companyFeatures = (item: Weighed, totals: ReadonlyMap<string, Sums>): Features => {
  const own = strongest(item);
  return Object.fromEntries(
    Object.entries(companyOf(item)).map(([name, key]) => [
      name,
      companyFeature(own, totals.get(key)?.total ?? 0, totals.get(key)?.count ?? 0),
    ]),
  );
};

/** Every sentence once more, now also by the company it keeps and by what an OKR's structure makes of it. */
export function* inCompany(weighed: readonly Weighed[], layout: Layout): Generator<undefined, readonly Weighed[]> {
  const totals = companyTotals(weighed);
  const textOf = ({ start, end }: Span): string => layout.plain.slice(start, end);
  const all: Weighed[] = [];
  for (const [place, item] of weighed.entries()) {
    const company = companyFeatures(item, totals);
    const sentences = item.sentences.map((sentence, index): Sentence => {
      const { reading, settled } = sentence;
      if (!reading || settled) return sentence;
      const confidence = confidenceOf(item.pack, reading.features, sentence.context, company);
      const { inTable } = item.unit;
      if ((item.okr === null && inTable === null) || index > 0) return { ...sentence, confidence };
      const member = isMember(textOf(sentence), layout.text.slice(sentence.start, sentence.end), reading, inTable);
      return { ...sentence, confidence: member ? sureOf(confidence) : GATED };
    });
    all.push({ ...item, sentences });
    if (place % BLOCKS_A_STEP === BLOCKS_A_STEP - 1) yield;
  }
  return all;
}
