/** Goals are remembered by a salted hash of their words, never by the words. */
import { saltItem } from './storage/items.ts';
import { Lru } from './lru.ts';

const known = new Lru<string>(2000);

/** The same goal stays the same when its spacing or its final punctuation changes. */
export function normalizeGoal(goal: string): string {
  return goal
    .normalize('NFC')
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/[.!?…;,:]{1,20}$/u, '');
}

/** Out: SHA-256 of salt and words as 64 hexadecimal digits. */
export async function hashGoal(salt: string, goal: string): Promise<string> {
  const words = `${salt}\n${normalizeGoal(goal)}`;
  const before = known.get(words);
  if (before) return before;
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(words));
  const hash = hex(new Uint8Array(digest));
  known.set(words, hash);
  return hash;
}

/** The salt of this installation, made when it is first needed. Empty when the browser refuses to keep one. */
export async function ensureSalt(): Promise<string> {
  const made = hex(crypto.getRandomValues(new Uint8Array(32)));
  await saltItem.update((salt) => (salt === '' ? made : undefined));
  return saltItem.read();
}

const hex = (bytes: Uint8Array): string => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
