/**
 * Where a target fits beside a named measure. What follows a number never depends on the number: the ending hangs on "%"
 * or on a word of its own ("tasolta … tasolle …"), so any number that is filled in stands right.
 */

import { actionOf, cuesOf } from '../../criteria/reading.ts';
import type { Frame } from '../../rewrites/frame.ts';
import type { Phrasing } from '../../rewrites/phrasing.ts';
import type { Annotation } from '../../types.ts';
import { latinFirst } from '../../latin-first.ts';
import { unitAround } from '../../templates/with-unit.ts';
import { SHARE } from './measure-nouns.ts';
import { formsOf } from './verbs.ts';
import { nouns } from './noun-stems.ts';
import { pattern, word } from './words.ts';

type Movable = ReturnType<Phrasing['movable']>;

const MOVES =
  /^(?:lisätä|kasvattaa|vähentää|nostaa|laskea|pienentää|lyhentää|nopeuttaa|alentaa|leikata|pudottaa|parantaa|supistaa|korottaa)$/u;
/** Length of time: numbers of it carry a unit that the writer chooses. */
const LASTS = nouns('aika/aja kesto sykli pituus');
/** Scales whose steps are points. */
const SCALE = pattern('^(e?nps|csat|[\\p{L}-]*pist(e|ei)[\\p{L}]*|[\\p{L}-]*arvosan[\\p{L}]*)(:…)?$');
/** "-n" and "-t": the whole object, which goes with "from … to …". */
const WHOLE_OBJECT = /(?:[^n]n|t|mme)$/u;
const PARTITIVE = /(?:[aä]|(?:[jioöeuy][aä]|aa|ää|tt[aä])(?:mme|ni|nsa|nsä))$/u;
/** Where it happens may follow the measure: "… verkkokaupassa", "… Oulun klinikoilla". */
const PLACE = latinFirst(/^(?:\s+(?:\p{L}+n\s+)?\p{L}{3,}(?:ss[aä]|ll[aä]))?$/u);

const BRACKETS = { text: ' (lähtötaso [baseline], tavoitetaso [target])', whole: 'lähtötaso [baseline], ' };
const PERCENT = { text: ' [baseline] %:sta [target] %:iin', whole: '[baseline] %:sta ' };
const LEVEL = { text: ' tasolta [baseline] tasolle [target]', whole: 'tasolta [baseline] ' };

const fromTo = (noun: string): { readonly text: string; readonly whole: string } =>
  LASTS.test(noun) ? BRACKETS : SHARE.test(noun) ? PERCENT : LEVEL;

/** "tyytyväisyyttä", "luotettavuutta": it is at a level, and nobody has percent of it. */
const RATED = /(?<!tuottav)(?:uu|yy)(?:tta|ttä|den)(?:mme)?$/u;

/** By how much: points of a share or a scale, percent of all else that there is more or less of. */
const byHowMuch = (noun: string): { readonly text: string; readonly whole?: string } =>
  SHARE.test(noun)
    ? { text: ' [target] prosenttiyksiköllä' }
    : RATED.test(noun)
      ? LEVEL
      : { text: SCALE.test(noun) ? ' [target] pisteellä' : ' [target] %:lla' };

/** A unit of the team's own stands in brackets, where no ending is asked of it. */
export const inUnit: NonNullable<Phrasing['inUnit']> = ({ at }, unit) => {
  const { after } = unitAround(unit, 'fi');
  const whole = `lähtötaso [baseline]${after}, `;
  return { at, unit: after, words: { text: ` (${whole}tavoitetaso [target]${after})`, whole } };
};

const SINGULAR_AMOUNT = word('muutamaa|montaa|useampaa');
const PARTITIVE_NEXT = pattern('^ (…(a|ä) ){0,2}…(a|ä|ta|tä)(?!\\p{L})');

/** "Nostamme NPS:n" takes from and to, "Kasvatamme myyntiä" and "Kulujen pienentäminen" take by how much. */
export const movable = (annotation: Annotation, frame: Frame): Movable => {
  const { text, shape } = annotation;
  const action = actionOf(annotation);
  if (!MOVES.test(action.lemma ?? '') || annotation.quantities.some(({ kind }) => kind !== 'vague')) return null;
  const measures = cuesOf(annotation, 'metric').filter(({ end }) => end <= frame.beforeTime);
  if (shape === 'gerund') {
    const before = measures.findLast(({ end }) => text.slice(end, action.start).trim() === '');
    const closes = text.slice(action.end, frame.beforeTime).trim() === '';
    return before && closes && action.start < frame.beforeTime
      ? { at: frame.beforeTime, unit: '', words: byHowMuch(text.slice(before.start, before.end)) }
      : null;
  }
  const measure = measures.findLast(({ start }) => start >= action.end);
  if (!measure || !PLACE.test(text.slice(measure.end, frame.beforeTime))) return null;
  const noun = text.slice(measure.start, measure.end);
  if (PARTITIVE.test(noun) && !/(?:ss[aä]|st[aä]|ll[aä]|lt[aä])$/u.test(noun))
    return { at: measure.end, unit: '', words: byHowMuch(noun) };
  const form = formsOf(text.slice(action.start, action.end).toLowerCase())[0]?.feature;
  const bare = form === 'imperative' || form === 'passive' || form === 'necessive';
  return WHOLE_OBJECT.test(noun) || (bare && /[^n]$/u.test(noun))
    ? { at: measure.end, unit: '', words: fromTo(noun) }
    : null;
};

/** "muutamaa asiakasta" counts in the partitive, as numbers do: only such a word makes room for a number. */
export const countable: Phrasing['countable'] = (annotation) => {
  const found = SINGULAR_AMOUNT.exec(annotation.text);
  if (!found || !PARTITIVE_NEXT.test(annotation.text.slice(found.index + found[0].length))) return null;
  return { start: found.index, end: found.index + found[0].length };
};
