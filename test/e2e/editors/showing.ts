/** What a test has shown, for the table of editors by behaviours that is made from a run's report. */
import type { RunnerTask } from 'vitest';
import type { Scene } from './scenes.ts';

declare module 'vitest' {
  interface TaskMeta {
    editor?: string;
    shown?: readonly string[];
  }
}

export const BEHAVIOURS = [
  'found',
  'marked within 2 px',
  'opened by mouse',
  'opened by key',
  'applied',
  'the right one of two',
  'one undo',
  'redo',
  'caret kept',
  'typed after',
  'rest as it was',
  'page as it was',
  'stale refused',
  'leaves nothing',
  'random sequences',
] as const;
export type Behaviour = (typeof BEHAVIOURS)[number];

/** Called after what it names has been seen. */
export function showing(task: RunnerTask, scene: Pick<Scene, 'name'>): (behaviour: Behaviour) => void {
  const shown = new Set<Behaviour>();
  task.meta.editor = scene.name;
  return (behaviour) => {
    shown.add(behaviour);
    task.meta.shown = [...shown];
  };
}
