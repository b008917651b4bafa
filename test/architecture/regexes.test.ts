import { join } from 'node:path';
import { analyse } from 'scslre';
import { describe, expect, it } from 'vitest';
import { lineOf, root, sources, walk } from './source.ts';

type Expression = { readonly source: string; readonly flags: string; readonly at: string };

/** Every literal of the product's source. */
function literals(): Expression[] {
  const found: Expression[] = [];
  for (const file of sources)
    walk(file, (node) => {
      const regex = node['regex'] as { pattern: string; flags: string } | undefined;
      if (node.type === 'Literal' && regex)
        found.push({ source: regex.pattern, flags: regex.flags, at: lineOf(file, node.start) });
    });
  return found;
}

/** Every expression that the core puts together from its word lists while it is loaded. */
async function assembled(): Promise<Expression[]> {
  const found: Expression[] = [];
  // The law is about our own expressions: the library's are made before anybody looks.
  await import('compromise/two');
  const Original = globalThis.RegExp;
  globalThis.RegExp = new Proxy(Original, {
    construct(target, args, newTarget) {
      const made = Reflect.construct(target, args, newTarget) as RegExp;
      found.push({ source: made.source, flags: made.flags, at: 'assembled' });
      return made;
    },
  });
  try {
    await import(/* @vite-ignore */ join(root, 'utils/nlp/analyze.ts'));
    await import(/* @vite-ignore */ join(root, 'utils/nlp/languages/experimental.ts'));
  } finally {
    globalThis.RegExp = Original;
  }
  return found;
}

/** What makes a search slower than linear: two ways through the same text, or a start at every place of a long run. */
function slowParts({ source, flags, at }: Expression): string[] {
  const { reports } = analyse(
    { source, flags },
    { reportTypes: { Self: true, Trade: true, Move: true }, assumeRejectingSuffix: false },
  );
  return reports.map(
    ({ type, character }) =>
      `${at}: /${source.slice(0, 120)}/${flags} – ${type}, attacked by ${String(character.literal.source)}`,
  );
}

/** Escapes and classes hold no groups. */
const groupsOf = (source: string): string[] =>
  source.replace(/\\.|\[(?:\\.|[^\]\\])*\]/gu, '').match(/\((?!\?(?:[:=!]|<[=!]))(?:\?<\w+>)?/gu) ?? [];

describe('regular expressions', () => {
  it('name their parts where there is more than one', () => {
    const unnamed = literals().filter(({ source }) => {
      const groups = groupsOf(source);
      return groups.length > 1 && groups.includes('(');
    });
    expect(unnamed.map(({ at, source }) => `${at}: /${source}/`)).toEqual([]);
  });

  it('take time that grows with the text, not with its square', { timeout: 120_000 }, async () => {
    const all = [...literals(), ...(await assembled())];
    const distinct = [...new Map(all.map((one) => [`/${one.source}/${one.flags}`, one])).values()];
    expect(distinct.length).toBeGreaterThan(50);
    expect(distinct.flatMap(slowParts)).toEqual([]);
  });
});
