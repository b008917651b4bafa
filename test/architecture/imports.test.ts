import { describe, expect, it } from 'vitest';
import { importsOf, sources } from './source.ts';

const ROOMS = [
  'entrypoints',
  'components',
  'utils/nlp',
  'utils/editors',
  'utils/platform',
  'utils/i18n',
  'utils/cli',
] as const;
type Room = (typeof ROOMS)[number];

/** Which rooms a room may import besides itself. */
const ALLOWED: Record<Room, readonly Room[]> = {
  entrypoints: ['components', 'utils/platform', 'utils/editors', 'utils/i18n', 'utils/nlp'],
  components: ['utils/i18n'],
  'utils/nlp': [],
  'utils/editors': [],
  'utils/platform': ['utils/nlp', 'utils/i18n'],
  'utils/i18n': [],
  'utils/cli': ['utils/nlp', 'utils/i18n'],
};

/** Contracts that hold no code: plain types that more than one room speaks. */
const CONTRACTS: Partial<Record<Room, readonly string[]>> = {
  components: ['utils/nlp/types.ts'],
  'utils/editors': ['utils/nlp/types.ts', 'utils/platform/protocol.ts'],
  'utils/i18n': ['utils/nlp/types.ts'],
};

/** Packages from npm, by room. */
const PACKAGES: Record<Room, RegExp> = {
  entrypoints: /^(?:react|react-dom\/client|wxt\/)/u,
  components: /^(?:react|react-dom)(?:\/|$)/u,
  'utils/nlp': /^compromise(?:\/|$)/u,
  'utils/editors': /^$/u,
  'utils/platform': /^(?:wxt\/browser|webextension-polyfill)$/u,
  'utils/i18n': /^$/u,
  'utils/cli': /^(?:node:|puppeteer-core$|@puppeteer\/browsers$|vite$|selfsigned$|tsx\/esm\/api$)/u,
};

const roomOf = (path: string): Room | undefined => ROOMS.find((room) => path.startsWith(`${room}/`));
const imports = sources.flatMap(importsOf);

describe('imports', () => {
  it('run from every module of a room that exists', () => {
    expect(sources.filter(({ path }) => !roomOf(path)).map(({ path }) => path)).toEqual([]);
    expect(imports.length).toBeGreaterThan(100);
  });

  it('run one way between rooms', () => {
    const against = imports.filter(({ from, to, typeOnly }) => {
      const room = roomOf(from);
      const target = roomOf(to);
      if (!room || !target || room === target || ALLOWED[room].includes(target)) return false;
      return !(CONTRACTS[room]?.includes(to) && (typeOnly || to.endsWith('types.ts') || to.endsWith('protocol.ts')));
    });
    expect(against.map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
  });

  it('run in no circle, types included', () => {
    let left = imports.filter(({ to }) => roomOf(to));
    for (let before = 0; before !== left.length;) {
      before = left.length;
      const importing = new Set(left.map(({ from }) => from));
      const imported = new Set(left.map(({ to }) => to));
      left = left.filter(({ from, to }) => importing.has(to) && imported.has(from));
    }
    expect(left.map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
  });

  it('reach outside the rooms for catalogues and styles only', () => {
    const outside = imports.filter(
      ({ from, to }) => /^(?:\.\.|[a-z]+\/)/u.test(to) && to.includes('.') && !roomOf(to) && !packageAllowed(from, to),
    );
    expect(outside.filter(({ to }) => !/^public\/_locales\/\w+\/messages\.json$/u.test(to))).toEqual([]);
  });

  it('take packages only where they belong', () => {
    const strange = imports.filter(
      ({ from, to }) => !roomOf(to) && !to.startsWith('public/') && !packageAllowed(from, to),
    );
    expect(strange.map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
  });

  it('bring compromise in under languages/en alone', () => {
    const users = imports.filter(({ to }) => /^compromise(?:\/|$)/u.test(to)).map(({ from }) => from);
    expect(users.filter((from) => !from.startsWith('utils/nlp/languages/en/'))).toEqual([]);
    expect(users).not.toEqual([]);
  });
});

function packageAllowed(from: string, to: string): boolean {
  const room = roomOf(from);
  return room !== undefined && PACKAGES[room].test(to);
}
