/** The one place that knows compromise: tokens with coarse parts of speech. */

import nlp from 'compromise/two';
import { byWord } from '../../text/by-word.ts';
import type { Token } from '../../types.ts';
import { verbClass } from './clause-verbs.ts';

/** A word as compromise takes it: what it is written, without punctuation, and as it is looked up. */
type Term = {
  readonly text: string;
  readonly pre: string;
  readonly post: string;
  readonly normal: string;
  readonly machine?: string;
  readonly alias?: readonly string[];
  readonly tags: Set<string>;
};
type View = { document: readonly (readonly Term[])[]; compute(steps: readonly string[]): View };
type Tokenizer = {
  readonly splitSentences: (text: string, world: unknown) => readonly string[];
  readonly splitTerms: (sentence: string, model: unknown) => readonly string[];
  readonly splitWhitespace: (written: string, model: unknown) => Term;
};

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

const { splitSentences, splitTerms, splitWhitespace } = (nlp.methods() as { one: { tokenize: Tokenizer } }).one
  .tokenize;
const view = nlp.tokenize('') as unknown as View;

/** The same in every sentence: most words of a text have been met in it before. */
const written = byWord((word): Term => {
  const term = splitWhitespace(word, nlp.model());
  view.document = [[term]];
  view.compute(['normal', 'alias', 'machine']);
  return term;
});

/** One that can be tagged. It is spelled out, since engines are slow with what is copied. */
const termOf = (word: string): Term => {
  const { text, pre, post, normal, machine, alias } = written(word);
  return {
    text,
    pre,
    post,
    normal,
    tags: new Set(),
    ...(machine !== undefined && { machine }),
    ...(alias !== undefined && { alias }),
  };
};

/**
 * What compromise does to a sentence beside looking at each word by itself, without its last step: that holds hundreds
 * of patterns against the tags, takes four fifths of the time, and what it corrects tells us nothing about goals that the
 * weights don't learn without it. Contractions are parted twice, as they were when the weights were fitted.
 */
const STEPS = ['contractions', 'contractions', 'index', 'freeze', 'lexicon', 'preTagger', 'contractionTwo'];

const tagged = (text: string): View['document'] => {
  view.document = splitSentences(text, nlp.world()).map((sentence) => splitTerms(sentence, nlp.model()).map(termOf));
  return view.compute(STEPS).document;
};

/** Tokens with offsets in `text`. Terms that stand for part of a contraction have no text of their own and are left out. */
export const readTokens = (text: string): readonly Token[] => {
  const tokens: Token[] = [];
  let cursor = 0;
  for (const terms of tagged(text)) {
    for (const { text: word, tags } of terms) {
      if (word === '') continue;
      const start = text.indexOf(word, cursor);
      if (start === -1) continue;
      const end = start + word.length;
      cursor = end;
      const pos = POS.find(([tag]) => tags.has(tag))?.[1] ?? 'other';
      const lemma = pos === 'verb' ? verbClass(word)?.lemma : undefined;
      tokens.push({
        start,
        end,
        text: word,
        lower: word.toLowerCase(),
        pos,
        tags: TAGS.filter(([tag]) => tags.has(tag)).map(([, mark]) => mark),
        ...(lemma !== undefined && { lemma }),
      });
    }
  }
  return tokens;
};
