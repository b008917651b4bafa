/** Work that is done or it isn't, so that no measure tells how far: one thing is made, something is put in order. */

import { actionOf, cuesOf } from '../../criteria/reading.ts';
import type { Annotation } from '../../types.ts';
import { clauseAt } from '../clause-at.ts';
import { AWARD } from './goal-nouns.ts';
import { formsOf } from './verbs.ts';
import { pattern, word, wordsOf } from './words.ts';

/** One does more or less of it. */
const BY_AMOUNT = /^(?:myydä|lukea|soittaa|säästää|vastata|käsitellä|treenata|nukkua|juosta|kävellä)$/u;
/** What is asked, begun, tried or gone on with: what comes of it shows elsewhere. */
const OPENS_ONLY =
  /^(?:palkata|rekrytoida|kutsua|haastatella|tavata|selvittää|kysyä|varata|tarkistaa|aloittaa|käynnistää|jatkaa|suunnitella|muokata|miettiä|kokeilla)$/u;
/** Partitives: some of a kind or of a mass. */
const PARTITIVE = pattern(
  '^(?!jo[it]|nii)[\\p{L}-]{2,}([oöue]j[aä]|i[aä]|aa|ää|[oeu]a|[öe]ä|[^t]yä|[aeouyäö]it[aä]|(io|[iy]ö)t[aä]|[aeiouyäö]tt[aä]|mist[aä])(mme|ni|ns[aä])?$',
);
/** "virheiden korjaus": many of a kind. */
const OF_MANY = pattern('(j|i|id|[iust]t)en$');
/** Results of which more or less is reached, however they are put. */
const MOVES = word('alas|ylös|kuriin');
const ALLOWS = word('voi(vat|daan)?');
/** "läpi kurssista", "peltityöt valmiiksi", "laina pois" */
const OVER = word('läpi|valmiiksi|pois|ulos|julki|(saada|saamme) (… ){1,3}…t[uy]A');

/** A place is reached, people agree: nothing stands there afterwards. */
const GETS = /^(?:nousta|päästä|saavuttaa|sopia|poistaa)$/u;
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

/** Begun, passed or out of the way: it leaves nothing by which anything could change. */
const isOver = ({ text, tokens }: Annotation, lemma: string): boolean =>
  OPENS_ONLY.test(lemma) || OVER.test(text) || tokens.some(({ lower }) => AWARD.test(lower));

/** In: a sentence. Out: nothing about what it does is more or less. */
export const isDoneOrNot = (annotation: Annotation): boolean => {
  const action = actionOf(annotation);
  const { kind, lemma = '', start } = action;
  const { text } = annotation;
  if (MOVES.test(text)) return false;
  return (
    kind === 'done' ||
    isOver(annotation, lemma) ||
    ALLOWS.test(kind === 'capable' ? text : text.slice(0, start)) ||
    (kind === 'topic' && cuesOf(annotation, 'deliverable').length > 0) ||
    (kind === 'make' && !BY_AMOUNT.test(lemma) && !leavesAmount(annotation, action))
  );
};

/** In: a sentence whose work is done or not. Out: it is there for others, so that something changes by it. */
export const hasEffect = (annotation: Annotation): boolean => {
  const { kind, lemma = '', start, end } = actionOf(annotation);
  const { text } = annotation;
  return (
    kind === 'make' &&
    !isOver(annotation, lemma) &&
    !GETS.test(lemma) &&
    !EXPLAINS.test(text) &&
    formsOf(text.slice(start, end).toLowerCase()).every(({ feature }) => feature !== 'first')
  );
};
