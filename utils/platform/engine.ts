/**
 * The one analysis engine for all tabs. It works in slices, the focused field first; a newer request of the same key
 * ends the older; the popup's long texts come last and stream what they have.
 */
import type { Analysis, Goal, GoalForms, Span, Template } from '../nlp/types.ts';
import { createOptions, formTemplate, SCRATCHPAD_SENTENCES, withInterface } from './engine-options.ts';
import type { Asker, Surroundings } from './engine-world.ts';
import { judgeAll } from './preview.ts';
import type { AnalyzeRequest, ScratchpadRequest, ScratchpadUpdate } from './protocol.ts';
import { createScheduler, URGENCY } from './scheduler.ts';

export type Engine = {
  /** Verdicts without rewrites: `judge` brings those of a goal that somebody looks at. */
  analyze(request: AnalyzeRequest, asker: Asker): Promise<Analysis | 'superseded'>;
  judge(text: string, goal: Goal, asker: Asker): Promise<Goal | null>;
  /** What a form for a new goal asks on this page. */
  forms(asker: Asker): Promise<GoalForms>;
  /** One goal a text, judged by each of these templates, in use or not. */
  preview(
    texts: readonly string[],
    templates: readonly Template[],
    asker: Asker,
  ): Promise<readonly (readonly (Goal | null)[])[] | 'superseded'>;
  /** Streams a long text; resolves when it is done, superseded or dropped. */
  stream(
    request: ScratchpadRequest,
    asker: Asker,
    listener: (update: ScratchpadUpdate) => void | Promise<void>,
  ): Promise<void>;
  /** Ends what this asker's scratchpad waits for. */
  drop(asker: Pick<Asker, 'id'>): void;
};

/** The popup hears of partial results this often; each costs the time to copy it. */
const STREAM_EVERY_MS = 150;

export function createEngine(world: Surroundings): Engine {
  const scheduler = createScheduler(world.clock);
  const newest = new Map<string, symbol>();
  const options = createOptions(world);

  /** Everything before the work itself is asynchronous: a request may be old by then. */
  const prepare = async <T>(key: string, load: () => Promise<T>): Promise<T | 'superseded'> => {
    const ticket = Symbol(key);
    newest.set(key, ticket);
    scheduler.drop(key);
    try {
      const loaded = await load();
      return newest.get(key) === ticket ? loaded : 'superseded';
    } finally {
      if (newest.get(key) === ticket) newest.delete(key);
    }
  };

  return {
    async analyze(request, asker) {
      const key = `${asker.id}/analyze/${request.key}`;
      const ready = await prepare(key, async () => {
        const [core, memory] = await Promise.all([world.core(), world.memory(asker.isPrivate)]);
        const { text, surface } = request;
        const context = withInterface(request.context, asker);
        const read = { text, language: request.language ?? asker.language, suggested: context.languages };
        const base = { ...(await options(read, surface, asker.page)), context };
        return { core, memory, base, accepted: await memory.accepted(text) };
      });
      if (ready === 'superseded') return ready;
      const { core, memory, base, accepted } = ready;
      const outcome = await scheduler.run({
        key,
        urgency: request.focused ? URGENCY.focused : URGENCY.page,
        steps: core.analyzeInSteps(request.text, {
          ...base,
          withoutRewrites: true,
          force: withoutOverlaps([...(request.force ?? []), ...accepted]),
          ...(request.structure && { structure: request.structure }),
        }),
      });
      if (outcome.state === 'superseded') return outcome.state;
      if (outcome.state === 'failed') throw outcome.problem;
      const goals = await memory.wanted(outcome.result.goals, ['ignored', 'not-a-goal']);
      return { ...outcome.result, goals };
    },

    async judge(text, goal, asker) {
      const key = `${asker.id}/judge`;
      const ready = await prepare(key, async () => ({
        core: await world.core(),
        base: await options({ text, language: goal.language ?? asker.language }, 'field', asker.page),
      }));
      if (ready === 'superseded') return null;
      const outcome = await scheduler.run({
        key,
        urgency: URGENCY.focused,
        // One step; the generator only brings it to the queue.
        // oxlint-disable-next-line require-yield
        steps: (function* () {
          return ready.core.judgeGoal(text, goal, ready.base);
        })(),
      });
      return outcome.state === 'done' ? outcome.result : null;
    },

    async forms({ page, language, interfaceLanguage }) {
      const [core, templates] = await Promise.all([world.core(), world.templates(page)]);
      const wanted = language === 'auto' ? interfaceLanguage : language;
      return core.goalForms(formTemplate(templates, language, wanted), world.today(), wanted);
    },

    async preview(texts, templates, asker) {
      const key = `${asker.id}/preview`;
      const core = await prepare(key, () => world.core());
      if (core === 'superseded') return core;
      const base = { today: world.today(), surface: 'field', language: asker.language } as const;
      const outcome = await scheduler.run({
        key,
        urgency: URGENCY.page,
        steps: judgeAll(core, texts, templates, base),
      });
      if (outcome.state === 'failed') throw outcome.problem;
      return outcome.state === 'done' ? outcome.result : 'superseded';
    },

    async stream(request, asker, listener) {
      const { text, revision } = request;
      const key = `${asker.id}/scratchpad`;
      const ready = await prepare(key, async () => {
        const [core, memory] = await Promise.all([world.core(), world.memory(asker.isPrivate)]);
        const context = withInterface(undefined, asker);
        const read = { text, language: request.language ?? asker.language, suggested: context.languages };
        const base = { ...(await options(read, 'paste', asker.page, SCRATCHPAD_SENTENCES)), context };
        return { core, memory, base, force: await memory.accepted(text) };
      });
      if (ready === 'superseded') return;
      const { core, memory, base, force } = ready;
      let last = -Infinity;
      let best: Analysis = { goals: [], language: null, truncated: true };
      let spoken = Promise.resolve();
      const say = (analysis: Analysis, done: boolean): Promise<void> =>
        (spoken = after(spoken, async () => {
          const goals = await memory.wanted(analysis.goals, ['not-a-goal']);
          await listener({ revision, done, analysis: { ...analysis, goals: goals.filter(({ isGoal }) => isGoal) } });
        }));
      const outcome = await scheduler.run({
        key,
        urgency: URGENCY.scratchpad,
        steps: core.analyzeInSteps(text, { ...base, force }),
        onPartial(analysis) {
          best = analysis;
          if (world.clock.now() - last < STREAM_EVERY_MS) return;
          last = world.clock.now();
          void say(analysis, false);
        },
      });
      if (outcome.state === 'done') await say(outcome.result, true);
      if (outcome.state === 'failed') await say({ ...best, truncated: true }, true);
    },

    drop({ id }) {
      newest.delete(`${id}/scratchpad`);
      scheduler.drop(`${id}/scratchpad`);
    },
  };
}

async function after(before: Promise<void>, work: () => Promise<void>): Promise<void> {
  await before;
  await work();
}

/** Sorted, the first one wins. */
function withoutOverlaps(spans: readonly Span[]): readonly Span[] {
  const kept: Span[] = [];
  for (const span of spans) {
    if (!kept.some((other) => span.start < other.end && other.start < span.end)) kept.push(span);
  }
  return kept.toSorted((one, other) => one.start - other.start);
}
