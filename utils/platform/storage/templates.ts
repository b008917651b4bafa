/** The templates that a person made or took over, in the order in which they are tried. */
import { parseTemplate } from '../../nlp/templates/index.ts';
import type { Template } from '../../nlp/types.ts';
import { fields, list, text, type Parser } from '../parse.ts';
import { defineItem } from './item.ts';

export type OwnTemplate = {
  /** Made once, never shown; goes with it when it is shared. */
  readonly id: string;
  readonly template: Template;
  /** `*`: everywhere. `host` or `host/path*`: there. Empty: nowhere. */
  readonly where: string;
  /** As it last came from somebody else; left out where it was made here. */
  readonly received?: Template;
  /** As it came when the person kept all of their own. */
  readonly declined?: Template;
  /** The organisation's template that it was made from, by its id: it holds in that one's place. */
  readonly insteadOf?: string;
};

export const MOST_TEMPLATES = 50;
export const LONGEST_WHERE = 300;

export const parseStoredTemplate: Parser<Template> = (raw) => {
  const parsed = parseTemplate(raw);
  return parsed.ok ? parsed.template : undefined;
};

export const templatesItem = defineItem<readonly OwnTemplate[]>({
  key: 'templates',
  version: 1,
  parse: list(
    fields(
      { id: text(60), template: parseStoredTemplate, where: text(LONGEST_WHERE) },
      { received: parseStoredTemplate, declined: parseStoredTemplate, insteadOf: text(60) },
    ),
    MOST_TEMPLATES,
  ),
  fallback: [],
});
