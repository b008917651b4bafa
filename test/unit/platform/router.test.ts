import { describe, expect, it } from 'vitest';
import { MAX_TEXT, REQUESTS } from '../../../utils/platform/requests.ts';
import { route, type Handlers, type Sender } from '../../../utils/platform/router.ts';
import { goalOf } from './goals.ts';
import { frameSender } from './senders.ts';

const page: Sender = { kind: 'page', isPrivate: false };
const frame = frameSender();

const handlers = Object.fromEntries(
  Object.keys(REQUESTS).map((name) => [name, async (request: unknown) => ({ name, request })]),
) as unknown as Handlers;
const call = (name: string, request: unknown, sender: Sender = frame) => route({ name, request }, sender, handlers);

const analyze = { text: 'Grow', surface: 'prose', key: 'k', revision: 0, focused: true };

describe('the router', () => {
  it.each([
    ['hello', {}],
    ['analyze', analyze],
    ['analyze', { ...analyze, structure: [{ start: 0, end: 4, kind: 'cell', table: 0, row: 1, column: 2 }] }],
    [
      'analyze',
      { ...analyze, context: { label: 'Goal', headings: ['Q3'] }, language: 'fi', force: [{ start: 0, end: 4 }] },
    ],
    ['judge', { text: 'Grow by June', goal: goalOf('Grow') }],
    ['loadPopover', {}],
    ['loadActing', {}],
    ['ignoreGoal', { text: 'Grow', kind: 'not-a-goal' }],
    ['acceptGoal', { text: 'Grow' }],
    ['setParent', { text: 'Grow', keep: true, keyResults: ['Halve churn'], due: null }],
    ['setSite', { on: false }],
    ['setLanguage', { language: 'fi' }],
    ['pause', { scope: 'hour' }],
    ['openOptions', { section: 'ignored-goals' }],
    ['report', { goals: 3, silent: 'no-field' }],
  ])('hands on a well-formed %s whole', async (name, request) => {
    expect(await call(name, request)).toEqual({ value: { name, request } });
  });

  it.each([
    ['nothing', null],
    ['text', 'hello'],
    ['a list', []],
    ['a number as name', { name: 4 }],
    ['a name of the prototype', { name: 'constructor' }],
    ['an unknown name', { name: 'format', request: {} }],
  ])('refuses %s', async (_, message) => {
    expect(await route(message, frame, handlers)).toEqual({ refused: 'unknown' });
  });

  it.each([
    ['analyze', undefined],
    ['analyze', { ...analyze, text: 4 }],
    ['analyze', { ...analyze, text: 'x'.repeat(MAX_TEXT + 1) }],
    ['analyze', { ...analyze, surface: 'clipboard' }],
    ['analyze', { ...analyze, key: 'k'.repeat(201) }],
    ['analyze', { ...analyze, revision: 0.5 }],
    ['analyze', { ...analyze, revision: Number.NaN }],
    ['analyze', { ...analyze, focused: 'yes' }],
    ['analyze', { ...analyze, language: 'fi; drop' }],
    ['analyze', { ...analyze, force: [{ start: 0, end: 5 }] }],
    ['analyze', { ...analyze, force: [{ start: 3, end: 2 }] }],
    ['analyze', { ...analyze, force: [{ start: -1, end: 2 }] }],
    ['analyze', { ...analyze, structure: [{ start: 0, end: 9, kind: 'cell' }] }],
    ['analyze', { ...analyze, structure: [{ start: 0, end: 1, kind: 'script' }] }],
    ['analyze', { ...analyze, structure: { length: 1e9 } }],
    ['analyze', { ...analyze, context: { headings: Array(51).fill('x') } }],
    ['judge', { text: 'Grow', goal: {} }],
    ['judge', { text: 'Grow', goal: { ...goalOf('Grow'), score: 101 } }],
    ['judge', { text: 'Grow', goal: { ...goalOf('Grow'), criteria: { specific: 1 } } }],
    ['judge', { text: 'x'.repeat(20_001), goal: goalOf('Grow') }],
    ['ignoreGoal', { text: '  ', kind: 'ignored' }],
    ['ignoreGoal', { text: 'Grow', kind: 'forever' }],
    ['setSite', { on: 1 }],
    ['setSite', { on: false, host: 'a.example/path' }],
    ['setSite', { on: false, host: 'user@a.example' }],
    ['setLanguage', { language: '' }],
    ['pause', { scope: 'year' }],
    ['openOptions', { section: '"><script>' }],
    ['report', { goals: -1, silent: null }],
    ['report', { goals: 1, silent: 'bored' }],
  ])('refuses a malformed %s: %j', async (name, request) => {
    expect(await call(name, request)).toEqual({ refused: 'malformed' });
  });

  it('drops what a request does not know', async () => {
    const request = { on: false, admin: true, __proto__: { evil: true } };
    expect(await call('setSite', request)).toEqual({ value: { name: 'setSite', request: { on: false } } });
  });

  it.each(['resume', 'tabState'])('lets no content script send %s', async (name) => {
    expect(await call(name, { tabId: 1 })).toEqual({ refused: 'forbidden' });
    expect(await call(name, { tabId: 1 }, page)).toMatchObject({ value: { name } });
  });

  it.each(['loadPopover', 'loadActing', 'report'])('lets no page send %s', async (name) => {
    expect(await call(name, { goals: 0, silent: null }, page)).toEqual({ refused: 'forbidden' });
  });

  it('answers where a handler throws, and tells nothing of it', async () => {
    const broken = { ...handlers, hello: () => Promise.reject(new Error('secret')) };
    expect(await route({ name: 'hello', request: {} }, frame, broken)).toEqual({ refused: 'failed' });
  });
});
