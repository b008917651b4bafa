import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * The core and the command line are tested in plain Node: nothing of a browser is there to lean on. Everything else
 * gets WXT's fake browser; a file that needs a document asks for it with `// @vitest-environment happy-dom`.
 */
export default defineConfig({
  root,
  test: {
    projects: [
      {
        root,
        test: {
          name: 'core',
          // A busy machine takes its time to load the core; what is slow is found by the bench, not here.
          testTimeout: 30_000,
          environment: 'node',
          include: ['test/unit/{nlp,cli,examples,property}/**/*.test.ts', 'test/unit/*.test.ts'],
        },
      },
      {
        root,
        plugins: [WxtVitest()],
        test: {
          name: 'shell',
          testTimeout: 30_000,
          environment: 'node',
          include: ['test/unit/{components,editors,entrypoints,i18n,platform}/**/*.test.{ts,tsx}'],
        },
      },
      {
        root,
        test: {
          name: 'architecture',
          testTimeout: 60_000,
          environment: 'node',
          include: ['test/architecture/*.test.ts'],
        },
      },
      {
        root,
        test: {
          name: 'package',
          environment: 'node',
          include: ['test/package/*.test.ts'],
          globalSetup: ['test/package/global-setup.ts'],
        },
      },
    ],
  },
});
