// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { touchesMarkup } from '../../../utils/editors/refusals/markup.ts';

function field(html: string): Element {
  document.body.innerHTML = html;
  return document.body.querySelector('textarea') as Element;
}
const WIKI = '<div class="jira-wikifield"><textarea></textarea></div>';
const MARKDOWN = '<textarea aria-label="Markdown value"></textarea>';
const PLAIN = '<textarea></textarea>';

/** `[` and `]` stand around what the edit replaces; nothing between them is an insertion. */
const touched = (html: string, marked: string): boolean => {
  const [before = '', inside = '', after = ''] = marked.split(/[⟦⟧]/u);
  const edit = { start: before.length, end: before.length + inside.length, text: 'x' };
  return touchesMarkup(field(html), before + inside + after, edit);
};

describe('markup of Jira’s own servers', () => {
  it.each([
    'h⟦2. ⟧Goals',
    '⟦* ⟧Cut late parcels.',
    'Cut ⟦*late*⟧ parcels.',
    'Cut late parcels {co⟦⟧de}',
    'Ask [~⟦ada⟧] to cut late parcels.',
    'See [the plan|https://example.com⟦⟧/plan].',
    '|Cut late parcels⟦|⟧30 June|',
    '{color:red}Cut{co⟦lo⟧r} late parcels.',
  ])('is not touched: %s', (text) => {
    expect(touched(WIKI, text)).toBe(true);
  });
  it.each([
    '* Cut late ⟦parcels⟧.',
    'Cut *⟦late⟧* parcels.',
    'h2. ⟦⟧Goals',
    'Cut late parcels [~ada]⟦⟧.',
    'Cut re-orders ⟦by 5 %⟧.',
    'Cut 3 ⟦* 4⟧ parcels.',
  ])('lets words be written beside it: %s', (text) => {
    expect(touched(WIKI, text)).toBe(false);
  });
});

describe('Markdown', () => {
  it.each(['⟦- ⟧Cut late parcels.', 'Ask @⟦ada⟧.', 'See [the plan](https://⟦⟧example.com).', 'Cut *⟦*late⟧** ones.'])(
    'is not touched: %s',
    (text) => {
      expect(touched(MARKDOWN, text)).toBe(true);
    },
  );
  it.each(['- [ ] Cut late ⟦parcels⟧.', 'Cut **⟦late⟧** parcels.', 'Mail a@⟦b⟧.example'])(
    'lets words be written beside it: %s',
    (text) => {
      expect(touched(MARKDOWN, text)).toBe(false);
    },
  );
});

it('is plain text in any other text box', () => {
  expect(touched(PLAIN, 'Cut ⟦*late*⟧ parcels.')).toBe(false);
});
