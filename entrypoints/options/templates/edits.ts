/** Changes of the list of templates. Pure: each takes the list as it is stored now and gives the next one. */
import { parseTemplate } from '../../../utils/nlp/templates/index.ts';
import { differences, type TemplateField } from '../../../utils/nlp/templates/merge.ts';
import type { Template } from '../../../utils/nlp/types.ts';
import type { OwnTemplate } from '../../../utils/platform/storage/templates.ts';
import { threeWay } from '../../../utils/platform/storage/three-way.ts';
import { placesIn } from '../../../utils/platform/template-choice.ts';
import { edited } from '../../../utils/platform/template-identity.ts';

export type Own = readonly OwnTemplate[];
export type Change<T> = (before: T) => T;

/** Every entry but `id` stays as it is, in its place. */
export const changeOne =
  (id: string, change: Change<OwnTemplate>): Change<Own> =>
  (own) =>
    own.map((entry) => (entry.id === id ? change(entry) : entry));

export const addFirst =
  (entry: OwnTemplate): Change<Own> =>
  (own) => [entry, ...own.filter(({ id }) => id !== entry.id)];

export const without =
  (id: string): Change<Own> =>
  (own) =>
    own.filter((entry) => entry.id !== id);

export const move =
  (id: string, to: number): Change<Own> =>
  (own) => {
    const entry = own.find((each) => each.id === id);
    return entry ? without(id)(own).toSpliced(to, 0, entry) : own;
  };

/** Takes back exactly the fields that a change touched, so that what another window changed since stays. */
export const wayBack = (before: Template, after: Template): Change<Template> => {
  const touched = differences(before, after).map(({ field }) => field);
  return (now) => {
    const rest = Object.entries(now).filter(([field]) => !touched.includes(field as TemplateField));
    const back = touched.flatMap((field) => (before[field] === undefined ? [] : [[field, before[field]] as const]));
    return { ...Object.fromEntries(rest), ...Object.fromEntries(back) } as Template;
  };
};

/** A change that was made of what a tab saw, brought to what is stored by now. */
const madeOf =
  (seen: Template, change: Change<Template>): Change<Template> =>
  (now) => {
    const met = threeWay(seen, change(seen), now);
    if (met === now) return now;
    const parsed = parseTemplate(met);
    return parsed.ok ? parsed.template : change(now);
  };

/** The same of one template in the list, which is a revision newer by it. */
export const changing = (id: string, seen: Template | undefined, change: Change<Template>): Change<Own> =>
  changeOne(id, (entry) => {
    const template = madeOf(seen ?? entry.template, change)(entry.template);
    return template === entry.template ? entry : { ...entry, template: edited(template) };
  });

const placesMet = (...sides: readonly [string, string, string]): string => {
  const [base, mine, theirs] = sides.map(placesIn);
  return (threeWay(base, mine, theirs) as readonly string[]).join(' ');
};

/** Where a template is to hold, written of what a tab saw. */
export const placed = (id: string, seen: string, where: string): Change<Own> =>
  changeOne(id, (entry) => ({ ...entry, where: placesMet(seen, where, entry.where) }));

/** Takes a change back, and nothing of what another window has made of it since. What differs then is newer again. */
export const takenBack =
  (before: Own, after: Own): Change<Own> =>
  (now) => {
    const find = (own: Own, id: string): OwnTemplate | undefined => own.find((entry) => entry.id === id);
    // What somebody has removed since does not come back with the undoing of something else.
    const stays = ({ id }: OwnTemplate): boolean => !find(before, id) || !find(after, id) || !!find(now, id);
    return (threeWay(after.filter(stays), now, before.filter(stays)) as Own).map((entry) => {
      const [was, made, is] = [find(before, entry.id), find(after, entry.id), find(now, entry.id)];
      if (!is) return entry;
      const where = was && made ? placesMet(made.where, is.where, was.where) : entry.where;
      if (differences(is.template, entry.template).length === 0) return { ...entry, where };
      return { ...entry, where, template: edited({ ...entry.template, revision: is.template.revision ?? 0 }) };
    });
  };
