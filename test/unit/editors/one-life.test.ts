// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startCoach } from '../../../utils/editors/coach.ts';
import { createDomText } from '../../../utils/editors/text/dom-text.ts';
import type { Ports } from '../../../utils/editors/ports.ts';
import type { AnalysisRequest, Settings } from '../../../utils/editors/shell.ts';
import { goalOf } from '../platform/goals.ts';

const SETTINGS: Settings = { marks: 'below-75', openOnRest: true, appearance: 'light', locale: 'en' };
const GOAL = 'Improve the onboarding of new colleagues.';
const HOUR = 3_600_000;
const EVENTS =
  'focusin focusout beforeinput input change select keydown keyup click pointermove pointerdown pointerup scroll resize selectionchange compositionstart compositionend pageshow';

class FakeHighlight extends Set<Range> {
  priority = 0;
}

/** A page with a field that holds a goal, and what a coach in it asks and listens to. */
function stage(markup = `<textarea id="field">${GOAL}</textarea>`) {
  document.body.innerHTML = markup;
  const listeners = [window, document, document.fonts, ...document.querySelectorAll('*')].map((target: EventTarget) =>
    vi.spyOn(target, 'addEventListener'),
  );
  const asked: AnalysisRequest[] = [];
  const report = vi.fn<Ports['report']>();
  const ports = {
    analyze: async (request: AnalysisRequest) => {
      asked.push(request);
      const start = request.text.indexOf(GOAL);
      const goals = start < 0 ? [] : [goalOf(GOAL, start)];
      return { revision: request.revision, analysis: { goals, language: 'en', truncated: false } };
    },
    judge: async () => null,
    loadPopover: async () => null,
    loadActing: async () => null,
    report,
    say: (key: string) => key,
    changed: () => undefined,
    drawGauge: () => document.createElement('svg'),
    shadowRootOf: () => null,
  } as unknown as Ports;
  const life = new AbortController();
  return {
    asked,
    /** What was added to the page's own objects: the event, and the signal it ends with. */
    heard: () =>
      listeners.flatMap(({ mock }) =>
        mock.calls.map(([type, , options]) => ({
          type,
          signal: typeof options === 'object' ? options.signal : undefined,
        })),
      ),
    life,
    report,
    start: (signal = life.signal) => startCoach(ports, SETTINGS, signal),
    focus: () => (document.querySelector('#field') as HTMLElement).focus(),
    write: (text: string): void => {
      const field = document.querySelector('#field') as HTMLTextAreaElement;
      field.value = text;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    },
  };
}

const marked = (): string[] => [...CSS.highlights.values()].flatMap((ranges) => [...ranges].map(String));
const everything = (): void => {
  for (const type of EVENTS.split(' '))
    for (const target of [window, document, document.querySelector('#field')])
      target?.dispatchEvent(new Event(type, { bubbles: true }));
};
/** Time passes; whatever waited for it has happened. */
const pass = (time: number): Promise<unknown> => vi.advanceTimersByTimeAsync(time);

let rest: AbortController[] = [];
beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('Highlight', FakeHighlight);
  window.Highlight = FakeHighlight as unknown as typeof Highlight;
  const css = { highlights: new Map<string, FakeHighlight>(), supports: () => false };
  vi.stubGlobal('CSS', css);
  window.CSS = css as unknown as typeof CSS;
  Object.defineProperty(document, 'fonts', { value: new EventTarget(), configurable: true });
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, 400, 100));
  rest = [];
});
afterEach(() => {
  for (const life of rest) life.abort();
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('a coach that is started', () => {
  it('does nothing before a field has the focus', async () => {
    const { start, life, asked, report } = stage();
    rest.push(life);
    const before = document.documentElement.outerHTML;
    start();
    document.body.dispatchEvent(new Event('pointermove', { bubbles: true }));
    document.dispatchEvent(new Event('scroll'));
    expect(vi.getTimerCount()).toBe(0);
    await pass(HOUR);
    expect([asked, report.mock.calls, document.documentElement.outerHTML]).toEqual([[], [], before]);
  });

  it('marks the goal of the field that has it', async () => {
    const { start, focus, life } = stage();
    rest.push(life);
    start();
    focus();
    await pass(1000);
    expect(marked()).toEqual([GOAL]);
  });

  it('tells the toolbar of the goals in all fields that have had it', async () => {
    const { start, focus, life, report } = stage(
      `<textarea id="field">${GOAL}</textarea><textarea id="other">${GOAL}</textarea>`,
    );
    rest.push(life);
    start();
    focus();
    await pass(1000);
    expect(report.mock.lastCall).toEqual([1, null]);
    document.querySelector<HTMLElement>('#other')?.focus();
    await pass(1000);
    expect(report.mock.lastCall).toEqual([2, null]);
  });

  it('rests once it has looked: no timer is left, and nothing is asked for hours', async () => {
    const { start, focus, life, asked } = stage();
    rest.push(life);
    start();
    focus();
    everything();
    await pass(5000);
    const { length } = asked;
    expect(vi.getTimerCount()).toBe(0);
    await pass(3 * HOUR);
    expect(asked).toHaveLength(length);
  });

  it('wakes the background by the first key, and asks once for all of them when the person has come to a rest', async () => {
    const { start, focus, write, life, asked } = stage('<textarea id="field"></textarea>');
    rest.push(life);
    start();
    focus();
    await pass(5000);
    for (let end = 1; end <= GOAL.length; end += 1) {
      write(GOAL.slice(0, end));
      await pass(80);
    }
    expect([asked.map(({ text }) => text), marked()]).toEqual([[GOAL.charAt(0)], []]);
    await pass(5000);
    expect(asked.map(({ text }) => text)).toEqual([GOAL.charAt(0), GOAL]);
  });

  it('waits with its verdict while a word is being composed, however long that takes', async () => {
    const { start, focus, write, life, asked } = stage('<textarea id="field"></textarea>');
    rest.push(life);
    start();
    focus();
    await pass(5000);
    window.dispatchEvent(new Event('compositionstart'));
    write(GOAL);
    await pass(HOUR);
    expect([asked, marked()]).toEqual([[], []]);
    window.dispatchEvent(new Event('compositionend'));
    await pass(5000);
    expect(marked()).toEqual([GOAL]);
  });
});

describe('a coach that is stopped', () => {
  it('leaves nothing behind: no mark, no element, no timer, no listener', async () => {
    const { start, focus, life, heard } = stage();
    const before = document.documentElement.outerHTML;
    start();
    focus();
    await pass(1000);
    expect(document.querySelector('tarkka-coach')).not.toBeNull();
    life.abort();
    expect(marked()).toEqual([]);
    expect(vi.getTimerCount()).toBe(0);
    expect(document.documentElement.outerHTML).toBe(before);
    expect(heard().length).toBeGreaterThan(10);
    expect(
      heard()
        .filter(({ signal }) => signal?.aborted !== true)
        .map(({ type }) => type),
    ).toEqual([]);
  });

  it('is deaf from then on', async () => {
    const { start, focus, write, life, asked, report } = stage();
    const coach = start();
    focus();
    await pass(1000);
    life.abort();
    const [questions, reports] = [asked.length, report.mock.calls.length];
    everything();
    write(`${GOAL} ${GOAL}`);
    coach.command('open-popover');
    coach.update(SETTINGS);
    await pass(HOUR);
    expect([asked.length, report.mock.calls.length, marked()]).toEqual([questions, reports, []]);
    expect(document.querySelector('tarkka-coach, tarkka-popover')).toBeNull();
  });

  it('may be stopped twice, and while it waits for an answer, and started again', async () => {
    const { start, focus, life } = stage();
    const again = new AbortController();
    rest.push(again);
    start();
    focus();
    await pass(150);
    life.abort();
    life.abort();
    await pass(1000);
    expect(marked()).toEqual([]);
    start(again.signal);
    await pass(1000);
    expect(marked()).toEqual([GOAL]);
    expect(document.querySelectorAll('tarkka-coach')).toHaveLength(1);
  });
});

describe('a keystroke in a long text', () => {
  it('reads the block that it changed and no other', () => {
    document.body.innerHTML = `<div contenteditable="true">${'<p>Cut late parcels.</p>'.repeat(400)}</div>`;
    const root = document.body.firstElementChild as HTMLElement;
    const life = new AbortController();
    rest.push(life);
    const text = createDomText(root, life.signal, () => undefined);
    text.refresh();
    const changed = root.children[200]?.firstChild as Text;
    changed.data = 'Cut late parcels to 2.';
    const read = new Set<Node>();
    for (let proto = Object.getPrototypeOf(changed) as object | null; proto; proto = Object.getPrototypeOf(proto))
      for (const name of ['data', 'nodeValue', 'textContent']) {
        const own = Object.getOwnPropertyDescriptor(proto, name);
        if (own?.get)
          vi.spyOn(proto as Text, name as 'data', 'get').mockImplementation(function (this: Node) {
            read.add(this);
            return own.get?.call(this) as string;
          });
      }
    text.refresh();
    expect(text.text()).toContain('to 2.');
    expect([...read].map((node) => node === changed)).toEqual([true]);
  });
});
