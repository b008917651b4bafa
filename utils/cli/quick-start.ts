/**
 * The tagger's package is published as some 300 modules and as one built file with the same code. Node takes a second
 * longer for the modules, so the command line reads the built file.
 */

import { existsSync } from 'node:fs';
import { register } from 'node:module';
import { fileURLToPath } from 'node:url';

const NAME = 'compromise/two';

/** Call before anything that loads the core. Where the built file is missing, nothing changes. */
export const useBuiltTagger = (): void => {
  const built = new URL('../builds/two/compromise-two.mjs', import.meta.resolve(NAME)).href;
  if (!existsSync(fileURLToPath(built))) return;
  const source = `export const resolve = (name, context, next) =>
    name === ${JSON.stringify(NAME)} ? { url: ${JSON.stringify(built)}, format: 'module', shortCircuit: true } : next(name, context);`;
  register(`data:text/javascript,${encodeURIComponent(source)}`);
};
