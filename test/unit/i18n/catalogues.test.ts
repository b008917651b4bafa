import { describe, expect, it } from 'vitest';
import en from '../../../public/_locales/en/messages.json';
import fi from '../../../public/_locales/fi/messages.json';
import { coachStrings, popoverStrings } from '../../../utils/i18n/audience.ts';
import { stringsOf } from '../../../utils/i18n/bundled.ts';
import { loadStrings } from '../../../utils/i18n/catalogues.ts';
import { flatten, LOCALES, type Catalogue } from '../../../utils/i18n/locales.ts';

const CATALOGUES: Readonly<Record<string, Catalogue>> = { en, fi };
const english = flatten(en);
const placeholders = (text: string) => [...text.matchAll(/\{(\w+)\}/gu)].map((match) => match[1] ?? '').sort();
/** Words that are never said, in either language. */
const NEVER = /!|\b(?:error|wrong|bad|weak|fail(?:ed)?|should have|great job|ole hyvä)\b/iu;

describe.each(Object.entries(CATALOGUES))('the catalogue %s', (_locale, catalogue) => {
  const strings = flatten(catalogue);
  const those = (wrong: (text: string, key: string) => boolean) =>
    Object.entries(strings).filter(([key, text]) => wrong(text, key));

  it('has keys the browser takes', () => {
    expect(those((_text, key) => !/^[A-Za-z0-9_]+$/u.test(key))).toEqual([]);
  });
  it('has no empty text and none with space around it', () => {
    expect(those((text) => text === '' || text.trim() !== text)).toEqual([]);
  });
  it('speaks calmly', () => {
    expect(those((text) => NEVER.test(text))).toEqual([]);
  });
  it('quotes with round marks and breaks no "80 %"', () => {
    expect(those((text) => /["'][\p{L}{]/u.test(text.replace(/[\p{L}]'[\p{L}]/gu, '')))).toEqual([]);
  });
  it('has both categories of each plural', () => {
    const singular = those((text, key) => key.endsWith('_one') && text !== '');
    expect(singular.filter(([key]) => !Object.hasOwn(strings, key.replace(/_one$/u, '_other')))).toEqual([]);
  });
  it('has only texts of the English one, with the same values', () => {
    const unlike = those((text, key) => {
      const original = english[key];
      return original === undefined || placeholders(text).join() !== placeholders(original).join();
    });
    expect(unlike).toEqual([]);
  });
});

describe('catalogues', () => {
  it.each(LOCALES)('reach pages and worker alike in %s', async (locale) => {
    expect(await loadStrings(locale)).toEqual(stringsOf(locale));
  });
  it('say everything in both languages', () => {
    expect(Object.keys(english).filter((key) => !Object.hasOwn(fi, key))).toEqual([]);
  });
  it('send a content script only what it shows', () => {
    expect(coachStrings(english)).toHaveProperty('verdict_met');
    expect(coachStrings(english)).not.toHaveProperty('popover_apply');
    expect(popoverStrings(english)).toHaveProperty('popover_apply');
    expect(
      Object.keys(popoverStrings(english)).filter((key) => /^(?:options|popup|welcome|extension)_/u.test(key)),
    ).toEqual([]);
  });
});
