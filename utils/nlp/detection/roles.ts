/** Objective, key result, goal or initiative: the label decides, then the heading, then the text. */

import type { Annotation, Role } from '../types.ts';
import { isTarget } from './target.ts';

const actionOf = ({ cues }: Annotation): string =>
  cues.find(({ cue }) => cue.startsWith('action-'))?.cue.slice('action-'.length) ?? 'topic';

/** "Answer 90 % of the requests": how much of something is reached is no piece of work. */
const isShare = ({ quantities }: Annotation): boolean =>
  quantities.some((quantity) => quantity.kind === 'percent' && isTarget(quantity));

/** A target on a measure is a key result; one's own work or its count an initiative; a direction a goal or objective. */
const roleOfText = (annotation: Annotation, features: Readonly<Record<string, number>>): Role => {
  const action = actionOf(annotation);
  const measured = annotation.quantities.some(isTarget);
  if (features['goal-is'] || features['first-singular'])
    return action === 'make' && !features['goal-is'] ? 'initiative' : 'goal';
  if (action === 'make') return isShare(annotation) ? 'key_result' : 'initiative';
  // Finnish says "let us raise" where English says "raise".
  if (measured && (annotation.shape !== 'will' || features['first-passive'])) return 'key_result';
  if (action === 'done' || action === 'capable' || action === 'state') return 'key_result';
  if (annotation.shape === 'will') return 'goal';
  return measured ? 'key_result' : 'goal';
};

export const roleOf = (
  label: Role | null,
  heading: Role | null,
  annotation: Annotation,
  features: Readonly<Record<string, number>>,
): Role => label ?? heading ?? roleOfText(annotation, features);
