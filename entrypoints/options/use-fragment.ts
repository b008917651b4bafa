import { useSyncExternalStore } from 'react';

/** The address's fragment, as it changes. */
export function useFragment(): string {
  return useSyncExternalStore(
    (changed) => {
      window.addEventListener('hashchange', changed);
      return () => window.removeEventListener('hashchange', changed);
    },
    () => location.hash,
  );
}
