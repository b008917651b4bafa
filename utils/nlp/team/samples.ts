/** Numbers that a fitting person might type for a team's measure: within its bounds, no further apart than is usual. */
import { cuesOf } from '../criteria/reading.ts';
import type { Candidate, LanguagePack } from '../types.ts';

const USUAL = [60, 80] as const;
const STEP = 0.25;

/** In: a candidate. Out: a rising baseline and target for the measure that it names; nothing where it names none. */
export const samplesOf = (
  { sentences }: Candidate,
  { team }: LanguagePack,
): { readonly baseline?: string; readonly target?: string } => {
  const id = sentences.flatMap(({ annotation }) => cuesOf(annotation, 'team-metric'))[0]?.lemma;
  const metric = id === undefined ? undefined : team?.metric(id);
  if (!metric?.bounds && !metric?.step) return {};
  const [low, high] = metric.bounds ?? [0, 2 * USUAL[0]];
  const middle = Math.round((low + high) / 2);
  const baseline = middle > low && middle !== 0 ? middle : high;
  const target = Math.min(high, Math.floor(baseline * (1 + Math.min(STEP, metric.step?.[1] ?? STEP))));
  return target > baseline ? { baseline: String(baseline), target: String(target) } : { target: String(baseline) };
};
