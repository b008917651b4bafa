/** What extension pages ask of the browser about sites. What follows a grant happens in the background. */
import { browser } from 'wxt/browser';
import { isOptional } from './hosts.ts';

/**
 * Asks the person for this one origin (a match pattern such as `https://intra.example.com/*`). Call it first thing in
 * a click: the browser shows its question only then. False when it was refused.
 */
export const requestOrigin = (origin: string): Promise<boolean> => requestOrigins([origin]);

/** The same for several, in one question. */
export async function requestOrigins(origins: readonly string[]): Promise<boolean> {
  try {
    return await browser.permissions.request({ origins: [...origins] });
  } catch {
    return false;
  }
}

/** Gives an origin back. */
export async function revokeOrigin(origin: string): Promise<boolean> {
  try {
    return await browser.permissions.remove({ origins: [origin] });
  } catch {
    return false;
  }
}

/** The origins that the person has switched on beyond those of the manifest, sorted. */
export async function grantedOrigins(): Promise<readonly string[]> {
  try {
    const { origins } = await browser.permissions.getAll();
    return (origins ?? []).filter(isOptional).toSorted();
  } catch {
    return [];
  }
}
