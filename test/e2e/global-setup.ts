import type { TestProject } from 'vitest/node';
import { findOrInstallBrowser } from '../../utils/cli/browser/install.ts';
import { buildExtension } from '../tools/build-extension.ts';
import { findOrInstallFirefox } from '../tools/firefox.ts';
import { buildFixtures } from './harness/build-fixtures.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    browser: string;
    /** Null where there is none. */
    firefox: string | null;
    extension: string;
    fixtures: string;
  }
}

/** Finds the browser and builds what is tested, once for all files. */
export default async function setup(project: TestProject): Promise<void> {
  const browser = await findOrInstallBrowser();
  project.provide('browser', browser.path);
  project.provide('firefox', findOrInstallFirefox());
  project.provide('extension', buildExtension());
  project.provide('fixtures', await buildFixtures());
}
