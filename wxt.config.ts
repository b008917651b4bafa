import { minify } from 'terser';
import type { Alias, Plugin, UserConfig } from 'vite';
import { defineConfig } from 'wxt';
import {
  DECLARED_ORIGINS,
  GOOGLE_DOCS,
  GOOGLE_DOCS_BRIDGE,
  GOOGLE_DOCS_COACH,
  OPTIONAL_ORIGINS,
  PLAYGROUND_ORIGIN,
} from './utils/platform/hosts.ts';
import { iconPaths } from './utils/platform/icons.ts';

/** The newest of what is used: caretPositionFromPoint in Chromium, CSS Custom Highlights in Firefox. */
const LEAST = { chrome: '128', firefox: '140' };
const OLDEST = Object.entries(LEAST).map(([browser, version]) => browser + version);

const PAGES_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'none'",
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

const command = (name: string, key?: string): object => ({
  description: `__MSG_command_${name}__`,
  ...(key !== undefined && { suggested_key: { default: key } }),
});

type Aliases = NonNullable<UserConfig['resolve']>['alias'];

/** Aliases as a list, without the one that puts the polyfill in the place of the browser's own API. */
const withoutPolyfill = (aliases: Aliases): Alias[] =>
  (Array.isArray(aliases) ? [...(aliases as Alias[])] : Object.entries(aliases ?? {}).map(toAlias)).filter(
    ({ find }) => find !== 'wxt/browser',
  );
const toAlias = ([find, replacement]: [string, string]): Alias => ({ find, replacement });

/**
 * Scripts of pages are called as they are: the framework's wrapper around each, with its context and its logger, weighs
 * a few hundred bytes in every frame, and ours ask nothing of it.
 */
const withoutWrapper: Plugin = {
  name: 'without-wrapper',
  enforce: 'pre',
  apply: 'build',
  transform(code, id) {
    if (!/virtual:wxt-(?:content-script|unlisted-script)[a-z-]*\?/u.test(id)) return null;
    const entry = /^import definition from (".+");$/mu.exec(code)?.[1];
    if (entry === undefined) throw new Error(`The framework's wrapper of ${id} is another one now.`);
    return `import definition from ${entry};\nexport default definition.main();`;
  },
};

/**
 * Scripts of pages are made small twice: what the builder's fast minifier leaves, a slow one finds. Functions stay whole:
 * put where they are called, they are shorter and pack worse.
 */
const smallest: Plugin = {
  name: 'smallest',
  apply: 'build',
  async generateBundle(_, bundle) {
    for (const chunk of Object.values(bundle)) {
      if (chunk.type !== 'chunk') continue;
      const { code } = await minify(chunk.code, {
        ecma: 2020,
        compress: { passes: 2, keep_fargs: false, inline: false, reduce_funcs: false },
      });
      chunk.code = code ?? chunk.code;
    }
  },
};

/**
 * React asks its surroundings what they have. In scripts of pages the answer is known: what every browser that the
 * manifest names has, and what there is not or must not be used there (a navigation of its own, feigned in the address
 * bar while something loads, above all). What depends on the other answer is not shipped.
 */
const KNOWN = {
  ...Object.fromEntries(
    [
      '__REACT_DEVTOOLS_GLOBAL_HOOK__',
      'navigation',
      'process',
      'setImmediate',
      'performance.getEntriesByType',
      'navigator.connection',
      'document.documentMode',
      'window.clipboardData',
    ].map((name) => [name, 'undefined']),
  ),
  ...typesOf('object', 'window document window.document performance'),
  ...typesOf('function', 'window.document.createElement performance.now MessageChannel setTimeout clearTimeout'),
  ...typesOf(
    'function',
    'requestAnimationFrame queueMicrotask reportError Promise Object.is AbortController WeakMap WeakSet',
  ),
};

function typesOf(type: string, names: string): Record<string, string> {
  return Object.fromEntries(names.split(' ').map((name) => [`typeof ${name}`, JSON.stringify(type)]));
}

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  outDir: process.env['TARKKA_OUT_DIR'] ?? '.output',
  modules: ['@wxt-dev/module-react', '@wxt-dev/webextension-polyfill'],
  // The polyfill's fetch would be the only one in the package. What the oldest browser understands is shipped as it is
  // written: `light-dark()` above all, whose stand-in is heavier and follows a theme less well.
  vite: () => ({ build: { target: OLDEST, modulePreload: { polyfill: false } } }),
  zip: {
    name: 'tarkka',
    // What a reviewer needs to build the package, and no more.
    excludeSources: ['.ci/**', '.cache/**', 'test/.artifacts/**', '**/*.log'],
  },
  hooks: {
    // In every frame each kilobyte counts, and the three calls made there answer with promises in every browser that
    // the manifest names: scripts of pages take the browser's own API, our own pages and the background the polyfill.
    'vite:build:extendConfig'(entrypoints, config) {
      if (entrypoints.every(({ type }) => type === 'content-script' || type === 'unlisted-script')) {
        config.resolve = { ...config.resolve, alias: withoutPolyfill(config.resolve?.alias) };
        config.define = { ...config.define, ...KNOWN };
        config.plugins = [...(config.plugins ?? []), smallest];
      }
      config.plugins = [...(config.plugins ?? []), withoutWrapper];
    },
    'build:manifestGenerated'(wxt, manifest) {
      // The pages' own titles are text for people; the manifest's come from the catalogues.
      Object.assign(manifest.action ?? {}, { default_title: '__MSG_extension_name__' });
      Object.assign(manifest.options_ui ?? {}, { open_in_tab: true });
      manifest.content_scripts?.push(
        { ...GOOGLE_DOCS, js: [GOOGLE_DOCS_COACH], all_frames: true },
        // The editor looks once, while it starts, for who wants to read.
        { ...GOOGLE_DOCS, js: [GOOGLE_DOCS_BRIDGE], run_at: 'document_start', world: 'MAIN' },
      );
      if (wxt.config.mode !== 'playground') return;
      for (const script of manifest.content_scripts ?? []) {
        script.matches = [...(script.matches ?? []), PLAYGROUND_ORIGIN];
      }
    },
  },
  manifest: ({ browser, mode, command: run }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    icons: iconPaths('on', [16, 32, 48, 128]),
    // Three values and no more: every one of them costs a person a question.
    permissions: ['storage', 'scripting', 'activeTab'],
    host_permissions: [...DECLARED_ORIGINS, ...(mode === 'playground' ? [PLAYGROUND_ORIGIN] : [])],
    optional_host_permissions: [...OPTIONAL_ORIGINS],
    action: { default_icon: iconPaths('not-here') },
    // One engine and one memory for all windows; what is done in a private one is kept apart and never on disk.
    incognito: 'spanning',
    // Free in Chrome, Edge and Firefox (Alt+Shift with N, P, C, X or W handles tab groups).
    commands: {
      'open-popover': command('open_popover', 'Alt+Shift+G'),
      'next-goal': command('next_goal', 'Alt+Shift+J'),
      'previous-goal': command('previous_goal', 'Alt+Shift+K'),
      'new-goal': command('new_goal', 'Alt+Shift+L'),
      // Four keys may be suggested and no more: this one is the person's to set.
      'open-overview': command('open_overview'),
    },
    // The dev server alone needs its socket; every build has this policy.
    ...(run === 'build' && { content_security_policy: { extension_pages: PAGES_POLICY } }),
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'coach@tarkka',
              strict_min_version: `${LEAST.firefox}.0`,
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : {
          minimum_chrome_version: LEAST.chrome,
          // Firefox asks for none.
          storage: { managed_schema: 'managed-schema.json' },
        }),
  }),
});
