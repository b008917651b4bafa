/** The keyboard's ways. Each comes with the script it needs, when its key is first pressed. */
import { createDomEditor } from '../field/dom-editor.ts';
import { isBlock } from '../text/dom-runs.ts';
import type { JudgeInput } from '../card/judge.ts';
import { mountOf } from '../page/layer.ts';
import type { Ports } from '../ports.ts';
import type { ReadingInput } from '../acting/reading.ts';
import { createSession, type Session } from '../session/session.ts';
import type { createStep, StepInput, Target } from '../acting/step.ts';

export type Command = 'open-popover' | 'next-goal' | 'previous-goal' | 'new-goal';

export type CommandsInput = Omit<JudgeInput & StepInput & ReadingInput, 'begin' | 'layerOf' | 'ports'> & {
  readonly ports: Ports;
};

export function createCommands(
  input: CommandsInput,
  signal: AbortSignal,
): (command: Command | Target) => Promise<void> {
  const { ports } = input;
  const layerOf = (session: Session | null) => session?.layer() ?? input.layerFor(mountOf(document.documentElement));
  const begin = async (place: Node, ending: AbortSignal) =>
    (await ports.loadActing())?.readingOf({ ...input, createDomEditor, createSession, isBlock }, place, ending) ?? null;
  let judge: (() => Promise<void>) | undefined;
  let step: ReturnType<typeof createStep> | undefined;
  let newGoal: (() => Promise<void>) | undefined;
  return async (command) => {
    if (command === 'open-popover') {
      judge ??= (await ports.loadPopover())?.popover.createJudge({ ...input, layerOf, begin }, signal);
      return judge?.();
    }
    if (command === 'new-goal') {
      const loaded = newGoal ? null : await ports.loadNewGoal();
      newGoal ??= loaded?.createNewGoal({ ...input, layerOf }, loaded, signal);
      return newGoal?.();
    }
    step ??= (await ports.loadActing())?.createStep({ ...input, layerOf }, signal);
    return step?.(typeof command === 'object' ? command : command === 'next-goal' ? 1 : -1);
  };
}
