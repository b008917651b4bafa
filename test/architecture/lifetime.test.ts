import { describe, expect, it } from 'vitest';
import { lineOf, parse, sources, type SourceFile, type SyntaxNode, walk } from './source.ts';

/** What runs beside a page or in the worker: it can't be unloaded, so loading it must do nothing. */
const lasting = sources.filter(({ path }) => /^(?:utils\/(?:editors|platform|i18n)|components)\//u.test(path));
const inPages = sources.filter(({ path }) => /^(?:utils\/(?:editors|platform)|entrypoints|components)\//u.test(path));

/** Statements of the module itself that do something when it is loaded. */
function doings(file: SourceFile): string[] {
  const { body } = parse(file).program as unknown as { body: readonly SyntaxNode[] };
  return body
    .filter(({ type }) => !/^(?:Import|Export|TS)\w*Declaration$|^(?:Variable|Function|Class)Declaration$/u.test(type))
    .map(({ start }) => lineOf(file, start));
}

const calleeOf = (file: SourceFile, node: SyntaxNode): string => {
  const callee = node['callee'] as SyntaxNode;
  return file.text.slice(callee.start, callee.end);
};

describe('modules that live long', () => {
  it('do nothing by being loaded', () => {
    expect(lasting.flatMap(doings)).toEqual([]);
    expect(lasting.length).toBeGreaterThan(100);
  });

  it('poll nothing: no interval runs in pages or in the worker', () => {
    const found: string[] = [];
    for (const file of inPages)
      walk(file, (node) => {
        if (node.type === 'Identifier' && node['name'] === 'setInterval') found.push(lineOf(file, node.start));
      });
    expect(found).toEqual([]);
  });

  it('end what they watch: whoever makes an observer in a page disconnects it', () => {
    const found: string[] = [];
    for (const file of inPages)
      walk(file, (node) => {
        if (node.type !== 'NewExpression' || !calleeOf(file, node).endsWith('Observer')) return;
        if (!/\.disconnect\(\)/u.test(file.text)) found.push(lineOf(file, node.start));
      });
    expect(found).toEqual([]);
  });
});
