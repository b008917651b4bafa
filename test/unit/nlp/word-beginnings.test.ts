import { describe, expect, it } from 'vitest';
import { beginningsOf, holds, readBeginnings } from '../../../utils/nlp/word-beginnings.ts';

/** Null: it may begin anyhow. */
const mayHold = (source: string, text: string): boolean | null => {
  const beginnings = beginningsOf(source);
  readBeginnings(text);
  return beginnings && holds(beginnings);
};

const WORD = String.raw`(?<!\p{L})`;

describe('what an expression can begin with', () => {
  it.each([
    ['a word', `${WORD}goals?`, 'Our goal', 'Our game'],
    ['any of several words', `${WORD}(?:plan(?:ned)?|aims?)`, 'they aim high', 'they are high'],
    ['what may be left out', `${WORD}(?:our\\s+)?target`, 'a target', 'a task'],
    ['what may come again', `${WORD}(?:re){1,2}do`, 'redo it', 'read it'],
    ['a number', String.raw`(?<![\p{L}.])\d+\s%`, 'by 20 %', 'by twenty'],
    ['a word of two letters and a blank', `${WORD}we\\s+will`, 'and we will', 'and well'],
    ['either case', `${WORD}Q[1-4]`, 'in q3', 'in May'],
  ])('%s', (_what, source, text, other) => {
    expect(mayHold(source, text)).toBe(true);
    expect(mayHold(source, other)).toBe(false);
  });

  it.each([
    ['stands anywhere', 'goal'],
    ['begins with any letter', String.raw`(?<!\p{L})\p{L}+ing`],
    ['may be empty', `${WORD}(?:goal)?`],
    ['is one of two, of which one stands anywhere', `${WORD}goal|aim`],
  ])('is not told of what %s', (_what, source) => expect(beginningsOf(source)).toBeNull());

  it('is found in the middle of marks, after letters of others, and at the end', () => {
    for (const text of ['(goal)', '“goal”', 'ä goal', 'x-goal', '2goal'])
      expect(mayHold(`${WORD}goal`, text), text).toBe(true);
    expect(mayHold(`${WORD}is`, 'so it is')).toBe(true);
    expect(mayHold(`${WORD}skills`, 'ſkills')).toBe(true);
  });
});
