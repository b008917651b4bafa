/** Quantities that are words: fractions, multiples, all and none, what stands for a number, and what won't give one. */

import type { Quantity } from '../../types.ts';
import { latinFirst } from '../../latin-first.ts';
import { word } from './words.ts';

export const QUANTITY_WORDS: readonly (readonly [RegExp, Quantity['kind'], number | null, Quantity['part']])[] = [
  [
    word('kerran|kahdesti|kolmesti|neljästi|(yhtenä|kahtena|kolmena|neljänä|viitenä) (päivänä|iltana|kertana)', 'giu'),
    'ratio',
    null,
    'target',
  ],
  [word('(?<=^|\\s)en|emme|ei(?= …[td]A(?!\\p{L}))', 'giu'), 'all', null, 'target'],
  // "alle tuntiin", "enintään viikko": one of it.
  [
    word('(?<=(alle|enintään|korkeintaan)\\s)(tun[tn]i|minuut|sekun[tn]|vuorokau|viik|kuukau)…', 'giu'),
    'duration',
    1,
    'bound',
  ],
  [word('viimeistään klo \\d+', 'giu'), 'ratio', null, 'bound'],
  [
    word('kolmannekse(lla|n)|neljänneksellä|viidenneksellä|puolella|puoliksi|…sosalla', 'giu'),
    'multiplier',
    null,
    'change',
  ],
  [word('puolit…', 'giu'), 'multiplier', 0.5, 'change'],
  [word('(kaksin|kolmin|nelin|kymmen|monin)kertais(t…|eksi)|tupla\\p{L}*', 'giu'), 'multiplier', 2, 'change'],
  [
    word('puolet|puoleen|kolmannes|neljännes|kolmasosa(n|an)?|joka (toinen|kolmas|neljäs|viides|kymmenes)', 'giu'),
    'percent',
    null,
    'target',
  ],
  [
    word('[a-c][12][- ]taso…|top\\s?-?\\d{1,3}|ykkössij…|(kolmen|viiden|kymmenen) parhaan', 'giu'),
    'rank',
    null,
    'target',
  ],
  [
    word(
      'hiilineutraal…|hiilinegatiiv…|päästöt(t?öm…|ön)|yksinomaan|kaikki|kaikissa|kaikilla|kaikille|kaikkiin|kaikkien|kaikista|jokainen|jokaise…|nolla(an|ssa|aa)?|yhtään|yksikään|yhtäkään|(ei|eivät) (koskaan|kertaakaan)|ilman (virheitä|poikkeamia)',
      'giu',
    ),
    'all',
    null,
    'target',
  ],
  [
    latinFirst(
      /(?<!\p{L})(?:[XYN]\s?(?:%|kpl|€|prosent\p{L}+)|[XN](?=\s\p{Ll})|TBD|xx)(?!\p{L})|_{2,}|\[[^\]\n]{1,24}\](?!\()/gu,
    ),
    'placeholder',
    null,
    'target',
  ],
  [
    word(
      'enemmän|vähemmän|useimm…|suurin osa|muutama\\p{L}*|useit\\p{L}*|useam…|mont…|paljon|lisää(?= \\p{L})|merkittävästi|huomattavasti|selvästi|riittäv…|joku|jokin|hieman',
      'giu',
    ),
    'vague',
    null,
    'plain',
  ],
];

/** Words that no number counts. */
export const NOT_COUNTED = latinFirst(
  /^(?:ja|tai|sekä|on|ovat|vuoden|mennessä|loppuun|asti|aikana|prosen\p{L}+|per|kertaa|jotta|että|kun|ennen|viikossa|kuukaudessa|vuodessa|kuussa|päivässä|kuluessa|sisällä)$/u,
);
