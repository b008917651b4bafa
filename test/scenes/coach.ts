/** Stands in for the coach where the popover alone is tested: a paragraph, a goal in it, and a memory of what was asked. */
import {
  POPOVER,
  type PopoverFactory,
  type PopoverHandle,
  type PopoverRequest,
} from '../../utils/editors/card/popover-contract.ts';
import { stringsOf } from '../../utils/i18n/bundled.ts';
import { judgeMissing, missing } from './samples.ts';

export const calls: (readonly [name: string, ...values: readonly unknown[]])[] = [];
export let handle: PopoverHandle | null = null;

const note =
  (name: string) =>
  (...values: readonly unknown[]) => {
    calls.push([name, ...values]);
  };
const answer =
  <T>(name: string, value: T) =>
  (...values: readonly unknown[]): Promise<T> => {
    calls.push([name, ...values]);
    return Promise.resolve(value);
  };

function words(sentence: Element): Range {
  const range = document.createRange();
  range.selectNodeContents(sentence);
  return range;
}

/** Where the words stand. */
export const placeOf = (sentence: Element): DOMRect => words(sentence).getBoundingClientRect();

/** In: the element that holds the sentence, and what differs from an opening by pointer. */
export function open(
  sentence: Element,
  over: Partial<Pick<PopoverRequest, 'focus' | 'appearance' | 'mount'>> = {},
): void {
  const factory = (globalThis as { [POPOVER]?: PopoverFactory })[POPOVER];
  handle =
    factory?.open({
      goal: missing('en'),
      anchor: () => [...words(sentence).getClientRects()],
      mount: document.documentElement,
      focus: false,
      onDemand: false,
      host: 'docs.example.com',
      locale: 'en',
      strings: stringsOf('en'),
      appearance: 'light',
      actions: {
        judge: (text) => Promise.resolve(judgeMissing(text, 'en')),
        modeOf: () => ({ kind: 'write' }),
        apply: answer('apply', 'applied' as const),
        undo: answer('undo', 'applied' as const),
        copy: answer('copy', true),
        showEvidence: note('showEvidence'),
        lookAgain: answer('lookAgain', missing('en')),
        notGoal: note('notGoal'),
        isGoal: answer('isGoal', missing('en')),
        ignore: note('ignore'),
        siteOff: note('siteOff'),
        pause: note('pause'),
        readAs: note('readAs'),
        openSettings: note('openSettings'),
        closed: note('closed'),
      },
      ...over,
    }) ?? null;
}
