/** Every rewrite, registered once. Where two can stand at one place, the earlier one stands first. */

import type { Rewrite } from '../types.ts';
import { rewrite as addBaselineAndTarget } from './add-baseline-and-target.ts';
import { rewrite as addDeadline } from './add-deadline.ts';
import { rewrite as addEnd } from './add-end.ts';
import { rewrite as addFirstStep } from './add-first-step.ts';
import { rewrite as addOwner } from './add-owner.ts';
import { rewrite as addPurpose } from './add-purpose.ts';
import { rewrite as addTarget } from './add-target.ts';
import { rewrite as dateEvent } from './date-event.ts';
import { rewrite as fillPlaceholder } from './fill-placeholder.ts';
import { rewrite as nameMetric } from './name-metric.ts';
import { rewrite as nameObject } from './name-object.ts';
import { rewrite as replaceImpossible } from './replace-impossible.ts';
import { rewrite as replaceUpTo } from './replace-up-to.ts';
import { rewrite as replaceWord } from './replace-word.ts';
import { rewrite as replaceDate } from './replace-date.ts';
import { rewrite as resolveVagueTime } from './resolve-vague-time.ts';
import { rewrite as sayPoints } from './say-points.ts';
import { rewrite as splitGoals } from './split-goals.ts';
import { rewrite as stateChange } from './state-change.ts';
import { rewrite as strengthenVerb } from './strengthen-verb.ts';
import { rewrite as swapNumbers } from './swap-numbers.ts';
import { rewrite as turnOutputIntoOutcome } from './turn-output-into-outcome.ts';
import { rewrite as usePattern } from './use-pattern.ts';

/** In the order in which they are tried for a criterion, the most natural first. */
export const rewrites: readonly Rewrite[] = [
  usePattern,
  fillPlaceholder,
  swapNumbers,
  replaceImpossible,
  replaceUpTo,
  sayPoints,
  addBaselineAndTarget,
  addTarget,
  nameMetric,
  replaceDate,
  resolveVagueTime,
  addEnd,
  dateEvent,
  addDeadline,
  replaceWord,
  splitGoals,
  strengthenVerb,
  nameObject,
  stateChange,
  addPurpose,
  turnOutputIntoOutcome,
  addFirstStep,
  addOwner,
];
