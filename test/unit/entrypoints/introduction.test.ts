// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { wire } from '../../../entrypoints/coach.content/wire.ts';

const sendMessage = vi.spyOn(fakeBrowser.runtime, 'sendMessage');
vi.spyOn(fakeBrowser.runtime.onConnect, 'addListener').mockReturnValue(undefined);
const runtime = fakeBrowser.runtime as unknown as { id: string | undefined };
const told = (name: string): number =>
  sendMessage.mock.calls.filter(([message]) => (message as unknown as { name: string }).name === name).length;
const STATE = { enabled: false, silent: 'off', generation: 1, strings: {} };

beforeEach(() => {
  vi.useFakeTimers();
  runtime.id = 'tarkka';
});
afterEach(() => {
  // Ends the coach of this test.
  runtime.id = undefined;
  document.body.dispatchEvent(new Event('keydown', { bubbles: true }));
  vi.useRealTimers();
  sendMessage.mockReset();
});

it('a frame whose background did not answer asks again when a person does something, and no more once it is answered', async () => {
  sendMessage.mockRejectedValue(new Error('Could not establish connection.'));
  wire();
  await vi.runAllTimersAsync();
  const silent = told('hello');
  expect(silent).toBeGreaterThan(0);
  sendMessage.mockResolvedValue({ value: STATE } as never);
  document.body.dispatchEvent(new Event('keydown', { bubbles: true }));
  await vi.runAllTimersAsync();
  expect(told('hello')).toBe(silent + 1);
  document.body.dispatchEvent(new Event('keydown', { bubbles: true }));
  await vi.runAllTimersAsync();
  expect(told('hello')).toBe(silent + 1);
});

it('a frame that is refused does not ask for ever', async () => {
  sendMessage.mockResolvedValue({ refused: 'forbidden' } as never);
  wire();
  for (let sign = 0; sign < 20; sign += 1) {
    await vi.runAllTimersAsync();
    document.body.dispatchEvent(new Event('keydown', { bubbles: true }));
  }
  expect(told('hello')).toBe(5);
});
