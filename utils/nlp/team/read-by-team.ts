/** What a sentence says to somebody who knows the team: its measures are measures, its terms are names. */
import type { Annotation, Quantity, Span } from '../types.ts';
import type { Team } from './team.ts';

type Cues = Annotation['cues'];

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
const inside = (a: Span, b: Span): boolean => a.start >= b.start && a.end <= b.end;

/** What a name can't be: praise, a hedge, a second goal. */
const NOT_IN_A_NAME: ReadonlySet<string> = new Set(['praise', 'hedge', 'empty-verb', 'stacked', 'absolute']);
const PLAIN: ReadonlySet<Quantity['kind']> = new Set(['percent', 'points', 'count', 'duration']);

/** Cues for rules: `team-metric` by id, `team-term` and `team-unwanted` by word; `metric` where a team's measure stands. */
const readCues = (annotation: Annotation, team: Team): Cues => {
  const { text } = annotation;
  const metrics = team.findMetrics(text);
  const terms = team.findTerms(text);
  const unwanted = team.findUnwanted(text);
  if (metrics.length + terms.length + unwanted.length === 0) return annotation.cues;
  const names: readonly Span[] = [...metrics, ...terms];
  const action = annotation.cues.find(({ cue }) => cue.startsWith('action-'));
  // "Add first meetings" makes nothing: a measure goes up, and nothing says of whom.
  const moves =
    metrics.length > 0 &&
    annotation.cues.some(({ cue, start }) => cue.startsWith('direction-') && start === action?.start);
  const moved = (cue: Cues[number]): Cues[number] => {
    if (cue === action) return { ...cue, cue: 'action-change' };
    const words = text.slice(cue.start, cue.end).trim().length;
    const alone = cue.cue === 'object-named' && metrics.some(({ start, end }) => end - start === words);
    return alone ? { ...cue, cue: 'object-plain' } : cue;
  };
  const known = annotation.cues
    .filter(
      (cue) =>
        !(cue.cue === 'metric' && metrics.some((metric) => overlaps(cue, metric))) &&
        !(NOT_IN_A_NAME.has(cue.cue) && terms.some((term) => inside(cue, term))),
    )
    .map((cue) => (moves ? moved(cue) : cue));
  const object = known.find(({ cue }) => cue.startsWith('object-'));
  const empty = object === undefined || object.cue === 'object-none' || object.cue === 'object-broad';
  const name = names.find(({ start, end }) => action === undefined || start >= action.end || action.start >= end);
  const named = empty && name && (object === undefined || object.cue === 'object-none' || overlaps(name, object));
  const grown = object && named && object.cue === 'object-broad' ? object : name;
  return [
    ...metrics.flatMap(({ start, end, of: { id, name: lemma } }) => [
      { start, end, cue: 'team-metric', lemma: id },
      { start, end, cue: 'metric', lemma: lemma.toLowerCase() },
    ]),
    ...terms.map(({ start, end, of }) => ({ start, end, cue: 'team-term', lemma: of })),
    ...unwanted.map(({ start, end, of }) => ({ start, end, cue: 'team-unwanted', lemma: of.word })),
    ...(named && grown ? [{ start: grown.start, end: grown.end, cue: 'object-named' }] : []),
    ...known.filter(({ cue }) => !(named && cue.startsWith('object-'))),
  ];
};

/** A number beside a team's measure counts that measure; "more" in a team's term is no amount. */
const readQuantities = ({ text, quantities }: Annotation, team: Team): readonly Quantity[] => {
  if (quantities.length === 0) return quantities;
  const metrics = team.findMetrics(text);
  const terms = team.findTerms(text);
  if (metrics.length + terms.length === 0) return quantities;
  return quantities
    .filter((quantity) => quantity.kind !== 'vague' || !terms.some((term) => inside(quantity, term)))
    .map((quantity) => {
      if (quantity.measure !== null || !PLAIN.has(quantity.kind)) return quantity;
      const metric = metrics.findLast(({ end }) => end <= quantity.start) ?? metrics[0];
      return metric
        ? { ...quantity, measure: { start: metric.start, end: metric.end }, unit: quantity.unit ?? metric.of.unit }
        : quantity;
    });
};

/** In: a sentence as the language reads it. Out: as the team reads it; cues are still read when first asked for. */
export const readByTeam = (annotation: Annotation, team: Team): Annotation => {
  const { text, tokens, clauses, times, head, shape } = annotation;
  let cues: Cues | undefined;
  let quantities: Annotation['quantities'] | undefined;
  return {
    text,
    tokens,
    clauses,
    times,
    head,
    shape,
    get quantities() {
      quantities ??= readQuantities(annotation, team);
      return quantities;
    },
    get cues() {
      cues ??= readCues(annotation, team);
      return cues;
    },
  };
};
