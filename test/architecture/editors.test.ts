import { describe, expect, it } from 'vitest';
import { lineOf, type SourceFile, sources, type SyntaxNode, walk } from './source.ts';

/** Modules that draw: all they touch is what they made, in a host of ours. Everything else only reads the page. */
const DRAW = [
  'page/layer',
  'marks/boxes',
  'marks/mirror',
  'google-docs/overlay',
  'board/handle',
  'acting/copy',
  'acting/voice',
  'acting/note',
].map((name) => `utils/editors/${name}.ts`);
/** Modules that write, when the person chose Apply, by the browser's own editing commands. */
const WRITE = ['ways', 'text-box'].map((name) => `utils/editors/strategies/${name}.ts`);

const CHANGING_CALLS = new Set([
  'append',
  'appendChild',
  'prepend',
  'before',
  'after',
  'insertBefore',
  'insertAdjacentElement',
  'insertAdjacentHTML',
  'insertAdjacentText',
  'replaceWith',
  'replaceChild',
  'replaceChildren',
  'removeChild',
  'insertNode',
  'surroundContents',
  'setAttribute',
  'setAttributeNS',
  'removeAttribute',
  'toggleAttribute',
  'attachShadow',
  'setHTMLUnsafe',
  'setProperty',
  'extractContents',
  'deleteContents',
  'normalize',
  'splitText',
  'execCommand',
]);
const CHANGING_FIELDS = new Set([
  'innerHTML',
  'outerHTML',
  'textContent',
  'innerText',
  'nodeValue',
  'className',
  'id',
  'title',
  'hidden',
  'value',
  'contentEditable',
  'spellcheck',
  'tabIndex',
  'onclick',
  'adoptedStyleSheets',
  'nonce',
]);

const nameOf = (member: SyntaxNode | undefined): string =>
  member?.type === 'MemberExpression' ? String((member['property'] as { name?: string }).name ?? '') : '';

/** A plain property of our own object (`own.title = …`) looks the same: modules avoid these names. */
function changes(file: SourceFile): string[] {
  const found: string[] = [];
  walk(file, (node) => {
    if (node.type === 'CallExpression') {
      const callee = node['callee'] as SyntaxNode;
      const target = file.text.slice(callee.start, callee.end);
      if (CHANGING_CALLS.has(nameOf(callee))) found.push(`${lineOf(file, node.start)} ${target}`);
      if (/\.classList\.(?:add|remove|toggle|replace)$/u.test(target))
        found.push(`${lineOf(file, node.start)} ${target}`);
      if (
        /^Object\.assign$/u.test(target) &&
        /^Object\.assign\(\s*[\w.]+\.(?:style|dataset)\b/u.test(file.text.slice(node.start))
      )
        found.push(`${lineOf(file, node.start)} style`);
    }
    if (node.type === 'AssignmentExpression') {
      const left = node['left'] as SyntaxNode;
      const target = file.text.slice(left.start, left.end);
      if (CHANGING_FIELDS.has(nameOf(left)) || /\.(?:style|dataset)[.[]/u.test(target))
        found.push(`${lineOf(file, node.start)} ${target}`);
    }
  });
  return found;
}

describe('the coach sets and inserts nothing', () => {
  const readers = sources.filter(
    ({ path }) =>
      /^(?:utils\/editors|entrypoints\/coach\.content)\//u.test(path) && ![...DRAW, ...WRITE].includes(path),
  );

  it('outside the modules that draw in a host of ours or write what was applied', () => {
    expect(readers.flatMap(changes)).toEqual([]);
    expect(readers.length).toBeGreaterThan(10);
  });

  it('in an adapter, ever', () => {
    const adapters = sources.filter(({ path }) => path.startsWith('utils/editors/adapters/'));
    expect(adapters.flatMap(changes)).toEqual([]);
  });

  it('on a key or click that no person made', () => {
    for (const wanted of ['utils/editors/board/handle.ts', 'entrypoints/popover/events.ts'])
      expect(sources.find(({ path }) => path === wanted)?.text).toMatch(/\bisTrusted\b/u);
  });
});
