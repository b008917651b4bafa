/** What the fitting tool has to know of a language: its pack, its labelled files, its own lines, its beliefs. */
import { en } from '../../../utils/nlp/languages/en/index.ts';
import { fi } from '../../../utils/nlp/languages/fi/index.ts';
import type { LanguagePack } from '../../../utils/nlp/types.ts';
import type { Weights } from '../logistic.ts';
import { ENGLISH, FINNISH } from './beliefs.ts';

export type Language = {
  readonly pack: LanguagePack;
  readonly lines: string;
  readonly documents: string;
  /** The label of a field that is there for a goal. */
  readonly field: string;
  readonly beliefs: Weights;
  /** How much a line of our own counts beside a labelled one: enough for what those lack, too little to drown them. */
  readonly ownWeight: number;
  /** Digits of a weight after the point. Finer ones were no better for Finnish, and are bytes of the worker. */
  readonly digits: number;
  /** What the faint weights that aren't written say together: they speak for goals more often than against them. */
  readonly lean: number;
};

export const LANGUAGES: Readonly<Record<string, Language>> = {
  en: {
    pack: en,
    lines: 'dev-goals.jsonl',
    documents: 'dev-documents.jsonl',
    field: 'Goal',
    beliefs: ENGLISH,
    ownWeight: 0.25,
    digits: 3,
    lean: 0,
  },
  fi: {
    pack: fi,
    lines: 'dev-finnish.jsonl',
    documents: 'dev-finnish-documents.jsonl',
    field: 'Tavoite',
    beliefs: FINNISH,
    ownWeight: 0.5,
    digits: 1,
    lean: 0.2,
  },
};
