/** The Swedish pack: a beginning, made by the page “Add a language”. It is experimental and reaches nothing that ships. */

import type { LanguagePack } from '../../types.ts';
import { annotate } from './annotate.ts';
import { evidence, features, gate, weights } from './detection.ts';
import { readColumn, readHeading } from './headings.ts';
import { readLabel } from './labels.ts';
import { phrasing } from './phrasing.ts';

export const sv: LanguagePack = {
  code: 'sv',
  evidence,
  gate,
  annotate,
  label: readLabel,
  heading: readHeading,
  column: readColumn,
  features,
  weights,
  phrasing,
};
