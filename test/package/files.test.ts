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
/** All that runs before anything is opened: in a frame of most sites, and in a Google document, in its world and in ours. */
const COACH = ['content-scripts/coach.js'];
const GOOGLE_DOCS = ['google-docs-bridge.js', 'google-docs-coach.js'];
/** All that the first opening of the popover loads, by mouse or key, on any site. */
const OPENING = ['popover.js'];
/** What comes when a person first asks for a new goal at the caret: a window of its own. */
const NEW_GOAL = ['new-goal.js'];
/** What comes when a person has something done in the page, from then on. */
const ACTING = ['acting.js', 'google-docs-pen.js'];
/** Scripts that run in web pages. */
const inPages = (name: 'chrome' | 'firefox') =>
  scripts(name).filter(({ path }) => [...COACH, ...GOOGLE_DOCS, ...OPENING, ...ACTING, ...NEW_GOAL].includes(path));

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

  it.each([
    ['a frame before the popover opens', COACH, 25_000],
    ['a Google document before the popover opens', GOOGLE_DOCS, 25_000],
    ['the first opening of the popover', OPENING, 90_000],
    ['what acts on the page', ACTING, 10_500],
    ['the form for a new goal', NEW_GOAL, 90_000],
  ])('weighs little: %s', (_, paths, limit) => {
    const files = scripts(name).filter(({ path }) => paths.includes(path));
    expect(files.map(({ path }) => path).toSorted()).toEqual(paths.toSorted());
    expect(files.reduce((sum, { gzipped }) => sum + gzipped, 0)).toBeLessThanOrEqual(limit);
  });

  it('runs nothing else in web pages', () => {
    const known = [...COACH, ...GOOGLE_DOCS, ...OPENING, ...ACTING, ...NEW_GOAL, 'background.js'];
    expect(scripts(name).filter(({ path }) => !known.includes(path) && !path.startsWith('chunks/'))).toEqual([]);
  });
});
