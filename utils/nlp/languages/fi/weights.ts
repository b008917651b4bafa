/** Weights of goal detection, in log odds. */
export const weights: Readonly<Record<string, number>> = {};
