/** Words of a sum that is one of each: an average, a price, a cost per order. Parts of a whole don't add up to it. */
const EACH =
  /(?<!\p{L})(?:keski(?!su)\p{L}{2,20}|keskim\p{L}{1,12}|mediaani\p{L}{0,12}|yksikkö\p{L}{2,20}|per|kohti|kohden|ARPU|CAC|LTV)(?!\p{L})|(?:hin(?:ta|n[an])|koko|koo[n]|arvo|palk(?:ka|an))\p{L}{0,4}(?!\p{L})/iu;

export const isAverage = (text: string): boolean => EACH.test(text);
