/** Asks the bridge in the page's world. */
import { ANSWER, ASK, parseAnswer, type Answer, type Ask } from './protocol.ts';

const WAITS_MS = 2000;

/** Asks for something to be done, or for the text alone. */
export type Bridge = (wanted?: Partial<Omit<Ask, 'id'>>) => Promise<Answer | null>;

/** Null when nothing answered: no script of ours is there, or the page is busy. */
export function createBridge(document: Document, signal: AbortSignal): Bridge {
  // Two scripts of ours ask at the same time; neither hears the other's answers.
  let id = Math.floor(Math.random() * 9e8);
  return (wanted) =>
    new Promise((resolve) => {
      const mine = (id += 1);
      const hear = (event: Event): void => {
        const answer = parseAnswer((event as CustomEvent<unknown>).detail);
        if (answer?.id === mine) end(answer);
      };
      const end = (answer: Answer | null): void => {
        document.removeEventListener(ANSWER, hear);
        clearTimeout(timer);
        resolve(answer);
      };
      const timer = setTimeout(end, WAITS_MS, null);
      document.addEventListener(ANSWER, hear);
      if (signal.aborted) return end(null);
      const whole = wanted && { id: mine, by: performance.now() + WAITS_MS, ...wanted };
      document.dispatchEvent(new CustomEvent(ASK, { detail: JSON.stringify(whole ?? mine) }));
    });
}
