/**
 * Work in slices. Every job is a generator that yields after each bounded step; the most urgent one runs for a slice,
 * then messages get their turn, then the most urgent one is chosen again. A newer job of a key ends the older.
 */
export const SLICE_MS = 50;
/** Long texts give way sooner: what comes meanwhile waits for the rest of a slice. */
const LONG_TEXT_SLICE_MS = 20;

/** Smaller is sooner. */
export const URGENCY = { focused: 0, page: 1, scratchpad: 2 } as const;
export type Urgency = (typeof URGENCY)[keyof typeof URGENCY];

export type Job<Partial, Result> = {
  readonly key: string;
  readonly urgency: Urgency;
  readonly steps: Generator<Partial | undefined, Result>;
  /** Hears of partial results, in order. */
  readonly onPartial?: (partial: Partial) => void;
};

export type Outcome<Result> =
  | { readonly state: 'done'; readonly result: Result }
  | { readonly state: 'superseded' }
  | { readonly state: 'failed'; readonly problem: unknown };

export type Clock = {
  now(): number;
  /** Calls back after everything that waits now has had its turn. */
  later(work: () => void): void;
};

type Entry = Job<unknown, unknown> & { readonly order: number; readonly finish: (outcome: Outcome<unknown>) => void };

export type Scheduler = {
  run<Partial, Result>(job: Job<Partial, Result>): Promise<Outcome<Result>>;
  /** Ends the job of this key, if there is one. */
  drop(key: string): void;
};

/** One scheduler for one thread. */
export function createScheduler(clock: Clock): Scheduler {
  const waiting = new Map<string, Entry>();
  let order = 0;
  let awake = false;

  const end = (entry: Entry, outcome: Outcome<unknown>): void => {
    if (waiting.get(entry.key) === entry) waiting.delete(entry.key);
    entry.finish(outcome);
  };
  const drop = (key: string): void => {
    const entry = waiting.get(key);
    if (!entry) return;
    end(entry, { state: 'superseded' });
    entry.steps.return(undefined);
  };
  const slice = (): void => {
    let entry = mostUrgent(waiting);
    const until = clock.now() + (entry?.urgency === URGENCY.scratchpad ? LONG_TEXT_SLICE_MS : SLICE_MS);
    while (entry && clock.now() < until) {
      step(entry);
      entry = waiting.get(entry.key) === entry ? entry : mostUrgent(waiting);
    }
    awake = waiting.size > 0;
    if (awake) clock.later(slice);
  };
  const step = (entry: Entry): void => {
    try {
      const { done, value } = entry.steps.next();
      if (done) end(entry, { state: 'done', result: value });
      else if (value !== undefined) entry.onPartial?.(value);
    } catch (problem) {
      end(entry, { state: 'failed', problem });
    }
  };
  return {
    drop,
    run<Partial, Result>(job: Job<Partial, Result>) {
      drop(job.key);
      return new Promise<Outcome<Result>>((resolve) => {
        const entry = { ...job, order: (order += 1), finish: resolve } as unknown as Entry;
        waiting.set(job.key, entry);
        if (!awake) {
          awake = true;
          clock.later(slice);
        }
      });
    },
  };
}

function mostUrgent(waiting: ReadonlyMap<string, Entry>): Entry | undefined {
  let first: Entry | undefined;
  for (const entry of waiting.values()) {
    if (!first || entry.urgency < first.urgency || (entry.urgency === first.urgency && entry.order < first.order)) {
      first = entry;
    }
  }
  return first;
}

/** The browser's clock; a message channel is not slowed down as timers are. */
export function browserClock(): Clock {
  const { port1, port2 } = new MessageChannel();
  const works: (() => void)[] = [];
  port1.addEventListener('message', () => works.shift()?.());
  port1.start();
  return {
    now: () => performance.now(),
    later(work) {
      works.push(work);
      port2.postMessage(null);
    },
  };
}
