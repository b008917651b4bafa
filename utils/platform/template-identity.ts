/**
 * The same template in two places. It is known by its id, whatever it is called; one without an id (of an earlier
 * version, or written by hand) by its name. Pure but for the making of ids.
 */
import { textIn } from '../i18n/local-text.ts';
import {
  canJoin,
  differences,
  merged,
  type Choice,
  type Difference,
  type TemplateField,
} from '../nlp/templates/merge.ts';
import { UUID } from '../nlp/templates/template-shape.ts';
import type { Template } from '../nlp/types.ts';
import { threeWay } from './storage/three-way.ts';
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
/** Whose is kept of a field; `joined`: a list with what either has. */
export type Kept = Side | 'joined';
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
  const isOlder = revisionOf(theirs) < revisionOf(received ?? theirs);
  const kind = isOlder ? 'older' : untouched ? 'newer' : 'differs';
  const isDeclined = entry.declined !== undefined && isSame(entry.declined, theirs);
  return { kind, by: known ? 'id' : 'name', entry, theirs, isDeclined };
}

/** What both came from; undefined where nobody knows, or where theirs is from before that. */
const baseOf = ({ entry: { received }, theirs }: Meeting): Template | undefined =>
  received && revisionOf(theirs) >= revisionOf(received) ? received : undefined;

/** Field by field: what differs, who changed it since both were one, and whose is taken unless a person says otherwise. */
export function sidesOf(meeting: Meeting): readonly (Difference & {
  readonly changedBy: ChangedBy;
  readonly side: Kept;
  readonly canJoin: boolean;
})[] {
  const { kind, entry, theirs } = meeting;
  const { template, received } = entry;
  const changedIn = (now: Template): ReadonlySet<TemplateField> =>
    new Set(received && differences(received, now).map(({ field }) => field));
  const [here, there] = [changedIn(template), changedIn(theirs)];
  const changedBy = (field: TemplateField): ChangedBy => {
    if (received === undefined) return null;
    if (!here.has(field)) return 'theirs';
    return there.has(field) ? 'both' : 'mine';
  };
  // Where both have changed a list, or nobody knows who did, nothing of either goes by itself.
  const joins = (field: TemplateField): boolean => canJoin(field) && ['both', null].includes(changedBy(field));
  const sideOf = (field: TemplateField): Kept => {
    if (kind === 'older') return 'mine';
    if (joins(field)) return 'joined';
    return changedBy(field) === 'theirs' || changedBy(field) === null ? 'theirs' : 'mine';
  };
  return differences(template, theirs, baseOf(meeting)).map((difference) => ({
    ...difference,
    changedBy: changedBy(difference.field),
    side: sideOf(difference.field),
    canJoin: joins(difference.field),
  }));
}

/** The person's own but for the fields that are chosen; from now on it goes by the id of theirs. */
export function met(meeting: Meeting, taken: Choice['taken'], joined?: Choice['joined']): OwnTemplate {
  const { entry, theirs } = meeting;
  const { id = entry.id, ...content } = theirs;
  const [base, mine] = [baseOf(meeting), entry.template];
  // What either took away since both were one stays away.
  const join = base && ((field: TemplateField) => threeWay(base[field], mine[field], theirs[field]));
  const both = merged(mine, content, taken, joined, join);
  const revision = Math.max(revisionOf(mine), revisionOf(theirs));
  const template = isSame(both, theirs) ? { ...both, revision } : edited({ ...both, revision });
  // One from before is nothing to go on from.
  return { ...entry, id, template, ...(meeting.kind !== 'older' && { received: theirs }) };
}
