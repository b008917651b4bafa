import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, preview } from 'vite';
import { ARTIFACTS } from '../tools/build-extension.ts';

const root = fileURLToPath(new URL('.', import.meta.url));

/** Bundles the playground page and serves it on localhost, on the wanted port or the next free one; resolves with its address. */
export async function servePlayground(port: number): Promise<string> {
  const common = {
    configFile: false as const,
    root,
    logLevel: 'error' as const,
    build: { outDir: join(ARTIFACTS, 'playground'), emptyOutDir: true },
  };
  await build({ ...common, define: { 'process.env.NODE_ENV': '"production"' } });
  const server = await preview({ ...common, preview: { host: 'localhost', port } });
  const address = server.resolvedUrls?.local[0];
  if (address === undefined) throw new Error('The playground found no free port.');
  return address;
}
