/** What speaks for a goal, and how much. A pack that ships has its weights fitted by `test/tools/fit-detector.ts`. */

import type { Annotation, LanguagePack } from '../../types.ts';
import { CHANGES, MAKES, VAGUE, word } from './words.ts';

const SHORT = set('och att för det som en ett med på av vi är ska från inte vår våra inom till den har när alla nya');
const FOREIGN = set('og af ikke vores der die das und the of to and ja ei on että se et ning kui');
const VERB = word(`(?:${MAKES}|${CHANGES}|${VAGUE})r?`, 'giu');
const REPORT = word('ökade|minskade|lanserade|har|hade|var|blev|igår|förra');

function set(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}

export const evidence: LanguagePack['evidence'] = (text) => {
  const lower = text.slice(0, 4000).toLowerCase();
  const words = lower.match(/[\p{L}]+/gu) ?? [];
  const own = words.filter((one) => SHORT.has(one)).length + (lower.match(VERB)?.length ?? 0);
  const foreign = words.filter((one) => FOREIGN.has(one)).length + (lower.match(/[æøõü]/gu)?.length ?? 0);
  return (own + 0.1) / (own + foreign + 0.3);
};

export const gate: LanguagePack['gate'] = (text) => /\p{L}{3}/u.test(text) && !/\?\s*$/u.test(text);

export const features = (annotation: Annotation): Readonly<Record<string, number>> => ({
  bias: 1,
  ...(annotation.head !== null && { verb: 1 }),
  ...(annotation.shape === 'will' && { 'we-will': 1 }),
  ...(annotation.quantities.length > 0 && { 'has-number': 1 }),
  ...(annotation.times.some(({ kind }) => kind !== 'cadence') && { 'has-time': 1 }),
  ...(REPORT.test(annotation.text) && { report: 1 }),
});

export const weights: Readonly<Record<string, number>> = {
  bias: -1.5,
  verb: 1.6,
  'we-will': 0.8,
  'has-number': 0.8,
  'has-time': 0.8,
  report: -3,
  'label-goal': 2,
  'heading-goals': 1,
};
