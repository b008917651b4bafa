import { describe, expect, it } from 'vitest';
import en from '../../../public/_locales/en/messages.json';
import fi from '../../../public/_locales/fi/messages.json';
import { coachStrings, popoverStrings } from '../../../utils/i18n/audience.ts';
import { stringsOf } from '../../../utils/i18n/bundled.ts';
import { loadStrings } from '../../../utils/i18n/catalogues.ts';
import { LOCALES } from '../../../utils/i18n/locales.ts';

type Entry = readonly [key: string, text: string];
const entries = (catalogue: Record<string, { message: string }>): Entry[] =>
  Object.entries(catalogue).map(([key, entry]) => [key, entry.message]);
const placeholders = (text: string) => [...text.matchAll(/\{(\w+)\}/gu)].map((match) => match[1]).sort();
const english: Record<string, { message: string }> = en;

describe('catalogues', () => {
  it.each([...entries(en), ...entries(fi)])('%s has a key the browser takes and a text', (key, text) => {
    expect(key).toMatch(/^[A-Za-z0-9_]+$/u);
    expect(text.trim()).toBe(text);
    expect(text).not.toBe('');
  });
  it.each([...entries(en), ...entries(fi)])('%s speaks calmly', (_key, text) => {
    expect(text).not.toMatch(/!|\b(?:error|wrong|bad|weak|fail(?:ed)?|should have|great job|ole hyvä)\b/iu);
  });
  it.each(entries(fi))('%s of the Finnish catalogue is a text of the English one, with its values', (key, text) => {
    expect(Object.hasOwn(english, key)).toBe(true);
    expect(placeholders(text)).toEqual(placeholders(english[key]?.message ?? ''));
  });
  it('have both categories of each plural', () => {
    for (const catalogue of [en, fi]) {
      const keys = Object.keys(catalogue);
      const bases = keys.filter((key) => key.endsWith('_one')).map((key) => key.slice(0, -'_one'.length));
      for (const base of bases) expect(keys).toContain(`${base}_other`);
    }
  });
  it.each(LOCALES)('reach pages and worker alike in %s', async (locale) => {
    expect(await loadStrings(locale)).toEqual(stringsOf(locale));
  });
  it('send a content script only what it shows', () => {
    const strings = stringsOf('en');
    expect(coachStrings(strings)).toHaveProperty('verdict_met');
    expect(coachStrings(strings)).not.toHaveProperty('extension_name');
    expect(popoverStrings(strings)).not.toHaveProperty('extension_name');
  });
});
