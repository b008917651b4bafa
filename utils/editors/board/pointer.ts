/** Which goal the pointer is in. Rectangles are measured when the pointer comes, and kept until something moves. */
import { awayFrom, lineRects, type Rect } from '../page/geometry.ts';
import type { Placed } from '../session/placed.ts';
import type { Session } from '../session/session.ts';

/** Room around a sentence, so that the way from its end to the plate is no way out. Where two meet, the nearer one counts. */
const SLACK = 6;

export type PointerMap = {
  goalUnder(session: Session, x: number, y: number): Placed | null;
  forget(): void;
};

export function createPointerMap(): PointerMap {
  let known = new WeakMap<Placed, readonly Rect[]>();
  return {
    forget() {
      known = new WeakMap();
    },
    goalUnder(session, x, y) {
      let nearest: Placed | null = null;
      let least = SLACK;
      for (const placed of session.goals()) {
        if (!placed.painted) continue;
        let rects = known.get(placed);
        if (!rects) known.set(placed, (rects = lineRects(placed.painted.ranges)));
        const away = Math.min(...rects.map((rect) => awayFrom(rect, x, y)));
        if (away > least || (nearest && away === least)) continue;
        nearest = placed;
        least = away;
      }
      return nearest;
    },
  };
}
