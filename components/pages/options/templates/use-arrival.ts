import { useEffect, useRef } from 'react';
import { addressOf } from '../sections.ts';

/** A template that something just came of: made, brought, compared. A new object each time. */
export type Came = { readonly id: string };

/** Its row has the focus as soon as it stands in the list. */
export function useArrival(came: Came | null): void {
  const greeted = useRef<Came | null>(null);
  useEffect(() => {
    const row = came && came !== greeted.current ? document.getElementById(addressOf('template', came.id)) : null;
    if (!row) return;
    greeted.current = came;
    row.focus();
  });
}
