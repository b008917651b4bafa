import { createContext } from 'react';

/** Reads a pasted page: its objectives, none where it has none. Null where nobody can be asked. */
export type ObjectivesReader = (page: string) => Promise<readonly string[]>;

export const ObjectivesReaderContext = createContext<ObjectivesReader | null>(null);
