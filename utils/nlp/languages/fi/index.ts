/** The Finnish pack. */

import type { LanguagePack } from '../../types.ts';
import { annotate } from './annotate.ts';
import { isAverage } from './averages.ts';
import { readColumn, readStatus } from './columns.ts';
import { finnishEvidence } from './evidence.ts';
import { features } from './features.ts';
import { gate } from './gate.ts';
import { isFormOf } from './forms-of-names.ts';
import { readHeading } from './headings.ts';
import { readLabel } from './labels.ts';
import { readLevel } from './levels.ts';
import { never } from './no-goals.ts';
import { phrasing } from './phrasing.ts';
import { weights } from './weights.ts';
// Last, so that what is alike stands near together when it is packed: no other list is nearly as long.
import { topics } from './concepts.ts';

export const fi: LanguagePack = {
  code: 'fi',
  evidence: finnishEvidence,
  gate,
  never,
  annotate,
  label: readLabel,
  heading: readHeading,
  level: readLevel,
  column: readColumn,
  status: readStatus,
  features,
  weights,
  thresholds: { paste: 0.46, prose: 0.54 },
  topics,
  isAverage,
  phrasing,
  formOf: isFormOf,
  inflects: true,
};
