/** Words of a sum that is one of each: an average, a price, a cost per order. Parts of a whole don't add up to it. */
const EACH =
  /(?<!\p{L})(?:average|mean|median|typical|per|each|sizes?|values?|prices?|rates?|fees?|sal(?:ary|aries)|wages?|AOV|ARPU|ARPA|ACV|CAC|CPA|CPL|LTV|CLV)(?!\p{L})/iu;

export const isAverage = (text: string): boolean => EACH.test(text);
