import { useEffect, useState } from 'react';
import { shortcutKeys } from '../../utils/platform/shortcuts.ts';

/** Keys by command, read again when the window is looked at again: they are changed on a page of the browser's. */
export function useShortcuts(): { readonly keys: Readonly<Record<string, string>> } {
  const [keys, setKeys] = useState<Readonly<Record<string, string>>>({});
  useEffect(() => {
    const read = (): void => void shortcutKeys().then(setKeys);
    read();
    window.addEventListener('focus', read);
    return () => window.removeEventListener('focus', read);
  }, []);
  return { keys };
}
