import { sharesOf } from '../../../../components/pages/options/templates/WhatCounts.tsx';
import { describe, expect, it } from 'vitest';
import {
  firstPattern,
  piecesOf,
  shownPattern,
  storedPattern,
  strangeBlank,
} from '../../../../components/pages/options/templates/form/blanks.ts';
import {
  addMetric,
  namesIn,
  removeMetric,
  withNames,
  withOptional,
  type Metrics,
} from '../../../../components/pages/options/templates/form/metric-edits.ts';
import {
  glossaryLine,
  meaningsIn,
  preferredLine,
  readBanned,
  readGlossary,
  readPreferred,
  withMeanings,
} from '../../../../components/pages/options/templates/form/word-lines.ts';
import {
  elsewhere,
  languagesOf,
  withWritten,
  writtenText,
} from '../../../../components/pages/options/templates/form/writing.ts';
import { isWithin, typedNumber } from '../../../../components/pages/options/templates/form/typed-number.ts';
import { validOnly } from '../../../../entrypoints/options/templates/valid-only.ts';
import en from '../../../../public/_locales/en/messages.json';
import fiMessages from '../../../../public/_locales/fi/messages.json';
import { stringsOf } from '../../../../utils/i18n/bundled.ts';
import { createTranslator } from '../../../../utils/i18n/translate.ts';
import { builtInTemplates } from '../../../../utils/nlp/templates/index.ts';
import { RULE_IDS, SETTABLE_RULES } from '../../../../utils/nlp/templates/notes.ts';
import { isPatternText } from '../../../../utils/nlp/templates/pattern.ts';

const ENGLISH = { language: 'en', first: 'en' };
const FINNISH = { language: 'fi', first: 'en' };
const t = createTranslator('en', stringsOf('en'));
const fi = createTranslator('fi', stringsOf('fi'));
const metrics: Metrics = builtInTemplates.sales.metrics;

describe('a typed number', () => {
  it('is read with its comma and its blanks, and held to its bounds', () => {
    expect(['1 200,5', '−3', '', 'many'].map(typedNumber)).toEqual([1200.5, -3, null, Number.NaN]);
    const within = { least: 1, most: 50, whole: true };
    expect([1, 50, null, 0, -1, 51, 2.5, Number.NaN].filter((value) => isWithin(value, within))).toEqual([1, 50, null]);
  });
});

describe('a sentence with blanks', () => {
  it('is shown by the names a person knows and stored by those of the file', () => {
    const stored = '{verb} {metric}: {baseline} → {target}[ ({owner})]';
    const shown = shownPattern(fi, stored);
    expect(shown).toBe('{verbi} {mittari}: {nyt} → {tavoitearvo}[ ({omistaja})]');
    expect(storedPattern(fi, shown)).toBe(stored);
    expect(storedPattern(fi, stored)).toBe(stored);
    expect(strangeBlank(storedPattern(fi, '{verbi} {huomenna}'))).toBe('huomenna');
  });

  it('begins as one that a template can hold, in each language', () => {
    for (const language of [t, fi]) expect(isPatternText(firstPattern(language))).toBe(true);
  });

  it('is previewed in pieces', () => {
    expect(piecesOf(t, 'Cut {metric}[ by {step}]').map(({ kind, text }) => [kind, text])).toEqual([
      ['words', 'Cut '],
      ['blank', 'measure'],
      ['optional', ' by '],
      ['blank', 'how'],
    ]);
  });
});

describe('metrics', () => {
  it('are added under an id of their own', () => {
    const two = addMetric(addMetric([], 'fi', 'Uusi mittari'), 'fi', 'Uusi mittari');
    expect(two.map(({ id, names }) => [id, names])).toEqual([
      ['metric-1', { fi: ['Uusi mittari'] }],
      ['metric-2', { fi: ['Uusi mittari'] }],
    ]);
  });

  it('leave nothing that speaks of one that is gone', () => {
    const left = removeMetric(metrics, 'win-rate');
    expect(JSON.stringify(left)).not.toContain('win-rate');
    expect(validOnly((now) => ({ ...now, metrics: left }))(builtInTemplates.sales).metrics).toEqual(left);
  });

  it('keep names of other languages, and fields that are left out go', () => {
    const [first] = metrics;
    if (!first) throw new Error('no metric');
    const renamed = withNames(first, 'en', ['close rate']);
    expect([namesIn(renamed, 'en'), namesIn(renamed, 'fi')]).toEqual([['close rate'], ['voittoprosentti']]);
    expect(withOptional(first, 'bounds', null)).not.toHaveProperty('bounds');
  });
});

describe('what criteria weigh', () => {
  it.each([
    [
      [25, 25, 10, 15, 25],
      [25, 25, 10, 15, 25],
    ],
    [
      [1, 1, 1, 0, 0],
      [34, 33, 33, 0, 0],
    ],
    [
      [30, 25, 10, 15, 25],
      [29, 24, 9, 14, 24],
    ],
  ])('is shown in whole percentages that add up to a hundred: %j', (weights, shares) => {
    expect(sharesOf(weights)).toEqual(shares);
  });
});

describe('words, one a line', () => {
  it('are read back as they are shown', () => {
    const { preferred, banned } = builtInTemplates.people.words;
    const glossary = meaningsIn(builtInTemplates.people.words.glossary, ENGLISH);
    expect(readPreferred(preferred.map(preferredLine).join('\n'))).toEqual({ items: preferred, troubles: [] });
    expect(readGlossary(glossary.map(glossaryLine).join('\n'))).toEqual({ items: glossary, troubles: [] });
    expect(readBanned(`\n${banned.join('\n\n')}\n`)).toEqual({ items: banned, troubles: [] });
  });

  it.each([
    [readPreferred, 'hit rate -> win rate\nhit rate\nlead → customer', 'template_words_arrow', 2, 2],
    [readGlossary, 'MQL', 'template_words_colon', 1, 0],
    [readBanned, `fine\n${'x'.repeat(61)}`, 'template_words_long', 2, 1],
  ] as const)('name the line that can’t be kept, and keep the others: %#', (read, text, key, line, kept) => {
    expect(read(text)).toMatchObject({ troubles: [{ key, values: { line } }] });
    expect(read(text).items).toHaveLength(kept);
  });
});

it('of several lines that can’t be kept each is named', () => {
  const { items, troubles } = readPreferred('liidi = mahdollisuus\nhit rate → win rate\nhöpö →');
  expect(items).toHaveLength(1);
  expect(troubles.map(({ values }) => values?.['line'])).toEqual([1, 3]);
});

describe('a text in a second language', () => {
  it('is empty where it has nothing of its own, and stands beside the first', () => {
    expect([writtenText('Sales', FINNISH), elsewhere('Sales', FINNISH)]).toEqual(['', 'Sales']);
    expect(withWritten('Sales', FINNISH, 'Myynti')).toEqual({ en: 'Sales', fi: 'Myynti' });
    expect(withWritten('Sales', FINNISH, '')).toBe('Sales');
    expect(withWritten('Sales', ENGLISH, 'Field sales')).toBe('Field sales');
  });

  it('goes when it is emptied, and leaves the other', () => {
    expect(withWritten({ en: 'Sales', fi: 'Myynti' }, FINNISH, '')).toEqual({ en: 'Sales' });
    expect(withWritten({ fi: 'Myynti' }, FINNISH, '')).toBe('');
  });

  it('tells what terms mean, line by line, and keeps what the other language says', () => {
    const glossary = [
      { term: 'ACV', meaning: { en: 'annual contract value', fi: 'vuosiarvo' } },
      { term: 'ARR', meaning: 'annual recurring revenue' },
    ];
    const lines = meaningsIn(glossary, FINNISH).map(glossaryLine);
    expect(lines).toEqual(['ACV: vuosiarvo', 'ARR: annual recurring revenue']);
    const written = readGlossary('ACV: sopimuksen vuosiarvo\nARR: annual recurring revenue\nMRR: kuukausitulo').items;
    expect(withMeanings(glossary, FINNISH, written)).toEqual([
      { term: 'ACV', meaning: { en: 'annual contract value', fi: 'sopimuksen vuosiarvo' } },
      { term: 'ARR', meaning: 'annual recurring revenue' },
      { term: 'MRR', meaning: 'kuukausitulo' },
    ]);
  });

  it('is known by its code, wherever in the template it stands', () => {
    expect(languagesOf(builtInTemplates.sales)).toEqual(['en', 'fi']);
  });
});

describe('rules', () => {
  it('that a person can set have a plain name in each language', () => {
    const keys = SETTABLE_RULES.map((id) => `rule_name_${id.replaceAll(/[/-]/gu, '_')}`);
    expect(keys.filter((key) => !(key in en))).toEqual([]);
    expect(keys.filter((key) => !(key in fiMessages))).toEqual([]);
    expect(SETTABLE_RULES.every((id) => RULE_IDS.includes(id))).toBe(true);
  });
});

it('an edit that the validator refuses changes nothing', () => {
  const broken = validOnly((now) => ({ ...now, set: { keyResults: [5, 3] } }))(builtInTemplates.okr);
  expect(broken).toBe(builtInTemplates.okr);
});
