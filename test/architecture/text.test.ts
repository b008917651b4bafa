import { describe, expect, it } from 'vitest';
import en from '../../public/_locales/en/messages.json';
import { lineOf, sources, type SyntaxNode, walk } from './source.ts';

const SPOKEN = new Set([
  'alt',
  'aria-label',
  'aria-description',
  'aria-roledescription',
  'aria-placeholder',
  'placeholder',
  'title',
  'label',
]);
/** Names, letters, addresses and signs that no language translates. */
const UNTRANSLATED = /^(?:[^\p{L}]*|[SMART]|Tarkka|OKR|[a-z]+(?:\.[a-z]+)+(?:\/\S*)?)$/u;
const ui = sources.filter(({ path }) => /^(?:entrypoints|components)\//u.test(path));

describe('text for people', () => {
  it('is written in no component', () => {
    const found: string[] = [];
    for (const file of ui)
      walk(file, (node) => {
        const text = node.type === 'JSXText' ? String(node['value']).trim() : '';
        if (text !== '' && !UNTRANSLATED.test(text)) found.push(`${lineOf(file, node.start)} ${text}`);
        if (node.type !== 'JSXAttribute') return;
        const name = (node['name'] as { name?: string }).name ?? '';
        const value = node['value'] as SyntaxNode | null;
        if (!SPOKEN.has(name) || value?.type !== 'Literal') return;
        const spoken = String(value['value']);
        if (!UNTRANSLATED.test(spoken)) found.push(`${lineOf(file, node.start)} ${name}="${spoken}"`);
      });
    expect(found).toEqual([]);
  });

  it('is in the catalogue under every key that is said', () => {
    const keys = new Set(Object.keys(en).map((key) => key.replace(/_(?:one|other)$/u, '')));
    const missing: string[] = [];
    for (const file of sources)
      walk(file, (node) => {
        const callee =
          node.type === 'CallExpression'
            ? file.text.slice((node['callee'] as SyntaxNode).start, (node['callee'] as SyntaxNode).end)
            : '';
        const [first] = (node['arguments'] as SyntaxNode[] | undefined) ?? [];
        if (!/^(?:t|ports\.say)$/u.test(callee) || first?.type !== 'Literal' || typeof first['value'] !== 'string')
          return;
        if (!keys.has(first['value'])) missing.push(`${lineOf(file, node.start)} ${first['value']}`);
      });
    expect(missing).toEqual([]);
  });
});
