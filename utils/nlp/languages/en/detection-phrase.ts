/** What the words of a sentence are put together to: a reading of a measure, somebody's forecast, a user's story. */

import type { Annotation, Token } from '../../types.ts';
import { latinFirst } from '../../latin-first.ts';
import type { Opening } from './opening.ts';
import { wholeWords as word } from './whole-words.ts';

const first = (words: string): RegExp => latinFirst(`^(?:${words})(?![\\p{L}\\p{N}])`, 'iu');

/** Named by the sentence as a whole. */
const PHRASES: Readonly<Record<string, RegExp>> = {
  /** "Uptime 99.9%", "NPS of 50": a name, then the number that it shall have. */
  'measure-then-number':
    /^\p{L}[^\d.;!?]{1,60}\s[$€£<>≥≤~=]{0,2}\s?\d[\d.,]{0,12}\s?(?:[%/→]|->|[kKmMgs](?!\p{L})|ms(?!\p{L})|points?|stars?|hours?|minutes?|seconds?|days?|weeks?|or\s)?[^.;!?]{0,16}$/u,
  arrow: /\d\s?%?\s?(?:→|➔|->|=>|⇒)\s?\d/u,
  /** "In three years the market will have doubled." */
  'will-have': word('will\\s+(?:\\p{L}+ly\\s+)?have\\s+(?:been\\s+)?\\p{L}+(?:ed|en)'),
  forecast: word(
    'expected\\s+to|likely\\s+to|analysts?|experts?|forecasts?|predict(?:s|ed|ions?)?|estimat(?:es|ed)|projected|set\\s+to|on\\s+course|bound\\s+to|according\\s+to',
  ),
  /** "As a user, I want", "Given …": stories and acceptance. */
  'user-story': first(
    'as\\s+an?\\s+\\p{L}+(?:\\s\\p{L}+){0,3},?\\s+i|given\\s+(?:that|an?|the)|when\\s+an?|then\\s+the',
  ),
  /** "More time", "Shorter meetings": what shall be other than it is. */
  'comparative-first': first(
    'more|less|fewer|better|greater|higher|lower|shorter|longer|faster|slower|quicker|stronger|weaker|happier|healthier|cleaner|clearer|safer|fairer|wider|deeper|closer|cheaper|smaller|larger|bigger|easier|simpler|smoother|calmer|earlier|richer|tighter|leaner|warmer|friendlier|greener|quieter|smarter|broader|fresher|steadier|kinder',
  ),
  /** "Reduction of", "Rollout of": an action as a noun. */
  'action-noun': first(
    '(?:\\p{L}+\\s){0,2}(?:\\p{L}{3,}(?:tion|ment|sion)|rollout|roll-out|launch|growth|release|adoption|increase|decrease|redesign|start|removal|renewal|transfer|upgrade|completion|opening)\\s+(?:of|in|to|for|on|from)',
  ),
  /** What is normally so: rules and habits. */
  habit: word(
    'always|usually|typically|generally|often|normally|never|sometimes|each\\s+time|every\\s+time|regularly|by\\s+default|as\\s+needed|if\\s+needed|whenever',
  ),
  /** The writer's own things. */
  ours: word('our|my'),
  'measure-of': word(
    'number\\s+of|amount\\s+of|percentage\\s+of|share\\s+of|proportion\\s+of|rate|score|satisfaction|retention|churn|coverage|uptime|latency|revenue|adoption|conversion|response\\s+time|waiting\\s+time|nps|csat|mrr|arr',
  ),
};

const KINDS = ['percent', 'money', 'count', 'ratio', 'duration', 'all', 'multiplier', 'placeholder'] as const;

/** The word after the verb that opens a command: whose thing it is about. */
const objectOf = ({ shape, verb }: Opening, tokens: readonly Token[]): string | null => {
  if (verb === null || shape === 'will') return null;
  const next = tokens.find(({ start }) => start > verb)?.lower ?? '';
  if (/^(?:it|this|that|them|these|those|him|her|us|yourself)$/u.test(next)) return 'pointing';
  if (/^(?:our|my)$/u.test(next)) return 'ours';
  if (/^(?:your|their|its|his)$/u.test(next)) return 'theirs';
  if (next === 'the') return 'the';
  if (/^an?$/u.test(next)) return 'a';
  if (/^(?:all|every|each|any|both)$/u.test(next)) return 'all';
  if (/^\d/u.test(next)) return 'number';
  if (/^(?:that|whether|if|how|what|when|where|why|who)$/u.test(next)) return 'clause';
  if (/^(?:to|with|for|on|in|at|from|about|up|out|by|into|of)$/u.test(next)) return 'preposition';
  if (next === 'and' || next === 'or') return 'and';
  return 'bare';
};

/** Names of what holds by the words alone. */
export const phraseFacts = (text: string, { start, shape }: Opening): readonly string[] => {
  const body = text.slice(start).replace(/\s+/gu, ' ').trim();
  return Object.entries(PHRASES)
    .filter(([name, pattern]) => pattern.test(body) && (name !== 'measure-then-number' || shape === 'noun-phrase'))
    .map(([name]) => name);
};

/** Names of what holds by its numbers, and by what its verb is about. */
export const objectFacts = ({ tokens, quantities }: Annotation, opening: Opening): readonly string[] => {
  const object = objectOf(opening, tokens);
  return [
    ...KINDS.filter((kind) => quantities.some((one) => one.kind === kind)).map((kind) => `number-${kind}`),
    ...(object ? [`${opening.shape === 'imperative' ? 'imperative' : 'verb'}-on-${object}`] : []),
  ];
};
