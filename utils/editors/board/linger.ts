/** What the pointer was in stays shown a moment after it has left: it may be on its way to the handle. */

const LEAVES_AFTER_MS = 250;

/** In: what to do when the moment is over. Out: told whether the pointer is in a goal, says whether the last one stays. */
export function createLinger(over: () => void, signal: AbortSignal): (isIn: boolean) => boolean {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let was = false;
  const end = (): void => {
    clearTimeout(timer);
    timer = undefined;
  };
  signal.addEventListener('abort', end);
  return (isIn) => {
    if (isIn || was) end();
    if (was && !isIn) timer = setTimeout(() => (end(), over()), LEAVES_AFTER_MS);
    was = isIn;
    return timer !== undefined;
  };
}
