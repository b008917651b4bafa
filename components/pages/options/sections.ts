import type { MessageKey } from '../../../utils/i18n/translate.ts';

/** The options page's sections in order; the id is the address's fragment. */
export const SECTIONS = [
  'general',
  'sites',
  'template',
  'calendar',
  'ignored',
  'shortcuts',
  'data',
  'privacy',
] as const;
export type Section = (typeof SECTIONS)[number];

export const SECTION_NAMES: Readonly<Record<Section, MessageKey>> = {
  general: 'options_general',
  sites: 'options_sites',
  template: 'options_template',
  calendar: 'options_calendar',
  ignored: 'options_ignored',
  shortcuts: 'options_shortcuts',
  data: 'options_data',
  privacy: 'options_privacy',
};

/** In: the address's fragment. Out: its section, the first one where there is none of that name. */
export const sectionOf = (fragment: string): Section =>
  SECTIONS.find((section) => `#${section}` === fragment || fragment.startsWith(`#${section}/`)) ?? 'general';

/** `template/ID`: what a detail's address ends with, and the id of the row that leads there. */
export const addressOf = (section: Section, detail: string): string => `${section}/${detail}`;

/** What stands behind the section's name, as in `#template/ID`; null where nothing does. */
export const detailOf = (fragment: string): string | null =>
  /^#[a-z]+\/(?<detail>.+)$/u.exec(fragment)?.groups?.['detail'] ?? null;
