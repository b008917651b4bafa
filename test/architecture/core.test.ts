import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lineOf, root, sources, type SourceFile, type SyntaxNode, walk } from './source.ts';

/** Nothing of a browser, of Node, of a clock or of chance may be named in the core. */
const BANNED = new Set([
  'window',
  'document',
  'navigator',
  'location',
  'localStorage',
  'sessionStorage',
  'indexedDB',
  'self',
  'globalThis',
  'browser',
  'chrome',
  'process',
  'require',
  'Buffer',
  'console',
  'crypto',
  'performance',
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'EventSource',
  'setTimeout',
  'setInterval',
  'setImmediate',
  'queueMicrotask',
  'requestAnimationFrame',
  'requestIdleCallback',
  'HTMLElement',
  'Element',
  'DOMParser',
  'Intl',
  'eval',
  'Function',
]);
const core = sources.filter(({ path }) => path.startsWith('utils/nlp/'));

/** Names that are only labels: `a.window`, `{ window: 1 }`, and types. */
function isLabel(node: SyntaxNode, parents: readonly SyntaxNode[]): boolean {
  const parent = parents.at(-1);
  if (!parent) return false;
  if (
    parents.some(({ type }) => type.startsWith('TS') && type !== 'TSAsExpression' && type !== 'TSSatisfiesExpression')
  )
    return true;
  if (parent.type === 'MemberExpression') return parent['property'] === node && parent['computed'] === false;
  return (
    parent.type === 'Property' &&
    parent['key'] === node &&
    parent['computed'] === false &&
    parent['shorthand'] === false
  );
}

/** A name that the file itself gives to something is no global. */
const declares = (file: SourceFile, name: string): boolean =>
  new RegExp(`\\b(?:const|let|function)\\s+${name}\\b|[({,]\\s*${name}\\s*[,)}]\\s*(?:=>|[,)}])`, 'u').test(file.text);

function impure(file: SourceFile): string[] {
  const found: string[] = [];
  walk(file, (node, parents) => {
    const report = (what: string): void => void found.push(`${lineOf(file, node.start)} ${what}`);
    if (
      node.type === 'Identifier' &&
      BANNED.has(node['name'] as string) &&
      !isLabel(node, parents) &&
      !declares(file, node['name'] as string)
    )
      report(node['name'] as string);
    const source = file.text.slice(node.start, node.end);
    if (node.type === 'MemberExpression' && /^(?:Date\s*\.\s*now|Math\s*\.\s*random)$/u.test(source)) report(source);
    if (node.type === 'NewExpression' && /^new Date\s*(?:\(\s*\)|$)/u.test(source)) report(source);
    if (node.type === 'CallExpression' && /^Date\s*\(/u.test(source)) report(source);
  });
  return found;
}

describe('the core', () => {
  it('names no browser, no clock, no chance and no network', () => {
    expect(core.flatMap(impure)).toEqual([]);
    expect(core.length).toBeGreaterThan(10);
  });

  it('is checked by a configuration that knows neither DOM nor Node', () => {
    const config = JSON.parse(readFileSync(join(root, 'utils/nlp/tsconfig.json'), 'utf8')) as {
      compilerOptions: { lib: string[]; types: string[] };
      include: string[];
    };
    expect(config.compilerOptions.lib).toEqual(['ES2023']);
    expect(config.compilerOptions.types).toEqual([]);
    expect(config.include).toEqual(['./**/*.ts']);
  });

  it('is not undermined by automatic imports', () => {
    expect(readFileSync(join(root, 'wxt.config.ts'), 'utf8')).toMatch(/^\s*imports: false,$/mu);
  });
});
