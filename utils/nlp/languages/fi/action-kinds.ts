/** What a verb does with this object: it ends, it goes on, or it only means well. */

import { DONE, SOMEHOW } from './action-words.ts';
import { AWARD } from './goal-nouns.ts';
import { METRIC } from './measure-nouns.ts';
import type { VerbForm, VerbKind } from './verbs.ts';
import { word, wordsOf } from './words.ts';

/** "Enough", "more": a verb with an end loses it. */
const OPEN_ENDED = word('enemmän|vähemmän|\\p{L}+mmin|mahdollisimman|niin paljon|entistä|olla|tyytyväis(inä|iksi)');
/** Directions only of a measure; of a thing they are work that is done or not. */
const EITHER = /^(?:lisätä|saada|päästä|pitää|nousta|säilyttää|laajentaa|poistaa|ylläpitää|rajata)$/u;
/** Work on some of a kind, in the partitive, goes on for ever: "lisätä toimintoja", "muokata ratkaisuani". */
const GOES_ON = /^(?:lisätä|muokata|suunnitella|tehdä|testata|jatkaa|työstää|miettiä|voittaa|hankkia|myydä)$/u;
const SOME_OF = /(?:ji[aä]|oja|öjä|uja|yjä|eja|ejä|ita|itä|ksia|ksiä|mista|mistä|ointia|[aeiouyäö](?:ani|äni))$/u;

const WRAPS = /^(?:varmistaa|huolehtia)$/u;
const BETTER = word('…stA (… )?…(mpi|mmAt|mmAksi)');

/** What a sentence does: its verb's work, or what holds, can be done or is only named. */
export type ActionKind = VerbKind | 'done' | 'capable' | 'state' | 'topic';

/** What the verb does here, with this object. */
export const kindHere = (form: VerbForm, body: string): ActionKind => {
  const words = wordsOf(body);
  // "Saadaan palvelu kuntoon", "Saadaan lisää lukijoita"
  if (form.lemma === 'saada' && (SOMEHOW.test(body) || /\slisää\s/u.test(body))) return 'vague';
  if (/^(?:saada|saattaa|tulla|olla|pitää)$/u.test(form.lemma) && DONE.test(body)) return 'done';
  // "Rakennetaan kokeilukulttuuria": nobody can tick it off.
  if (words.some(({ lower }) => /(?:kulttuuri|ilmapiiri|luottamuks?)\p{L}{0,3}$/u.test(lower))) return 'vague';
  if (form.lemma === 'saavuttaa' && words.some(({ lower }) => AWARD.test(lower))) return 'make';
  // "Varmistetaan, että jokainen myyjä kirjaa käynnit": what is said comes after.
  if (WRAPS.test(form.lemma) && /, että\s/u.test(body)) return 'make';
  // "Tehdään ajanvarauksesta sujuvampi": better, and nobody knows by what.
  if (form.lemma === 'tehdä' && BETTER.test(body)) return 'vague';
  const measured = words.some(({ lower }) => METRIC.test(lower)) || /\d\s?(?:%|prosent)/u.test(body);
  if (
    GOES_ON.test(form.lemma) &&
    !(measured && form.kind === 'change') &&
    !/\d/u.test(body) &&
    words.some(({ lower }) => SOME_OF.test(lower))
  )
    return 'vague';
  if (form.kind === 'change' && EITHER.test(form.lemma) && !measured) return OPEN_ENDED.test(body) ? 'vague' : 'make';
  return form.kind === 'make' && OPEN_ENDED.test(body) && !/\d/u.test(body) ? 'vague' : form.kind;
};

/** Verbs by what they say of the work: people are brought together, a step is taken, little is said. */
export const GATHERS = /^(?:palkata|rekrytoida|haastatella|kouluttaa|kutsua|tavata)$/u;
/** However vague, a step of one's own. */
export const STEPS = /^(?:lisätä|muokata|suunnitella|tehdä|testata|työstää)$/u;
export const SMALL = /^(?:selvittää|keskustella|kysyä|soittaa|tarkistaa|kokeilla|tavata|varata)$/u;
/** "varaan", "soitan": soon done by oneself. */
export const ERRAND =
  /^(?:varaan|tilaan|soitan|tapaan|kysyn|tarkistan|keskustelen|ostan|haen|maksan|siivoan|vien|tuon)$/u;
export const EMPTY_VERB = /^(?:tehdä|tarjota|luoda|rakentaa|saada|pitää|antaa)$/u;
