import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { PLAYGROUND_ORIGIN } from '../../utils/platform/hosts.ts';

const manifestIn = (folder: string): unknown => JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));

/** The manifest as it would be without the playground's origin. */
const without = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.filter((item) => item !== PLAYGROUND_ORIGIN).map(without);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, without(item)]));
};

describe('the playground’s build', () => {
  const played = (): unknown => manifestIn(inject('playground'));

  it('runs on this machine’s own pages', () => {
    expect(played()).toMatchObject({ host_permissions: expect.arrayContaining([PLAYGROUND_ORIGIN]) });
  });

  it('differs from the package in that origin and in nothing else', () => {
    expect(without(played())).toEqual(manifestIn(inject('packages').chrome));
  });

  it.each(['chrome', 'firefox'] as const)('has an origin that the %s package does not know', (name) => {
    const shipped = manifestIn(inject('packages')[name]);
    expect(without(shipped)).toEqual(shipped);
  });
});
