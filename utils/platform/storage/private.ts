/**
 * What a person does in a private window is remembered in memory only (`storage.session` never touches the disk), and
 * goes when the last private window closes.
 */
import { flag, record } from '../parse.ts';
import { defineItem } from './item.ts';
import {
  HOST,
  LANGUAGE,
  acceptedItem,
  ignoredItem,
  parseAccepted,
  parseIgnored,
  type AcceptedGoal,
  type IgnoredGoal,
} from './items.ts';
import type { LanguageChoice } from '../../nlp/types.ts';
import { privateScratchpadItem } from './scratchpad.ts';

export const privateIgnoredItem = defineItem<readonly IgnoredGoal[]>({
  key: 'private.ignored',
  area: 'session',
  version: 1,
  parse: parseIgnored,
  fallback: ignoredItem.fallback,
});

export const privateAcceptedItem = defineItem<readonly AcceptedGoal[]>({
  key: 'private.accepted',
  area: 'session',
  version: 1,
  parse: parseAccepted,
  fallback: acceptedItem.fallback,
});

export const privateSitesItem = defineItem<Readonly<Record<string, boolean>>>({
  key: 'private.sites',
  area: 'session',
  version: 1,
  parse: record(HOST, flag, 1000),
  fallback: {},
});

export const privateLanguagePinsItem = defineItem<Readonly<Record<string, LanguageChoice>>>({
  key: 'private.language-pins',
  area: 'session',
  version: 1,
  parse: record(HOST, LANGUAGE, 1000),
  fallback: {},
});

const PRIVATE_ITEMS = [
  privateIgnoredItem,
  privateAcceptedItem,
  privateSitesItem,
  privateLanguagePinsItem,
  privateScratchpadItem,
];

/** Forgets all of it. */
export async function forgetPrivate(): Promise<void> {
  await Promise.all(PRIVATE_ITEMS.map((item) => item.remove()));
}
