/** The verb that says what will be done, in whatever form Finnish writes goals, and what it is done to. */

import type { Annotation, Clause, Span, TimeExpression } from '../../types.ts';
import { latinFirst } from '../../latin-first.ts';
import {
  INTENT,
  DONE,
  CAPABLE,
  NOT_DESCRIBED,
  PARTICIPLE,
  FINITE,
  QUESTION,
  SOMEHOW,
  PERFECT,
  PAST_TIME,
  PAST_FORM,
} from './action-words.ts';
import { kindHere, type ActionKind } from './action-kinds.ts';
import type { Feature } from './conjugator.ts';
import { clauseAt } from '../clause-at.ts';
import { guessed } from './guessed-verbs.ts';
import { changesItself, isThird, SHY, thirdOf } from './third-person.ts';
import { formsOf, type VerbForm } from './verbs.ts';
import { pattern, overlaps, word, wordsOf, type Word } from './words.ts';

export type Action = {
  readonly kind: ActionKind;
  readonly verb: Span;
  readonly lemma: string;
  readonly object: Span;
  readonly shape: Annotation['shape'];
  /** Offset of the verb; null where nothing is done. */
  readonly head: number | null;
  readonly feature: Feature | null;
};

const GOAL_FORMS: readonly Feature[] = [
  'infinitive',
  'first',
  'first-plural',
  'passive',
  'nominal',
  'necessive',
  'ma-illative',
];
/** The forms that this word can have where it stands. */
const readingsOf = ({ lower }: Word, first: boolean): readonly VerbForm[] => {
  if (!first && SHY.test(lower))
    return formsOf(lower).filter(({ feature }) => feature === 'infinitive' && lower !== 'lisää');
  const known = formsOf(lower).filter(({ feature }) => feature !== 'imperative' || first);
  if (known.length > 0) return known;
  const guess = guessed(lower);
  return guess ? [guess] : [];
};

const SHAPES: Readonly<Partial<Record<Feature, Annotation['shape']>>> = {
  imperative: 'imperative',
  infinitive: 'infinitive',
  nominal: 'gerund',
  first: 'will',
  'first-plural': 'will',
  passive: 'will',
  necessive: 'will',
  'ma-illative': 'will',
};
const shapeOf = (feature: Feature): Annotation['shape'] => SHAPES[feature] ?? 'present';

/** A sentence that opens so speaks of what is to come, whatever nouns look like. */
const PROMISES: ReadonlySet<Feature> = new Set(['first', 'first-plural', 'passive', 'imperative', 'infinitive']);

/** "… on koulutettu kesään mennessä": what will have been done by then. */
export const BY_THEN = word('(?<!tähän\\s)mennessä|viimeistään');

const isPast = (text: string, words: readonly Word[], main: (word: Word) => boolean): boolean => {
  const perfect = BY_THEN.test(text) ? undefined : PERFECT.exec(text)?.index;
  const own = words.find(({ start }) => start === perfect);
  if (own && main(own) && !/(?<!\p{L})(?:emme|en)(?!\p{L})/iu.test(text)) return true;
  const finite = words.filter(main);
  const [first] = finite;
  const promised = first !== undefined && readingsOf(first, true).some(({ feature }) => PROMISES.has(feature));
  return finite.some(({ lower }, index) => {
    const forms = formsOf(lower);
    const present = forms.some(({ feature }) => GOAL_FORMS.includes(feature) || /^(?:imperative|third)/u.test(feature));
    if (forms.some(({ feature }) => feature === 'past') && (!present || PAST_TIME.test(text))) return true;
    return !promised && index < 8 && forms.length === 0 && PAST_FORM.test(lower);
  });
};

/** "kasvatetaan 20 prosenttia": how far, and not what. */
const AMOUNT = /^(?:[\d%€].*|prosent.*)$/u;
/** "Uusia toimistoja ei avata": what isn't done. */
const NOT = pattern('(?<!\\p{L})e(i|ivät|mme|n) $');
/** "12 uutta tapaamista": what is counted is no work. */
const COUNTED = pattern('(?<![\\p{L}\\d.])\\d{1,4} (…t[aä] )?$');

const ACTION_NOUN = latinFirst(
  /^(?:[\p{L}-]*?)(?:korjaus|muokkaus|kuvaus|laajennus|käyttöönotto|julkaisu|lanseeraus|uudistus|päivitys|toteutus|suunnittelu|hankinta|testaus|integraatio|kartoitus|selvitys|siirtymä|peruskorjaus|remontti)$/u,
);

export const readAction = (text: string, clauses: readonly Clause[], times: readonly TimeExpression[]): Action => {
  const words = wordsOf(text);
  const free = words.filter((here) => !times.some((time) => overlaps(time, here)));
  const inMain = (here: Word): boolean => clauseAt(clauses, here.start) === 'main';
  const main = free.filter(inMain);
  const opening = main[0] ?? words[0];
  const objectOf = (at: Word): Span => {
    const next = clauses.find(({ kind, start }) => kind !== 'main' && start >= at.end);
    const after = { start: at.end, end: next?.start ?? text.length };
    const before =
      clauses.find(({ kind, start, end }) => kind === 'main' && at.start >= start && at.start < end)?.start ?? 0;
    const follows = main.some(
      ({ start, end, lower }) => start >= after.start && end <= after.end && !AMOUNT.test(lower),
    );
    // "Kartoitus tehdään elokuussa": what is done stands before.
    const preceded = at !== opening && formsOf(at.lower).some(({ feature }) => feature === 'passive');
    return follows && !preceded && !/^\p{L}+min/u.test(at.lower) ? after : { start: before, end: after.end };
  };
  const whole = {
    start: main[0]?.start ?? 0,
    end: clauses.find(({ kind, start }) => kind !== 'main' && start > (main[0]?.start ?? 0))?.start ?? text.length,
  };
  const found = ({ 0: words, index }: RegExpExecArray): Span => ({
    start: whole.start + index,
    end: whole.start + index + words.length,
  });
  const act = (at: Word, form: VerbForm, shape: Annotation['shape']): Action => ({
    kind: kindHere(form, text.slice(whole.start, whole.end)),
    verb: { start: at.start, end: at.end },
    lemma: form.lemma,
    object: objectOf(at),
    shape,
    head: at.start,
    feature: form.feature,
  });
  const nothing = (kind: ActionKind, shape: Annotation['shape'], verb: Span = whole): Action => ({
    kind,
    verb,
    lemma: '',
    object: whole,
    shape,
    head: null,
    feature: null,
  });
  if (QUESTION.test(text)) return nothing('topic', 'question');
  const past = isPast(text, words, inMain);
  const pick = (candidates: readonly Word[], features: readonly Feature[]): readonly [Word, VerbForm] | null => {
    for (const at of candidates) {
      const forms = readingsOf(at, at === opening);
      const form = features.map((wanted) => forms.find(({ feature }) => feature === wanted)).find(Boolean);
      if (form) return [at, form];
    }
    return null;
  };
  const intent = [...text.matchAll(INTENT)].find((match) => clauseAt(clauses, match.index) === 'main');
  if (!past) {
    const turns = main.find(changesItself);
    const form = turns && thirdOf(turns);
    const change: Action | undefined = turns && form && { ...act(turns, form, 'present'), object: whole };
    // "Jonottaminen vähenee": what is done is what changes.
    if (change && opening?.lower.endsWith('minen')) return change;
    const first = opening
      ? pick([opening], ['imperative', 'infinitive', 'first', 'first-plural', 'passive', 'nominal'])
      : null;
    if (first && first[1].lemma !== 'olla' && !/^(?:pyrkiä|yrittää|jatkaa|tulla|keskittyä)$/u.test(first[1].lemma))
      return act(first[0], first[1], shapeOf(first[1].feature));
    if (intent) {
      const after = main.filter(({ start }) => start >= intent.index + intent[0].length);
      const led =
        pick(after, ['infinitive', 'ma-illative', 'necessive', 'first', 'first-plural', 'passive']) ??
        pick(after, ['nominal']);
      if (led && led[1].lemma !== 'olla') return act(led[0], led[1], 'will');
    }
    // "Kirvesmies luottaa siihen, että pidämme …": what somebody else thinks.
    const that = text.indexOf(', että ', main.find(isThird)?.end ?? text.length);
    const finite = pick(that === -1 ? main : main.filter(({ start }) => start < that), [
      'first-plural',
      'first',
      'passive',
    ]);
    if (finite) return act(finite[0], finite[1], 'will');
    const nominal =
      pick(
        main.filter(
          ({ lower, start }) =>
            !/mise(?:ss[aä]|ll[aä])$/u.test(lower) &&
            (!/mist[aä]$/u.test(lower) || !COUNTED.test(text.slice(0, start))),
        ),
        ['nominal'],
      ) ??
      pick(
        main.filter((at) => at === opening || !(isThird(at) || NOT.test(text.slice(0, at.start)))),
        ['infinitive'],
      );
    if (nominal) return act(nominal[0], nominal[1], nominal[1].feature === 'nominal' ? 'gerund' : 'infinitive');
    const somehow = SOMEHOW.exec(text.slice(whole.start, whole.end));
    if (somehow) return nothing('vague', 'noun-phrase', found(somehow));
    const done = DONE.exec(text.slice(whole.start, whole.end));
    if (done) return nothing('done', FINITE.test(text) ? 'present' : 'noun-phrase', found(done));
    const reached = main.find(
      ({ lower }, index) => index > 0 && PARTICIPLE.test(lower) && NOT_DESCRIBED.test(main[index + 1]?.lower ?? 'asti'),
    );
    if (reached) return nothing('done', 'noun-phrase', { start: reached.start, end: reached.end });
    const noun = main.find(({ lower }) => ACTION_NOUN.test(lower));
    if (noun)
      return {
        ...nothing('make', 'noun-phrase', { start: noun.start, end: noun.end }),
        lemma: noun.lower,
      };
    if (change) return change;
  }
  const finite = FINITE.exec(text.slice(whole.start, whole.end));
  const capable = CAPABLE.exec(text.slice(whole.start, whole.end));
  if (past) return nothing(finite ? 'state' : 'topic', 'past');
  if (capable) return nothing('capable', 'present', found(capable));
  const doer = main.find((at) => at !== opening && isThird(at));
  const does = doer && thirdOf(doer);
  if (doer && does && !finite) return act(doer, does, 'present');
  if (finite) return nothing('state', 'present', found(finite));
  return nothing('topic', 'noun-phrase');
};
