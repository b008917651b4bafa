/** A year in brackets beside a number says where things stood, and not when anything is due. */

import type { Reference, Span } from '../../types.ts';
import { latinFirst } from '../../latin-first.ts';
import type { Core } from '../../time/resolve.ts';

const STOOD_AT = /^\s?:\s?[<>~≈]?[$€£]?\d[\d.,]{0,9}\s?(?:%|\p{L}{1,8})?\s?\)/u;
const STOOD_IN = latinFirst(/\([^()]{0,24}\d[\d.,]{0,9}\s?(?:%|percent|\p{L}{1,12})?\s+in\s+$/iu);
const CLOSES = /^\s?\)/u;

/** In: what stands before and after a year. Out: it heads a number in brackets, as in "(2024: 71 %)". */
export const saysWhereItStood = (before: string, after: string): boolean =>
  before.endsWith('(') && STOOD_AT.test(after);

/** In: a text, and where a time stands in it. Out: it is over, and ends brackets as in "(48 % in 2024)". */
export const stoodThen = (
  text: string,
  { start, end, core }: Span & { readonly core: Core },
  { today }: Reference,
): boolean =>
  core.to !== null &&
  core.to < today &&
  CLOSES.test(text.slice(end)) &&
  STOOD_IN.test(text.slice(Math.max(0, start - 44), start));
