import type { TestProject } from 'vitest/node';
import { buildPackages } from '../tools/build-extension.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    packages: Readonly<Record<'chrome' | 'firefox', string>>;
  }
}

/** Builds both packages once, as they ship. */
export default function setup(project: TestProject): void {
  project.provide('packages', buildPackages());
}
