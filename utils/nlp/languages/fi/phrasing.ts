/**
 * Everything Finnish that a rewrite inserts, and where it fits. The writer's own words are never inflected again, and what
 * the writer fills in stands where no ending is asked of it: after a colon, or before "mennessä", "asti" and "%".
 */

import { actionOf } from '../../criteria/reading.ts';
import { partsOf } from '../../time/calendar.ts';
import type { Phrasing } from '../../rewrites/phrasing.ts';
import type { Annotation, Clause } from '../../types.ts';
import { metrics } from './metrics.ts';
import { countable, inUnit, movable } from './phrasing-measures.ts';
import { hasEffect, isDoneOrNot } from './phrasing-done.ts';
import { parted } from './phrasing-parts.ts';
import { carries, ledBy } from './phrasing-place.ts';
import { besideTime, endsInTime, goesOn } from './phrasing-times.ts';
import { strengthened } from './phrasing-verbs.ts';
import { CHANGES_ITSELF, formsOf } from './verbs.ts';
import { pattern, spansOf, word } from './words.ts';

/** "arkiöinä", "iltaisin". */
const RHYTHM = pattern(
  '(?<!\\p{L})\\p{L}*((arki|ilta|aamu|ö|päiv|loppu|ta)i?sin|öinä|(iltoi|aamui|loppui)na|päivinä|(illa|aamu|vuoro)ssa|(klo|kello)(?= \\d))(?!\\p{L})',
);
const LASTING = new Set(['säilyttää', 'ylläpitää', 'pitää', 'jatkaa']);
const DOES: ReadonlySet<string> = new Set(['make', 'change', 'vague', 'learn']);
const BLANK = pattern('(?<!\\p{L})[XYN](?=\\s?(%|kpl|€|prosent))|\\[(target|tavoite|luku|määrä|n|x)\\](?!\\()', 'giu');

/** "…, jotta" needs a verb to lean on. */
const WITHOUT_VERB: ReadonlySet<Annotation['shape']> = new Set(['noun-phrase', 'gerund']);

/** A clause on a clause is read twice. */
const LONGEST = 160;
/** "Valmentajat viihtyvät" is a state and "virheet vähenevät" comes about: nobody does it "so that". */
const comesAbout = (annotation: Annotation): boolean =>
  annotation.head === null ||
  actionOf(annotation).lemma === 'olla' ||
  (annotation.shape === 'present' && CHANGES_ITSELF.has(actionOf(annotation).lemma ?? ''));

/** What an explanation at the end follows. */
const EXPLAINS: ReadonlySet<Clause['kind']> = new Set(['purpose', 'reason', 'means', 'condition']);
const lead = ({ text, clauses }: Annotation): string =>
  text.slice(0, clauses.find(({ kind, start }) => EXPLAINS.has(kind) && start > 0)?.start);
const untilClause = ({ text, clauses }: Annotation): string =>
  text.slice(0, clauses.find(({ kind, start }) => kind !== 'main' && start > 0)?.start);

/** What comes of these verbs stands there afterwards. */
const CREATES =
  /^(?:luoda|laatia|rakentaa|toteuttaa|julkaista|käynnistää|lanseerata|avata|perustaa|uudistaa|kirjoittaa|tehdä|tuottaa|asentaa|suunnitella|valmistella|koota|kehittää|päivittää|automatisoida|digitalisoida)$/u;

/** Done once, however often what comes of it happens. */
const ONCE = /^(?:ottaa|lisätä|aloittaa|siirtää|asettaa|vaihtaa|tuoda|viedä|vahvistaa|nollata|saada|päästä)$/u;

/** "Jos hävikki saataisiin alle kolmeen prosenttiin": how far is said, be it in a clause. */
const bounded = ({ quantities }: Annotation): boolean => quantities.some(({ kind }) => kind === 'percent');

const does = (annotation: Annotation): boolean =>
  DOES.has(actionOf(annotation).kind) && annotation.shape !== 'past' && annotation.shape !== 'question';

const OTHER_WORDS = word('(ensi|seuraavalla) kerra(lle|lla)|(viikon|kuukauden|vuoden|kauden) \\p{L}*tavoite');
const LABELLED = ' (määräaika: [date])';
/** "ennen kuin muutan" has its day, "ennen kuin kukaan hermostuu" has none. */
const DATABLE = pattern(
  '^(ennen (?!ku(in|n)? )|ennen .{1,60}(\\p{L}{2}(?<!u[ui])n|mme|alka(a|vat)|päätty(y|vät)|aukea(a|vat)|avautu(u|vat)|syntyy|syntyvät|loppu(u|vat))(?!\\p{L})|.*(mennessä|asti|saakka)$)',
);
const FIRST = /^\p{L}+(?:[^a]n|mme)\s/iu;
const DEADLINE_APART = '. Määräaika: [date]';
const measure = ' (mittari: [metric], tavoitetaso [target])';
const effect = ' (tavoiteltu vaikutus: [metric], tavoitetaso [target])';
const EFFECT: Partial<Phrasing['glue']> = {
  measured: effect,
  measuredApart: '. Tavoiteltu vaikutus: [metric], tavoitetaso [target]',
};

export const phrasing: Phrasing = {
  glue: {
    by: ' [date] mennessä',
    byFront: '[date] mennessä ',
    byFrontLower: '[date] mennessä ',
    until: ' [date] asti',
    byInPlace: '[date] mennessä',
    byInPlaceFront: '[date] mennessä',
    finishBy: ' [date] asti',
    to: ' ([date] asti)',
    onDate: ' ([date])',
    fromTo: ' [baseline]{unit}:sta [target]{unit}:iin',
    fromOnly: '[baseline]{unit}:sta ',
    count: '[target] ',
    measured: measure,
    toBring: effect,
    purpose: ', jotta [purpose]',
    because: ', koska [reason]',
    support: ' (tukee tavoitetta: [parent])',
    step: ' (ensimmäinen askel: [step])',
    owner: ' (omistaja: [owner])',
    object: ' (kohde: [object])',
    particular: ' (tarkennus: [object])',
    atLeast: 'vähintään',
    dateApart: DEADLINE_APART,
    againApart: '. Uusi määräaika: [date]',
    endApart: DEADLINE_APART,
    measuredApart: '. Mittari: [metric], tavoitetaso [target]',
    stepApart: '. Ensimmäinen askel: [step]',
    purposeApart: '. Tarkoitus: [purpose]',
    supportApart: '. Tukee tavoitetta: [parent]',
    objectApart: '. Tarkennus: [object]',
  },
  glueFor: (annotation) => ({
    ...(isDoneOrNot(annotation) && EFFECT),
    ...(goesOn(annotation, lead(annotation)) && { by: LABELLED }),
    ...(besideTime(annotation, lead(annotation)) && { until: ' ([date] asti)', finishBy: ' ([date] asti)' }),
    // "ennen juhannusta (tarkennus: …)" would tell the day more closely.
    ...(endsInTime(annotation) && { particular: '. Tarkennus: [object]' }),
    ...((WITHOUT_VERB.has(annotation.shape) || comesAbout(annotation) || annotation.text.length > LONGEST) && {
      purpose: ' (tarkoitus: [purpose])',
    }),
  }),
  samples: {
    metric: 'asiakastyytyväisyys',
    baseline: '60',
    target: '80',
    date: '31.12.2030',
    owner: 'Maria Virtanen',
    purpose: 'asiakkaat saavat avun heti',
    reason: 'saan siitä voimia',
    parent: '”Asiakkaat pysyvät meillä”',
    step: 'kysely tiimille',
    unit: 'prosenttiyksiköllä',
    object: 'laskutussivu Tampereen toimistossa',
  },
  likes: {
    verb: 'nosta',
    'verb {object}': 'tee',
    object: 'ajanvarauksesta helppo',
    'osaan object': 'vetää asiakaspalaverin yksin',
    'siitä target': 'vedän kolme palaveria yksin',
    'date mennessä': 'kesäkuun loppuun mennessä',
    'tavoitetta purpose': '”Asiakkaat pysyvät meillä”',
  },
  quotes: ['”', '”'],
  date: (date) => {
    const { year, month, day } = partsOf(date);
    return `${day}.${month}.${year}`;
  },
  metrics,
  // "4.2." keeps its full stop.
  abbreviation: pattern('(?<!\\p{L})((jne|yms|ym|mm|esim|tms)|\\d{1,2}\\.\\d{1,2})\\.$'),
  clings: pattern('(?<!\\p{L})(myös|vielä|vasta|vain|juuri|jo) $'),
  fronted: (annotation) => {
    const [first, second] = annotation.tokens;
    // "Sovimme jo …" has been done.
    if (
      !first ||
      second?.lower === 'jo' ||
      annotation.head !== 0 ||
      goesOn(annotation, untilClause(annotation)) ||
      annotation.shape === 'gerund' ||
      annotation.shape === 'imperative' ||
      annotation.shape === 'infinitive'
    )
      return null;
    return formsOf(first.lower).length > 0 && !/\p{Lu}/u.test(first.text.slice(1)) ? first.text.toLowerCase() : null;
  },
  carries,
  // What somebody does again and again goes on until a date.
  lasts: (annotation) =>
    RHYTHM.test(lead(annotation)) ||
    LASTING.has(ledBy(annotation).lemma) ||
    (annotation.head !== null &&
      actionOf(annotation).kind !== 'change' &&
      !ONCE.test(actionOf(annotation).lemma ?? '') &&
      annotation.times.some(({ kind, start }) => kind === 'cadence' && start < lead(annotation).length)),
  // "elokuusta lähtien", "projektin aikana", "muuton jälkeen", "kuukauden tavoite": when, told in other words than by when.
  undated: ({ text, times }) =>
    OTHER_WORDS.test(text) ||
    times.some(({ kind, start, end }) => kind === 'event' && !DATABLE.test(text.slice(start, end))) ||
    (times.some(({ kind }) => kind === 'start') && !times.some(({ kind }) => kind === 'cadence')),
  movable,
  inUnit,
  countable,
  openBounds: (annotation) => spansOf(annotation.text, word('jopa(?= [\\d€])', 'giu')),
  placeholders: (annotation) => spansOf(annotation.text, BLANK),
  strengthened,
  ownLife: /\bopin |juoks[ea]|juosta|marat|laihdu|nuku[nt]|salilla|meditoi|tupakoi|ruutuai|luen .{1,20}kirja/iu,
  // What stands for a word like "sitä" would have to take its ending.
  dangling: () => null,
  scopable: () => null,
  // "2 %:lla" takes the ending of its unit, "2 %" does not.
  percent: {
    sign: /\s?(?:%:ll[aä]|prosentilla)$/iu,
    choices: ['prosenttiyksiköllä', 'prosentilla nykyisestä'],
  },
  parted,
  output: (annotation) =>
    actionOf(annotation).kind === 'make' &&
    (annotation.shape === 'noun-phrase' || CREATES.test(actionOf(annotation).lemma ?? '')),
  action: does,
  measurable: (annotation) =>
    annotation.shape !== 'question' &&
    annotation.shape !== 'past' &&
    (!isDoneOrNot(annotation) || hasEffect(annotation)) &&
    !bounded(annotation),
  datable: (annotation, event) => DATABLE.test(annotation.text.slice(event.start, event.end)),
  // Only what somebody does again and again lasts from one day to another: a service that opens stays open.
  opensRange: (time, annotation) =>
    /(?:alkaen|lähtien)$/iu.test(time.trim()) &&
    annotation.times.some(({ kind }) => kind === 'cadence') &&
    FIRST.test(annotation.text)
      ? 'to'
      : null,
};
