import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** The built extension in a real browser: one browser a test file. */
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    name: 'e2e',
    environment: 'node',
    include: ['test/e2e/**/*.test.ts'],
    globalSetup: ['test/e2e/global-setup.ts'],
    // Three files at a time, on two cores too: most of a test is waiting for a browser.
    maxWorkers: 3,
    // Tests that a file starts together wait for editors more than they work.
    maxConcurrency: 20,
    testTimeout: 180_000,
    hookTimeout: 180_000,
    // The runner's own limit of a second is too short for a browser on a busy machine.
    expect: { poll: { timeout: 60_000 } },
    // Where nobody watches, a browser that a busy machine starved gets one more try; both tries are reported.
    retry: process.env['CI'] ? 1 : 0,
  },
});
