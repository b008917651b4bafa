import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import en from '../../public/_locales/en/messages.json';
import { adapters } from '../../utils/editors/registry.ts';
import { rules } from '../../utils/nlp/criteria/index.ts';
import { experimentalPacks } from '../../utils/nlp/languages/experimental.ts';
import { packs } from '../../utils/nlp/languages/index.ts';
import { rewrites } from '../../utils/nlp/rewrites/index.ts';
import { builtInTemplates, parseTemplate } from '../../utils/nlp/templates/index.ts';
import { filesBelow, read, root, sources } from './source.ts';

type Module = Readonly<Record<string, unknown>>;
const load = async (path: string): Promise<Module> => (await import(/* @vite-ignore */ join(root, path))) as Module;

/** Files that define a unit, by the name of what they export. */
const filesExporting = (folder: string, name: string): string[] =>
  sources
    .filter(({ path, text }) => path.startsWith(folder) && new RegExp(`^export const ${name}\\b`, 'mu').test(text))
    .map(({ path }) => path);

const idOf = (path: string, folder: string): string => path.slice(folder.length).replace(/\.ts$/u, '');
const ruleFiles = filesExporting('utils/nlp/criteria/', 'rule');
const rewriteFiles = filesExporting('utils/nlp/rewrites/', 'rewrite');
const languages = packs.map(({ code }) => code);

describe('rules', () => {
  it('are registered once, and their id is their path', () => {
    expect(rules.map(({ id }) => id).toSorted()).toEqual(
      ruleFiles.map((path) => idOf(path, 'utils/nlp/criteria/')).toSorted(),
    );
    expect(rules.length).toBeGreaterThan(10);
  });

  it('fill the folders of the five criteria and nothing else does', () => {
    const strays = filesBelow('utils/nlp/criteria').filter(
      (path) => path.split('/').length === 5 && !ruleFiles.includes(path),
    );
    expect(strays).toEqual([]);
  });

  it.each(ruleFiles)('%s says what it is and has examples and look-alikes in each language', async (path) => {
    const { rule, examples } = (await load(path)) as {
      rule: (typeof rules)[number];
      examples: Record<string, { finds: string[]; ignores: string[] }>;
    };
    expect(rules).toContain(rule);
    expect(rule.id.startsWith(`${rule.criterion === 'timeBound' ? 'time-bound' : rule.criterion}/`)).toBe(true);
    expect(rule.summary).toMatch(/\.$/u);
    expect(rule.why).not.toBe('');
    for (const language of languages) {
      expect(examples[language]?.finds ?? []).not.toEqual([]);
      expect(examples[language]?.ignores ?? []).not.toEqual([]);
      expect(examples[language]?.finds.filter((sentence) => !/\[[^\]]+\]/u.test(sentence))).toEqual([]);
    }
  });

  it.each(ruleFiles)('%s has its message in the catalogue', (path) => {
    const key = idOf(path, 'utils/nlp/criteria/').replace(/[/-]/gu, '_');
    expect(Object.keys(en).filter((known) => known === key || known.startsWith(`${key}_`))).not.toEqual([]);
  });
});

describe('rewrites', () => {
  it('are registered once, and their id is their path', () => {
    expect(rewrites.map(({ id }) => id).toSorted()).toEqual(
      rewriteFiles.map((path) => idOf(path, 'utils/nlp/rewrites/')).toSorted(),
    );
    expect(rewrites.length).toBeGreaterThan(5);
  });

  it('improve each criterion at least once', () => {
    const improved = new Set(rewrites.flatMap(({ improves }) => improves));
    expect([...improved].toSorted()).toEqual(['achievable', 'measurable', 'relevant', 'specific', 'timeBound']);
  });

  it.each(rewriteFiles)('%s shows before and after, and what it leaves, in each language', async (path) => {
    const { rewrite, examples } = (await load(path)) as {
      rewrite: (typeof rewrites)[number];
      examples: Record<string, { rewrites: [string, string][]; leaves: string[] }>;
    };
    expect(rewrites).toContain(rewrite);
    expect(rewrite.id).toMatch(/^[a-z]+(?:-[a-z]+)+$/u);
    expect(rewrite.summary).toMatch(/\.$/u);
    for (const language of languages) {
      expect(examples[language]?.rewrites ?? []).not.toEqual([]);
      expect(examples[language]?.leaves ?? []).not.toEqual([]);
      for (const [before, after] of examples[language]?.rewrites ?? []) expect(after).not.toBe(before);
    }
  });
});

describe('languages', () => {
  it('are registered once, and their code is their folder', () => {
    const folders = readdirSync(join(root, 'utils/nlp/languages'), { withFileTypes: true }).filter((entry) =>
      entry.isDirectory(),
    );
    const registered = [...packs, ...experimentalPacks].map(({ code }) => code);
    expect(registered.toSorted()).toEqual(folders.map(({ name }) => name).toSorted());
  });

  it('that are experimental reach nothing that ships', () => {
    const importers = sources.filter(({ path, text }) => !path.startsWith('test/') && text.includes('experimental.ts'));
    expect(importers.map(({ path }) => path)).toEqual([]);
  });
});

describe('adapters', () => {
  const files = filesBelow('utils/editors/adapters').filter((path) => path.endsWith('.ts'));

  it('are registered once, and their id is their path', () => {
    expect(adapters.map(({ id }) => id).toSorted()).toEqual(
      files.map((path) => idOf(path, 'utils/editors/adapters/')).toSorted(),
    );
  });

  it.each(files)('%s has what it takes and what it leaves', async (path) => {
    const { examples } = (await load(path)) as { examples?: { takes: string[]; leaves: string[] } };
    expect(examples?.takes ?? []).not.toEqual([]);
    expect(examples?.leaves ?? []).not.toEqual([]);
  });
});

describe('templates', () => {
  it('that are built in pass the validator that a team’s own pass', () => {
    const templates = Object.values(builtInTemplates);
    expect(templates.length).toBeGreaterThanOrEqual(2);
    for (const template of templates)
      expect(parseTemplate(JSON.parse(JSON.stringify(template)))).toEqual({ ok: true, template });
  });
});

describe('the rule catalogue', () => {
  it('stands beside the core', () => {
    expect(existsSync(join(root, 'utils/nlp/README.md'))).toBe(true);
    expect(read('utils/nlp/README.md').length).toBeGreaterThan(500);
  });
});
