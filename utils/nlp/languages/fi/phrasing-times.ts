/** Where "[date] mennessä" can't stand: beside another time, and after what goes on or is a state of things. */

import { actionOf } from '../../criteria/reading.ts';
import type { Annotation } from '../../types.ts';
import type { Feature } from './conjugator.ts';
import { formsOf } from './verbs.ts';
import { pattern, word } from './words.ts';

/** Effort that has no end of its own. */
const ONGOING =
  /^(?:panostaa|suosia|keskittyä|huolehtia|seurata|tarjota|toimia|tsempata|kokeilla|edistää|tukea|kannustaa|auttaa|pyrkiä|ehkäistä|vaikuttaa|miettiä|pohtia|harkita|hyödyntää|osallistua|harjoitella|innostaa|motivoida|tavoitella|treenata|huomioida)$/u;
/** How somebody or something is. */
const IS = word(
  '(jaksa|viihty|suju|pärjä|riittä|lähte|pysy|uskalta|ymmärtä|luotta|voi|toimi|näky|tietä|koke)\\p{L}{0,3}(vat|vät)|jaksaa|viihtyy|sujuu|kulkee|pärjää|riittää|lähtee|pysyy|uskaltaa|toimii|näkyy|ole|oppia virheistä|töitä|voi|pystyy|pystyvät|tulee perässä',
);
/** Words that speak of time already. */
const SPEAKS_OF_TIME = pattern(
  '(?<!\\p{L})(jatkossa|jatkuvasti|aina|nyt|nykyään|edelleen|viimeistään|klo|kello|ennen|kohti|aikana|saman?a? päivänä|asti|saakka|seuraavana|jaksolta|…(matta|mättä))(?!\\p{L})',
);
/** "Liikkuessa mukaan …" */
const WHILE = pattern('^\\p{L}{1,30}[aiouyäö]ess[aä] ');
const ASIDE = /\([^()]*\)/gu;
/** "Luen enemmän", "käyttävät samaa alustaa": said of how it is from then on, other than of what changes. */
const FROM_THEN_ON = word('enemmän|vähemmän|use[ae]mmin|harvemmin|säännöllisesti|\\p{L}{3,}(?<!tt[aä])v[aä]t');
/** "Uusitaan vesijohtoverkkoa", "Otetaan oppia": a whole that is worked on, or a mass, is not finished by a day. */
const MASS = pattern('^ (?!lisää)\\p{L}{2,}(aa|ää|oa|öä|ua|yä)(?!\\p{L})');
/** A race or a feast has its day. */
const HAS_ITS_DAY =
  /(?:mara(?:t|th)on|kisa|kisoi|kilpailu|turnau|triathlon|ottelu|konsert|juhl|gaala|messu[tj]|tapahtum)/iu;
const TAKES_PART = /^(?:juosta|hiihtää|ajaa|uida|pyöräillä|voittaa|järjestää|pitää|kävellä)$/u;

/** Another time stands there. */
export const besideTime = ({ times }: Annotation, lead: string): boolean =>
  SPEAKS_OF_TIME.test(lead.replace(ASIDE, '')) ||
  times.some(({ kind, start }) => kind !== 'cadence' && kind !== 'vague' && start <= lead.length);

const DOING: ReadonlySet<Feature> = new Set([
  'first',
  'first-plural',
  'passive',
  'third',
  'third-plural',
  'infinitive',
  'ma-illative',
]);

/** "Pidennetään käyttöikää ja huolehditaan kunnossapidosta": the last verb takes what follows. */
const lastVerbGoesOn = ({ tokens }: Annotation, lead: string): boolean => {
  const last = tokens.findLast(
    ({ lower, end }) => end <= lead.length && formsOf(lower).some(({ feature }) => DOING.has(feature)),
  );
  return last !== undefined && formsOf(last.lower).some(({ lemma }) => ONGOING.test(lemma));
};

const NUMBER_LAST = pattern(
  '(\\d|/\\p{L}{1,5}|(?<!\\p{L})(h|min|vrk|pv|(minuutti|tunti|sekunti)(a|in)?|(minuuti|tunni|sekunni)(ssa|sta|n)|(vuoro|kuu)kau(si|tta|den|teen|dessa|desta)|(arki)?päivä(ä|n|än|ss[aä]|st[aä])?|viikko[ao]?n?|viikon|viikossa|viikosta))$',
);
/** "… alle 2", "… kolme päivää": a date beside it would be one more number. */
const endsInNumber = ({ quantities, times }: Annotation, lead: string): boolean => {
  const at = lead.trimEnd().length;
  return (
    NUMBER_LAST.test(lead.trimEnd()) ||
    quantities.some(({ kind, end }) => kind === 'duration' && end === at) ||
    times.some(({ kind, end }) => kind === 'process' && end === at)
  );
};

/** In: a sentence and what it says before it explains. Out: "by" doesn't fit after it. */
export const goesOn = (annotation: Annotation, lead: string): boolean => {
  const { kind, lemma = '' } = actionOf(annotation);
  return (
    besideTime(annotation, lead) ||
    endsInNumber(annotation, lead) ||
    lastVerbGoesOn(annotation, lead) ||
    kind === 'capable' ||
    kind === 'state' ||
    ONGOING.test(lemma) ||
    IS.test(lead) ||
    WHILE.test(lead) ||
    (kind !== 'change' && FROM_THEN_ON.test(lead)) ||
    (kind === 'make' && MASS.test(lead.slice(actionOf(annotation).end))) ||
    (TAKES_PART.test(lemma) && HAS_ITS_DAY.test(lead))
  );
};

/** What follows would tell the time more closely. */
export const endsInTime = ({ text, times }: Annotation): boolean =>
  times.some(({ kind, end }) => kind !== 'cadence' && !/\p{L}/u.test(text.slice(end)));
