import { describe, expect, it } from 'vitest';
import { createScheduler, SLICE_MS, URGENCY, type Clock } from '../../../utils/platform/scheduler.ts';

/** A clock that moves only when a step says how long it took. */
function handClock(): Clock & {
  readonly slices: number[];
  spend(ms: number): void;
  runOne(): boolean;
  runAll(): void;
} {
  let now = 0;
  const waiting: (() => void)[] = [];
  const slices: number[] = [];
  const runOne = (): boolean => {
    const work = waiting.shift();
    const before = now;
    work?.();
    if (work) slices.push(now - before);
    return work !== undefined;
  };
  return {
    slices,
    now: () => now,
    later: (work) => waiting.push(work),
    spend: (ms) => (now += ms),
    runOne,
    runAll() {
      while (runOne());
    },
  };
}

function* steps(clock: { spend(ms: number): void }, count: number, log: string[] = [], name = '') {
  for (let step = 0; step < count; step += 1) {
    clock.spend(10);
    log.push(name);
    yield step % 5 === 4 ? step : undefined;
  }
  return name;
}

describe('the scheduler', () => {
  it('works in slices of at most 50 ms and a step', async () => {
    const clock = handClock();
    const done = createScheduler(clock).run({ key: 'a', urgency: URGENCY.page, steps: steps(clock, 100, [], 'a') });
    clock.runAll();
    expect(await done).toEqual({ state: 'done', result: 'a' });
    expect(Math.max(...clock.slices)).toBeLessThanOrEqual(SLICE_MS + 10);
    expect(clock.slices.length).toBeGreaterThanOrEqual(20);
  });

  it('lets the focused field go before everything, within a slice', async () => {
    const clock = handClock();
    const log: string[] = [];
    const scheduler = createScheduler(clock);
    const long = scheduler.run({ key: 'pad', urgency: URGENCY.scratchpad, steps: steps(clock, 1000, log, 'pad') });
    clock.runOne();
    const before = log.length;
    const mark = scheduler.run({ key: 'field', urgency: URGENCY.focused, steps: steps(clock, 3, log, 'field') });
    const page = scheduler.run({ key: 'page', urgency: URGENCY.page, steps: steps(clock, 3, log, 'page') });
    clock.runAll();
    await Promise.all([long, mark, page]);
    expect(log.slice(before, before + 6)).toEqual(['field', 'field', 'field', 'page', 'page', 'page']);
  });

  it('ends the older job of a key when a newer one comes', async () => {
    const clock = handClock();
    const scheduler = createScheduler(clock);
    const older = scheduler.run({ key: 'a', urgency: URGENCY.page, steps: steps(clock, 50, [], 'older') });
    clock.runOne();
    const newer = scheduler.run({ key: 'a', urgency: URGENCY.page, steps: steps(clock, 1, [], 'newer') });
    clock.runAll();
    expect(await older).toEqual({ state: 'superseded' });
    expect(await newer).toEqual({ state: 'done', result: 'newer' });
  });

  it('hands on partial results in order and none after it was dropped', async () => {
    const clock = handClock();
    const scheduler = createScheduler(clock);
    const heard: number[] = [];
    const job = scheduler.run<number, string>({
      key: 'a',
      urgency: URGENCY.page,
      steps: steps(clock, 100),
      onPartial: (partial) => heard.push(partial),
    });
    clock.runOne();
    clock.runOne();
    scheduler.drop('a');
    clock.runAll();
    expect(await job).toEqual({ state: 'superseded' });
    expect(heard).toEqual([4, 9]);
  });

  it('gives way sooner in a long text', () => {
    const clock = handClock();
    void createScheduler(clock).run({ key: 'pad', urgency: URGENCY.scratchpad, steps: steps(clock, 20) });
    clock.runAll();
    expect(Math.max(...clock.slices)).toBeLessThanOrEqual(30);
  });

  it('survives a job that throws', async () => {
    const clock = handClock();
    const scheduler = createScheduler(clock);
    const problem = new Error('broken');
    const broken = scheduler.run({
      key: 'a',
      urgency: URGENCY.page,
      steps: (function* (): Generator<undefined, string> {
        yield undefined;
        throw problem;
      })(),
    });
    const fine = scheduler.run({ key: 'b', urgency: URGENCY.page, steps: steps(clock, 2, [], 'b') });
    clock.runAll();
    expect(await broken).toEqual({ state: 'failed', problem });
    expect(await fine).toEqual({ state: 'done', result: 'b' });
  });

  it('sleeps when there is nothing to do', () => {
    const clock = handClock();
    void createScheduler(clock).run({ key: 'a', urgency: URGENCY.page, steps: steps(clock, 1) });
    clock.runAll();
    expect(clock.runOne()).toBe(false);
  });
});
