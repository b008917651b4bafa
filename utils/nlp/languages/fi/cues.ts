/** The cues that criteria ask for: action, object, measures, outcomes, beneficiaries, resources and the rest. */

import type { Annotation, Clause, Quantity, Span, TimeExpression } from '../../types.ts';
import type { Action } from './action.ts';
import { EMPTY_VERB, GATHERS, SMALL, STEPS } from './action-kinds.ts';
import { clauseAt } from '../clause-at.ts';
import { isDepartment, takesPart } from './who-acts.ts';
import { FUNCTION_WORDS } from './function-words.ts';
import { BENEFICIARY, DELIVERABLE, PRAISE } from './goal-nouns.ts';
import { countedIn, METRIC, OTHERS, OUTCOME, RETENTION, SHARE, UPTIME } from './measure-nouns.ts';
import type { Nouns } from './noun-stems.ts';
import { numberWord } from './number-words.ts';
import { objectCue } from './object-cue.ts';
import { CHANGES_ITSELF, FALLS, formsOf, RISES } from './verbs.ts';
import { pattern, overlaps, spansOf, word, wordsOf } from './words.ts';

type Cue = Annotation['cues'][number];

const PATTERNS: readonly (readonly [cue: string, pattern: RegExp])[] = [
  ['relative', word('nykyisestä|verrattuna|suhteessa', 'giu')],
  [
    'resource',
    word(
      '(yhdessä|yhteistyössä|yhteistoiminnassa) [\\p{L}\\p{N}:-]+( …)?( kanssa)?|(…|\\d+) hengen tiimi\\p{L}*|budjeti(lla|n)|on varattu|nykyisellä (väellä|tiimillä|porukalla)|olemassa\\s?oleva\\p{L}*|vastuussa|vastuu:|(meillä|minulla|tiimillä) on ((…) ){0,3}(budjetti|rahoitus|resurssit|lupa|aikaa)|((uu[ds]|tarkem|parem|säännöllis|viikoittais|kuukausittais|päivittäis|kohdennet|nopeam)…llA) (?!…?kau)…llA|omistaja:|vastuuhenkilö:?|resurssit:|(?!on )…n johdolla|valmista …a käyttäen|…ijan avu…',
      'giu',
    ),
  ],
  [
    'confidence',
    word(
      'sidosryhmien kanssa|\\p{L}*(tiimin|johdon|kumppan…|asianosaisten|ston|stön|koulun|kunnan|kaupungin|yrity…|toimitta…|järjestö…|seuran) kanssa|(on|olemme|olen|ovat) (sitoutu(nut|neet)|jo (pilotoi|testan|kokeil|tehn|sopi)…)|sovimme|sovittu|hyväksyt(ty|yn)|ensimmäinen askel(:| on)|(ensin|aluksi) …|aloitamme …lla|realistinen',
      'giu',
    ),
  ],
  [
    'hedge',
    word(
      'yritän|yritämme|yrittää|pyrin|pyrimme|pyritään|toivottavasti|mahdollisesti|ehkä|mahdollisuuksien mukaan|mahdollisimman …|ajattelin',
      'giu',
    ),
  ],
  [
    'absolute',
    word(
      'nolla(an)?|100\\s?%(:…)?|ei koskaan|aina|täydelli…|ykkö(nen|seksi|s)|markkinajohta…|kaikki(?= …t\\s)|kokonaan|maailman paras',
      'giu',
    ),
  ],
  [
    'total-or-average',
    word(
      '(?<!(keskimääräi\\p{L}{1,5}|kokonais|mediaani)\\s)(kaup(an|pojen)|tilau(ksen|sten)|osto(ksen|sten)|sopimu(ksen|sten)) (arvo|ko[ko])\\p{L}{0,6}',
      'giu',
    ),
  ],
  [
    'says-effect',
    pattern(
      '^(näin|siten|täten|tämä|se) (… )?(vähen|paran|nopeut|lisää|säästä|edistä|vahvist|pienen|lyhen|helpott|turvaa|autta|ehkäis|tuke|saava|pääse|pysty)\\p{L}*( [\\p{L}\\p{N}-]+){0,5}',
      'giu',
    ),
  ],
  // "Tuemme kunnan kasvutavoitetta …"
  ['says-effect', word('(tue|tuk|edist)… (…n ){0,3}\\p{L}*(tavoite|strategi|visio)(i?t)?tA', 'giu')],
  // "… Määräaika: 30.6.2027.", "Se on valmis keväällä."
  ['states-due', word('(?<=^|[.!]\\s)(määräaika(:| on)|(se|työ) on valmis)', 'giu')],
  // Somebody waits for it.
  [
    'outcome',
    word(
      '(hakemu|\\p{L}*lu[pv])… (käsitt|päät)…|säästä(n|mme|ä)|säästetään|pääs(ee|evät|y) (… ){0,3}(kuluessa|…ssA)',
      'giu',
    ),
  ],
  ['nps', word('e?nps(:…)?', 'giu')],
  ['result-verb', word('myy(n|mme|dään|dä)?|hanki(n|mme|taan)?|hankkia|voit(a|an|amme|etaan)|voittaa', 'giu')],
  ['collects', word('kerätä|kerää(n|mme)?|kerätään', 'giu')],
];
/** Another one's plan: the company, the organisation, "it". */
const OTHER_ACTOR = pattern(
  '^(jotta [^,]{3,120}, se |(nykyi(nen|set)|myyntiorganisaatio|yritys|yhtiö|organisaatio|hallitus|kaupunki|naapurikunta|ministeriö|johto|seura) (… ){0,4}(aikoo|on …(ttava|ttävä|tava|tävä)|suunnittelee|tavoittelee|palkkaa)(?!\\p{L}))',
);
const OTHER_BEFORE = pattern('^(jotta [^,]{3,120}, se aikoo|nykyinen [^,]{3,80}(ttava|ttävä|tava|tävä)(?!\\p{L}))');

/** "… ja laskemme …": another verb of ours. */
const SECOND = pattern('(?<!\\p{L})(ja|sekä) (?<verb>\\p{L}{2,24}mme)(?!\\p{L})', 'giu');

/** Measures that are each other's complement. */
const FAMILIES: readonly (readonly [family: string, pattern: Nouns])[] = [
  ['retention', RETENTION],
  ['uptime', UPTIME],
];
const A_FEW = 10;
/** Values of a measure that work brings about, and no piece of work. */
const RESULTS: ReadonlySet<Quantity['kind']> = new Set(['percent', 'points', 'money', 'duration']);

export const readCues = (
  text: string,
  clauses: readonly Clause[],
  times: readonly TimeExpression[],
  action: Action,
  quantities: readonly Quantity[] = [],
): readonly Cue[] => {
  const words = wordsOf(text);
  const textOf = ({ start, end }: Span): string => text.slice(start, end).toLowerCase();
  /** A few customers or partners are in reach of one's own work. */
  const modest = (here: Span): boolean =>
    quantities.some(
      ({ kind, value, measure }) =>
        kind === 'count' && value !== null && value <= A_FEW && measure !== null && overlaps(measure, here),
    );
  const kindAt = (start: number): Clause['kind'] => clauseAt(clauses, start);
  const content = words.filter(
    (here) =>
      !FUNCTION_WORDS.has(here.lower) &&
      !numberWord(here.lower) &&
      /\p{L}/u.test(here.text) &&
      !times.some((time) => time.kind !== 'process' && overlaps(time, here)) &&
      kindAt(here.start) === 'main',
  );
  /** "Uusi auto liikenteessä": where it is, and not what is measured. */
  const isPlace = (lower: string): boolean => quantities.length === 0 && /ss[aä]$/u.test(lower);
  const cue = (
    here: { start: number; end: number },
    name: string,
    lemma = text.slice(here.start, here.end).toLowerCase(),
  ): Cue => ({ start: here.start, end: here.end, cue: name, lemma });
  const cues: Cue[] = [
    cue(action.verb, `action-${action.kind}`, action.lemma),
    cue(action.object, objectCue(action, content, quantities)),
  ];
  const gathers = GATHERS.test(action.lemma);
  if (SMALL.test(action.lemma) || (action.kind === 'vague' && STEPS.test(action.lemma)))
    cues.push(cue(action.verb, 'small-step', action.lemma));
  if (EMPTY_VERB.test(action.lemma)) cues.push(cue(action.verb, 'empty-verb', action.lemma));
  if (RISES.has(action.lemma)) cues.push(cue(action.verb, 'direction-up'));
  if (FALLS.has(action.lemma)) cues.push(cue(action.verb, 'direction-down'));
  for (const here of words) {
    const kind = kindAt(here.start);
    const { lower } = here;
    const verbal =
      (action.head !== null && overlaps(here, action.verb)) ||
      (formsOf(lower).some(({ feature }) => feature === 'first-plural' || feature === 'passive') &&
        !/mise/u.test(lower));
    for (const [family, pattern] of FAMILIES) if (pattern.test(lower)) cues.push(cue(here, 'measure-family', family));
    if (verbal || times.some((time) => time.kind !== 'process' && overlaps(time, here))) continue;
    if (kind === 'main' && METRIC.test(lower) && !isDepartment(text, here, action.lemma) && !isPlace(lower))
      cues.push(cue(here, 'metric'));
    if (kind !== 'reason' && kind !== 'condition') {
      const counted = countedIn(lower);
      if ((OUTCOME.test(counted) || OUTCOME.test(lower)) && !isDepartment(text, here, action.lemma))
        cues.push(cue(here, 'outcome'));
      if (!gathers && kind !== 'means' && BENEFICIARY.test(counted) && !takesPart(text, here))
        cues.push(cue(here, 'beneficiary'));
    }
    if (kind === 'relative' && /^(?:myyj|työntekij|tiimi|henkilöstö|kollego|myyntihenkilöst)/u.test(lower))
      cues.push(cue(here, 'beneficiary'));
    if (SHARE.test(lower)) cues.push(cue(here, 'share'));
    if ((OTHERS.test(lower) || (action.kind === 'topic' && BENEFICIARY.test(lower))) && !modest(here))
      cues.push(cue(here, 'others-decide'));
    if (kind === 'main' && PRAISE.test(lower)) cues.push(cue(here, 'praise'));
    if (
      kind === 'main' &&
      here.start >= action.object.start &&
      here.end <= action.object.end &&
      DELIVERABLE.test(lower)
    )
      cues.push(cue(here, 'deliverable'));
  }
  // "Laskutus kasvaa": what grows can be measured.
  const grows =
    action.kind === 'change' && CHANGES_ITSELF.has(action.lemma) && !cues.some(({ cue: name }) => name === 'metric');
  const subject = grows && words.findLast(({ end }) => end < action.verb.start);
  if (subject) cues.push(cue(subject, 'metric'));
  for (const match of text.matchAll(SECOND)) {
    const verb = match.groups?.['verb'] ?? '';
    const end = match.index + match[0].length;
    const acts = formsOf(verb.toLowerCase()).some(({ feature }) => feature === 'first-plural');
    if (acts && /\d/u.test(text.slice(0, match.index)) && /\d/u.test(text.slice(end)))
      cues.push(cue({ start: end - verb.length, end }, 'stacked'));
  }
  for (const quantity of quantities) {
    const served =
      quantity.kind === 'duration' && times.some((time) => time.kind === 'process' && overlaps(time, quantity));
    if (kindAt(quantity.start) !== 'main') continue;
    if (served && action.feature !== 'first') cues.push(cue(quantity, 'collects'));
    if (
      (served && action.feature !== 'first') ||
      (RESULTS.has(quantity.kind) && quantity.measure && METRIC.test(textOf(quantity.measure)))
    )
      cues.push(cue(quantity, 'others-decide'));
  }
  for (const [name, pattern] of PATTERNS) cues.push(...spansOf(text, pattern).map((span) => cue(span, name)));
  const other = OTHER_BEFORE.exec(text) ?? OTHER_ACTOR.exec(text);
  if (other) cues.push(cue({ start: 0, end: other[0].length }, 'other-actor'));
  return cues.sort((a, b) => a.start - b.start);
};
