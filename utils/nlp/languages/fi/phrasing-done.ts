/** Work that is done or it isn't, so that no measure tells how far: one thing is made, something is put in order. */

import { actionOf, cuesOf } from '../../criteria/reading.ts';
import type { Annotation } from '../../types.ts';
import { latinFirst } from '../../latin-first.ts';
import { clauseAt } from './clauses.ts';
import { AWARD } from './goal-nouns.ts';
import { formsOf } from './verbs.ts';
import { word, wordsOf } from './words.ts';

/** One does more or less of it. */
const BY_AMOUNT =
  /^(?:myydä|lukea|soittaa|säästää|vastata|käsitellä|treenata|kävellä|pyöräillä|uida|hiihtää|juosta|nukkua|syödä|ansaita|tienata|sijoittaa|investoida|laihtua|laihduttaa|kierrättää|osallistaa|suojella|delegoida|karsia|toimittaa|ratkaista)$/u;
/** What is asked, begun, tried or gone on with: what comes of it shows elsewhere. */
const OPENS_ONLY =
  /^(?:palkata|rekrytoida|kutsua|haastatella|tavata|selvittää|kysyä|keskustella|varata|tarkistaa|aloittaa|käynnistää|jatkaa|suunnitella|muokata|työstää|miettiä|pohtia|harkita|kokeilla|tutustua|perehtyä)$/u;
/** Partitives: some of a kind or of a mass. */
const PARTITIVE = latinFirst(
  /^(?!jo[ihnksltu]|mi[ltns]|nii|nä)[\p{L}-]{2,}(?:[oöue]j[aä]|i[aä]|aa|ää|[oeu]a|[öe]ä|[^t]yä|[aeouyäö]it[aä]|(?:io|[iy]ö)t[aä]|[aeiouyäö]tt[aä]|mist[aä])(?:mme|ni|ns[aä])?$/iu,
);
/** "virheiden korjaus": many of a kind. */
const OF_MANY = latinFirst(/(?:j|i|id|[iust]t)en$/iu);
/** Results of which more or less is reached, however they are put. */
const MOVES = word('alas|ylös|kuriin');
const ALLOWS = word('voi|voivat|voidaan');
/** "läpi kurssista", "peltityöt valmiiksi", "laina pois" */
const OVER = word('läpi|valmiiksi|pois|ulos|julki|(saada|saamme|saan|saadaan) (… ){1,3}…t[uy]A');

/** A place is reached, people agree: nothing stands there afterwards. */
const GETS = /^(?:nousta|päästä|saavuttaa|sopia|poistaa|karsia)$/u;
/** Where what follows only explains. */
const EXPLAINS = /,\s(?:ett|jo|mi|kun|niin|kuten)|\sniin,?\sett/u;

/** Some of a kind, or of a mass: how much of it is left open. */
const leavesAmount = ({ text, clauses }: Annotation, { start, end }: { start: number; end: number }): boolean =>
  OF_MANY.test(text.slice(0, start).trimEnd()) ||
  wordsOf(text.slice(0, EXPLAINS.exec(text)?.index)).some(
    (here) =>
      (here.end <= start || here.start >= end) &&
      clauseAt(clauses, here.start) === 'main' &&
      PARTITIVE.test(here.lower) &&
      formsOf(here.lower).length === 0,
  );

/** In: a sentence. Out: nothing about what it does is more or less. */
export const isDoneOrNot = (annotation: Annotation): boolean => {
  const action = actionOf(annotation);
  const { kind, lemma = '' } = action;
  const { text, tokens } = annotation;
  if (MOVES.test(text)) return false;
  if (tokens.some(({ lower }) => AWARD.test(lower))) return true;
  if (kind === 'topic') return OVER.test(text) || cuesOf(annotation, 'deliverable').length > 0;
  if (kind === 'capable') return ALLOWS.test(text.slice(action.start, action.end));
  return (
    kind === 'done' ||
    OPENS_ONLY.test(lemma) ||
    OVER.test(text) ||
    ALLOWS.test(text.slice(0, action.start)) ||
    (kind === 'make' && !BY_AMOUNT.test(lemma) && !leavesAmount(annotation, action))
  );
};

/** In: a sentence whose work is done or not. Out: it is there for others, so that something changes by it. */
export const hasEffect = (annotation: Annotation): boolean => {
  const { kind, lemma = '', start, end } = actionOf(annotation);
  const { text, tokens } = annotation;
  return (
    kind === 'make' &&
    !OPENS_ONLY.test(lemma) &&
    !GETS.test(lemma) &&
    !EXPLAINS.test(text) &&
    !OVER.test(text) &&
    !tokens.some(({ lower }) => AWARD.test(lower)) &&
    formsOf(text.slice(start, end).toLowerCase()).every(({ feature }) => feature !== 'first')
  );
};
