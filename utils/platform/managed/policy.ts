/**
 * What an organisation's administrators set for this extension, as the browser gives it. Nothing in it is trusted: each
 * part has a reader of its own, which says by place what it does not take.
 */
import { browser } from 'wxt/browser';
import type { Message } from '../../nlp/types.ts';

export const POLICY_PARTS = ['templates', 'defaultTemplate', 'settings', 'sites'] as const;
export type Policy = { readonly [Part in (typeof POLICY_PARTS)[number]]?: unknown };

/** What is not taken, and where it stands: `templates[2]`, `settings.marks`. */
export type Refusal = { readonly place: string; readonly message: Message };
export type PolicyReading<T> = { readonly value: T; readonly refused: readonly Refusal[] };

/** Empty where there is no policy: Firefox throws then. */
export async function readPolicy(): Promise<Policy> {
  try {
    const given: Policy = await browser.storage.managed.get([...POLICY_PARTS]);
    return Object.fromEntries(Object.entries(given).map(([part, value]) => [part, unpacked(value)]));
  } catch {
    return {};
  }
}

/** A registry holds lists and objects as JSON; Chrome unpacks them by the schema, Firefox leaves them as text. */
function unpacked(value: unknown): unknown {
  if (typeof value !== 'string' || !/^\s*[[{]/u.test(value)) return value;
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}
