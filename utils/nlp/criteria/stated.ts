/** Whether the sentence already says how it can be done: means, a baseline, resources or agreement. */

import { cuesOf, type Sentence } from './reading.ts';

export const stated = ({ annotation }: Sentence): boolean =>
  annotation.clauses.some(({ kind }) => kind === 'means') ||
  cuesOf(annotation, 'resource', 'confidence').length > 0 ||
  (annotation.quantities.some(({ part, value }) => part === 'baseline' && value !== null) &&
    annotation.quantities.some(({ part, value }) => part !== 'baseline' && value !== null));
