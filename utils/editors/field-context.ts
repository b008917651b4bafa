/** What stands around a field: its label, whether it is known to hold a goal, and what the page names beside it. */
import { labelOf } from './field-label.ts';
import type { Surface, TextContext } from '../nlp/types.ts';

const GOAL_FIELD = /\b(?:goals?|objectives?|key results?|okrs?|krs?|smart)\b|tavoit|avaintulo/iu;
/** What names a ticket, a task or a page. */
const TITLE_FIELD = /^(?:\p{L}+ )?(?:summary|title|subject|name|otsikko|yhteenveto|aihe|nimi)(?!\p{L})/iu;

export type FieldContext = { readonly surface: Surface; readonly context: TextContext };

/** `beside`: what the page names beside a field, where such pages are known. */
export type Beside = (field: HTMLElement) => Pick<TextContext, 'fields' | 'details'>;

export function contextOf(field: HTMLElement, beside?: Beside): FieldContext {
  const label = labelOf(field);
  const language = languageOf(field);
  return {
    surface: GOAL_FIELD.test(label) ? 'field' : 'prose',
    context: {
      ...(label !== '' && { label }),
      ...(TITLE_FIELD.test(label) && { title: true }),
      ...(language !== null && { languages: [language] }),
      ...beside?.(field),
    },
  };
}

/** The language that the field or what holds it is said to be in; that of the page is its interface's and counts for none. */
function languageOf(field: HTMLElement): string | null {
  const holder = field.closest('[lang]');
  if (holder === null || holder === field.ownerDocument.documentElement || holder === field.ownerDocument.body)
    return null;
  const [code = ''] = (holder.getAttribute('lang') ?? '').toLowerCase().split('-');
  return /^[a-z]{2,3}$/u.test(code) ? code : null;
}
