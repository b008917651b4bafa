import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Window } from 'happy-dom';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { builtInTemplates } from '../../../utils/nlp/templates/index.ts';
import { readOrganisation } from '../../../utils/platform/managed/organisation.ts';
import { POLICY_PARTS } from '../../../utils/platform/managed/policy.ts';
import { SETTINGS } from '../../../utils/platform/storage/items.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const read = (path: string): string => readFileSync(`${ROOT}${path}`, 'utf8');
const page = read('.github/ADMINISTRATORS.md');

type Json = { readonly [name: string]: unknown };
const blocks = (language: string): readonly string[] =>
  [...page.matchAll(new RegExp(`\`\`\`${language}\n(?<code>[^]*?)\n\`\`\``, 'gu'))].map(
    ({ groups }) => groups?.['code'] ?? '',
  );
const inside = (value: Json, ...path: readonly string[]): Json =>
  path.reduce((each, name) => each[name] as Json, value);

/** The values of a registry file, as a browser with no schema has them: text. */
const ofRegistry = (file: string): Json =>
  Object.fromEntries(
    [...file.matchAll(/^"(?<name>\w+)"=(?<text>".*")$/gmu)].map(({ groups }) => [
      groups?.['name'] ?? '',
      JSON.parse(groups?.['text'] ?? '') as unknown,
    ]),
  );

const parsedXml = (text: string): Element =>
  new new Window().DOMParser().parseFromString(text, 'application/xml').documentElement as unknown as Element;

function ofPlist(element: Element): unknown {
  const children = [...element.children];
  const kinds: Readonly<Record<string, () => unknown>> = {
    string: () => element.textContent,
    true: () => true,
    array: () => children.map(ofPlist),
    dict: () =>
      Object.fromEntries(
        children.flatMap((each, index) =>
          each.localName === 'key' ? [[each.textContent ?? '', ofPlist(children[index + 1] as Element)]] : [],
        ),
      ),
  };
  return kinds[element.localName]?.();
}

const [linux = {}, console = {}, firefox = {}] = blocks('json').map((block) => JSON.parse(block) as Json);
const EXAMPLES: readonly (readonly [name: string, policy: Json])[] = [
  ['Chrome on Linux', inside(linux, '3rdparty', 'extensions', 'EXTENSION_ID')],
  ['the registry', ofRegistry(blocks('reg')[0] ?? '')],
  ['macOS', ofPlist(parsedXml(blocks('xml')[0] ?? '')) as Json],
  [
    'the Admin console',
    Object.fromEntries(Object.entries(console).map(([name, value]) => [name, (value as Json)['Value']])),
  ],
  ['Firefox', inside(firefox, 'policies', '3rdparty', 'Extensions', 'coach@tarkka')],
];

describe('the administrators’ page', () => {
  beforeEach(() => fakeBrowser.reset());

  it.each(EXAMPLES)('shows an example for %s that is taken whole', async (_, policy) => {
    await fakeBrowser.storage.managed.set(policy);
    expect(await readOrganisation()).toMatchObject({
      templates: [{ id: 'organisation.field-sales', where: 'acme.atlassian.net', isLocked: true }],
      standard: 'organisation.field-sales',
      settings: { interface: 'fi', marks: 'below-75' },
      sites: [{ host: 'intra.example.com' }],
      refused: [],
    });
  });

  it('names all that can be set, and every built-in template', () => {
    const named = [...POLICY_PARTS, ...Object.keys(SETTINGS).map((name) => `settings.${name}`)].filter(
      (name) => name !== 'settings',
    );
    const missing = [...named, ...Object.keys(builtInTemplates)].filter((name) => !page.includes(`\`${name}\``));
    expect(missing).toEqual([]);
  });
});

describe('the managed schema', () => {
  type Node = Json & { readonly properties?: Readonly<Record<string, Node>>; readonly items?: Node };
  const schema = JSON.parse(read('public/managed-schema.json')) as Node;

  it('names what the reader reads, and nothing else', () => {
    expect(Object.keys(schema.properties ?? {}).toSorted()).toEqual([...POLICY_PARTS].toSorted());
    const settings = schema.properties?.['settings']?.properties ?? {};
    expect(Object.keys(settings).toSorted()).toEqual(Object.keys(SETTINGS).toSorted());
    const entry = schema.properties?.['templates']?.items?.properties ?? {};
    expect(Object.keys(entry).toSorted()).toEqual(['id', 'locked', 'template', 'where']);
  });

  it('is written in Chrome’s dialect', () => {
    const walk = (node: Node, place: string): readonly string[] => {
      const known = ['type', 'title', 'description', 'properties', 'items'];
      const odd = Object.keys(node).filter((keyword) => !known.includes(keyword));
      const isTyped = typeof node['type'] === 'string';
      const whole = node['type'] !== 'array' || node.items !== undefined;
      return [
        ...(odd.length === 0 && isTyped && whole ? [] : [place]),
        ...Object.entries(node.properties ?? {}).flatMap(([name, each]) => walk(each, `${place}.${name}`)),
        ...(node.items ? walk(node.items, `${place}[]`) : []),
      ];
    };
    expect(walk(schema, '')).toEqual([]);
    expect(schema['type']).toBe('object');
  });
});
