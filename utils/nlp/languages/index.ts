/** The registry of language packs. */

import type { LanguagePack } from '../types.ts';
import { abbreviations as english } from './en/abbreviations.ts';
import { en } from './en/index.ts';
import { abbreviations as finnish } from './fi/abbreviations.ts';
import { fi } from './fi/index.ts';

export const packs: readonly LanguagePack[] = [en, fi];

/** Words whose full stop ends no sentence and labels that begin none, of all packs: sentences are split before their language is known. */
export const abbreviations: ReadonlySet<string> = new Set([...english, ...finnish]);
