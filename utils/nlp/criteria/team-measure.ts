/** The measure of the team that a sentence names, for rules that need to know which one its numbers and its verb are of. */

import type { Team } from '../team/team.ts';
import type { Annotation } from '../types.ts';
import { cuesOf } from './reading.ts';

type Named = {
  readonly cue: Annotation['cues'][number];
  readonly metric: NonNullable<ReturnType<Team['metric']>>;
};

/** Null where it names none; with two of them nobody knows which one is meant. */
export const onlyTeamMeasure = (annotation: Annotation, team: Team | undefined): Named | null => {
  const [cue, other] = cuesOf(annotation, 'team-metric');
  const metric = team?.metric(cue?.lemma ?? '');
  return cue && metric && !other ? { cue, metric } : null;
};
