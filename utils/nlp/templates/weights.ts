/** What the sentence must show by itself weighs most; achievable and relevant are advice. */
export const DEFAULT_WEIGHTS = { specific: 25, measurable: 25, achievable: 10, relevant: 15, timeBound: 25 } as const;
