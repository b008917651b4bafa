/** What stands around a field: its label, whether it is known to hold a goal, and what the page names beside it. */
import { labelOf } from './field-label.ts';
import type { Surface, TextContext } from '../../nlp/types.ts';

const GOAL_FIELD = /\b(?:goals?|objectives?|key results?|okrs?|krs?|smart)\b|tavoit|avaintulo/iu;

export type FieldContext = { readonly surface: Surface; readonly context: TextContext };

/** `beside`: what the page names beside a field, where such pages are known. */
export type Beside = (field: HTMLElement, label: string) => Pick<TextContext, 'fields' | 'details' | 'title'>;

export function contextOf(field: HTMLElement, beside?: Beside): FieldContext {
  const label = labelOf(field);
  const language = languageOf(field);
  return {
    surface: GOAL_FIELD.test(label) ? 'field' : 'prose',
    context: {
      ...(label !== '' && { label }),
      ...(language !== null && { languages: [language] }),
      ...beside?.(field, label),
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
