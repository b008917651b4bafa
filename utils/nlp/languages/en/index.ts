/** The English pack. */

import type { LanguagePack } from '../../types.ts';
import { annotate } from './annotate.ts';
import { isAverage } from './averages.ts';
import { readColumn, readStatus } from './columns.ts';
import { topics } from './concepts.ts';
import { englishEvidence } from './evidence.ts';
import { orderFacts, wordFacts } from './detection-words.ts';
import { features } from './features.ts';
import { isFormOf } from './forms-of-names.ts';
import { gate } from './gate.ts';
import { never } from './no-goals.ts';
import { outline } from './outline.ts';
import { tone } from './tone.ts';
import { readHeading } from './headings.ts';
import { readLabel } from './labels.ts';
import { readLevel } from './levels.ts';
import { phrasing } from './phrasing.ts';
import { weights } from './weights.ts';
import { wordWeights } from './word-weights.ts';

export const en: LanguagePack = {
  code: 'en',
  evidence: englishEvidence,
  gate,
  never,
  annotate,
  label: readLabel,
  heading: readHeading,
  level: readLevel,
  tone,
  column: readColumn,
  status: readStatus,
  outline,
  features,
  words: wordFacts,
  order: orderFacts,
  weights: { ...weights, ...wordWeights },
  topics,
  isAverage,
  phrasing,
  formOf: isFormOf,
};
