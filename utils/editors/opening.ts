/** The popover over one sentence: what it may do there, and how it comes and goes. */
import type { Goal, Span } from '../nlp/types.ts';
import type { TextChange } from './adapter.ts';
import { copyText } from './copy.ts';
import { stageOf } from './frames.ts';
import { lineRects, type Rect } from './geometry.ts';
import type { Painted, Painter } from './painter.ts';
import type { PopoverActions, PopoverHandle } from './popover-contract.ts';
import type { Loaded, Ports, Settings } from './ports.ts';
import type { Placed } from './placed.ts';
import type { Session } from './session.ts';
import { createWriter, type Writer } from './writer.ts';

export type Opened = {
  readonly session: Session;
  readonly goal: Goal;
  readonly handle: PopoverHandle;
  readonly writer: Writer;
  /** The text changed; `typed` by the person in this field. */
  onChange(change: TextChange, typed: boolean): void;
};

export type OpeningInput = {
  readonly session: Session;
  readonly placed: Placed;
  readonly byKey: boolean;
  readonly onDemand: boolean;
  readonly loaded: Loaded;
  readonly ports: Ports;
  readonly settings: Settings;
  readonly painter: Painter;
  readonly tint: (on: boolean) => void;
  readonly closed: () => void;
  /** The sentence was written and stands. */
  readonly applied: (text: string) => void;
};

/** Null when the popover can't be had here. */
export function openPopover(input: OpeningInput, signal: AbortSignal): Opened | null {
  const { session, placed, ports, settings, loaded } = input;
  const { editor } = session;
  const stage = stageOf(editor.root);
  if (!stage || signal.aborted || !editor.root.isConnected) return null;
  const { goal } = placed;
  const writer = createWriter(editor, placed.span, goal.start, signal);
  const evidence: Painted[] = [];
  let last: readonly Range[] = editor.rangesOf(placed.span);

  const here = (span: Span): Span => {
    const shift = (writer.span()?.start ?? goal.start) - goal.start;
    return { start: span.start + shift, end: span.end + shift };
  };
  const clearEvidence = (): void => {
    evidence.splice(0).forEach((each) => each.clear());
    input.tint(false);
  };

  async function again(): Promise<Goal | null> {
    const at = writer.span()?.start ?? writer.near();
    await session.look(writer.span() ?? undefined);
    return session.goalAt(at)?.goal ?? null;
  }

  const actions: PopoverActions = {
    judge: (text) => ports.judge(text, goal),
    modeOf: (edits) => writer.modeOf(edits),
    async apply(edits) {
      clearEvidence();
      const outcome = await writer.apply(edits);
      if (outcome === 'applied') input.applied(writer.text());
      return outcome;
    },
    undo: () => writer.undo(),
    copy: (text) => copyText(text, session.layer()),
    showEvidence(shown) {
      clearEvidence();
      if (!shown || !writer.span()) return;
      input.tint(true);
      for (const kind of ['evidence', 'undermines'] as const) {
        const spans = kind === 'evidence' ? shown.supports : shown.undermines;
        const ranges = spans.flatMap((span) => editor.rangesOf(here(span)));
        if (ranges.length > 0) evidence.push(input.painter.paint(kind, ranges, editor.root, session.layer()));
      }
    },
    lookAgain: again,
    notGoal: () => dismiss(() => ports.ignoreGoal(goal.text, 'not-a-goal')),
    ignore: () => dismiss(() => ports.ignoreGoal(goal.text, 'ignored')),
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
      const keys = editor.keys?.() ?? editor.root;
      // In a frame the body has the focus also when the frame has not.
      if (root.activeElement === keys && document.hasFocus()) return;
      keys.focus({ preventScroll: true });
      const caret = writer.caret();
      if (caret) editor.select(caret);
    },
  };

  function dismiss(act: () => void): void {
    act();
    handle.close(true);
  }

  const handle = loaded.factory.open({
    goal,
    anchor: () => {
      const span = writer.span();
      if (span) last = editor.rangesOf(span);
      const lines: Rect[] = lineRects(last);
      const caret = lines.length === 0 ? editor.caretBox?.() : null;
      return (caret ? [caret] : lines).map(stage.outward);
    },
    mount: stage.mount,
    focus: input.byKey,
    onDemand: input.onDemand,
    host: location.host || hostOf(stage.mount),
    locale: settings.locale,
    strings: loaded.strings,
    appearance: settings.appearance,
    actions,
  });
  return {
    session,
    goal,
    handle,
    writer,
    onChange(change, typed) {
      const ours = writer.isWriting;
      writer.onChange(change);
      if (ours || !handle.isOpen) return;
      if (typed) handle.close(false);
      else if (!writer.span()) handle.markStale();
    },
  };
}

const hostOf = (mount: Element): string => mount.ownerDocument.defaultView?.location.host ?? '';
