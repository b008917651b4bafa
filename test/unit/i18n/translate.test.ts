import { describe, expect, it } from 'vitest';
import { formatDate } from '../../../utils/i18n/format.ts';
import { flatten, matchLocale } from '../../../utils/i18n/locales.ts';
import { createTranslator } from '../../../utils/i18n/translate.ts';

const say = (locale: string, strings: Record<string, string>, key: string, values = {}, fallback = {}) =>
  createTranslator(locale, strings, fallback).say({ key, values });

describe('t()', () => {
  it('replaces placeholders and leaves unknown ones', () => {
    expect(say('en', { a: '{x} of {y}' }, 'a', { x: 2 })).toBe('2 of {y}');
  });
  it('does not read a value as a template', () => {
    expect(say('en', { a: '“{x}”' }, 'a', { x: '{y} $& {x}', y: 'no' })).toBe('“{y} $& {x}”');
  });
  it('chooses the plural by count', () => {
    const strings = { blanks_one: '{count} blank', blanks_other: '{count} blanks' };
    expect(say('en', strings, 'blanks', { count: 1 })).toBe('1 blank');
    expect(say('en', strings, 'blanks', { count: 0 })).toBe('0 blanks');
    expect(say('fi', strings, 'blanks', { count: 2 })).toBe('2 blanks');
  });
  it('falls back to the second catalogue, then to the key', () => {
    expect(say('fi', {}, 'a', {}, { a: 'English' })).toBe('English');
    expect(say('fi', {}, 'a')).toBe('a');
    expect(say('en', {}, 'constructor')).toBe('constructor');
  });
  it('writes ISO dates the way of the locale', () => {
    expect(say('en', { a: 'by {d}' }, 'a', { d: '2027-03-31' })).toBe('by 31 March 2027');
    expect(say('fi', { a: '{d} mennessä' }, 'a', { d: '2027-03-31' })).toBe('31.3.2027 mennessä');
    expect(formatDate('2027-99-99', 'en')).toBe('2027-99-99');
  });
  it('never breaks "80 %", also where it comes from a value', () => {
    expect(say('fi', { a: 'yli {x}' }, 'a', { x: '80 %' })).toBe('yli 80\u00a0%');
  });
  it('groups long numbers and keeps years whole', () => {
    expect(say('en', { a: '{n}' }, 'a', { n: 12500 })).toBe('12,500');
    expect(say('en', { a: '{n}' }, 'a', { n: 2027 })).toBe('2027');
  });
});

describe('locales', () => {
  it('takes the first preferred language that has a catalogue', () => {
    expect(matchLocale(['sv-FI', 'fi-FI', 'en'])).toBe('fi');
    expect(matchLocale(['de'])).toBe('en');
  });
  it('lays a language over English', () => {
    expect(flatten({ a: { message: 'A' }, b: { message: 'B' } }, { a: { message: 'Ä' } })).toEqual({ a: 'Ä', b: 'B' });
  });
});
