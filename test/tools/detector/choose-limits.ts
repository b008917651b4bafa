/** Chooses how strongly weights are held back: by what does best on repositories left out of those at hand. */
import { fit, probability, type Example, type Limits, type Weights } from '../logistic.ts';
import type { Labelled } from './labelled.ts';
import { isOwn, sharedOut } from './outcomes.ts';
import { examplesOf } from './training.ts';

const PARTS = 4;
const FIRMEST = { strength: 4, shyness: 5 };
/** From the firmest on: of choices that do nearly as well, the firmer one leans less on these very texts. */
const CHOICES: readonly Pick<Limits, 'strength' | 'shyness'>[] = [
  FIRMEST,
  { strength: 2, shyness: 5 },
  { strength: 2, shyness: 2.5 },
];
const NEARLY = 1.05;

const lossOf = ({ features, positive }: Example, weights: Limits['beliefs']): number => {
  const p = probability(features, weights);
  return -Math.log(Math.max(1e-6, positive ? p : 1 - p));
};

/** In: what may be learned from, without any of what is held out. Our own lines are learned from, never the measure. */
export const chooseLimits = (
  labelled: readonly Labelled[],
  given: Omit<Limits, 'strength' | 'shyness'>,
  from?: Weights,
): Limits => {
  const folds = sharedOut(labelled, PARTS, 0);
  const examples = examplesOf(labelled, {}, new Map());
  const losses = CHOICES.map((choice) => {
    const limits = { ...given, ...choice };
    let loss = 0;
    for (let part = 0; part < PARTS; part += 1) {
      const weights = fit(
        examples.filter(({ group }) => folds.get(group) !== part),
        limits,
        from,
      );
      for (const example of examples)
        if (folds.get(example.group) === part && !isOwn(example.group))
          loss += example.weight * lossOf(example, weights);
    }
    return { limits, loss };
  });
  const least = Math.min(...losses.map(({ loss }) => loss));
  return (losses.find(({ loss }) => loss <= least * NEARLY) ?? losses[0])?.limits ?? { ...given, ...FIRMEST };
};
