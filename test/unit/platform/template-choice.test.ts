import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { parseTemplate } from '../../../utils/nlp/templates/index.ts';
import type { Template } from '../../../utils/nlp/types.ts';
import { parentsItem, teamItem } from '../../../utils/platform/storage/items.ts';
import { templatesItem } from '../../../utils/platform/storage/templates.ts';
import { readTemplate } from '../../../utils/platform/team.ts';
import { holdsOn } from '../../../utils/platform/template-choice.ts';

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
  ])('%j on %j: %s', (where, page, holds) => {
    expect(holdsOn(where, page)).toBe(holds);
  });
});

describe('the template of a page', () => {
  beforeEach(() => fakeBrowser.reset());

  it('is the first of the person’s own that holds there, with the person’s objectives beside its own', async () => {
    await templatesItem.write([
      { id: 'a', where: 'a.example', template: made('Site') },
      { id: 'b', where: '*', template: made('Everywhere') },
    ]);
    await parentsItem.write(['Grow in Finland']);
    expect(await readTemplate('a.example/plan')).toEqual({
      ...made('Site'),
      parents: [
        { text: 'Win the north', level: 'team' },
        { text: 'Grow in Finland', level: 'company' },
      ],
    });
    expect((await readTemplate('b.example')).name).toBe('Everywhere');
    expect((await readTemplate(null)).name).toBe('Everywhere');
  });

  it('is the chosen built-in one with the person’s calendar where none holds', async () => {
    await templatesItem.write([{ id: 'a', where: 'a.example', template: made('Site') }]);
    await teamItem.write({ template: 'okr', calendar: { firstMonth: 7, cycle: 'half' }, weights: null });
    expect(await readTemplate('b.example')).toMatchObject({
      name: 'OKR',
      calendar: { firstMonth: 7, cycle: 'half' },
      weights: { measurable: 35 },
    });
  });
});
