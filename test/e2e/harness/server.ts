import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { generate } from 'selfsigned';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};

export type FixtureServer = {
  readonly port: number;
  /** Every request that reached the server, as `host/path`: with all names mapped here, that is every one there was. */
  readonly requests: readonly string[];
  close(): Promise<void>;
};

/**
 * Serves the built fixtures under whatever host name the browser asks for: `/assets/…` are files, everything else is
 * the page that `?fixture=` names. The certificate is made here and lives as long as the server.
 */
export async function serveFixtures(folder: string): Promise<FixtureServer> {
  const certificate = await generate([{ name: 'commonName', value: 'fixtures.test' }], { keySize: 2048 });
  const requests: string[] = [];
  const server: Server = createServer({ key: certificate.private, cert: certificate.cert }, (request, response) => {
    const url = new URL(request.url ?? '/', `https://${request.headers.host ?? 'localhost'}`);
    requests.push(`${url.host}${url.pathname}`);
    const fixture = url.searchParams.get('fixture');
    const path = url.pathname.startsWith('/assets/') ? url.pathname : `/${fixture ?? 'none'}.html`;
    readFile(join(folder, normalize(path))).then(
      (body) =>
        response.writeHead(200, { 'content-type': TYPES[extname(path)] ?? 'application/octet-stream' }).end(body),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
