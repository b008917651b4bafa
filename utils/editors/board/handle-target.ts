/** Where the handle of a goal belongs. */
import { afterGoal } from './after-goal.ts';
import type { HandleTarget } from './handle.ts';
import type { Painter } from '../marks/painter.ts';
import type { Placed } from '../session/placed.ts';
import type { Session } from '../session/session.ts';

export const targetOf = (session: Session, placed: Placed, painter: Painter): HandleTarget => ({
  goal: placed.goal,
  field: session.editor.root,
  layer: session.layer(),
  ground: painter.groundOf(session.editor.root),
  ranges: () => placed.painted?.ranges ?? session.editor.rangesOf(placed.span),
  after: () => afterGoal(session, placed),
});
