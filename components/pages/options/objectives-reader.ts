import { createContext } from 'react';
import type { ParentLevel } from '../../../utils/nlp/types.ts';

/** An objective of a page, and what the page says of it besides: its key results, by when; and whose it is. */
export type PageObjective = {
  readonly text: string;
  readonly details: readonly string[];
  readonly whose?: ParentLevel;
};

/** Reads a pasted page: its objectives, none where it has none. Null where nobody can be asked. */
export type ObjectivesReader = (page: string) => Promise<readonly PageObjective[]>;

export const ObjectivesReaderContext = createContext<ObjectivesReader | null>(null);
