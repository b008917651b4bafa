import { createContext, use, useMemo, type ReactNode } from 'react';

/** What somebody has typed into a field, and what was stored of the field then. */
export type Draft = { readonly text: string; readonly base: string };

/** Where drafts outlive the page: each call is done when it returns. */
export type Drafts = {
  read(place: string): Draft | null;
  write(place: string, draft: Draft): void;
  drop(place: string): void;
};

type Spot = { readonly drafts: Drafts; readonly place: string };
const SpotContext = createContext<Spot | null>(null);

/** Everything in it is kept from the first key on, where `drafts` keeps it. */
export function DraftsKept({ drafts, children }: { readonly drafts: Drafts; readonly children: ReactNode }) {
  const spot = useMemo(() => ({ drafts, place: '' }), [drafts]);
  return <SpotContext value={spot}>{children}</SpotContext>;
}

/** The fields within belong to what `name` names: a template, one of its metrics. */
export function DraftsOf({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  const outer = use(SpotContext);
  const spot = useMemo(() => outer && { ...outer, place: `${outer.place}${name}/` }, [outer, name]);
  return <SpotContext value={spot}>{children}</SpotContext>;
}

/** The draft of the field of this name; nothing is kept outside of `DraftsKept`. */
export function useDraft(field: string): { read(): Draft | null; write(draft: Draft): void; drop(): void } {
  const spot = use(SpotContext);
  return {
    read: () => spot?.drafts.read(spot.place + field) ?? null,
    write: (draft) => spot?.drafts.write(spot.place + field, draft),
    drop: () => spot?.drafts.drop(spot.place + field),
  };
}
