/** The core as `eval` calls it: the same day and template for every record, so that figures can be compared. */

import { analyze } from '../../nlp/analyze.ts';
import { builtInTemplates } from '../../nlp/templates/index.ts';
import type { Goal, IsoDate, Surface } from '../../nlp/types.ts';

export type Engine = {
  readonly line: (text: string) => Goal | undefined;
  readonly document: (text: string, surface: Surface) => readonly Goal[];
};

export const engineOf = (today: IsoDate): Engine => {
  const template = builtInTemplates.smart;
  return {
    line: (text) =>
      analyze(text.replace(/\s*\n\s*/gu, ' '), { today, template, surface: 'paste', lines: true }).goals[0],
    document: (text, surface) => analyze(text, { today, template, surface }).goals,
  };
};
