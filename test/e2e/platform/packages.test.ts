import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { ARTIFACTS } from '../harness/build.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const DECLARED = [
  'https://*.atlassian.net/*',
  'https://*.notion.so/*',
  'https://app.notion.com/*',
  'https://docs.google.com/*',
];
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'none'; " +
  "form-action 'none'; base-uri 'none'; frame-ancestors 'none'";

type Manifest = Readonly<Record<string, unknown>> & {
  readonly host_permissions: readonly string[];
  readonly content_scripts: readonly { readonly matches: readonly string[] }[];
  readonly icons: Readonly<Record<string, string>>;
  readonly action: { readonly default_icon: Readonly<Record<string, string>>; readonly default_popup: string };
};

function build(folder: string, ...args: string[]): string {
  const outDir = join(ARTIFACTS, 'packages');
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, 'node_modules/wxt/bin/wxt.mjs'), 'build', ...args],
    { cwd: root, encoding: 'utf8', env: { ...process.env, NODE_ENV: 'production', TARKKA_OUT_DIR: outDir } },
  );
  if (status !== 0) throw new Error(`${stdout}\n${stderr}`);
  return join(outDir, folder);
}

const read = (folder: string) => JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Manifest;

const NAMES = {
  Chrome: { chrome: expect.stringMatching(/^\d+$/), settings: undefined },
  Firefox: {
    chrome: undefined,
    settings: {
      gecko: {
        id: expect.stringMatching(/^\{[0-9a-f-]{36}\}$/),
        strict_min_version: '140.0',
        data_collection_permissions: { required: ['none'] },
      },
    },
  },
};

describe.each([
  ['Chrome', () => inject('extension')],
  ['Firefox', () => build('firefox-mv3', '-b', 'firefox')],
] as const)('the package for %s', (name, folderOf) => {
  let folder: string;
  let manifest: Manifest;
  beforeAll(() => {
    folder = folderOf();
    manifest = read(folder);
  });

  it('asks for three permissions and the hosts whose scripts are declared', () => {
    expect(manifest['manifest_version']).toBe(3);
    expect([...(manifest['permissions'] as string[])].toSorted()).toEqual(['activeTab', 'scripting', 'storage']);
    expect(manifest.host_permissions.toSorted()).toEqual(DECLARED);
    expect(manifest.content_scripts.flatMap(({ matches }) => matches).toSorted()).toEqual(DECLARED);
    expect(manifest['optional_host_permissions']).toEqual(['https://*/*', 'http://*/*']);
    expect(manifest['optional_permissions']).toBeUndefined();
    expect(manifest['web_accessible_resources']).toBeUndefined();
    expect(manifest['externally_connectable']).toBeUndefined();
  });

  it('runs in every frame of those hosts, also in those without an address', () => {
    for (const script of manifest.content_scripts) {
      expect(script).toMatchObject({ all_frames: true, match_origin_as_fallback: true });
    }
  });

  it('lets its pages and its worker reach nothing', () => {
    expect(manifest['content_security_policy']).toEqual({ extension_pages: POLICY });
  });

  it('knows nothing of the playground', () => {
    expect(JSON.stringify(manifest)).not.toMatch(/localhost|127\.0\.0\.1/);
    expect(manifest['key']).toBeUndefined();
  });

  it('speaks through its catalogues, and every file it names is there', () => {
    const messages = JSON.parse(readFileSync(join(folder, '_locales/en/messages.json'), 'utf8')) as object;
    const named = [...JSON.stringify(manifest).matchAll(/__MSG_(\w+)__/g)].map(([, key]) => key);
    expect(named).toContain('extension_name');
    for (const key of named) expect(Object.keys(messages)).toContain(key);
    const files = [...Object.values(manifest.icons), ...Object.values(manifest.action.default_icon)];
    for (const file of [...files, manifest.action.default_popup])
      expect(statSync(join(folder, file)).size).toBeGreaterThan(0);
    expect(manifest['options_ui']).toMatchObject({ open_in_tab: true });
  });

  it('names the browsers that it runs in', () => {
    expect(manifest['minimum_chrome_version']).toEqual(NAMES[name].chrome);
    expect(manifest['browser_specific_settings']).toEqual(NAMES[name].settings);
  });

  it('holds nothing that could reach a network', () => {
    const network =
      /\bfetch\s*\(|\b(?:XMLHttpRequest|WebSocket|sendBeacon|EventSource|WebTransport|RTCPeerConnection)\b/;
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
      /\.(?:js|html)$/.test(file),
    );
    expect(files.length).toBeGreaterThan(4);
    for (const file of files) {
      const [found] = network.exec(readFileSync(join(folder, file), 'utf8')) ?? [];
      expect([file, found]).toEqual([file, undefined]);
    }
  });

  it('brings the tagger to the background alone', () => {
    const scripts = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.js'));
    const tagged = scripts.filter((file) =>
      /compromise|nlp\.verbose|\bPosessive\b/i.test(readFileSync(join(folder, file), 'utf8')),
    );
    expect(tagged).toEqual(['background.js']);
  });
});

describe('the playground build', () => {
  it('differs from the package in one origin', () => {
    const playground = read(build('chrome-mv3-playground', '--mode', 'playground'));
    const shipped = read(inject('extension'));
    expect(playground.host_permissions).toEqual([...shipped.host_permissions, 'http://localhost/*']);
    const without = (list: readonly string[]) => list.filter((origin) => origin !== 'http://localhost/*');
    const scripts = playground.content_scripts.map((script) => ({ ...script, matches: without(script.matches) }));
    expect({ ...playground, host_permissions: without(playground.host_permissions), content_scripts: scripts }).toEqual(
      shipped,
    );
  });
});
