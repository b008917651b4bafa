/** Events, vague times and rhythms: times that no calendar holds. */

import { loose, type Matcher } from './times-parts.ts';

/** The commonest words that are no event, though they stand where one would. */
const NO_EVENT = 'kaikkea|muita|muuta|koodia|ruokaa|unta|aikojaan|vanhaan|kuin|kun|ku';

export const LOOSE_TIMES: readonly Matcher[] = [
  loose(
    '(?<![:-])(?!siihen|tähän|mihin|maaliin|perille)[\\p{L}\\p{N}-]+(een|iin|yyn|hin|hen|aan|ään|oon|öön|uun|hun|hän|(ee|ii|yy|aa|ää|oo|öö|uu|h[ieuaä])(ni|mme|nsA)) (mennessä|saakka|asti)',
    'event',
  ),
  loose(
    `ennen ((kuin|kun|ku) [^,.;:!?\\(]{1,60}|(?!${NO_EVENT})([\\p{L}-]+(n|tA|[oö]jA) (?!mennessä)[\\p{L}-]+(?<!ll|ss|(?<![uyo])st|lt)A(?!\\p{L})|[\\p{L}\\p{N}:-]+))`,
    'event',
  ),
  loose(
    '(?<![:-])[\\p{L}\\p{N}:-]+(n|ni|mme|nsA) jälkeen|…n (pääty|alka|loppu|valmistu|käynnisty|avaudu|aloitet)(essA|t?tUA)|kun (… ){1,3}(valmistu|käynnisty|pääty|avautu)…|\\p{L}*(projekti|hankkee|kurssi|pilotin?|remonti|harjoittelu|jakso)n (aikana|alussa|lopussa|ensimmäisenä …)',
    'event',
  ),
  loose('seuraavassa [\\p{L}-]+ssA|(?<!-)[\\p{L}-]+stA (alkaen|lähtien)|heti kun|kun(?= uusi)|kun näen', 'start'),
  loose('(\\[[^\\]\\n]{0,20}\\]|\\?{2,9}|_{2,9}|TBD|x{2,9}) (mennessä|saakka|asti)', 'vague'),
  loose(
    '(mahdollisimman |ihan )?pian|mahdollisimman nopeasti|lähi(tulevaisuudessa|(aiko|vuos|viikko|kuukaus)ina)|asap|pikai(sesti|mmiten)|pikimmiten|tulevaisuudessa|joskus|(seuraav|tulev)ina …ina|pitkällä (aikavälillä|tähtäimellä)|ajan (myötä|kanssa)|jossain vaiheessa|myöhemmin|viipymättä',
    'vague',
  ),
  loose(
    'joka (toinen )?(päivä|viikko|kuukausi|kuu|vuosi|aamu|ilta|arki\\p{L}*|välitunti|neljännes|kvartaali|\\p{L}+tai)|(ker(ran|taa?)|kahdesti|kolmesti|iltana|päivänä) (päivä|viiko|kuukaude|kuu|vuode)ssA|(päivi|viikoi|kuukausi|vuosi|neljännesvuosi|kvartaaleit|tunnei)tt?Ai(n|s)\\p{L}*|(viiko|kuu|kuukaude|päivä|yö|vuode|kvartaali|neljännekse)ssA|(arki|iltai|aamui|viikonloppui)sin|per (kuukausi|viikko|päivä|vuosi)|/(kk|vko|vk|pv|vuosi|v)',
    'cadence',
  ),
];
