/** Resting on plate or line opens, for who has switched that on; never within a second of a key. */

const RESTS_AFTER_MS = 350;
const AFTER_KEY_MS = 1000;

/** Out: what is told when the pointer comes to rest (true) or leaves (false). */
export function createRest(
  allowed: () => boolean,
  sinceKey: () => number,
  open: () => void,
  signal: AbortSignal,
): (inside: boolean) => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(timer));
  return (inside) => {
    clearTimeout(timer);
    if (inside && allowed()) timer = setTimeout(open, Math.max(RESTS_AFTER_MS, AFTER_KEY_MS - sinceKey()));
  };
}
