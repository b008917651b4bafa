import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseSync } from 'vite';

export const root = fileURLToPath(new URL('../..', import.meta.url));

export type SourceFile = { readonly path: string; readonly text: string };
export type Import = { readonly from: string; readonly to: string; readonly typeOnly: boolean };
/** A node of the syntax tree, as loose as the walker needs it. */
export type SyntaxNode = {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [key: string]: unknown;
};

/** Every file below a folder, as paths from the root with forward slashes. */
export function filesBelow(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .toSorted();
}

export const read = (path: string): string => readFileSync(join(root, path), 'utf8');

/** The product's own modules. */
export const sources: readonly SourceFile[] = ['entrypoints', 'components', 'utils']
  .flatMap(filesBelow)
  .filter((path) => /\.(?:m?ts|tsx|mjs)$/u.test(path))
  .map((path) => ({ path, text: read(path) }));

const parsed = new Map<string, ReturnType<typeof parseSync>>();
export function parse({ path, text }: SourceFile): ReturnType<typeof parseSync> {
  const known = parsed.get(path) ?? parseSync(path, text);
  parsed.set(path, known);
  if (known.errors.length > 0) throw new Error(`${path} does not parse: ${known.errors[0]?.message}`);
  return known;
}

/** Calls `visit` for every node of a file, parents before children. */
export function walk(file: SourceFile, visit: (node: SyntaxNode, parents: readonly SyntaxNode[]) => void): void {
  const parents: SyntaxNode[] = [];
  const step = (value: unknown): void => {
    if (Array.isArray(value)) return value.forEach(step);
    if (typeof value !== 'object' || value === null) return;
    const isNode = typeof (value as SyntaxNode).type === 'string';
    if (isNode) {
      visit(value as SyntaxNode, parents);
      parents.push(value as SyntaxNode);
    }
    Object.values(value).forEach(step);
    if (isNode) parents.pop();
  };
  step(parse(file).program);
}

const place = (file: SourceFile, specifier: string): string =>
  specifier.startsWith('.')
    ? posix.normalize(posix.join(posix.dirname(file.path), specifier.replace(/\?.*$/u, '')))
    : specifier;

/** What a file imports, re-exports or loads later; own modules as paths from the root. */
export function importsOf(file: SourceFile): Import[] {
  const { module } = parse(file);
  const found: Import[] = module.staticImports.map((one) => ({
    from: file.path,
    to: place(file, one.moduleRequest.value),
    typeOnly: one.entries.length > 0 && one.entries.every((entry) => entry.isType),
  }));
  for (const { entries } of module.staticExports)
    for (const entry of entries)
      if (entry.moduleRequest)
        found.push({ from: file.path, to: place(file, entry.moduleRequest.value), typeOnly: entry.isType });
  for (const one of module.dynamicImports) {
    const literal = /^(['"])(?<specifier>[^'"]*)\1$/u.exec(
      file.text.slice(one.moduleRequest.start, one.moduleRequest.end),
    );
    if (!literal?.groups?.['specifier']) throw new Error(`${file.path} imports a module whose name is computed.`);
    found.push({ from: file.path, to: place(file, literal.groups['specifier']), typeOnly: false });
  }
  return found;
}

export const lineOf = (file: SourceFile, offset: number): string =>
  `${file.path}:${file.text.slice(0, offset).split('\n').length}`;
