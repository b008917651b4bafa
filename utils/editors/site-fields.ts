/**
 * What the page names beside a field: when it is due, what it serves, who owns it, whether the field is a title, and the
 * longer text of what it states. Each source is told by marks of the site's own (`data-testid`, `id`, `name`); words on
 * the page tell a title alone.
 */
import type { TextContext } from '../nlp/types.ts';

/** The issue, page or form that a field belongs to. */
const RECORD = '[role="dialog"], dialog, form, .notion-peek-renderer, main, [role="main"]';
/** What people write themselves, tables in it included. */
const WRITTEN = '.notion-page-content';
const MOST_FIELDS = 20;
const LONGEST_FIELD = 200;
const LONGEST_DETAILS = 4000;
/** What the sites show for nothing. */
const NOTHING = /^(?:none|empty|unassigned|ei mitään|tyhjä|määrittämätön|[-–—])?$/iu;
const ISSUE_KEY = /^[A-Z][A-Z0-9_]+-\d+[:\s]*/u;

type Source = {
  readonly selector: string;
  /** As a heading of a table would say it; a function where the page names it. */
  readonly label: string | ((element: Element) => string);
};

const SOURCES: readonly Source[] = [
  {
    selector: ['due', 'deadline', 'target-date', 'target_date', 'targetdate']
      .flatMap((name) => [`input[id*="${name}" i]`, `input[name*="${name}" i]`])
      .join(),
    label: 'due',
  },
  { selector: '[data-testid^="issue.views.field.date"][data-testid$=".duedate"]', label: 'due' },
  { selector: '[data-testid$="read-view.parent-issue-link"]', label: 'parent' },
  { selector: '[data-testid="issue.views.field.user.assignee"]', label: 'assignee' },
  {
    // A property of a Notion page.
    selector: '[data-testid="property-value"]',
    label: (element) => textOf(element.closest('[role="row"]')?.firstElementChild ?? null),
  },
];

/** Of tickets, cards and pages. */
const TITLES = [
  '[name="summary"], #summary-field, #summary, [data-testid^="issue.views.issue-base.foundation.summary"] *',
  '[data-testid="editor-title"], [data-test-id="editor-title"], #content-title',
  '[data-testid="card-back-title-input"], [name$="title"], [name$="title]"]',
].join();
const TITLE_WORDS = /^(?:\p{L}+ )?(?:summary|title|subject|name|otsikko|yhteenveto|aihe|nimi)(?!\p{L})/iu;
/** Of issues alone: the text of a page is more than what its title states. */
const DETAILS = [
  '#description-container .ProseMirror, .jira-wikifield #description',
  '[data-testid="issue.views.field.rich-text.description"] .ak-renderer-document',
].join();

export function fieldsBeside(field: HTMLElement, label: string): Pick<TextContext, 'fields' | 'details' | 'title'> {
  const isTitle = field.matches(TITLES) || TITLE_WORDS.test(label);
  return { ...(isTitle && { title: true }), ...inRecord(field, isTitle) };
}

function inRecord(field: HTMLElement, isTitle: boolean): Pick<TextContext, 'fields' | 'details'> {
  const record = field.closest(RECORD);
  if (!record) return {};
  const fields = SOURCES.flatMap(({ selector, label }) =>
    [...record.querySelectorAll(selector)]
      .filter((element) => !element.contains(field) && !element.closest(WRITTEN))
      .slice(0, MOST_FIELDS)
      .map((element) => ({ label: typeof label === 'string' ? label : label(element), text: textOf(element) })),
  ).filter(({ label, text }) => label !== '' && !NOTHING.test(text));
  const details = isTitle ? detailsOf(record.querySelector(DETAILS)) : '';
  return { ...(fields.length > 0 && { fields }), ...(details !== '' && { details }) };
}

function textOf(element: Element | null): string {
  const text = element && 'value' in element ? String(element.value) : (element?.textContent ?? '');
  return text.replace(/\s+/gu, ' ').trim().replace(ISSUE_KEY, '').slice(0, LONGEST_FIELD);
}

/** Without what an editor shows only while it is empty. */
const detailsOf = (root: Element | null): string =>
  root && 'value' in root ? String(root.value).slice(0, LONGEST_DETAILS) : textIn(root);

const textIn = (root: Element | null): string =>
  [...(root?.querySelectorAll('p, li:not(:has(p)), h1, h2, h3') ?? [])]
    .filter((block) => !block.querySelector('.placeholder-decoration'))
    .map((block) => (block.textContent ?? '').trim())
    .filter((text) => text !== '')
    .join('\n')
    .slice(0, LONGEST_DETAILS);
