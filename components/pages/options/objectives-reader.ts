import { createContext } from 'react';

/** An objective of a page, and what the page says of it besides: its key results, by when. */
export type PageObjective = { readonly text: string; readonly details: readonly string[] };

/** Reads a pasted page: its objectives, none where it has none. Null where nobody can be asked. */
export type ObjectivesReader = (page: string) => Promise<readonly PageObjective[]>;

export const ObjectivesReaderContext = createContext<ObjectivesReader | null>(null);
