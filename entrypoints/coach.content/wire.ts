/** Joins the coach to the browser's shell: state in, requests out, on one signal from start to stop. */
import { gaugeShapes } from '../../components/gauge-shapes.ts';
import { gaugeSvg } from '../../components/gauge-svg.ts';
import { levelsOf } from '../../components/levels.ts';
import { startCoach, type Coach } from '../../utils/editors/coach.ts';
import type { ActingScript } from '../acting/index.ts';
import type { Beside } from '../../utils/editors/field/field-context.ts';
import { KEYS } from '../../utils/editors/google-docs/places.ts';
import { ACTING } from '../../utils/editors/acting/acting-contract.ts';
import type { Popover } from '../../utils/editors/card/opening-contract.ts';
import { NEW_GOAL, type NewGoal } from '../../utils/editors/card/new-goal-contract.ts';
import { POPOVER } from '../../utils/editors/card/popover-contract.ts';
import type { Ports } from '../../utils/editors/ports.ts';
import { fill } from '../../utils/i18n/fill.ts';
import { isAlive, onPush, send, serveWatchers, type Answer } from '../../utils/platform/client.ts';
import type { ContentState, Push } from '../../utils/platform/protocol.ts';
import { shadowRootOf } from '../../utils/platform/shadow-roots.ts';

const RUNNING = Symbol.for('tarkka.coach');
/** What a person does before anything of the coach could be in their way. */
const SIGNS = ['pointerover', 'pointerdown', 'focusin', 'keydown', 'beforeinput'] as const;
/** How often a frame that got no answer asks what holds for it: one that is refused must not ask for ever. */
const MOST_INTRODUCTIONS = 5;
type Running = { readonly isAlive: () => boolean };
const world = globalThis as unknown as Record<symbol, unknown>;

/** Idempotent: a frame that has a living coach keeps it. */
export function wire(beside?: Beside): void {
  if ((world[RUNNING] as Running | undefined)?.isAlive()) return;
  // Google Docs takes its keys in a frame without text; the coach of the page around it reads the text.
  if (window.frameElement?.matches(KEYS)) return;
  const life = new AbortController();
  world[RUNNING] = { isAlive: () => !life.signal.aborted && isAlive() } satisfies Running;
  let coach: Coach | null = null;
  let run: AbortController | null = null;
  let state: ContentState | null = null;
  let acting: ActingScript | null = null;
  let introductions = 0;
  let isAsking = false;

  /** The extension was updated or removed under this script: fall silent for good. */
  const silence = (): void => {
    run?.abort();
    life.abort();
  };
  // A coach that an update left behind makes way for the new one before either of them acts. One whose background was
  // only starting, and did not answer, asks again.
  const onSign = (): void => {
    if (!isAlive()) silence();
    else if (!state) void introduce();
  };
  for (const sign of SIGNS)
    window.addEventListener(sign, onSign, { capture: true, passive: true, signal: life.signal });
  const heard = <T>(answer: Answer<T>): T | null => {
    if (answer.ok) return answer.value;
    if (answer.gone) silence();
    return null;
  };

  async function introduce(): Promise<void> {
    if (isAsking || introductions >= MOST_INTRODUCTIONS) return;
    isAsking = true;
    introductions += 1;
    const first = heard(await send('hello', {}));
    isAsking = false;
    if (first) take(first);
  }

  function take(next: ContentState): void {
    if (state && next.generation < state.generation) return;
    state = next;
    if (!next.enabled) {
      run?.abort();
      run = coach = null;
    } else if (coach) coach.update(next);
    else {
      run = new AbortController();
      coach = startCoach(ports, next, run.signal);
    }
    changed();
  }

  // A page that writes its document anew takes every listener with it; this alone stays.
  let written = document.documentElement;
  const rewritten = new MutationObserver(() => {
    const { documentElement: now } = document;
    if (!now || now === written) return;
    written = now;
    run?.abort();
    run = coach = null;
    if (state) take(state);
  });
  rewritten.observe(document, { childList: true });
  life.signal.addEventListener('abort', () => rewritten.disconnect());

  const tell = (work: Promise<Answer<unknown>>): void => void work.then(heard);
  const changed = serveWatchers(
    () => coach?.goals() ?? [],
    (field, start) => coach?.reveal(field, start),
    life.signal,
  );
  async function loadActing(): Promise<ActingScript | null> {
    acting ??= heard(await send('loadActing', {})) ? (world[ACTING] as ActingScript) : null;
    return acting;
  }
  const ports: Ports = {
    changed,
    ...(beside && { beside }),
    async analyze(request) {
      return heard(await send('analyze', { ...request, ...(state && { language: state.language }) }));
    },
    judge: async (text, goal) => heard(await send('judge', { text, goal })),
    ...(!import.meta.env.FIREFOX && { showInPopup: async () => heard(await send('showPopup', {})) ?? false }),
    async loadPopover() {
      const loaded = heard(await send('loadPopover', {}));
      const popover = world[POPOVER] as Popover | undefined;
      return loaded && popover ? { popover, strings: loaded.strings } : null;
    },
    async loadNewGoal() {
      const loaded = heard(await send('loadNewGoal', {}));
      return loaded && { ...(world[NEW_GOAL] as NewGoal), ...loaded };
    },
    goalForms: async () => heard(await send('goalForms', {})),
    loadActing,
    report: (goals, silent) => tell(send('report', { goals, silent })),
    ignoreGoal: (text, kind) => tell(send('ignoreGoal', { text, kind })),
    acceptGoal: (text) => tell(send('acceptGoal', { text })),
    async setParent(goal, goals, keep, level) {
      const parent = (await loadActing())?.parentOfGoal(goal, goals);
      return (parent && heard(await send('setParent', { ...parent, keep, ...(level && { level }) }))) || 'refused';
    },
    siteOff: () => tell(send('setSite', { on: false })),
    pause: (scope) => tell(send('pause', { scope })),
    readAs: (language) => tell(send('setLanguage', { language })),
    openSettings: () => tell(send('openOptions', {})),
    // Names and short announcements: nothing to inflect, no date, no long number.
    say: (key, values = {}) => fill(state?.strings[key] ?? key, values),
    drawGauge: (goal, size) => gaugeSvg(document, gaugeShapes(levelsOf(goal), size)),
    shadowRootOf,
  };

  onPush((push: Push) => {
    if (push.type === 'state') take(push.state);
    else if (push.type === 'command') coach?.command(push.command);
    else return push.type === 'caret' ? (coach?.caret() ?? null) : (coach?.insert(push.text) ?? 'refused');
    return undefined;
  }, life.signal);
  void introduce();
}
