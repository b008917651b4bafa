// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { fieldsBeside } from '../../../utils/editors/site-fields.ts';

const beside = (html: string) => {
  document.body.innerHTML = html;
  const field = document.querySelector<HTMLElement>('#field');
  if (!field) throw new Error('No field.');
  return fieldsBeside(field, field.getAttribute('aria-label') ?? '');
};

describe('what a page names beside a field', () => {
  it('is the due date, the parent and the assignee of an issue', () => {
    const said = beside(`
      <main>
        <div id="field"></div>
        <a data-testid="issue.views.field.parent.common.ui.read-view.parent-issue-link">GOAL-12 Customers stay</a>
        <div data-testid="issue.views.field.date-inline-edit.duedate">31 May 2027</div>
        <div data-testid="issue.views.field.user.assignee">Maria</div>
      </main>`);
    expect(said.fields).toEqual([
      { label: 'due', text: '31 May 2027' },
      { label: 'parent', text: 'Customers stay' },
      { label: 'assignee', text: 'Maria' },
    ]);
  });

  it('is nothing where the site shows that there is nothing', () => {
    const said = beside(`
      <main>
        <div id="field"></div>
        <div data-testid="issue.views.field.date-inline-edit.duedate">None</div>
        <div data-testid="issue.views.field.user.assignee">Unassigned</div>
      </main>`);
    expect(said).toEqual({});
  });

  it('is what the properties of the page say, and not the cells of a table in it', () => {
    const row = (name: string, value: string): string =>
      `<div role="row"><div role="cell">${name}</div><div><div data-testid="property-value">${value}</div></div></div>`;
    const said = beside(`
      <main>
        ${row('Deadline', 'May 31, 2027')}${row('Owner', 'Empty')}
        <div class="notion-page-content"><div id="field"></div>${row('Deadline', 'June 1, 2020')}</div>
      </main>`);
    expect(said.fields).toEqual([{ label: 'Deadline', text: 'May 31, 2027' }]);
  });

  it('is what stands in the inputs of the same form, and of no other', () => {
    const said = beside(`
      <form><textarea id="field"></textarea><input name="due_date" value="2027-05-31" /><input name="cardnumber" value="4111" /></form>
      <form><input name="due_date" value="2020-01-01" /></form>`);
    expect(said.fields).toEqual([{ label: 'due', text: '2027-05-31' }]);
  });

  it('is the description for the summary of an issue, without what is shown while it is empty', () => {
    const dialog = (description: string): string => `
      <div role="dialog">
        <input id="field" name="summary" />
        <div id="description-container"><div class="ProseMirror">${description}</div></div>
      </div>`;
    expect(beside(dialog('<p>By calling every customer.</p><ul><li>By 31 May 2027</li></ul>')).details).toBe(
      'By calling every customer.\nBy 31 May 2027',
    );
    expect(beside(dialog('<p><span class="placeholder-decoration">Describe it</span></p>'))).toEqual({ title: true });
  });

  it('is the description as wiki markup on a server of one’s own', () => {
    const said = beside(`
      <form>
        <input id="field" name="summary" />
        <div class="jira-wikifield"><textarea id="description">By *calling* every customer.</textarea></div>
      </form>`);
    expect(said).toEqual({ title: true, details: 'By *calling* every customer.' });
  });

  it('is nothing for a field that stands alone', () => {
    expect(beside('<div id="field"></div><input name="due_date" value="2027-05-31" />')).toEqual({});
  });
});

describe('a title', () => {
  it.each([
    '<textarea id="field" data-testid="editor-title"></textarea>',
    '<textarea id="field" data-testid="card-back-title-input"></textarea>',
    '<input id="field" name="issue[title]" />',
    '<h1 data-testid="issue.views.issue-base.foundation.summary.heading"><textarea id="field"></textarea></h1>',
  ])('is told by marks of the site’s own: %s', (html) => {
    expect(beside(html).title).toBe(true);
  });

  it.each(['Summary', 'Summary *', 'Issue title', 'Card name', 'Otsikko', 'Yhteenveto'])(
    'is told by its label: %s',
    (label) => {
      expect(beside(`<textarea id="field" aria-label="${label}"></textarea>`).title).toBe(true);
    },
  );

  it.each(['Description', 'Comment on the summary', 'Nimitys'])('is none: %s', (label) => {
    expect(beside(`<textarea id="field" aria-label="${label}"></textarea>`)).toEqual({});
  });
});
