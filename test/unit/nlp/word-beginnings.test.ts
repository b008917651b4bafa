import { describe, expect, it } from 'vitest';
import { beginningAt, beginningsOf, isIn, openingsOf, placesIn, tableOf } from '../../../utils/nlp/word-beginnings.ts';

/** Null: it may begin anyhow. */
const mayHold = (source: string, text: string): boolean | null => {
  const beginnings = beginningsOf(source);
  return beginnings && placesIn(text).beginnings.some((each) => isIn(tableOf(beginnings), each));
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
    [
      'a word that follows neither a letter nor other things',
      String.raw`(?<![\p{L}.]|(?<!mid)-)may`,
      'in May',
      'in June',
    ],
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

it('knows the places of a text that stand after no letter', () =>
  expect(placesIn('We cut 2 é-mails').offsets).toEqual([0, 3, 7, 8, 9, 10, 11]));

/** Null: it asks for more than the start. */
const mayOpen = (source: string, text: string): boolean | null => {
  const openings = openingsOf(source);
  return openings && isIn(tableOf(openings), beginningAt(text, 0));
};

describe('what a text must open with', () => {
  it.each([
    ['any of several words', '^(?:plan|aim)', 'Aim high', 'High aims'],
    ['blanks that may be left out', String.raw`^\s*we\s`, ' we do', ' who does'],
    ['a word of one letter', String.raw`^i\s`, 'I do', 'It does'],
    ['a letter that folds into "k"', '^kit', '\u212ait', 'ſit'],
  ])('%s', (_what, source, text, other) => {
    expect(mayOpen(source, text)).toBe(true);
    expect(mayOpen(source, other)).toBe(false);
  });

  it('is not told where not all of it asks for the start, or anything may stand there', () => {
    expect(openingsOf('^plan|aim')).toBeNull();
    expect(openingsOf(String.raw`^\p{L}+ing`)).toBeNull();
  });
});
