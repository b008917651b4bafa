/** The one place that knows compromise: tokens with coarse parts of speech. */

import nlp from 'compromise/two';
import type { Token } from '../../types.ts';
import { verbClass } from './clause-verbs.ts';

type Term = { readonly text: string; readonly tags?: ReadonlySet<string> | readonly string[] };

const POS: readonly (readonly [tag: string, pos: Token['pos']])[] = [
  ['Value', 'number'],
  ['Auxiliary', 'auxiliary'],
  ['Copula', 'auxiliary'],
  ['Verb', 'verb'],
  ['Pronoun', 'pronoun'],
  ['Noun', 'noun'],
  ['Adjective', 'adjective'],
  ['Adverb', 'adverb'],
  ['Preposition', 'preposition'],
  ['Conjunction', 'conjunction'],
  ['Determiner', 'determiner'],
];

const TAGS: readonly (readonly [tag: string, mark: string])[] = [
  ['PastTense', 'past'],
  ['Gerund', 'gerund'],
  ['Infinitive', 'infinitive'],
  ['Imperative', 'imperative'],
  ['Participle', 'participle'],
  ['Plural', 'plural'],
  ['ProperNoun', 'proper'],
  ['Acronym', 'proper'],
  ['Modal', 'modal'],
  ['Negative', 'negative'],
];

/**
 * All that compromise does to a sentence, without its last step: that holds hundreds of patterns against the tags, takes
 * four fifths of the time, and what it corrects tells us nothing about goals that the weights don't learn without it.
 */
const STEPS = nlp.hooks().filter((step: string) => step !== 'postTagger');

/** Tokens with offsets in `text`. Terms that stand for part of a contraction have no text of their own and are left out. */
export const readTokens = (text: string): readonly Token[] => {
  const tokens: Token[] = [];
  let cursor = 0;
  const sentences = (nlp.tokenize(text).compute(STEPS) as unknown as { document: readonly (readonly Term[])[] })
    .document;
  for (const terms of sentences) {
    for (const term of terms) {
      if (term.text === '') continue;
      const start = text.indexOf(term.text, cursor);
      if (start === -1) continue;
      const end = start + term.text.length;
      cursor = end;
      const tags = new Set(term.tags ?? []);
      const pos = POS.find(([tag]) => tags.has(tag))?.[1] ?? 'other';
      const lemma = pos === 'verb' ? verbClass(term.text)?.lemma : undefined;
      tokens.push({
        start,
        end,
        text: term.text,
        lower: term.text.toLowerCase(),
        pos,
        tags: TAGS.filter(([tag]) => tags.has(tag)).map(([, mark]) => mark),
        ...(lemma !== undefined && { lemma }),
      });
    }
  }
  return tokens;
};
