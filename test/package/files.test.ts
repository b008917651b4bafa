import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, inject, it } from 'vitest';

const NETWORK =
  /\b(?:fetch|sendBeacon|importScripts)\s*\(|\b(?:XMLHttpRequest|WebSocket|EventSource|WebTransport|RTCPeerConnection)\b/u;

function built(name: 'chrome' | 'firefox'): { path: string; text: string; gzipped: number }[] {
  const folder = inject('packages')[name];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => {
      const body = readFileSync(path);
      return {
        path: path.slice(folder.length + 1),
        text: body.toString('utf8'),
        gzipped: gzipSync(body, { level: 9 }).length,
      };
    });
}

const scripts = (name: 'chrome' | 'firefox') => built(name).filter(({ path }) => extname(path) === '.js');
/** Beside the coach, on one site. */
const GOOGLE_DOCS = ['content-scripts/google-docs.js', 'google-docs-body.js'];
/** Scripts that run in web pages; the popover, and what writes, come with its first opening. */
const inPages = (name: 'chrome' | 'firefox') =>
  scripts(name).filter(
    ({ path }) =>
      path.startsWith('content-scripts/') ||
      ['popover.js', 'writing.js', 'google-docs-pen.js', ...GOOGLE_DOCS].includes(path),
  );

describe.each(['chrome', 'firefox'] as const)('the %s package', (name) => {
  it('holds no word of any network', () => {
    expect(
      scripts(name)
        .filter(({ text }) => NETWORK.test(text))
        .map(({ path }) => path),
    ).toEqual([]);
    expect(scripts(name).length).toBeGreaterThan(3);
  });

  it('loads no font, style or picture from outside', () => {
    const pages = built(name).filter(({ path }) => ['.css', '.html'].includes(extname(path)));
    expect(pages.filter(({ text }) => /https?:\/\//u.test(text)).map(({ path }) => path)).toEqual([]);
  });

  it('keeps compromise out of what runs in web pages', () => {
    const engine = /nlp\.plugin|compromise|#Infinitive|\bGerund\b[^]*\bPastTense\b/u;
    expect(
      inPages(name)
        .filter(({ text }) => engine.test(text))
        .map(({ path }) => path),
    ).toEqual([]);
    expect(scripts(name).some(({ path, text }) => path.startsWith('background') && /PastTense/u.test(text))).toBe(true);
  });

  it('keeps examples of rules out', () => {
    expect(
      scripts(name)
        .filter(({ text }) => /\bignores:\s*\[/u.test(text))
        .map(({ path }) => path),
    ).toEqual([]);
  });

  it('weighs at most 25 kB before the popover opens, the popover at most 90 kB, what writes 9 kB', () => {
    const sum = (files: readonly { gzipped: number }[]) => files.reduce((total, { gzipped }) => total + gzipped, 0);
    const before = inPages(name).filter(({ path }) => path === 'content-scripts/coach.js');
    const popover = inPages(name).filter(({ path }) => path === 'popover.js');
    expect(before).not.toEqual([]);
    expect(popover).toHaveLength(1);
    expect(sum(before)).toBeLessThanOrEqual(25_000);
    expect(sum(popover)).toBeLessThanOrEqual(90_000);
    // All that runs in a Google document, in its world and in ours.
    const beside = inPages(name).filter(({ path }) => GOOGLE_DOCS.includes(path));
    expect(beside).toHaveLength(GOOGLE_DOCS.length);
    expect(sum([...before, ...beside])).toBeLessThanOrEqual(25 * 1024);
    const writing = inPages(name).filter(({ path }) => path === 'writing.js');
    expect(writing).toHaveLength(1);
    expect(sum(writing)).toBeLessThanOrEqual(9000);
  });
});
