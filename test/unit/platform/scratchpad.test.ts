import { describe, expect, it } from 'vitest';
import type { Analysis, Goal } from '../../../utils/nlp/types.ts';
import type { Engine } from '../../../utils/platform/engine.ts';
import { chunksOf, type ScratchpadChunk } from '../../../utils/platform/scratchpad-chunks.ts';
import { serveScratchpad, type Line } from '../../../utils/platform/scratchpad-server.ts';
import { memoryOf } from '../../../utils/platform/storage/scratchpad.ts';
import { goalOf } from './goals.ts';

const analysis = (goals: readonly Goal[]): Analysis => ({ goals, language: 'en', truncated: false });
const goals = Array.from({ length: 250 }, (_, index) => goalOf(`Goal ${index}`));

describe('pieces of a long answer', () => {
  it('are bounded and put together again give the whole', () => {
    const chunks = chunksOf({ revision: 1, done: true, analysis: analysis(goals) }, []);
    expect(chunks.map((chunk) => [chunk.from, chunk.goals.length, chunk.more])).toEqual([
      [0, 100, true],
      [100, 100, true],
      [200, 50, false],
    ]);
  });

  it('leave out what the other side holds', () => {
    const chunks = chunksOf({ revision: 1, done: false, analysis: analysis(goals) }, goals.slice(0, 240));
    expect(chunks.map((chunk) => [chunk.from, chunk.goals.length])).toEqual([[240, 10]]);
  });

  it('start where something changed', () => {
    const changed = goals.with(5, goalOf('Another'));
    expect(chunksOf({ revision: 1, done: false, analysis: analysis(changed) }, goals)[0]?.from).toBe(5);
  });

  it('say that there is nothing, too', () => {
    expect(chunksOf({ revision: 1, done: true, analysis: analysis([]) }, goals)).toEqual([
      { revision: 1, done: true, language: 'en', truncated: false, from: 0, goals: [], more: false },
    ]);
  });
});

function line() {
  const posted: ScratchpadChunk[] = [];
  let hear: (message: unknown) => void = () => undefined;
  let close: () => void = () => undefined;
  const ends: Line = {
    onMessage: { addListener: (listener) => (hear = listener) },
    onDisconnect: { addListener: (listener) => (close = listener) },
    postMessage: (message) => posted.push(message as ScratchpadChunk),
  };
  return { ends, posted, say: (message: unknown) => hear(message), close: () => close() };
}

const asker = async () => ({ id: 'pad', isPrivate: false, language: 'auto', page: null });
const turn = () => new Promise<void>((resolve) => void setImmediate(resolve));
const settle = async () => {
  for (let round = 0; round < 10; round += 1) await turn();
};

describe("the popup's line", () => {
  const engine = (dropped: string[] = []): Engine =>
    ({
      async stream({ revision }, _who, listener) {
        await listener({ revision, done: true, analysis: analysis(goals) });
      },
      drop: ({ id }) => dropped.push(id),
    }) as Partial<Engine> as Engine;

  it('answers a request in pieces', async () => {
    const { ends, posted, say } = line();
    serveScratchpad(ends, engine(), asker, turn);
    say({ revision: 3, text: 'Grow' });
    await settle();
    expect(posted.map(({ revision, more }) => [revision, more])).toEqual([
      [3, true],
      [3, true],
      [3, false],
    ]);
  });

  it('hears nothing malformed', async () => {
    const { ends, posted, say } = line();
    serveScratchpad(ends, engine(), asker, turn);
    for (const message of [null, {}, { revision: 1 }, { revision: 1, text: 'x'.repeat(2_000_001) }]) say(message);
    await settle();
    expect(posted).toEqual([]);
  });

  it('says nothing more once it is closed, and ends the work', async () => {
    const dropped: string[] = [];
    const { ends, posted, say, close } = line();
    serveScratchpad(ends, engine(dropped), asker, turn);
    say({ revision: 1, text: 'Grow' });
    await Promise.resolve();
    close();
    await settle();
    expect(posted).toEqual([]);
    expect(dropped).toEqual(['pad']);
  });

  it('leaves an answer that a newer request overtakes', async () => {
    const { ends, posted, say } = line();
    serveScratchpad(ends, engine(), asker, turn);
    say({ revision: 1, text: 'Grow' });
    say({ revision: 2, text: 'Grow more' });
    await settle();
    expect(new Set(posted.map(({ revision }) => revision))).toEqual(new Set([2]));
  });
});

describe('what the popup keeps', () => {
  it('is the text, and verdicts where they are few enough to be read back at once', () => {
    expect(memoryOf('a', analysis(goals.slice(0, 3))).analysis?.goals).toHaveLength(3);
    expect(memoryOf('a', analysis(goals))).toEqual({ text: 'a', analysis: null });
    expect(memoryOf('a', null)).toEqual({ text: 'a', analysis: null });
  });
});
