/** What a test has shown, for the table of editors by behaviours that is made from a run's report. */
import type { RunnerTask } from 'vitest';
import type { Behaviour } from './behaviours.ts';
import type { Scene } from './scenes.ts';

declare module 'vitest' {
  interface TaskMeta {
    editor?: string;
    against?: string;
    shown?: readonly string[];
  }
}

export type Shown = Pick<Scene, 'name' | 'engine' | 'site'>;

/** Called after what it names has been seen. */
export function showing(task: RunnerTask, { name, engine, site }: Shown): (behaviour: Behaviour) => void {
  const shown = new Set<Behaviour>();
  const real = engine === undefined ? '' : `{${engine}}`;
  task.meta.editor = name;
  task.meta.against = site ? `our model of the site${real && `, around ${real}`}` : real || 'the browser';
  return (behaviour) => {
    shown.add(behaviour);
    task.meta.shown = [...shown];
  };
}
