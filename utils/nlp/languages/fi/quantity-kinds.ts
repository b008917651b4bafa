/** What a unit makes of a number. */

import type { Quantity } from '../../types.ts';
import { firstFitting } from '../first-fitting.ts';

const knownKind = firstFitting<Quantity['kind']>([
  ['money', /^(?:€|\$|eur|t€|k€|m€|milj|miljoona\p{L}*\s+euro|tuhat\p{L}*\s+euro)/u],
  ['points', /^(?:prosenttiyks|%-yks|piste)/u],
  ['percent', /^(?:%|‰|pros)/u],
  ['duration', /^(?:h|tun|min(?:uut|$)|ms|s$|sekun|päiv|arkipäiv|viik|kuukau|kk|vuo)/u],
]);
export const kindOf = (unit: string): Quantity['kind'] => knownKind(unit.toLowerCase()) ?? 'count';
