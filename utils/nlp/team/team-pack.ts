/** A language as a team uses it: the pack, with the team's words and measures read and offered. */
import { phrasingOf, type Phrasing } from '../rewrites/phrasing.ts';
import type { Template } from '../templates/template-shape.ts';
import type { Annotation, LanguagePack } from '../types.ts';
import { readByTeam } from './read-by-team.ts';
import { isPlain, teamOf, type Team } from './team.ts';

const packs = new WeakMap<Template, Map<LanguagePack, LanguagePack>>();
const read = new WeakMap<LanguagePack, WeakMap<Annotation, Annotation>>();

const exactly = (): boolean => false;

/** Where a target fits, in the unit of the team's measure. */
const phrasingFor = (phrasing: Phrasing, team: Team): Phrasing => ({
  ...phrasing,
  teamMetrics: team.metrics,
  movable: (annotation, frame) => {
    const found = phrasing.movable(annotation, frame);
    const id = annotation.cues.find(({ cue, end }) => cue === 'team-metric' && end <= frame.core)?.lemma;
    const metric = id === undefined ? undefined : team.metric(id);
    return found && metric && phrasing.inUnit ? phrasing.inUnit(found, metric.unit) : found;
  },
});

const packWith = (pack: LanguagePack, template: Template): LanguagePack => {
  const team = teamOf(template, pack.code, pack.formOf ?? exactly);
  const own: LanguagePack = {
    ...pack,
    team,
    annotate: (text, reference, tokens) => readByTeam(pack.annotate(text, reference, tokens), team),
    phrasing: phrasingFor(phrasingOf(pack), team),
  };
  read.set(own, new WeakMap());
  return own;
};

/** The pack itself where the template says nothing of words, measures, rules and limits. */
export const packFor = (pack: LanguagePack, template: Template): LanguagePack => {
  if (isPlain(template) || pack.team !== undefined) return pack;
  const known = packs.get(template) ?? new Map<LanguagePack, LanguagePack>();
  packs.set(template, known);
  const own = known.get(pack) ?? packWith(pack, template);
  known.set(pack, own);
  return own;
};

/** A sentence that the language has read already, as the pack's team reads it. */
export const asRead = (annotation: Annotation, pack: LanguagePack): Annotation => {
  const { team } = pack;
  if (!team) return annotation;
  const seen = read.get(pack);
  const known = seen?.get(annotation);
  if (known) return known;
  const own = readByTeam(annotation, team);
  seen?.set(annotation, own);
  return own;
};
