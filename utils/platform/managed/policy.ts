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
    return await browser.storage.managed.get([...POLICY_PARTS]);
  } catch {
    return {};
  }
}
