import { fileURLToPath } from 'node:url';
import { build, type Rollup } from 'vite';

/** `world.ts` as one script, which puts `random` on the page's global object. */
export async function buildWorld(): Promise<string> {
  const outputs = (await build({
    root: fileURLToPath(new URL('./', import.meta.url)),
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify: false, lib: { entry: 'world.ts', formats: ['iife'], name: 'random' } },
  })) as Rollup.RollupOutput[];
  return (outputs[0]?.output[0].code ?? '').replace(/^var random\b/mu, 'globalThis.random');
}
