import { describe, expect, it } from 'vitest';
import { builtInTemplates } from '../../../utils/nlp/templates/built-in/index.ts';
import type { Analysis, AnalyzeOptions, Template } from '../../../utils/nlp/types.ts';
import { createEngine } from '../../../utils/platform/engine.ts';
import type { Asker, Core } from '../../../utils/platform/engine-world.ts';
import type { GoalMemory } from '../../../utils/platform/goal-memory.ts';
import type { AnalyzeRequest, ScratchpadUpdate } from '../../../utils/platform/protocol.ts';
import type { Clock } from '../../../utils/platform/scheduler.ts';
import { goalOf } from './goals.ts';

const template: Template = { ...builtInTemplates.smart, name: 'Test' };

/** Turns pass as promises do; each step of the fake core takes 10 ms. */
function world(change: { memory?: Partial<GoalMemory>; today?: () => string; templates?: readonly Template[] } = {}) {
  let now = 0;
  const seen: { text: string; options: AnalyzeOptions }[] = [];
  const order: string[] = [];
  const clock: Clock = { now: () => now, later: (work) => void setImmediate(work) };
  const core: Core = {
    *analyzeInSteps(text, options) {
      seen.push({ text, options });
      const goals = text.split('\n').map((line) => goalOf(line));
      const read: Analysis = { goals: [], language: 'en', truncated: false };
      for (let index = 0; index < goals.length; index += 1) {
        now += 10;
        order.push(text.slice(0, 4));
        yield { ...read, goals: goals.slice(0, index + 1) };
      }
      if (text === 'throw') throw new Error('broken');
      return { ...read, goals };
    },
    judgeGoal: (text, like) => ({ ...like, text, score: 75 }),
    goalForms: ({ name }) => ({ template: name, forms: [] }),
    languageOf: (text, choice) => (choice === 'auto' ? (text.includes('ä') ? 'fi' : 'en') : choice),
  };
  const memory: GoalMemory = { wanted: async (goals) => goals, accepted: async () => [], ...change.memory };
  const engine = createEngine({
    core: async () => core,
    templates: async () => change.templates ?? [template],
    memory: async () => memory,
    today: change.today ?? (() => '2026-11-25'),
    clock,
  });
  return { engine, seen, order };
}

const frame: Asker = { id: '1.0', isPrivate: false, language: 'auto', page: null };
const pad: Asker = { id: 'scratchpad.1', isPrivate: false, language: 'fi', page: null };
const ask = (text: string, more: Partial<AnalyzeRequest> = {}): AnalyzeRequest => ({
  text,
  surface: 'prose',
  key: 'field',
  revision: 1,
  focused: false,
  ...more,
});

describe('the engine', () => {
  it('judges goals of each language by the template for it, and fills in the form that a team made', async () => {
    const finnish: Template = { ...template, name: 'Suomeksi', language: 'fi' };
    const { engine, seen } = world({ templates: [finnish, template] });
    await engine.analyze(ask('Grow'), frame);
    await engine.analyze(ask('Kasvetaan määrää'), frame);
    await engine.analyze(ask('Grow'), { ...frame, language: 'fi' });
    expect(seen.map(({ options }) => options.template.name)).toEqual(['Test', 'Suomeksi', 'Suomeksi']);
    expect((await engine.forms({ ...frame, interfaceLanguage: 'fi' })).template).toBe('Suomeksi');
    expect((await engine.forms({ ...frame, interfaceLanguage: 'en' })).template).toBe('Suomeksi');
    expect((await engine.forms({ ...frame, language: 'en', interfaceLanguage: 'fi' })).template).toBe('Test');
  });

  it('analyses with the reference date, the template and the language of the site', async () => {
    const { engine, seen } = world();
    await engine.analyze(ask('Grow', { context: { label: 'Goal' } }), { ...frame, language: 'fi', page: null });
    expect(seen[0]?.options).toMatchObject({
      today: '2026-11-25',
      template,
      surface: 'prose',
      language: 'fi',
      context: { label: 'Goal' },
    });
  });

  it('answers `superseded` for a request that a newer one of the same field overtakes', async () => {
    const { engine, seen } = world();
    const older = engine.analyze(ask('one\ntwo'), frame);
    const newer = engine.analyze(ask('three'), frame);
    expect(await older).toBe('superseded');
    expect(await newer).toMatchObject({ goals: [{ text: 'three' }] });
    expect(seen.map(({ text }) => text)).toEqual(['three']);
  });

  it('keeps the same key of two frames apart', async () => {
    const { engine } = world();
    const both = await Promise.all([
      engine.analyze(ask('one'), frame),
      engine.analyze(ask('two'), { ...frame, id: '1.7' }),
    ]);
    expect(both).not.toContain('superseded');
  });

  it('lets a mark in a page overtake a long paste', async () => {
    const { engine, order } = world();
    const long = engine.stream({ revision: 1, text: Array(400).fill('long').join('\n') }, pad, () => undefined);
    await new Promise((resolve) => setImmediate(resolve));
    await new Promise((resolve) => setImmediate(resolve));
    const before = order.length;
    await engine.analyze(ask('mark', { focused: true }), frame);
    expect(before).toBeLessThan(100);
    expect(order.indexOf('mark') - before).toBeLessThanOrEqual(10);
    await long;
    expect(order.filter((name) => name === 'long')).toHaveLength(400);
  });

  it('streams what it has and ends with everything', async () => {
    const { engine, seen } = world();
    const updates: ScratchpadUpdate[] = [];
    await engine.stream({ revision: 7, text: Array(100).fill('goal').join('\n') }, pad, (update) => {
      updates.push(update);
    });
    const sizes = updates.map(({ analysis }) => analysis.goals.length);
    expect(sizes.length).toBeGreaterThan(2);
    expect(sizes).toEqual(sizes.toSorted((one, other) => one - other));
    expect(updates.at(-1)).toMatchObject({ revision: 7, done: true });
    expect(sizes.at(-1)).toBe(100);
    expect(updates.slice(0, -1).every(({ done }) => !done)).toBe(true);
    expect(seen[0]?.options).toMatchObject({ surface: 'paste', language: 'fi' });
  });

  it('ends what a closed popup waited for', async () => {
    const { engine, order } = world();
    const long = engine.stream({ revision: 1, text: Array(400).fill('long').join('\n') }, pad, () => undefined);
    await new Promise((resolve) => setImmediate(resolve));
    engine.drop(pad);
    await long;
    expect(order.length).toBeLessThan(400);
  });

  it('says of what is left alone in a field that it is no goal, and leaves it out of a long text', async () => {
    const calls: unknown[] = [];
    const { engine } = world({
      memory: {
        wanted: async ([one, ...others], kinds) => {
          calls.push(kinds);
          return one ? [{ ...one, isGoal: false }, ...others] : [];
        },
      },
    });
    const goals = [
      { text: 'one', isGoal: false },
      { text: 'two', isGoal: true },
    ];
    expect(await engine.analyze(ask('one\ntwo'), frame)).toMatchObject({ goals });
    const streamed: unknown[] = [];
    await engine.stream({ text: 'one\ntwo', revision: 1 }, pad, ({ analysis }) => void streamed.push(analysis.goals));
    expect(streamed.at(-1)).toMatchObject([{ text: 'two' }]);
    expect(calls[0]).toEqual(['ignored', 'not-a-goal']);
    expect(calls.at(-1)).toEqual(['not-a-goal']);
  });

  it('forces accepted goals, without a span that another one covers', async () => {
    const { engine, seen } = world({
      memory: {
        accepted: async () => [
          { start: 4, end: 7 },
          { start: 1, end: 3 },
        ],
      },
    });
    await engine.analyze(ask('one two', { force: [{ start: 0, end: 3 }] }), frame);
    expect(seen[0]?.options.force).toEqual([
      { start: 0, end: 3 },
      { start: 4, end: 7 },
    ]);
  });

  it('keeps verdicts between calls, and forgets them when the day changes', async () => {
    let today = '2026-11-25';
    const { engine, seen } = world({ today: () => today });
    await engine.analyze(ask('one'), frame);
    const cache = seen[0]?.options.cache;
    cache?.set('sentence', 'verdict');
    await engine.analyze(ask('two'), frame);
    expect(seen[1]?.options.cache?.get('sentence')).toBe('verdict');
    today = '2026-11-26';
    await engine.analyze(ask('three'), frame);
    expect(seen[2]?.options.cache?.get('sentence')).toBeUndefined();
  });

  it('judges a text in the place of a goal, the newest one only', async () => {
    const { engine } = world();
    const goal = goalOf('Grow');
    const both = await Promise.all([engine.judge('Grow a', goal, frame), engine.judge('Grow ab', goal, frame)]);
    expect(both[0]).toBeNull();
    expect(both[1]).toMatchObject({ text: 'Grow ab', score: 75 });
  });

  it('lets an analysis that fails be seen as such, and ends a stream with what it had', async () => {
    const { engine } = world();
    await expect(engine.analyze(ask('throw'), frame)).rejects.toThrow('broken');
    const updates: ScratchpadUpdate[] = [];
    await engine.stream({ revision: 1, text: 'throw' }, pad, (update) => {
      updates.push(update);
    });
    expect(updates.at(-1)).toMatchObject({ done: true, analysis: { truncated: true, goals: [{ text: 'throw' }] } });
  });
});
