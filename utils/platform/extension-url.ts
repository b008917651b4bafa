/** The address of one of the extension's own files. */
import { browser } from 'wxt/browser';

/** In: a path with its slash, such as `/options.html`, or `/`. */
export function extensionUrl(path: string): string {
  // WXT types the paths it knows at build time; pages that a build does not have yet would not pass.
  return (browser.runtime.getURL as (path: string) => string)(path);
}
