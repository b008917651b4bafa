/** Quantities that are words: fractions, multiples, all and none. */

import type { Quantity } from '../../types.ts';
import { word } from './words.ts';

export const FRACTIONS: readonly (readonly [RegExp, Quantity['kind'], number | null, Quantity['part']])[] = [
  [
    word(
      'kerran|kahdesti|kolmesti|neljästi|(?:yhtenä|kahtena|kolmena|neljänä|viitenä)\\s+(?:päivänä|iltana|kertana)',
      'giu',
    ),
    'ratio',
    null,
    'target',
  ],
  [word('(?<=^|\\s)en|emme', 'giu'), 'all', null, 'target'],
  [word('viimeistään\\s+klo\\s+\\d+', 'giu'), 'ratio', null, 'bound'],
  [
    word('kolmanneksella|neljänneksellä|viidenneksellä|puolella|kymmenesosalla|kolmasosalla|neljäsosalla', 'giu'),
    'multiplier',
    null,
    'change',
  ],
  [word('puolit\\p{L}+|puolittu\\p{L}*', 'giu'), 'multiplier', 0.5, 'change'],
  [
    word(
      'kaksinkertais\\p{L}+|tupla\\p{L}*|kolminkertais\\p{L}+|nelinkertais\\p{L}+|kymmenkertais\\p{L}+|moninkertais\\p{L}+',
      'giu',
    ),
    'multiplier',
    2,
    'change',
  ],
  [word('puolet|puoleen|kolmannes|neljännes|kolmasosa(?:n|an)?|joka\\s+toinen', 'giu'), 'percent', 50, 'target'],
  [word('top\\s?-?\\d{1,3}|ykkössij\\p{L}+|(?:kolmen|viiden|kymmenen)\\s+parhaan', 'giu'), 'rank', null, 'target'],
  [
    word(
      'hiilineutraal\\p{L}+|hiilinegatiiv\\p{L}+|päästötön|päästöttöm\\p{L}+|yksinomaan|kaikki|kaikissa|kaikilla|kaikille|kaikkiin|kaikkien|kaikista|jokainen|jokaise\\p{L}+|jokaisella|nolla(?:an|ssa|aa)?|yhtään|ei\\s+yhtään|ilman\\s+(?:virheitä|poikkeamia)|kumpikin',
      'giu',
    ),
    'all',
    null,
    'target',
  ],
];
