import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Engine } from '../../../utils/platform/engine.ts';
import { askerOf, createHandlers } from '../../../utils/platform/handlers.ts';
import { createMemo } from '../../../utils/platform/memo.ts';
import type { Sender } from '../../../utils/platform/router.ts';
import { readSites, switchOnGranted } from '../../../utils/platform/sites.ts';
import { languagePinsItem, settingsItem, sitesItem } from '../../../utils/platform/storage/items.ts';
import { privateSitesItem } from '../../../utils/platform/storage/private.ts';
import { frameSender } from './senders.ts';

type ActionCall = (details: object) => Promise<void>;

const page: Sender = { kind: 'page', isPrivate: false };
const handlers = createHandlers({} as Engine, createMemo());

describe('what a sender may do', () => {
  beforeEach(() => {
    fakeBrowser.reset();
    Object.assign(fakeBrowser, {
      action: { setIcon: vi.fn<ActionCall>(async () => undefined), setTitle: vi.fn<ActionCall>(async () => undefined) },
      commands: { getAll: async () => [{ name: 'open-popover', shortcut: 'Alt+Shift+G' }] },
      i18n: { getUILanguage: () => 'en-GB' },
    });
  });

  it('a content script switches its own site off, and nothing else', async () => {
    expect(await handlers.setSite({ on: true }, frameSender())).toBe(false);
    expect(await handlers.setSite({ on: false, host: 'b.example' }, frameSender())).toBe(false);
    expect(await handlers.setSite({ on: false }, frameSender({ host: null, site: null }))).toBe(false);
    expect(await sitesItem.read()).toEqual({});
    expect(await handlers.setSite({ on: false }, frameSender({ host: 'frame.example' }))).toBe(true);
    expect(await sitesItem.read()).toEqual({ 'a.example': false });
  });

  it('a page names the site', async () => {
    expect(await handlers.setSite({ on: false }, page)).toBe(false);
    expect(await handlers.setSite({ on: true, host: 'b.example' }, page)).toBe(true);
    expect(await sitesItem.read()).toEqual({ 'b.example': true });
  });

  it('a content script pins the language of its own site', async () => {
    expect(await handlers.setLanguage({ language: 'fi', host: 'b.example' }, frameSender())).toBe(false);
    expect(await handlers.setLanguage({ language: 'fi' }, frameSender())).toBe(true);
    expect((await askerOf(frameSender())).language).toBe('fi');
    expect(await handlers.setLanguage({ language: 'auto' }, frameSender())).toBe(true);
    expect(await languagePinsItem.read()).toEqual({});
  });

  it('a private window leaves no site name behind', async () => {
    await handlers.setSite({ on: false }, frameSender({ isPrivate: true }));
    expect(await sitesItem.read()).toEqual({});
    expect(await privateSitesItem.read()).toEqual({ 'a.example': false });
    expect((await readSites(true)).isOn(['a.example'])).toBe(false);
    expect((await readSites(false)).isOn(['a.example'])).toBe(true);
  });

  it('a content script pauses its own tab, whatever it says', async () => {
    const { id = 0 } = await fakeBrowser.tabs.create({});
    await handlers.pause({ scope: 'tab', tabId: 999 }, frameSender({ tabId: id }));
    const state = await handlers.hello({}, frameSender({ tabId: id }));
    expect(state).toMatchObject({ enabled: false, silent: 'paused' });
    expect(await handlers.hello({}, frameSender({ tabId: 999 }))).toMatchObject({ enabled: true });
  });

  it('a greeting brings the state of the site, in the language of the browser, ever newer', async () => {
    await settingsItem.write({ ...settingsItem.fallback, marks: 'all', appearance: 'dark', language: 'fi' });
    const first = await handlers.hello({}, frameSender());
    expect(first).toMatchObject({
      enabled: true,
      silent: null,
      marks: 'all',
      appearance: 'dark',
      locale: 'en',
      language: 'fi',
      shortcuts: { 'open-popover': 'Alt+Shift+G' },
    });
    expect((await handlers.hello({}, frameSender())).generation).toBeGreaterThan(first.generation);
  });

  it('a site is off in all frames of its pages, and where a frame of it stands in another page', async () => {
    await sitesItem.write({ 'a.example': false });
    expect(await handlers.hello({}, frameSender({ host: 'b.example' }))).toMatchObject({ silent: 'off' });
    expect(await handlers.hello({}, frameSender({ site: 'b.example' }))).toMatchObject({ silent: 'off' });
  });

  it('an hour of pause names its end', async () => {
    await handlers.pause({ scope: 'hour' }, page);
    const { silent, pausedUntil } = await handlers.hello({}, frameSender());
    expect(silent).toBe('paused');
    expect(pausedUntil).toBeGreaterThan(Date.now());
  });

  it('a report reaches the toolbar, with the reason in words', async () => {
    const { setIcon, setTitle } = (fakeBrowser as unknown as { action: Record<string, ReturnType<typeof vi.fn>> })
      .action;
    await handlers.report({ goals: 2, silent: null }, frameSender());
    expect(setIcon).toHaveBeenLastCalledWith(
      expect.objectContaining({ tabId: 5, path: expect.objectContaining({ 16: '/icon/on-16.png' }) }),
    );
    expect(setTitle).toHaveBeenLastCalledWith({ tabId: 5, title: 'Tarkka: 2 goals on this page' });
    await handlers.report({ goals: 0, silent: 'code-editor' }, frameSender());
    expect(setTitle).toHaveBeenLastCalledWith({
      tabId: 5,
      title: 'Tarkka: This is a code editor, so it is left alone',
    });
    expect(setIcon).toHaveBeenLastCalledWith(
      expect.objectContaining({ path: expect.objectContaining({ 16: '/icon/not-here-16.png' }) }),
    );
  });

  it('a grant switches on what was off under it, and nothing else', async () => {
    await sitesItem.write({ 'a.example': false, 'a.example:8443': false, 'b.example': false });
    await switchOnGranted(['https://a.example/*']);
    expect(await sitesItem.read()).toEqual({ 'a.example': true, 'a.example:8443': true, 'b.example': false });
  });
});
