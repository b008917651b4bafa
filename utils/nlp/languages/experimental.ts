/**
 * Packs that are not good enough yet to speak to people: nothing that ships imports this file. The tests and the fitting
 * tool do, so that a pack grows under the same laws as those that are on.
 */

import type { LanguagePack } from '../types.ts';
import { sv } from './sv/index.ts';

export const experimentalPacks: readonly LanguagePack[] = [sv];
