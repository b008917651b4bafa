import { useState } from 'react';
import { ShortcutsSection } from '../../components/pages/options/ShortcutsSection.tsx';
import type { MessageKey, Translate } from '../../utils/i18n/translate.ts';
import { openShortcutSettings } from '../../utils/platform/shortcuts.ts';
import { useShortcuts } from './use-shortcuts.ts';

const COMMANDS: readonly (readonly [name: string, text: MessageKey])[] = [
  ['open-popover', 'command_open_popover'],
  ['next-goal', 'command_next_goal'],
  ['previous-goal', 'command_previous_goal'],
  ['new-goal', 'command_new_goal'],
  ['open-overview', 'command_open_overview'],
];

export function ShortcutsPanel({ t }: { readonly t: Translate }) {
  const { keys } = useShortcuts();
  const [unreachable, setUnreachable] = useState(false);
  return (
    <ShortcutsSection
      t={t}
      shortcuts={COMMANDS.map(([name, text]) => ({ name, text: t(text), keys: keys[name] ?? '' }))}
      unreachable={unreachable}
      onChange={() => void openShortcutSettings().then((opened) => setUnreachable(!opened))}
    />
  );
}
