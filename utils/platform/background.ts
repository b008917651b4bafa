/** Wires the background: every listener is added before anything is awaited, since any event may be the first. */
import { browser } from 'wxt/browser';
import { refreshFrames } from './broadcast.ts';
import { runCommand } from './commands.ts';
import { createEngine, type Core } from './engine.ts';
import { readMemory } from './goal-memory.ts';
import { askerOf, createHandlers } from './handlers.ts';
import { onInstalled } from './install.ts';
import { localDate } from './local-date.ts';
import { injectIntoOpenTabs, syncRegistrations } from './registration.ts';
import { route } from './router.ts';
import { browserClock } from './scheduler.ts';
import { SCRATCHPAD_PORT } from './scratchpad-chunks.ts';
import { serveScratchpad } from './scratchpad-server.ts';
import { senderOf, type BrowserSender } from './sender.ts';
import { closeToContentScripts, settleStorage } from './storage/settle.ts';
import { forgetPrivate } from './storage/private.ts';
import { readTemplate } from './team.ts';

/** `core` brings the analysis; it is asked for only when there is something to analyse. */
export function startBackground(core: () => Promise<Core>): void {
  const engine = createEngine({
    core,
    template: readTemplate,
    memory: readMemory,
    today: () => localDate(new Date()),
    clock: browserClock(),
  });
  const handlers = createHandlers(engine);
  void closeToContentScripts();

  browser.runtime.onMessage.addListener(((
    message: unknown,
    from: BrowserSender,
    reply: (answer: unknown) => void,
  ): true | undefined => {
    const sender = senderOf(from);
    if (!sender) return undefined;
    void route(message, sender, handlers).then(reply);
    return true;
  }) as never);

  let lines = 0;
  browser.runtime.onConnect.addListener((port) => {
    const sender = port.sender && senderOf(port.sender as BrowserSender);
    if (port.name !== SCRATCHPAD_PORT || sender?.kind !== 'page') return port.disconnect();
    const id = `scratchpad.${(lines += 1)}`;
    serveScratchpad(port, engine, () => askerOf(sender, id));
  });

  browser.storage.onChanged.addListener((changes, area) => {
    if (Object.keys(changes).some((key) => concernsFrames(key, area))) void refreshFrames();
  });

  browser.permissions.onAdded.addListener(() => void syncRegistrations().then(injectIntoOpenTabs));
  browser.permissions.onRemoved.addListener(() => void syncRegistrations());
  browser.runtime.onStartup.addListener(() => void settleStorage().then(syncRegistrations));
  browser.runtime.onInstalled.addListener(({ reason }) => void settleStorage().then(() => onInstalled(reason)));
  browser.commands.onCommand.addListener((name, tab) => void runCommand(name, tab));
  browser.windows.onRemoved.addListener(() => void forgetWhenNoPrivateWindow());
}

/** What changes the state of frames; what they report themselves does not. */
const FRAME_ITEMS = new Set([
  'settings',
  'sites',
  'language-pins',
  'pause',
  'paused-tabs',
  'team',
  'parents',
  'ignored',
  'accepted',
]);

const concernsFrames = (key: string, area: string): boolean =>
  (area === 'local' || area === 'session') &&
  (FRAME_ITEMS.has(key) || (key.startsWith('private.') && key !== 'private.scratchpad'));

async function forgetWhenNoPrivateWindow(): Promise<void> {
  const windows = await browser.windows.getAll();
  if (!windows.some(({ incognito }) => incognito)) await forgetPrivate();
}
