/** What is asked of every editor, in the order of the table. */
export const BEHAVIOURS = [
  'found',
  'marked within 2 px',
  'opened by mouse',
  'opened by key',
  'applied',
  'the right one of two',
  'one undo',
  'redo',
  'caret kept',
  'typed after',
  'rest as it was',
  'page as it was',
  'stale refused',
  'leaves nothing',
  'random sequences',
] as const;
export type Behaviour = (typeof BEHAVIOURS)[number];
