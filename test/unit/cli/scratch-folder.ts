import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';

/** A folder of one's own for as long as the tests of this file run. */
export function scratchFolder() {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'tarkka-score-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));
  return {
    path: (): string => folder,
    /** Writes a file there and answers with its path. */
    file: (name: string, text: string | Buffer): string => {
      const path = join(folder, name);
      writeFileSync(path, text);
      return path;
    },
  };
}
