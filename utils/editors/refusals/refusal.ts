/** Why a replacement can't be written as one step: known before anything is written, and told with "Copy" beside it. */
export type Refusal = 'engine' | 'formatting' | 'protected' | 'too-long' | 'read-only' | 'viewing' | 'unreachable';
