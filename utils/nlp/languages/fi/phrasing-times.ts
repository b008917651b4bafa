/** Where "[date] mennessä" can't stand: beside another time, and after what goes on or is a state of things. */

import { actionOf } from '../../criteria/reading.ts';
import type { Annotation } from '../../types.ts';
import { latinFirst } from '../../latin-first.ts';
import { word } from './words.ts';

/** Effort that has no end of its own. */
const ONGOING =
  /^(?:panostaa|keskittyä|huolehtia|seurata|tarjota|toimia|tsempata|kokeilla|edistää|tukea|kannustaa|auttaa|pyrkiä|miettiä|pohtia|harkita|hyödyntää|osallistua|harjoitella|innostaa|motivoida|tavoitella|treenata|huomioida)$/u;
/** How somebody or something is. */
const IS = word(
  '(?:jaksa|viihty|suju|pärjä|riittä|lähte|pysy|uskalta|ymmärtä|luotta|voi|toimi|näky|tietä|koke)\\p{L}{0,3}(?:vat|vät)|jaksaa|viihtyy|sujuu|pärjää|riittää|lähtee|pysyy|uskaltaa|toimii|näkyy|voi|pystyy|pystyvät|tulee perässä',
);
/** Words that speak of time already. */
const SPEAKS_OF_TIME = latinFirst(
  /(?<!\p{L})(?:jatkossa|jatkuvasti|aina|nyt|nykyään|edelleen|viimeistään|klo|kello|ennen|kohti|aikana|saman?a?\s+päivänä|asti|saakka|seuraavana|jaksolta|\p{L}+(?:matta|mättä))(?!\p{L})/iu,
);
/** "Liikkuessa mukaan …" */
const WHILE = latinFirst(/^\p{L}{1,30}[aiouyäö]ess[aä]\s/iu);
const ASIDE = /\([^()]*\)/gu;
/** "Luen enemmän", "käyttävät samaa alustaa": said of how it is from then on, other than of what changes. */
const FROM_THEN_ON = word('enemmän|vähemmän|use[ae]mmin|harvemmin|säännöllisesti|\\p{L}{3,}(?<!tt[aä])v[aä]t');
/** A race or a feast has its day. */
const HAS_ITS_DAY =
  /(?:mara(?:t|th)on|kisa|kisoi|kilpailu|turnau|triathlon|ottelu|konsert|juhl|gaala|messu[tj]|tapahtum)/iu;
const TAKES_PART = /^(?:juosta|hiihtää|ajaa|uida|pyöräillä|voittaa|järjestää|pitää|kävellä)$/u;

/** Another time stands there. */
export const besideTime = ({ times }: Annotation, lead: string): boolean =>
  SPEAKS_OF_TIME.test(lead.replace(ASIDE, '')) ||
  times.some(({ kind, start }) => kind !== 'cadence' && kind !== 'vague' && start <= lead.length);

/** In: a sentence and what it says before it explains. Out: "by" doesn't fit after it. */
export const goesOn = (annotation: Annotation, lead: string): boolean => {
  const { kind, lemma = '' } = actionOf(annotation);
  return (
    besideTime(annotation, lead) ||
    kind === 'capable' ||
    kind === 'state' ||
    ONGOING.test(lemma) ||
    IS.test(lead) ||
    WHILE.test(lead) ||
    (kind !== 'change' && FROM_THEN_ON.test(lead)) ||
    (TAKES_PART.test(lemma) && HAS_ITS_DAY.test(lead))
  );
};

/** What follows would tell the time more closely. */
export const endsInTime = ({ text, times }: Annotation): boolean =>
  times.some(({ kind, end }) => kind !== 'cadence' && !/\p{L}/u.test(text.slice(end)));
