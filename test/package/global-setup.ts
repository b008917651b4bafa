import type { TestProject } from 'vitest/node';
import { buildPackages, buildPlayground } from '../tools/build-extension.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    packages: Readonly<Record<'chrome' | 'firefox', string>>;
    playground: string;
  }
}

/** Builds both packages once, as they ship, and the one build that also runs on this machine's own pages. */
export default function setup(project: TestProject): void {
  project.provide('packages', buildPackages());
  project.provide('playground', buildPlayground());
}
