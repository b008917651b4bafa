import { describe, expect, it } from 'vitest';
import { filesBelow, importsOf, parse, read, type SourceFile, sources } from './source.ts';

describe('the style', () => {
  it('has default exports only where the framework demands one', () => {
    const withDefault = sources.filter((file) =>
      parse(file).module.staticExports.some(({ entries }) =>
        entries.some((entry) => entry.exportName.kind === 'Default'),
      ),
    );
    expect(withDefault.filter(({ path }) => !path.startsWith('entrypoints/')).map(({ path }) => path)).toEqual([]);
  });

  it('writes the ending of a relative import', () => {
    const bare = sources
      .flatMap(importsOf)
      .filter(
        ({ to }) => /^(?:entrypoints|components|utils|public)\//u.test(to) && !/\.(?:tsx?|mjs|css|json|svg)$/u.test(to),
      );
    expect(bare.map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
  });

  it('leaves nothing to be done later', () => {
    const later = /\b(?:TODO|FIXME|XXX)\b|coming soon|not (?:yet )?implemented/u;
    const comments = (file: SourceFile) => parse(file).comments.map(({ value }) => value);
    expect(sources.filter((file) => comments(file).some((text) => later.test(text))).map(({ path }) => path)).toEqual(
      [],
    );
  });

  it('skips and singles out no test', () => {
    const tests = filesBelow('test').filter((path) => /\.test\.tsx?$/u.test(path));
    const skipping = /\b(?:it|test|describe)\s*\.\s*(?:skip|only|todo|fails)\b/u;
    expect(tests.filter((path) => skipping.test(read(path)))).toEqual([]);
  });
});
