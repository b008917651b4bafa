import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { parseTemplate } from '../../../utils/nlp/templates/index.ts';
import type { Template } from '../../../utils/nlp/types.ts';
import { parentsItem, teamItem } from '../../../utils/platform/storage/items.ts';
import { templatesItem } from '../../../utils/platform/storage/templates.ts';
import { readTemplates, templateIn } from '../../../utils/platform/team.ts';
import { holdingOn, placedOn, placeOn } from '../../../utils/platform/template-choice.ts';

/** The first of those that hold there. */
const templateOn = async (page: string | null): Promise<Template> =>
  (await readTemplates(page))[0] ?? Promise.reject(new Error('no template holds'));

const made = (name: string): Template => {
  const parsed = parseTemplate({
    formatVersion: 2,
    name,
    calendar: { firstMonth: 2 },
    parents: [{ text: 'Win the north', level: 'team' }],
  });
  if (!parsed.ok) throw new Error(parsed.message.key);
  return parsed.template;
};

describe('a template holds', () => {
  it.each([
    ['*', 'a.example/x', true],
    ['*', null, true],
    ['', 'a.example', false],
    ['a.example', 'a.example', true],
    ['a.example', 'a.example/x/y', true],
    ['a.example', 'a.example.org', false],
    ['a.example', null, false],
    ['a.example/sales*', 'a.example/sales-2027/q1', true],
    ['a.example/sales*', 'a.example/hr', false],
    ['a.example/sales', 'a.example/sales', true],
    ['a.example/sales', 'a.example/sales/q1', false],
    ['b.example  a.example/sales*', 'a.example/sales/q1', true],
    ['b.example *', null, true],
  ])('%j on %j: %s', (where, page, holds) => {
    expect(placeOn(where, page) !== null).toBe(holds);
  });
});

describe('of several that hold', () => {
  const named = (id: string, where: string) => ({ id, where });
  const own = [named('all', '*'), named('site', 'a.example'), named('part', 'a.example/sales*'), named('none', '')];
  const order = (page: string | null, all = own) => holdingOn(all, page).map(({ entry }) => entry.id);

  it('the one whose place is closest to the page comes first, of two as close the first', () => {
    expect(order('a.example/sales/q1')).toEqual(['part', 'site', 'all']);
    expect(order('a.example/hr')).toEqual(['site', 'all']);
    expect(order('b.example')).toEqual(['all']);
    expect(order('a.example', [named('one', 'a.example'), named('two', 'a.example')])).toEqual(['one', 'two']);
  });

  it.each([
    ['the place is handed over', 'all', 'a.example/sales/q1', ['* a.example/sales*', 'a.example', '', '']],
    [
      'a site is given where none holds but everywhere',
      'none',
      'b.example/x',
      ['*', 'a.example', 'a.example/sales*', 'b.example'],
    ],
    ['one that holds there by that place stays', 'site', 'a.example/hr', ['*', 'a.example', 'a.example/sales*', '']],
    ['none of them holds there any more', null, 'a.example/hr', ['*', '', 'a.example/sales*', '']],
  ] as const)('%s', (_, id, page, wheres) => {
    const next = placedOn(own, id, page);
    expect(next.map(({ where }) => where)).toEqual(wheres);
    expect(order(page, [...next])[0]).toBe(id ?? 'all');
  });
});

describe('the template of a page', () => {
  beforeEach(() => fakeBrowser.reset());

  it('is the first of the person’s own that holds there, with the person’s objectives beside its own', async () => {
    await templatesItem.write([
      { id: 'a', where: 'a.example', template: made('Site') },
      { id: 'b', where: '*', template: made('Everywhere') },
    ]);
    await parentsItem.write([{ text: 'Grow in Finland', level: 'company' }]);
    expect(await templateOn('a.example/plan')).toEqual({
      ...made('Site'),
      parents: [
        { text: 'Win the north', level: 'team' },
        { text: 'Grow in Finland', level: 'company' },
      ],
    });
    expect((await templateOn('b.example')).name).toBe('Everywhere');
    expect((await templateOn(null)).name).toBe('Everywhere');
  });

  it('is the chosen built-in one with the person’s calendar where none holds', async () => {
    await templatesItem.write([{ id: 'a', where: 'a.example', template: made('Site') }]);
    await teamItem.write({ template: 'okr', calendar: { firstMonth: 7, cycle: 'half' }, weights: null });
    expect(await templateOn('b.example')).toMatchObject({
      name: 'OKR',
      calendar: { firstMonth: 7, cycle: 'half' },
      weights: { measurable: 35 },
    });
  });

  it('is another for goals of another language', async () => {
    await templatesItem.write([
      { id: 'a', where: '*', template: { ...made('Suomeksi'), language: 'fi' } },
      { id: 'b', where: '*', template: { ...made('Toinen'), language: 'fi' } },
      { id: 'c', where: '*', template: { ...made('In English'), language: 'en' } },
    ]);
    const templates = await readTemplates('a.example');
    expect(templates.map(({ name }) => (typeof name === 'string' ? name : name['en']))).toEqual([
      'Suomeksi',
      'In English',
      'Classic SMART',
    ]);
    expect(templateIn(templates, 'fi').name).toBe('Suomeksi');
    expect(templateIn(templates, 'en').name).toBe('In English');
    expect(templateIn(templates, 'sv').name).toEqual({ en: 'Classic SMART', fi: 'Perinteinen SMART' });
    expect(templateIn(templates, null).name).toEqual({ en: 'Classic SMART', fi: 'Perinteinen SMART' });
  });
});
