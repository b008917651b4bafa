/** The keys of the commands as the browser has them now. */
import { browser } from 'wxt/browser';

/** `{"open-popover": "Alt+Shift+G"}`; commands without a key are left out. Never throws. */
export async function shortcutKeys(): Promise<Readonly<Record<string, string>>> {
  try {
    const commands = await browser.commands.getAll();
    return Object.fromEntries(
      commands.flatMap(({ name, shortcut }) => (name && shortcut ? ([[name, shortcut]] as const) : [])),
    );
  } catch {
    return {};
  }
}

/** Opens the browser's own page that changes them. False where the browser has no way to it. */
export async function openShortcutSettings(): Promise<boolean> {
  try {
    const commands = browser.commands as typeof browser.commands & { openShortcutSettings?: () => Promise<void> };
    if (commands.openShortcutSettings) await commands.openShortcutSettings();
    else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
    return true;
  } catch {
    return false;
  }
}
