// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { createDomText, type DomText } from '../../../utils/editors/text/dom-text.ts';

let life = new AbortController();
afterEach(() => {
  life.abort();
  life = new AbortController();
});

function editor(html: string): { readonly root: HTMLElement; readonly text: DomText } {
  document.body.innerHTML = `<div contenteditable="true">${html}</div>`;
  const root = document.body.firstElementChild as HTMLElement;
  const text = createDomText(root, life.signal, () => undefined);
  text.refresh();
  return { root, text };
}

describe('the text of editable DOM', () => {
  it('has a line for each block', () => {
    expect(editor('<h2>Goals</h2><p>One <b>two</b></p><ul><li>three<ul><li>four</li></ul></li></ul>').text.text()).toBe(
      'Goals\nOne two\nthree\nfour',
    );
  });
  it('keeps empty blocks and breaks', () => {
    expect(editor('<p>a</p><p><br class="ProseMirror-trailingBreak"></p><p>b<br>c</p>').text.text()).toBe('a\n\nb\nc');
  });
  it('has no line for the break that ends a block', () => {
    expect(editor('<p>a<br></p><p><br></p><p><span>\ufeff<br></span></p><p>b</p>').text.text()).toBe('a\n\n\nb');
  });
  it('takes a figure in the middle of a line for one thing, and one by itself for a block', () => {
    const figure = (display: string) =>
      `<div>Ask <figure style="display:${display}" contenteditable="false">@Anna</figure> today</div>`;
    expect(editor(figure('inline-block')).text.text()).toBe('Ask @Anna today');
    expect(editor(figure('block')).text.text()).toBe('Ask \ntoday');
  });
  it('folds white space as the page does', () => {
    expect(editor('<p>\n  one\n  two   three&nbsp;four</p>').text.text()).toBe('one two three four');
  });
  it('skips what is not text, and reads atoms as one', () => {
    const { text } = editor(
      '<p><span class="placeholder-decoration" contenteditable="false">Type here</span>Ask <span contenteditable="false">@Anna</span> today​</p><div contenteditable="false">toolbar</div>',
    );
    expect(text.text()).toBe('Ask @Anna today');
    expect(text.piecesOf({ start: 5, end: 8 }).map(({ guarded }) => guarded)).toEqual([true]);
  });
  it('knows the structure', () => {
    const { text } = editor(
      '<h2>Q3</h2><ol><li><p>a</p></li></ol><table><tbody><tr><th>Goal</th><th>Due</th></tr><tr><td>b</td><td>May</td></tr></tbody></table><pre>code</pre>',
    );
    expect(text.structure().map(({ kind, level, row, column }) => [kind, level ?? row, column])).toEqual([
      ['heading', 2, undefined],
      ['list-item', 0, undefined],
      ['cell', 0, 0],
      ['cell', 0, 1],
      ['cell', 1, 0],
      ['cell', 1, 1],
      ['code', undefined, undefined],
    ]);
  });
  it('reads a field that is itself preformatted as text', () => {
    document.body.innerHTML = '<pre contenteditable="true"><p>Cut  waste.</p></pre>';
    const text = createDomText(document.body.firstElementChild as HTMLElement, life.signal, () => undefined);
    text.refresh();
    expect(text.structure().map(({ kind }) => kind)).toEqual(['paragraph']);
  });
  it('knows the lists of engines that write none', () => {
    const leaf = (type: string, text: string, inside = ''): string =>
      `<div class="notion-selectable notion-${type}-block"><div contenteditable="true" role="textbox">${text}</div>${inside}</div>`;
    const { text } = editor(
      leaf('text', 'a') +
        leaf('bulleted_list', 'b', leaf('to_do', 'c')) +
        leaf('code', 'd') +
        '<div data-task-local-id="1"><div>e</div></div>',
    );
    expect(text.structure().map(({ kind, level }) => [kind, level])).toEqual([
      ['paragraph', undefined],
      ['list-item', 0],
      ['list-item', 1],
      ['code', undefined],
      ['list-item', 0],
    ]);
  });
});

describe('places', () => {
  it('a span is a range over its words, across formatting', () => {
    const { text } = editor('<p>Raise <b>sales</b> by June</p>');
    expect(text.rangesOf({ start: 0, end: 19 }).map(String)).toEqual(['Raise sales by June']);
    expect(text.rangesOf({ start: 6, end: 11 }).map(String)).toEqual(['sales']);
  });
  it('an offset is found from a place and back', () => {
    const { root, text } = editor('<p>One</p><p>two <i>three</i></p>');
    const node = root.querySelector('i')?.firstChild as Text;
    expect(text.offsetOf({ node, offset: 2 })).toBe(10);
    expect(text.placeOf(10)).toEqual({ node, offset: 2 });
    expect(text.offsetOf({ node: document.body, offset: 0 })).toBeNull();
  });
  it('an empty block has one', () => {
    const { root, text } = editor('<p>One</p><p><br class="ProseMirror-trailingBreak"></p>');
    expect(text.offsetOf({ node: root.children[1] as Element, offset: 0 })).toBe(4);
  });
});

describe('changes', () => {
  it('are told with the block that was read again', () => {
    const { root, text } = editor('<p>One</p><p>two</p><p>three</p>');
    const node = root.children[1]?.firstChild as Text;
    node.data = 'two more';
    expect(text.refresh()).toEqual({ start: 7, removed: 0, inserted: ' more', region: { start: 4, end: 12 } });
    expect(text.text()).toBe('One\ntwo more\nthree');
    expect(text.refresh()).toBeNull();
  });
  it('a new block at the end begins with its break', () => {
    const { root, text } = editor('<p>One</p>');
    root.append(Object.assign(document.createElement('p'), { textContent: 'two' }));
    expect(text.refresh()).toMatchObject({ start: 3, removed: 0, inserted: '\ntwo' });
    expect(text.text()).toBe('One\ntwo');
  });
  it('a removed block takes its break along', () => {
    const { root, text } = editor('<p>One</p><p>two</p><p>three</p>');
    root.children[1]?.remove();
    expect(text.refresh()).toMatchObject({ start: 4, removed: 4, inserted: '' });
    expect(text.text()).toBe('One\nthree');
  });
  it('nothing changed when the engine only drew the same again', () => {
    const { root, text } = editor('<p>One</p><p>two</p>');
    const revision = text.revision();
    root.children[1]?.replaceChildren('two');
    expect(text.refresh()).toBeNull();
    expect(text.revision()).toBe(revision);
    expect(text.rangesOf({ start: 4, end: 7 }).map(String)).toEqual(['two']);
  });
});
