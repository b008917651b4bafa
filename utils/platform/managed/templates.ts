/** Templates that an organisation pushes: JSON strings, or the text that the options page copies. */
import { builtInTemplates } from '../../nlp/templates/built-in/index.ts';
import type { Message, Template } from '../../nlp/types.ts';
import { fields, flag, text, where, type Parser } from '../parse.ts';
import { LONGEST_WHERE } from '../storage/templates.ts';
import { EVERYWHERE, placesIn } from '../template-choice.ts';
import { readSharedText } from '../template-text.ts';
import { readPolicy, type Policy, type PolicyReading, type Refusal } from './policy.ts';

export type PushedTemplate = {
  /** Never the id of a built-in template, nor of one that a person made. */
  readonly id: string;
  readonly template: Template;
  /** As `OwnTemplate.where`. */
  readonly where: string;
  /** Read and duplicated, not changed; goes before the person's own where it holds. */
  readonly isLocked: boolean;
};

export type Pushed = {
  readonly templates: readonly PushedTemplate[];
  /** What holds where no other does, by its id; null where the organisation does not say. */
  readonly standard: string | null;
};

const MOST_PUSHED = 50;
const PREFIX = 'organisation.';

const parseEntry: Parser<{
  readonly id: string;
  readonly template: string;
  readonly where?: string | undefined;
  readonly locked?: boolean | undefined;
}> = fields(
  { id: where(text(40), (id) => /^[a-z0-9][a-z0-9-]*$/u.test(id)), template: text(Infinity) },
  { where: text(LONGEST_WHERE), locked: flag },
);

const refuse = (place: string, key: string, values: Message['values'] = {}): Refusal => ({
  place,
  message: { key, values: { field: place, ...values } },
});

/** "https://intra.example.com/sales/" and "intra.example.com/sales" are the same place. */
const placeOf = (given: string): string => given.replace(/^https?:\/\//iu, '').replace(/\/$/u, '');

/** Never throws: what is broken is refused by name, and the rest holds. */
export async function parsePushed({ templates: raw, defaultTemplate }: Policy): Promise<PolicyReading<Pushed>> {
  const templates: PushedTemplate[] = [];
  const refused: Refusal[] = [];
  const isList = Array.isArray(raw) && raw.length <= MOST_PUSHED;
  if (raw !== undefined && !isList)
    refused.push(refuse('templates', 'template_not_list', { least: 0, most: MOST_PUSHED }));
  for (const [index, given] of (isList ? (raw as readonly unknown[]) : []).entries()) {
    const place = `templates[${index}]`;
    const read = await readEntry(given, place);
    if ('message' in read) refused.push(read);
    else if (templates.some(({ id }) => id === read.id)) refused.push(refuse(place, 'options_org_twice'));
    else templates.push(read);
  }
  const standard = standardOf(defaultTemplate, templates);
  if (defaultTemplate !== undefined && standard === null) {
    const known = [...templates.map(({ id }) => id.slice(PREFIX.length)), ...Object.keys(builtInTemplates)].join(', ');
    refused.push(refuse('defaultTemplate', 'template_not_one_of', { known }));
  }
  return { value: { templates, standard }, refused };
}

async function readEntry(given: unknown, place: string): Promise<PushedTemplate | Refusal> {
  const entry = parseEntry(given);
  if (!entry) return refuse(place, 'options_org_entry');
  const parsed = await readSharedText(entry.template);
  // Named as the administrator named it, besides its place.
  if (!parsed.ok) return { place: `${place} (${entry.id})`, message: parsed.message };
  return {
    id: `${PREFIX}${entry.id}`,
    template: parsed.template,
    where: placesIn(entry.where ?? EVERYWHERE)
      .map(placeOf)
      .join(' '),
    isLocked: entry.locked ?? false,
  };
}

function standardOf(named: unknown, templates: readonly PushedTemplate[]): string | null {
  if (typeof named !== 'string') return null;
  const pushed = templates.find(({ id }) => id === `${PREFIX}${named}`);
  if (pushed) return pushed.id;
  return Object.hasOwn(builtInTemplates, named) ? named : null;
}

export const readPushed = async (): Promise<Pushed> => (await parsePushed(await readPolicy())).value;
