/**
 * What makes the command line start at once. The tagger's package is published as some 300 modules and as one built
 * file with the same code: Node takes a second longer for the modules, so the built file is read. And a pack's hundreds
 * of expressions are compiled once, when first asked, in place of once for a trial and once for good.
 */

import { existsSync } from 'node:fs';
import { register } from 'node:module';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';

const NAME = 'compromise/two';

/** Call before the core is asked anything. */
export const compileOnce = (): void => setFlagsFromString('--no-regexp-tier-up');

/** Call before anything that loads the core. Where the built file is missing, nothing changes. */
export const useBuiltTagger = (): void => {
  const built = new URL('../builds/two/compromise-two.mjs', import.meta.resolve(NAME)).href;
  if (!existsSync(fileURLToPath(built))) return;
  const source = `export const resolve = (name, context, next) =>
    name === ${JSON.stringify(NAME)} ? { url: ${JSON.stringify(built)}, format: 'module', shortCircuit: true } : next(name, context);`;
  register(`data:text/javascript,${encodeURIComponent(source)}`);
};
