import { assert, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits, moveCaret, smallestEdit } from '../../../utils/editors/writing/edits.ts';
import { sentenceAt } from '../../../utils/editors/text/sentence.ts';
import { changeBetween, moveSpan } from '../../../utils/editors/text/text-change.ts';

const text = string({ unit: 'grapheme', maxLength: 40 });

describe('the change between two texts', () => {
  it('turns the first into the second', () => {
    assert(
      property(text, text, (before, after) => {
        const { start, removed, inserted } = changeBetween(before, after) ?? { start: 0, removed: 0, inserted: '' };
        expect(before.slice(0, start) + inserted + before.slice(start + removed)).toBe(after);
      }),
    );
  });

  it('is the smallest', () => {
    expect(changeBetween('raise sales by June', 'raise our sales by June')).toEqual({
      start: 6,
      removed: 0,
      inserted: 'our ',
    });
    expect(changeBetween('same', 'same')).toBeNull();
  });

  it('leaves surrogate pairs whole', () => {
    expect(changeBetween('a😀b', 'a😁b')).toEqual({ start: 1, removed: 2, inserted: '😁' });
  });
});

describe('a span after a change', () => {
  const span = { start: 10, end: 20 };
  const at = (start: number, removed: number, inserted: string) => ({ start, removed, inserted });

  it('moves with what comes before it', () => {
    expect(moveSpan(span, 'Raise it.', at(2, 1, 'abc'))).toEqual({ start: 12, end: 22 });
    expect(moveSpan(span, 'Raise it.', at(30, 1, 'abc'))).toEqual(span);
  });
  it('is gone when its text changed', () => {
    expect(moveSpan(span, 'Raise it.', at(15, 0, 'x'))).toBeNull();
    expect(moveSpan(span, 'Raise it.', at(5, 8, ''))).toBeNull();
  });
  it('is found again where it stands, once and apart, in what a wide change wrote', () => {
    const wide = (inserted: string) => moveSpan(span, 'Raise it.', at(5, 20, inserted));
    expect(wide('Now: Raise it. Then rest.')).toEqual({ start: 10, end: 19 });
    expect(wide('\nRaise it.\n')).toEqual({ start: 6, end: 15 });
    expect(wide('Raise it. Raise it.')).toBeNull();
    expect(wide('Praise it. Or raise it.')).toBeNull();
    expect(wide('Raise it.x')).toBeNull();
    expect(moveSpan(span, 'Raise it', at(5, 20, 'Raise it by two'))).toBeNull();
    // Only part of it was written anew.
    expect(moveSpan(span, 'Raise it.', at(15, 20, 'Raise it.'))).toBeNull();
  });
  it('outlives what is typed after its end, when the sentence has ended', () => {
    expect(moveSpan(span, 'Raise it.', at(20, 0, ' '))).toEqual(span);
    expect(moveSpan(span, 'Raise it', at(20, 0, '\n'))).toEqual(span);
    expect(moveSpan(span, 'Raise it', at(20, 0, ' more'))).toBeNull();
  });
  it('outlives a line typed before it', () => {
    expect(moveSpan(span, 'Raise it', at(10, 0, 'Line\n'))).toEqual({ start: 15, end: 25 });
    expect(moveSpan(span, 'Raise it', at(10, 0, 'Un'))).toBeNull();
  });
});

describe('edits', () => {
  it('count in the text that they were made for', () => {
    const edits = [
      { start: 106, end: 106, text: 'our ' },
      { start: 111, end: 111, text: ' by June' },
    ];
    expect(applyEdits('Raise sales', 100, edits)).toBe('Raise our sales by June');
    expect(applyEdits('Raise sales', 100, [{ start: 90, end: 95, text: '' }])).toBeNull();
  });

  it('become one replacement that gives the same text', () => {
    assert(
      property(text, text, (before, after) => {
        const edit = smallestEdit(before, after);
        expect(edit ? applyEdits(before, 0, [edit]) : before).toBe(after);
      }),
    );
  });

  it('fall on characters as people see them', () => {
    expect(smallestEdit('👩‍👧 x', '👩‍👦 x')).toEqual({ start: 0, end: 5, text: '👩‍👦' });
  });

  it('take the caret along', () => {
    const edit = { start: 5, end: 5, text: ' now' };
    expect(moveCaret({ start: 5, end: 5 }, edit)).toEqual({ start: 9, end: 9 });
    expect(moveCaret({ start: 2, end: 2 }, edit)).toEqual({ start: 2, end: 2 });
    expect(moveCaret({ start: 8, end: 8 }, edit)).toEqual({ start: 12, end: 12 });
  });
});

describe('the sentence at a caret', () => {
  const whole = 'First one. Raise sales by June.\nNext line';
  it('is the one around it', () => {
    expect(sentenceAt(whole, { start: 15, end: 15 })).toEqual({ start: 11, end: 31 });
    expect(sentenceAt(whole, { start: 35, end: 35 })).toEqual({ start: 32, end: 41 });
  });
  it('is the selection without the space around it', () => {
    expect(sentenceAt(whole, { start: 10, end: 23 })).toEqual({ start: 11, end: 22 });
  });
  it('is none in an empty line', () => {
    expect(sentenceAt('\n', { start: 0, end: 0 })).toBeNull();
  });
});
