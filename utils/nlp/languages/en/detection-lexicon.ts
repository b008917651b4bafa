/** Verbs that speak to a reader or of how things are, more often than of what somebody intends. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** "Click", "see", "remember": instructions and advice. */
export const INSTRUCTIONS = set(
  'click see check read use note make remember visit try ask contact open select go follow avoid let choose consider keep think look pick press type enter log sign download install copy paste run call call be do take give tell say feel find listen watch imagine know think start stop wait put turn bring cap flag set call refer ensure join learn show need want mark save scroll view compare mention treat assume expect respect report agree',
);

/** "Provides", "includes": descriptions. */
export const THIRD_PERSON = set(
  'provides includes shows allows enables helps makes gives uses works supports creates manages handles returns contains offers ensures requires adds leads takes means',
);
