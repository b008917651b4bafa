import { defineConfig } from 'wxt';
import { DECLARED_ORIGINS, OPTIONAL_ORIGINS, PLAYGROUND_ORIGIN } from './utils/platform/hosts.ts';
import { iconPaths } from './utils/platform/icons.ts';

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

const command = (name: string, key: string): object => ({
  description: `__MSG_command_${name}__`,
  suggested_key: { default: key },
});

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  outDir: process.env['TARKKA_OUT_DIR'] ?? '.output',
  modules: ['@wxt-dev/module-react', '@wxt-dev/webextension-polyfill'],
  // Its fetch would be the only one in the package.
  vite: () => ({ build: { modulePreload: { polyfill: false } } }),
  zip: {
    name: 'tarkka',
    // What a reviewer needs to build the package, and no more.
    excludeSources: ['.ci/**', '.cache/**', 'test/.artifacts/**', '**/*.log'],
  },
  hooks: {
    'build:manifestGenerated'(wxt, manifest) {
      // The pages' own titles are text for people; the manifest's come from the catalogues.
      Object.assign(manifest.action ?? {}, { default_title: '__MSG_extension_name__' });
      Object.assign(manifest.options_ui ?? {}, { open_in_tab: true });
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
    },
    // The dev server alone needs its socket; every build has this policy.
    ...(run === 'build' && { content_security_policy: { extension_pages: PAGES_POLICY } }),
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: '{d337489d-4d26-495f-95da-3efbec8b193c}',
              // CSS Custom Highlights.
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : // The newest of what is used: caretPositionFromPoint (128); field-sizing, highlights and popovers are older.
        { minimum_chrome_version: '128' }),
  }),
});
