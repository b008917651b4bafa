/** Long texts are worked on in steps, so that whatever else waits gets its turn between two of them. */

/** So many blocks or goals are a bounded bit of work, where each costs little. */
export const BLOCKS_A_STEP = 100;
