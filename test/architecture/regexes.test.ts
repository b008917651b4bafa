import { check } from 'recheck';
import { describe, expect, it } from 'vitest';
import { join } from 'node:path';
import { lineOf, root, sources, walk } from './source.ts';

type Expression = { readonly source: string; readonly flags: string; readonly at: string };

/** Every literal of the product's source. */
function literals(): Expression[] {
  const found: Expression[] = [];
  for (const file of sources)
    walk(file, (node) => {
      const regex = node['regex'] as { pattern: string; flags: string } | undefined;
      if (node.type === 'Literal' && regex) found.push({ source: regex.pattern, flags: regex.flags, at: lineOf(file, node.start) });
    });
  return found;
}

/** Every expression that the core puts together from its word lists while it is loaded. */
async function assembled(): Promise<Expression[]> {
  const found: Expression[] = [];
  const Original = globalThis.RegExp;
  globalThis.RegExp = new Proxy(Original, {
    construct(target, args, newTarget) {
      const made = Reflect.construct(target, args, newTarget) as RegExp;
      found.push({ source: made.source, flags: made.flags, at: made.source.slice(0, 60) });
      return made;
    },
  });
  try {
    await import(/* @vite-ignore */ join(root, 'utils/nlp/analyze.ts'));
  } finally {
    globalThis.RegExp = Original;
  }
  return found;
}

describe('regular expressions', () => {
  it('take time that grows with the text, not with its square', { timeout: 300_000 }, async () => {
    const all = [...literals(), ...(await assembled())];
    const distinct = [...new Map(all.map((one) => [`/${one.source}/${one.flags}`, one])).values()];
    expect(distinct.length).toBeGreaterThan(50);
    const slow: string[] = [];
    for (const { source, flags, at } of distinct) {
      const { status, complexity } = await check(source, flags.replace(/[dv]/gu, ''), { timeout: 5000, attackTimeout: 1000 });
      if (status === 'vulnerable') slow.push(`${at}: /${source}/${flags} is ${complexity.summary}`);
    }
    expect(slow).toEqual([]);
  });
});
