/** Figures that were reached before, and whether today's still reach them. */

import { writeFile } from 'node:fs/promises';
import { BadUsage } from '../bad-usage.ts';
import { readText } from '../input.ts';
import type { Figures } from './figures.ts';

export type Baseline = Readonly<Record<string, Figures>>;

/** A figure may be this much worse: what one changed rule moves without anybody meaning it. */
export const TOLERANCE = 0.02;

/** Fewer is better for these; they count per 1,000 words. */
const FEWER = /false alarms/u;

export const readBaseline = async (file: string): Promise<Baseline> => {
  try {
    return JSON.parse(await readText(file)) as Baseline;
  } catch (problem) {
    if (problem instanceof BadUsage) throw problem;
    throw new BadUsage({ key: 'cli_not_json', values: { file } });
  }
};

export const writeBaseline = async (file: string, figures: Baseline): Promise<void> => {
  const rounded = Object.fromEntries(
    Object.entries(figures).map(([language, values]) => [
      language,
      Object.fromEntries(Object.entries(values).map(([name, value]) => [name, Math.round(value * 1000) / 1000])),
    ]),
  );
  await writeFile(file, `${JSON.stringify(rounded, null, 2)}\n`);
};

/** In: what was reached and what is reached now. Out: one line for each figure that is worse by more than the tolerance. */
export const fallenBelow = (before: Baseline, now: Baseline): readonly string[] =>
  Object.entries(before).flatMap(([language, figures]) =>
    Object.entries(figures).flatMap(([name, was]) => {
      const is = now[language]?.[name];
      if (is === undefined) return [];
      const worse = FEWER.test(name) ? is - was : was - is;
      return worse > TOLERANCE + 0.0005 ? [`${language}: ${name} was ${was.toFixed(3)}, is ${is.toFixed(3)}`] : [];
    }),
  );
