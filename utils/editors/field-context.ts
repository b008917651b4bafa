/** What stands around a field: its label, and whether it is known to hold a goal. */
import type { Surface, TextContext } from '../nlp/types.ts';

const GOAL_FIELD = /\b(?:goals?|objectives?|key results?|okrs?|krs?|smart)\b|tavoit|avaintulo/iu;
const LONGEST = 300;

export type FieldContext = { readonly surface: Surface; readonly context: TextContext };

export function contextOf(field: HTMLElement): FieldContext {
  const label = labelOf(field);
  const language = languageOf(field);
  return {
    surface: GOAL_FIELD.test(label) ? 'field' : 'prose',
    context: { ...(label !== '' && { label }), ...(language !== null && { languages: [language] }) },
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

function labelOf(field: HTMLElement): string {
  const tree = field.getRootNode() as Document | ShadowRoot;
  const named = (field.getAttribute('aria-labelledby') ?? '')
    .split(/\s+/u)
    .map((id) => (id ? (tree.getElementById?.(id)?.textContent ?? '') : ''))
    .join(' ');
  const labels =
    'labels' in field ? [...((field as HTMLInputElement).labels ?? [])].map((each) => ownText(each, field)) : [];
  const candidates = [
    field.getAttribute('aria-label'),
    named,
    labels.join(' '),
    field.getAttribute('placeholder') ?? field.getAttribute('data-placeholder'),
    field.getAttribute('title'),
  ];
  const found = candidates.find((each) => each !== null && each.trim() !== '') ?? '';
  return found.replace(/\s+/gu, ' ').trim().slice(0, LONGEST);
}

/** A label's words without those of the field inside it. */
function ownText(label: Element, field: Element): string {
  const text = label.textContent ?? '';
  return label.contains(field) ? text.replace(field.textContent ?? '', '') : text;
}
