/** Wires the background: every listener is added before anything is awaited, since any event may be the first. */
import { browser } from 'wxt/browser';
import { refreshFrames } from './broadcast.ts';
import { runCommand } from './commands.ts';
import { createEngine } from './engine.ts';
import type { Asker, Core } from './engine-world.ts';
import { readMemory } from './goal-memory.ts';
import { askerOf, askerOver, createHandlers } from './handlers.ts';
import { onInstalled } from './install.ts';
import { localDate } from './local-date.ts';
import { injectIntoOpenTabs, syncRegistrations } from './registration.ts';
import { createMemo } from './memo.ts';
import { revokePages } from './revoked.ts';
import { route, type Handlers, type Reply } from './router.ts';
import { browserClock } from './scheduler.ts';
import { SCRATCHPAD_PORT } from './scratchpad-chunks.ts';
import { serveScratchpad } from './scratchpad-server.ts';
import { isPage, senderOf, type BrowserSender } from './sender.ts';
import { isHanded } from './storage/handed.ts';
import { closeToContentScripts, settleStorage, takeAllHanded } from './storage/settle.ts';
import { forgetPrivate } from './storage/private.ts';
import { switchOnGranted } from './sites.ts';
import { concernsSync, keepInStep } from './sync/keep-in-step.ts';
import { pardonPages } from './tab-records.ts';
import { readTemplates } from './team.ts';

/** `core` brings the analysis; it is asked for only when there is something to analyse. */
export function startBackground(core: () => Promise<Core>): void {
  const memo = createMemo();
  const clock = browserClock();
  const engine = createEngine({
    core,
    templates: (page) => memo.get(`templates ${page ?? ''}`, () => readTemplates(page)),
    memory: (isPrivate) => memo.get(`memory ${isPrivate}`, () => readMemory(isPrivate)),
    today: () => localDate(new Date()),
    clock,
  });
  const handlers = createHandlers(engine, memo);
  void closeToContentScripts();

  browser.runtime.onMessage.addListener(((
    message: unknown,
    from: BrowserSender,
    reply: (answer: Reply) => void,
  ): true | undefined => {
    if (from.id !== browser.runtime.id) return undefined;
    void answerTo(message, from, handlers)
      .then(reply)
      .catch(() => reply({ refused: 'failed' }));
    return true;
  }) as never);

  let lines = 0;
  browser.runtime.onConnect.addListener((port) => {
    const { sender } = port;
    if (port.name !== SCRATCHPAD_PORT || !sender || !isPage(sender)) return port.disconnect();
    const id = `scratchpad.${(lines += 1)}`;
    const asker = async (tabId?: number): Promise<Asker> =>
      askerOver(await askerOf((await senderOf(sender)) ?? { kind: 'page', isPrivate: true }, id), tabId);
    serveScratchpad(port, engine, asker, () => new Promise((resolve) => clock.later(resolve)));
  });

  browser.storage.onChanged.addListener((changes, area) => {
    if (Object.entries(changes).some(([key, { newValue }]) => isHanded(key) && newValue !== undefined))
      void takeAllHanded();
    if (concernsSync(Object.keys(changes), area)) void keepInStep(Date.now());
    const kept = Object.keys(changes).filter((key) => concernsFrames(key, area));
    if (kept.length === 0) return;
    memo.clear();
    void refreshFrames();
  });

  browser.permissions.onAdded.addListener((added) => void onGranted(added.origins ?? []));
  browser.permissions.onRemoved.addListener((removed) => void onRevoked(removed.origins ?? []));
  browser.runtime.onStartup.addListener(() => {
    void settleStorage()
      .then(syncRegistrations)
      .then(() => keepInStep(Date.now()));
  });
  browser.runtime.onInstalled.addListener(({ reason }) => void settleStorage().then(() => onInstalled(reason)));
  browser.commands.onCommand.addListener((name, tab) => void runCommand(name, tab));
  browser.windows.onRemoved.addListener(() => void forgetWhenNoPrivateWindow());
}

async function answerTo(message: unknown, from: BrowserSender, handlers: Handlers): Promise<Reply> {
  const sender = await senderOf(from);
  return sender ? route(message, sender, handlers) : { refused: 'forbidden' };
}

async function onGranted(origins: readonly string[]): Promise<void> {
  await Promise.all([syncRegistrations(), switchOnGranted(origins), pardonPages()]);
  await injectIntoOpenTabs(origins);
  await refreshFrames();
}

async function onRevoked(origins: readonly string[]): Promise<void> {
  await Promise.all([syncRegistrations(), revokePages(origins)]);
  await refreshFrames();
}

/** What changes the state of frames; what they report themselves does not. */
const FRAME_ITEMS = new Set([
  'settings',
  'sites',
  'language-pins',
  'pause',
  'paused-tabs',
  'team',
  'templates',
  'parents',
  'ignored',
  'accepted',
]);

const concernsFrames = (key: string, area: string): boolean =>
  area === 'managed' ||
  ((area === 'local' || area === 'session') &&
    (FRAME_ITEMS.has(key) || (key.startsWith('private.') && key !== 'private.scratchpad')));

async function forgetWhenNoPrivateWindow(): Promise<void> {
  const windows = await browser.windows.getAll();
  if (!windows.some(({ incognito }) => incognito)) await forgetPrivate();
}
