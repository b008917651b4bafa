/** "We will not open new offices": none of it, which anybody can check. */

import type { Quantity } from '../../types.ts';
import { latinFirst } from '../../latin-first.ts';
import { verbClass } from './clause-verbs.ts';
import { measureAfter } from './measure-nouns.ts';

const REFUSES = latinFirst(
  /(?<=(?<!\p{L})(?:we|i)(?:['’]ll|\s(?:will|shall|are\sgoing\sto))\s|(?<!\p{L})(?:we|i)\s)(?:not|won['’]t)(?=\s(?<verb>\p{L}{3,})\s(?!(?:until|unless|only|just|for|at|to|in|on)(?!\p{L})))/giu,
);

/** Of what is done or not done, that it won't be is a number. */
export const readRefusals = (text: string): readonly Quantity[] =>
  [...text.matchAll(REFUSES)].flatMap((match): Quantity[] => {
    const verb = match.groups?.['verb']?.toLowerCase() ?? '';
    const known = verbClass(verb);
    if (known?.kind !== 'make' || known.lemma !== verb) return [];
    const [start, end] = [match.index, match.index + match[0].length];
    const measure = measureAfter(text, end, 'all');
    return [{ start, end, kind: 'all', value: 0, unit: null, part: 'bound', measure }];
  });
