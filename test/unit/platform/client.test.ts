import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { onPush, send } from '../../../utils/platform/client.ts';
import type { Push } from '../../../utils/platform/protocol.ts';

const sendMessage = vi.spyOn(fakeBrowser.runtime, 'sendMessage');
type Sent = { readonly name: string };
const runtime = fakeBrowser.runtime as unknown as { id: string | undefined };

/** Time passes at once. */
beforeEach(() => {
  vi.useFakeTimers();
  runtime.id = 'tarkka';
});
afterEach(() => {
  vi.useRealTimers();
  sendMessage.mockReset();
});

async function answered<T>(work: Promise<T>): Promise<T> {
  await vi.runAllTimersAsync();
  return work;
}

describe('a request', () => {
  it('gives back what the background answers', async () => {
    sendMessage.mockResolvedValue({ value: true });
    expect(await answered(send('setSite', { on: false }))).toEqual({ ok: true, value: true });
    expect(sendMessage.mock.calls[0]?.[0]).toEqual({ name: 'setSite', request: { on: false } });
  });

  it('tells null from no answer', async () => {
    sendMessage.mockResolvedValue({ value: null });
    expect(await answered(send('loadPopover', {}))).toEqual({ ok: true, value: null });
  });

  it('survives a worker that is just starting', async () => {
    sendMessage
      .mockRejectedValueOnce(new Error('Could not establish connection. Receiving end does not exist.'))
      .mockResolvedValueOnce(undefined)
      .mockResolvedValueOnce({ value: true });
    expect(await answered(send('setSite', { on: false }))).toEqual({ ok: true, value: true });
  });

  it('gives up after a few tries, and does not throw', async () => {
    sendMessage.mockRejectedValue(new Error('Could not establish connection.'));
    expect(await answered(send('hello', {}))).toEqual({ ok: false, gone: false });
    expect(sendMessage).toHaveBeenCalledTimes(3);
  });

  it('is not repeated when it was refused', async () => {
    sendMessage.mockResolvedValue({ refused: 'malformed' });
    expect(await answered(send('hello', {}))).toEqual({ ok: false, gone: false });
    expect(sendMessage).toHaveBeenCalledOnce();
  });

  it('of a script whose extension is gone says so', async () => {
    sendMessage.mockRejectedValue(new Error('Extension context invalidated.'));
    expect(await answered(send('hello', {}))).toEqual({ ok: false, gone: true });
    expect(sendMessage).toHaveBeenCalledOnce();
    runtime.id = undefined;
    expect(await answered(send('hello', {}))).toEqual({ ok: false, gone: true });
    expect(sendMessage).toHaveBeenCalledOnce();
  });
});

describe('a push', () => {
  const emit = (message: unknown): Promise<unknown> =>
    (fakeBrowser.runtime.onMessage as unknown as { trigger(...given: unknown[]): Promise<unknown> }).trigger(
      message,
      {},
      (answer: unknown) => answers.push(answer),
    );
  const answers: unknown[] = [];
  let lifetime: AbortController;
  let heard: Push[];
  beforeEach(() => {
    answers.length = 0;
    heard = [];
    lifetime = new AbortController();
    onPush((push) => heard.push(push), lifetime.signal);
  });
  afterEach(() => lifetime.abort());

  it('of a change brings the newest state', async () => {
    sendMessage.mockResolvedValue({ value: { generation: 2 } });
    await answered(emit({ type: 'refresh' }));
    expect(heard).toEqual([{ type: 'state', state: { generation: 2 } }]);
  });

  it('of a command is handed on', async () => {
    await answered(emit({ type: 'command', command: 'next-goal' }));
    expect(heard).toEqual([{ type: 'command', command: 'next-goal' }]);
  });

  it('asks whether the frame lives, and hears what it reported last', async () => {
    sendMessage.mockResolvedValue({ value: true });
    await answered(send('report', { goals: 2, silent: null }));
    await answered(emit({ type: 'ping' }));
    expect(answers).toEqual([{ report: { goals: 2, silent: null } }]);
  });

  it('is asked for once when a pause ends by the clock', async () => {
    sendMessage
      .mockResolvedValueOnce({ value: { silent: 'paused', pausedUntil: Date.now() + 60_000 } })
      .mockResolvedValueOnce({ value: { silent: null } });
    await send('hello', {});
    await vi.advanceTimersByTimeAsync(59_000);
    expect(heard).toEqual([]);
    await vi.advanceTimersByTimeAsync(3_600_000);
    expect(heard).toEqual([{ type: 'state', state: { silent: null } }]);
    expect(sendMessage).toHaveBeenCalledTimes(2);
  });

  it('is asked for when the page comes back from the memory of the browser, and the report is made again', async () => {
    const page = new EventTarget();
    vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
    onPush((push) => heard.push(push), lifetime.signal);
    sendMessage.mockResolvedValue({ value: true });
    await answered(send('report', { goals: 2, silent: null }));
    page.dispatchEvent(new Event('pageshow'));
    await answered(Promise.resolve());
    expect(sendMessage).toHaveBeenCalledTimes(1);
    page.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
    await answered(Promise.resolve());
    const names = sendMessage.mock.calls.map(([message]) => (message as Sent).name);
    expect(names).toEqual(['report', 'hello', 'report']);
    expect(heard).toHaveLength(1);
    vi.unstubAllGlobals();
  });

  it('reaches nobody once the signal has aborted', async () => {
    lifetime.abort();
    await answered(emit({ type: 'command', command: 'next-goal' }));
    expect(heard).toEqual([]);
  });

  it.each([null, 'text', {}, { type: 'other' }])('of another kind (%j) is not heard', async (message) => {
    await answered(emit(message));
    expect([heard, answers]).toEqual([[], []]);
  });
});
