/** One field that has had the focus: its text, the goals found in it and their marks. */
import type { Goal, Span } from '../../nlp/types.ts';
import type { Editor } from '../adapter.ts';
import type { FieldContext } from '../field/field-context.ts';
import { areSame } from '../page/geometry.ts';
import type { Layer } from '../page/layer.ts';
import { lineOf, type Line } from '../marks/marks.ts';
import { nearOf, touchedWith } from './near.ts';
import type { Painter } from '../marks/painter.ts';
import { placeGoals, type Part, type Placed } from './placed.ts';
import type { AnalysisRequest, Settings, Shell, Silence } from '../shell.ts';
import { moveSpan, type TextChange } from '../text/text-change.ts';
import { restsBy, wakingPart } from './wake.ts';

const PAUSE_MS = 600;
const FIRST_LOOK_MS = 150;
/** The sentence that is being written is left in peace this long. */
const STILL_WRITING_MS = 2000;
/** A background that is only starting, on a machine that is busy, answers late or not at all. */
const ASKS_AGAIN_MS = [1000, 3000, 9000];
const LONGEST_TEXT = 1_000_000;
const ENDED = /[.!?…]["'”’)\]]*$/u;

export type Session = {
  readonly editor: Editor;
  readonly quiet: boolean;
  layer(): Layer;
  goals(): readonly Placed[];
  goalAt(offset: number): Placed | null;
  /** Looks at the text now; `force` judges that span whatever the detector thinks. */
  look(force?: Span): Promise<void>;
  /** What was asked about this span is taken back: it is judged as the detector thinks. */
  leave(span: Span): void;
  /** Marks again by settings, caret and time. */
  mark(): void;
  /** All anew: they look different. */
  repaint(): void;
  /** Where their words stand now. */
  place(): void;
  isTyping(): boolean;
  compose(on: boolean): void;
};

export type SessionInput = {
  readonly key: string;
  readonly editor: Editor;
  readonly quiet: boolean;
  /** Asked anew for each look: a date beside the field may be another one by now. */
  readonly context: () => FieldContext;
  readonly layer: () => Layer;
  readonly painter: Painter;
  readonly ports: Pick<Shell, 'analyze'>;
  /** All of the text was read; `silent` says why there is nothing to show. */
  readonly report: (silent: Silence | null) => void;
  readonly settings: () => Settings;
  readonly isFocused: () => boolean;
  /** Goals or marks are other ones now; `change` says which text gave cause. */
  readonly changed: (change: TextChange | null) => void;
};

export function createSession(input: SessionInput, signal: AbortSignal): Session {
  const { editor, ports, painter } = input;
  let goals: Placed[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  let markTimer: ReturnType<typeof setTimeout> | undefined;
  let typedAt = Number.NEGATIVE_INFINITY;
  let composing = false;
  /** What this session was asked to judge; kept while its text stays. */
  let forced: Span[] = [];
  /** What was changed since the last verdicts. */
  let touched: Span | null = null;
  let unanswered = 0;
  const endsRest = restsBy(() => performance.now());

  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    clearTimeout(markTimer);
    goals.forEach(unpaint);
    goals = [];
  });

  function unpaint(placed: Placed): void {
    placed.painted?.clear();
    placed.painted = null;
    placed.line = null;
  }

  function soon(wait: number): void {
    clearTimeout(timer);
    timer = setTimeout(() => void look(), wait);
  }

  editor.onChange((change) => {
    typedAt = performance.now();
    const shift = change.inserted.length - change.removed;
    const kept: Placed[] = [];
    for (const placed of goals) {
      const span = moveSpan(placed.span, placed.goal.text, change);
      if (!span) {
        unpaint(placed);
        continue;
      }
      placed.span = span;
      kept.push(placed);
      // What was read again may stand in other nodes now.
      if (span.end >= change.region.start && span.start <= change.region.end) follow(placed);
    }
    goals = kept;
    forced = forced.map((span) => moveSpan(span, '', change)).filter((span) => span !== null);
    touched = touchedWith(touched, change);
    if (shift !== 0 || change.inserted !== '') {
      if (endsRest() && !composing) void wake(touched);
      soon(PAUSE_MS);
    }
    input.changed(change);
  });

  function paint(placed: Placed, line: Line | null, ranges?: readonly Range[]): void {
    unpaint(placed);
    if (!line) return;
    placed.line = line;
    placed.painted = painter.paint(line, ranges ?? editor.rangesOf(placed.span), editor.root, input.layer());
  }

  /** To where its words stand now, maybe in other nodes; a mark that is there stays untouched. */
  function follow(placed: Placed): void {
    const { painted } = placed;
    if (!painted) return;
    const ranges = editor.rangesOf(placed.span);
    if (areSame(ranges, painted.ranges)) painted.place();
    else paint(placed, placed.line, ranges);
  }

  function askFor({ structure = [], ...part }: Omit<AnalysisRequest, 'surface' | 'context'>) {
    endsRest();
    return ports.analyze({ ...part, ...input.context(), ...(structure.length > 0 && { structure }) });
  }

  async function wake(around: Span): Promise<void> {
    const { text, structure, revision } = editor.read();
    const part = wakingPart(text, structure, around);
    if (part) await askFor({ ...part, revision, key: `${input.key}-near`, focused: true });
  }

  function leave(span: Span): void {
    forced = forced.filter(({ start, end }) => end <= span.start || start >= span.end);
  }

  async function look(force?: Span): Promise<void> {
    clearTimeout(timer);
    if (signal.aborted) return;
    if (composing) return soon(PAUSE_MS);
    const { text, structure, revision } = editor.read();
    clearTimeout(timer);
    if (force) {
      leave(force);
      forced = [...forced, force];
    }
    if (text.length > LONGEST_TEXT || text.trim() === '') return take([]);
    const ask = (part: Pick<AnalysisRequest, 'text' | 'structure' | 'key' | 'focused'>) =>
      askFor({ ...part, revision, ...(forced.length > 0 && { force: forced }) });
    /** Late: the text is another one, and the next look is on its way. */
    const isLate = (): boolean => signal.aborted || editor.read().revision !== revision;

    const near = touched && forced.length === 0 ? nearOf(text, structure, touched) : null;
    const focused = input.isFocused();
    if (near) {
      const first = await ask({ text: near.text, structure: near.structure, key: `${input.key}-near`, focused });
      if (isLate()) return;
      if (first && first !== 'superseded') take(first.analysis.goals, { shift: near.at.start, within: near.blocks });
    }
    // The whole gives way to what a person is waiting for.
    const answer = await ask({ text, structure, key: input.key, focused: focused && !near });
    if (answer === null && !signal.aborted) {
      const wait = ASKS_AGAIN_MS[unanswered++];
      return wait === undefined ? undefined : soon(wait);
    }
    if (!answer || answer === 'superseded' || isLate()) return;
    unanswered = 0;
    touched = null;
    take(answer.analysis.goals);
    const unknown = answer.analysis.language === null && text.trim().length > 40 && goals.length === 0;
    input.report(unknown ? 'language' : (editor.silence?.() ?? null));
  }

  function take(found: readonly Goal[], part?: Part): void {
    const placed = placeGoals(goals, found, part);
    goals = placed.goals;
    for (const each of placed.gone) unpaint(each);
    mark();
    input.changed(null);
  }

  function mark(): void {
    clearTimeout(markTimer);
    if (signal.aborted) return;
    const { marks } = input.settings();
    const wait = STILL_WRITING_MS - (performance.now() - typedAt);
    const caret = wait > 0 && input.isFocused() ? editor.selection() : null;
    let held = false;
    for (const placed of goals) {
      const writing = caret !== null && isWriting(placed, caret);
      held ||= writing;
      const line = input.quiet || writing ? null : lineOf(placed.goal, marks);
      if (line !== placed.line) paint(placed, line);
    }
    if (held) markTimer = setTimeout(() => (mark(), input.changed(null)), Math.max(0, wait));
  }

  const isWriting = ({ goal, span }: Placed, caret: Span): boolean =>
    caret.start === caret.end && caret.start >= span.start && caret.start <= span.end && !ENDED.test(goal.text);

  soon(FIRST_LOOK_MS);
  return {
    editor,
    quiet: input.quiet,
    layer: input.layer,
    goals: () => goals,
    goalAt: (offset) => goals.find(({ span }) => offset >= span.start && offset <= span.end) ?? null,
    look,
    leave,
    mark,
    repaint() {
      for (const placed of goals) if (placed.painted) paint(placed, placed.line);
    },
    place: () => goals.forEach(follow),
    isTyping: () => performance.now() - typedAt < PAUSE_MS,
    compose(on) {
      composing = on;
      if (!on) soon(PAUSE_MS);
    },
  };
}
