/** The popover over one sentence: what it may do there, and how it comes and goes. */
import type { Goal, Span } from '../../nlp/types.ts';
import type { LoadsActing } from '../acting/acting-contract.ts';
import type { Stage } from '../page/frames.ts';
import { focusKeys } from './focus-keys.ts';
import { follow, hold } from '../writing/held.ts';
import type { Painted, Painter } from '../marks/painter.ts';
import type { PopoverActions, PopoverFactory, PopoverHandle } from './popover-contract.ts';
import type { Placed } from '../session/placed.ts';
import type { Session } from '../session/session.ts';
import type { Settings, Shell } from '../shell.ts';
import { refusalsOf } from '../refusals.ts';
import { withRewrites } from './with-rewrites.ts';
import { writeMode } from '../writing/write-mode.ts';
import type { Writer } from '../writing/writer.ts';
import { movedBy, type TextChange } from '../text/text-change.ts';

export type Opened = {
  readonly session: Session;
  readonly goal: Goal;
  readonly handle: PopoverHandle;
  /** The text changed; `typed` by the person in this field. */
  onChange(change: TextChange, typed: boolean): void;
};

/** By whose wish: by key, it takes the focus; on demand, of a sentence that is not taken for a goal. */
export type Wish = { readonly byKey?: boolean; readonly onDemand?: boolean };

export type OpeningInput = Wish & {
  readonly session: Session;
  readonly placed: Placed;
  /** Where it is drawn. */
  readonly stage: Stage;
  readonly loaded: { readonly popover: PopoverFactory; readonly strings: Readonly<Record<string, string>> };
  readonly ports: Shell & LoadsActing;
  readonly settings: Settings;
  readonly painter: Painter;
  readonly tint: (on: boolean) => void;
  readonly closed: () => void;
  /** The sentence was written and stands. */
  readonly applied: (text: string) => void;
};

/** Null when the popover can't be had here. */
export async function openPopover(input: OpeningInput, signal: AbortSignal): Promise<Opened | null> {
  const { session, placed, stage, ports, settings, loaded } = input;
  const { editor } = session;
  const { goal } = placed;
  const whole = await withRewrites(ports, goal);
  if (signal.aborted || !editor.root.isConnected) return null;
  const held = hold(editor, placed.span, whole.start, refusalsOf(editor));
  let writing: Promise<Writer | null> | null = null;
  const evidence: Painted[] = [];
  let last: readonly Range[] = editor.rangesOf(placed.span);

  const here = (span: Span): Span => movedBy(span, (held.span?.start ?? held.base) - held.base);
  const clearEvidence = (): void => {
    evidence.splice(0).forEach((each) => each.clear());
    input.tint(false);
  };

  /** One for this sentence, made by the script that comes with the first write; asked for again where it did not come. */
  async function writer(): Promise<Writer | null> {
    writing ??= ports.loadActing().then((acting) => acting?.createWriter(held, signal) ?? null);
    return (await writing) ?? (writing = null);
  }

  async function again(): Promise<Goal | null> {
    const at = held.span?.start ?? held.near;
    await session.look(held.span ?? undefined);
    const found = session.goalAt(at)?.goal;
    const fresh = found ? await withRewrites(ports, found) : null;
    if (fresh) held.base = fresh.start;
    return fresh;
  }

  const actions: PopoverActions = {
    judge: (text) => ports.judge(text, goal),
    modeOf: (edits) => writeMode(held, edits),
    async apply(edits) {
      clearEvidence();
      const outcome = (await (await writer())?.apply(edits)) ?? 'refused';
      if (outcome === 'applied') input.applied(held.text);
      return outcome;
    },
    undo: async () => (await (await writer())?.undo()) ?? 'refused',
    copy: async (text) => (await (await ports.loadActing())?.copyText(text, session.layer())) ?? false,
    showEvidence(shown) {
      clearEvidence();
      if (!shown || !held.span) return;
      input.tint(true);
      for (const kind of ['evidence', 'undermines'] as const) {
        const spans = kind === 'evidence' ? shown.supports : shown.undermines;
        const ranges = spans.flatMap((span) => editor.rangesOf(here(span)));
        if (ranges.length > 0) evidence.push(input.painter.paint(kind, ranges, editor.root, session.layer()));
      }
    },
    lookAgain: again,
    notGoal: () => forget('not-a-goal'),
    ignore: () => forget('ignored'),
    asParent: (keep, level) =>
      ports.setParent(
        goal,
        session.goals().map((each) => each.goal),
        keep,
        level,
      ),
    async isGoal() {
      ports.acceptGoal(goal.text);
      return again();
    },
    siteOff: () => dismiss(() => ports.siteOff()),
    pause: (scope) => dismiss(() => ports.pause(scope)),
    readAs: (language) => dismiss(() => ports.readAs(language)),
    openSettings: () => ports.openSettings(),
    closed(byKey) {
      clearEvidence();
      input.closed();
      if (!byKey || !editor.root.isConnected) return;
      const root = editor.root.getRootNode() as Document | ShadowRoot;
      // In a frame the body has the focus also when the frame has not.
      if (root.activeElement === (editor.keys?.() ?? editor.root) && document.hasFocus()) return;
      focusKeys(editor);
      if (held.caret) editor.select(held.caret);
    },
  };

  /** Also what was asked for by key is left alone then. */
  function forget(kind: 'not-a-goal' | 'ignored'): void {
    if (held.span) session.leave(held.span);
    dismiss(
      () => ports.ignoreGoal(goal.text, kind),
      () => ports.ignoreGoal(goal.text, null),
    );
  }

  function dismiss(act: () => void, restore?: () => void): void {
    act();
    handle.close(true, restore);
  }

  const handle = loaded.popover.open({
    goal: whole,
    anchor: () => {
      const span = held.span;
      if (span) last = editor.rangesOf(span);
      const lines = stage.lines(last);
      const caret = lines.length === 0 ? editor.caretBox?.() : null;
      return caret ? [stage.outward(caret)] : lines;
    },
    mount: stage.mount,
    focus: input.byKey === true,
    onDemand: input.onDemand === true,
    host: location.host || stage.mount.ownerDocument.location.host,
    locale: settings.locale,
    strings: loaded.strings,
    appearance: settings.appearance,
    actions,
  });
  return {
    session,
    goal,
    handle,
    onChange(change, typed) {
      follow(held, change, typed);
      if (held.isWriting) return;
      if (typed) handle.close(false);
      if (!held.span) handle.markStale();
    },
  };
}
