import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';

type Manifest = {
  readonly icons: Readonly<Record<string, string>>;
  readonly action: {
    readonly default_icon: Readonly<Record<string, string>>;
    readonly default_popup: string;
    readonly default_title: string;
  };
  readonly commands: Readonly<Record<string, { readonly suggested_key?: { readonly default: string } }>>;
  readonly content_scripts: readonly object[];
  readonly options_ui: { readonly open_in_tab: boolean; readonly page: string };
  readonly storage?: { readonly managed_schema: string };
};

describe.each(['chrome', 'firefox'] as const)('what the %s manifest names', (name) => {
  const file = (path: string) => join(inject('packages')[name], path);
  const text = () => readFileSync(file('manifest.json'), 'utf8');
  const manifest = () => JSON.parse(text()) as Manifest;

  it('is there', () => {
    const { icons, action, options_ui: options } = manifest();
    const toolbar = Object.values(action.default_icon);
    const others = ['on', 'off', 'paused'].flatMap((state) => toolbar.map((path) => path.replace('not-here', state)));
    for (const path of [...Object.values(icons), ...toolbar, ...others, action.default_popup, options.page]) {
      expect(statSync(file(path)).size).toBeGreaterThan(0);
    }
    expect(Object.keys(icons)).toEqual(['16', '32', '48', '128']);
  });

  it('has a schema for administrators where the browser asks for one', () => {
    const { storage } = manifest();
    expect(storage).toEqual(name === 'chrome' ? { managed_schema: 'managed-schema.json' } : undefined);
    if (storage)
      expect(JSON.parse(readFileSync(file(storage.managed_schema), 'utf8'))).toMatchObject({ type: 'object' });
  });

  it('speaks through the catalogues of every language', () => {
    const keys = [...text().matchAll(/__MSG_(\w+)__/gu)].map(([, key]) => key);
    expect(keys).toContain('extension_name');
    for (const locale of ['en', 'fi']) {
      const catalogue = JSON.parse(readFileSync(file(`_locales/${locale}/messages.json`), 'utf8')) as object;
      expect(Object.keys(catalogue)).toEqual(expect.arrayContaining(keys));
    }
    expect(manifest().action.default_title).toBe('__MSG_extension_name__');
  });

  it('runs in every frame, also in those without an address', () => {
    // Documents of Google Docs have scripts of their own, beside the coach, in the page itself alone.
    const everywhere = manifest().content_scripts.filter((script) => !('include_globs' in script));
    expect(everywhere).toHaveLength(1);
    for (const script of everywhere) {
      expect(script).toMatchObject({ all_frames: true, match_origin_as_fallback: true });
    }
  });

  it('takes keys that the browsers leave free, and opens the options in a tab', () => {
    const keys = Object.entries(manifest().commands).map(([command, { suggested_key: key }]) => [
      command,
      key?.default ?? null,
    ]);
    expect(Object.fromEntries(keys)).toEqual({
      'open-popover': 'Alt+Shift+G',
      'next-goal': 'Alt+Shift+J',
      'previous-goal': 'Alt+Shift+K',
      'new-goal': 'Alt+Shift+L',
      'open-overview': null,
    });
    expect(manifest().options_ui.open_in_tab).toBe(true);
  });
});
