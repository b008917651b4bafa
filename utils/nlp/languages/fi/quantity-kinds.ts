/** What a unit makes of a number. */

import type { Quantity } from '../../types.ts';

export const kindOf = (unit: string): Quantity['kind'] => {
  const lower = unit.toLowerCase();
  if (/^(?:€|\$|eur|t€|k€|m€|milj|miljoona\p{L}*\s+euro|tuhat\p{L}*\s+euro)/u.test(lower)) return 'money';
  if (/^(?:prosenttiyks|%-yks|piste)/u.test(lower)) return 'points';
  if (/^(?:%|‰|pros)/u.test(lower)) return 'percent';
  if (/^(?:h|tun|min(?:uut|$)|ms|s$|sekun|päiv|arkipäiv|viik|kuukau|kk|vuo)/u.test(lower)) return 'duration';
  return 'count';
};
