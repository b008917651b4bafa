/**
 * The same template in two places. It is known by its id, whatever it is called; one without an id (of an earlier
 * version, or written by hand) by its name. Pure but for the making of ids.
 */
import { textIn } from '../i18n/local-text.ts';
import { differences, merged, type Difference, type TemplateField } from '../nlp/templates/merge.ts';
import { UUID } from '../nlp/templates/template-shape.ts';
import type { Template } from '../nlp/types.ts';
import type { OwnTemplate } from './storage/templates.ts';

/** `newer`: nothing was changed here since the last one came, so that it can be replaced whole. */
export type MeetingKind = 'newer' | 'older' | 'differs';
/** `by`: what makes it the same template. */
export type Meeting = {
  readonly kind: MeetingKind;
  readonly by: 'id' | 'name';
  readonly entry: OwnTemplate;
  readonly theirs: Template;
  /** The person has seen this very one, and kept their own. */
  readonly isDeclined: boolean;
};
export type Side = 'mine' | 'theirs';
/** Who changed a field since both were one; null where that is not known. */
export type ChangedBy = Side | 'both' | null;

const revisionOf = ({ revision = 0 }: Template): number => revision;
const isSame = (one: Template, other: Template): boolean => differences(one, other).length === 0;

/** As a file or a chat carries it. */
export const sharedTemplate = ({ id, template }: OwnTemplate): Template =>
  UUID.test(id) ? { ...template, id } : template;

/** As it is stored when it comes in; under an id of its own where that of `theirs` is taken or missing. */
export function entryOf(theirs: Template, own: readonly OwnTemplate[]): OwnTemplate {
  const { id, ...template } = theirs;
  const free = id !== undefined && !own.some((entry) => entry.id === id);
  return { id: free ? id : crypto.randomUUID(), template, where: '', received: free ? theirs : template };
}

/** The next revision of a template that a person changes. */
export const edited = (template: Template): Template => ({ ...template, revision: revisionOf(template) + 1 });

/** Names are compared as they are shown in `locale`. */
const namesakeOf = (own: readonly OwnTemplate[], theirs: Template, locale: string): OwnTemplate | undefined =>
  own.find(
    ({ template, received }) =>
      (theirs.id === undefined || received?.id === undefined) &&
      textIn(template.name, locale) === textIn(theirs.name, locale),
  );

/** In: what a person has, and what came. Out: which it is, the same in every part or not; null where it is new here. */
export function meetingOf(own: readonly OwnTemplate[], theirs: Template, locale: string): Meeting | 'same' | null {
  const known = own.find(({ id }) => id === theirs.id);
  const entry = known ?? namesakeOf(own, theirs, locale);
  if (own.some((each) => isSame(each.template, theirs) && (!known || each === known))) return 'same';
  if (!entry) return null;
  const { received, template } = entry;
  const untouched = received !== undefined && isSame(received, template);
  const isOlder = revisionOf(theirs) < revisionOf(template);
  const kind = untouched ? (isOlder ? 'older' : 'newer') : 'differs';
  const isDeclined = entry.declined !== undefined && isSame(entry.declined, theirs);
  return { kind, by: known ? 'id' : 'name', entry, theirs, isDeclined };
}

/** Field by field: what differs, who changed it since both were one, and whose is taken unless a person says otherwise. */
export function sidesOf({
  entry: { template, received },
  theirs,
}: Meeting): readonly (Difference & { readonly changedBy: ChangedBy; readonly side: Side })[] {
  const changedIn = (now: Template): ReadonlySet<TemplateField> =>
    new Set(received && differences(received, now).map(({ field }) => field));
  const [here, there] = [changedIn(template), changedIn(theirs)];
  const isOlder = revisionOf(theirs) < revisionOf(received ?? theirs);
  const changedBy = (field: TemplateField): ChangedBy => {
    if (received === undefined) return null;
    if (!here.has(field)) return 'theirs';
    return there.has(field) ? 'both' : 'mine';
  };
  return differences(template, theirs).map((difference) => ({
    ...difference,
    changedBy: changedBy(difference.field),
    side: isOlder || here.has(difference.field) ? 'mine' : 'theirs',
  }));
}

/** The person's own with the fields of `taken` as theirs has them; from now on it goes by the id of theirs. */
export function met({ entry, theirs }: Meeting, taken: ReadonlySet<TemplateField>): OwnTemplate {
  const { id = entry.id, ...content } = theirs;
  const both = merged(entry.template, content, taken);
  const revision = Math.max(revisionOf(entry.template), revisionOf(theirs));
  const template = isSame(both, theirs) ? { ...both, revision } : edited({ ...both, revision });
  return { ...entry, id, template, received: theirs };
}
