/** Changes of the list of templates. Pure: each takes the list as it is stored now and gives the next one. */
import { differences, type TemplateField } from '../../../utils/nlp/templates/merge.ts';
import type { Template } from '../../../utils/nlp/types.ts';
import type { OwnTemplate } from '../../../utils/platform/storage/templates.ts';

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

/** Back where it was, or last where the list is shorter now. */
export const putBack =
  (entry: OwnTemplate, place: number): Change<Own> =>
  (own) =>
    own.some(({ id }) => id === entry.id) ? own : own.toSpliced(Math.min(place, own.length), 0, entry);

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
