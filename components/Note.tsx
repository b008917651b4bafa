import type { ReactNode } from 'react';
import { InfoIcon } from './icons.tsx';

/** The same quiet box for every trouble: what is so, and what can be done. */
export function Note({ lead, children }: { readonly lead?: string; readonly children?: ReactNode }) {
  return (
    <div className="note">
      <InfoIcon />
      <span>
        {lead !== undefined && <b>{lead}</b>}
        {lead !== undefined && children !== undefined && <br />}
        {children}
      </span>
    </div>
  );
}
