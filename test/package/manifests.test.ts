import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';

type Manifest = {
  manifest_version: number;
  key?: string;
  permissions: string[];
  host_permissions: string[];
  optional_host_permissions: string[];
  optional_permissions?: string[];
  minimum_chrome_version?: string;
  content_security_policy: { extension_pages: string };
  content_scripts: { matches: string[] }[];
  web_accessible_resources?: { resources: string[]; matches: string[] }[];
  externally_connectable?: unknown;
  browser_specific_settings?: {
    gecko: { id: string; strict_min_version: string; data_collection_permissions: { required: string[] } };
  };
};

const HOSTS = [
  'https://docs.google.com/*',
  'https://*.notion.so/*',
  'https://app.notion.com/*',
  'https://*.atlassian.net/*',
];
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'none'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'";

const text = (name: 'chrome' | 'firefox') => readFileSync(join(inject('packages')[name], 'manifest.json'), 'utf8');
const manifest = (name: 'chrome' | 'firefox') => JSON.parse(text(name)) as Manifest;

describe.each(['chrome', 'firefox'] as const)('the %s manifest', (name) => {
  it('is of the third version', () => {
    expect(manifest(name).manifest_version).toBe(3);
  });

  it('asks for three permissions and no more, and for the panel where it takes one', () => {
    expect(manifest(name).permissions.toSorted()).toEqual(
      name === 'chrome' ? ['activeTab', 'scripting', 'sidePanel', 'storage'] : ['activeTab', 'scripting', 'storage'],
    );
    expect(manifest(name).optional_permissions).toBeUndefined();
  });

  it('names exactly the hosts whose content scripts are declared', () => {
    const { host_permissions: hosts, content_scripts: scripts } = manifest(name);
    expect(hosts.toSorted()).toEqual(HOSTS.toSorted());
    expect([...new Set(scripts.flatMap(({ matches }) => matches))].filter((match) => !HOSTS.includes(match))).toEqual(
      [],
    );
  });

  it('leaves every other site to be asked for one at a time', () => {
    expect(manifest(name).optional_host_permissions.toSorted()).toEqual(['http://*/*', 'https://*/*']);
  });

  it('lets its pages and worker reach nothing', () => {
    expect(manifest(name).content_security_policy).toEqual({ extension_pages: POLICY });
  });

  it('opens no door to pages', () => {
    expect(manifest(name).externally_connectable).toBeUndefined();
    expect(manifest(name).web_accessible_resources ?? []).toEqual([]);
  });

  it('knows nothing of the playground', () => {
    expect(text(name)).not.toMatch(/localhost|127\.0\.0\.1/u);
  });
});

describe('the manifests', () => {
  it('say for Chrome from which version, and carry no key', () => {
    expect(manifest('chrome').minimum_chrome_version).toMatch(/^\d+$/u);
    expect(manifest('chrome').key).toBeUndefined();
    expect(manifest('chrome').browser_specific_settings).toBeUndefined();
  });

  it('say for Firefox who it is, from which version, and that it collects nothing', () => {
    const gecko = manifest('firefox').browser_specific_settings?.gecko;
    expect(gecko?.id).toMatch(/^[\w.-]+@[\w.-]+$/u);
    expect(Number.parseFloat(gecko?.strict_min_version ?? '')).toBeGreaterThanOrEqual(140);
    expect(gecko?.data_collection_permissions).toEqual({ required: ['none'] });
  });
});
