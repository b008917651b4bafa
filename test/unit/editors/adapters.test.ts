// @vitest-environment happy-dom
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { AdapterExamples, EditorAdapter } from '../../../utils/editors/adapter.ts';
import { ENGINES, engineOf } from '../../../utils/editors/fingerprints.ts';
import { adapterFor, adapters } from '../../../utils/editors/registry.ts';

const folder = join(import.meta.dirname, '../../../utils/editors/adapters');
const files = readdirSync(folder).map((name) => name.replace(/\.ts$/u, ''));

function field(html: string): HTMLElement {
  document.body.innerHTML = html;
  return document.body.firstElementChild as HTMLElement;
}

it('every adapter stands in a file of its name, once', () => {
  expect(adapters.map(({ id }) => id).toSorted()).toEqual(files.toSorted());
});

describe.each(files)('%s', async (name) => {
  const { examples } = (await import(`../../../utils/editors/adapters/${name}.ts`)) as { examples: AdapterExamples };
  const adapter = adapters.find(({ id }) => id === name) as EditorAdapter;

  it.each(examples.takes)('takes %s', (html) => {
    expect(adapterFor(field(html))?.id).toBe(name);
  });
  it.each(examples.leaves)('leaves %s', (html) => {
    expect(adapter.matches(field(html))).toBe(false);
  });
});

describe('engines', () => {
  it.each([
    ['<div class="ql-editor" contenteditable="true"></div>', 'quill'],
    ['<div data-lexical-editor="true" contenteditable="true"></div>', 'lexical'],
    ['<div class="ProseMirror ua-chrome" contenteditable="true"></div>', 'prosemirror'],
    ['<div class="cm-content" contenteditable="true"></div>', 'codemirror'],
    ['<div data-ms-editor="true" contenteditable="true"></div>', 'rooster'],
    ['<div data-content-editable-root="true" contenteditable="true"></div>', 'notion'],
    ['<div class="proseMirror-like" contenteditable="true"></div>', undefined],
    ['<div contenteditable="true"></div>', undefined],
  ])('%s is %s', (html, id) => {
    expect(engineOf(field(html))?.id).toBe(id);
  });

  it('have names of their own', () => {
    expect(new Set(ENGINES.map(({ id }) => id)).size).toBe(ENGINES.length);
  });
});
