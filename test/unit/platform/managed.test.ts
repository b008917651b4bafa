import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { stringsOf } from '../../../utils/i18n/bundled.ts';
import { createTranslator } from '../../../utils/i18n/translate.ts';
import { parseTemplate } from '../../../utils/nlp/templates/index.ts';
import type { Template } from '../../../utils/nlp/types.ts';
import { readOrganisation } from '../../../utils/platform/managed/organisation.ts';
import { parseManagedSettings } from '../../../utils/platform/managed/settings.ts';
import { parseAskedSites } from '../../../utils/platform/managed/sites.ts';
import { parsePushed } from '../../../utils/platform/managed/templates.ts';
import { readSettings } from '../../../utils/platform/settings.ts';
import { settingsItem, teamItem } from '../../../utils/platform/storage/items.ts';
import { templatesItem } from '../../../utils/platform/storage/templates.ts';
import { readTemplates } from '../../../utils/platform/team.ts';
import { shareText } from '../../../utils/platform/template-text.ts';

/** The first of those that hold there. */
const templateOn = async (page: string | null): Promise<Template> =>
  (await readTemplates(page))[0] ?? Promise.reject(new Error('no template holds'));

const made = (name: string): Template => {
  const parsed = parseTemplate({ formatVersion: 2, name, calendar: { firstMonth: 2 } });
  if (!parsed.ok) throw new Error(parsed.message.key);
  return parsed.template;
};
const text = (name: string): string => JSON.stringify(made(name));
const policy = (values: Record<string, unknown>): Promise<void> => fakeBrowser.storage.managed.set(values);

describe('templates that an organisation pushes', () => {
  it('are read from JSON and from a copied text, with where they hold and whether they are locked', async () => {
    const { value, refused } = await parsePushed({
      templates: [
        {
          id: 'sales',
          template: text('Sales'),
          where: ' https://intra.example.com/sales/  plan.example.com*',
          locked: true,
        },
        { id: 'all', template: await shareText(made('All')) },
      ],
      defaultTemplate: 'all',
    });
    expect(refused).toEqual([]);
    expect(value).toEqual({
      templates: [
        {
          id: 'organisation.sales',
          template: made('Sales'),
          where: 'intra.example.com/sales plan.example.com*',
          isLocked: true,
        },
        { id: 'organisation.all', template: made('All'), where: '*', isLocked: false },
      ],
      standard: 'organisation.all',
    });
  });

  it.each([
    ['not JSON', { id: 'a', template: '{' }, 'templates[0] (a)', 'This is not JSON, from line 1 on.'],
    [
      'a field out of bounds',
      { id: 'a', template: '{"formatVersion":2,"name":"x","calendar":{"firstMonth":13}}' },
      'templates[0] (a)',
      'calendar.firstMonth',
    ],
    [
      'a reserved name',
      { id: 'a', template: '{"formatVersion":2,"name":"x","__proto__":{}}' },
      'templates[0] (a)',
      '__proto__',
    ],
    ['over a megabyte', { id: 'a', template: `{"name":"${'x'.repeat(1_000_000)}"}` }, 'templates[0] (a)', '1,000,000'],
    ['no text', { id: 'a', template: { formatVersion: 2 } }, 'templates[0]', 'a template as text'],
    ['an id of another form', { id: 'A b', template: text('A') }, 'templates[0]', 'needs an id'],
    ['an odd lock', { id: 'a', template: text('A'), locked: 'yes' }, 'templates[0]', 'true or false'],
  ])('are refused in one line with their place, and the others hold: %s', async (_, broken, place, words) => {
    const { value, refused } = await parsePushed({ templates: [broken, { id: 'good', template: text('Good') }] });
    expect(value.templates.map(({ id }) => id)).toEqual(['organisation.good']);
    const t = createTranslator('en', stringsOf('en'));
    expect(refused.map((each) => each.place)).toEqual([place]);
    expect(refused.map(({ message }) => t.say(message))).toEqual([expect.stringContaining(words)]);
  });

  it('have each an id of their own, and the default is one that there is', async () => {
    const twice = { id: 'a', template: text('A') };
    const { value, refused } = await parsePushed({ templates: [twice, twice], defaultTemplate: 'b' });
    expect(value).toMatchObject({ templates: [{ id: 'organisation.a' }], standard: null });
    expect(refused).toMatchObject([
      { place: 'templates[1]', message: { key: 'options_org_twice' } },
      { place: 'defaultTemplate', message: { key: 'template_not_one_of' } },
    ]);
    expect((await parsePushed({ defaultTemplate: 'okr' })).value.standard).toBe('okr');
  });
});

describe('settings and sites of an organisation', () => {
  it('are taken one by one', () => {
    const { value, refused } = parseManagedSettings({ interface: 'fi', marks: 'loud', colour: 'red' });
    expect(value).toEqual({ interface: 'fi' });
    expect(refused.map(({ place }) => place)).toEqual(['settings.marks', 'settings.colour']);
    expect(parseManagedSettings([]).refused).toMatchObject([{ place: 'settings' }]);
  });

  it('name single sites, each once', () => {
    const { value, refused } = parseAskedSites([
      'intra.example.com',
      'https://intra.example.com/goals',
      'http://plan.example.com:8080',
      'https://*/*',
      '<all_urls>',
      7,
    ]);
    expect(value).toEqual([
      { host: 'intra.example.com', origin: 'https://intra.example.com/*' },
      { host: 'plan.example.com:8080', origin: 'http://plan.example.com/*' },
    ]);
    expect(refused.map(({ place }) => place)).toEqual(['sites[3]', 'sites[4]', 'sites[5]']);
  });
});

describe('any policy', () => {
  it('is read without a throw, and every refusal can be said in both languages', async () => {
    const [en, fi] = [createTranslator('en', stringsOf('en')), createTranslator('fi', stringsOf('fi'))];
    await fc.assert(
      fc.asyncProperty(
        fc.record(
          {
            templates: fc.oneof(
              fc.jsonValue(),
              fc.array(
                fc.record({ id: fc.string(), template: fc.oneof(fc.json(), fc.string()) }, { requiredKeys: [] }),
              ),
            ),
            defaultTemplate: fc.jsonValue(),
            settings: fc.jsonValue(),
            sites: fc.oneof(fc.jsonValue(), fc.array(fc.webUrl())),
          },
          { requiredKeys: [] },
        ),
        async (values) => {
          fakeBrowser.reset();
          await policy(values);
          const { refused } = await readOrganisation();
          for (const { message } of refused) {
            expect(en.say(message)).not.toBe(message.key);
            expect(fi.say(message)).not.toBe(message.key);
          }
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe('what holds', () => {
  beforeEach(() => fakeBrowser.reset());

  it('is the usual where there is no policy, also where the browser throws then', async () => {
    const { managed } = fakeBrowser.storage;
    const get = managed.get.bind(managed);
    managed.get = () => Promise.reject(new Error('Managed storage manifest not found'));
    try {
      expect(await readSettings()).toMatchObject({ marks: 'below-75', interface: 'auto' });
      expect(await readOrganisation()).toEqual({ templates: [], standard: null, settings: {}, sites: [], refused: [] });
      expect(await templateOn(null)).toMatchObject({ name: { en: 'Classic SMART' } });
    } finally {
      managed.get = get;
    }
  });

  it('is the organisation’s setting until the person chooses that one', async () => {
    await policy({ settings: { marks: 'all', appearance: 'dark' } });
    expect(await readSettings()).toMatchObject({ marks: 'all', appearance: 'dark', openOnRest: false });
    await settingsItem.update((chosen) => ({ ...chosen, marks: 'below-40' }));
    expect(await readSettings()).toMatchObject({ marks: 'below-40', appearance: 'dark' });
    await policy({ settings: { marks: 'all', appearance: 'light' } });
    expect(await readSettings()).toMatchObject({ marks: 'below-40', appearance: 'light' });
  });

  it('is the organisation’s also where an earlier version kept what nobody had chosen', async () => {
    const all = { language: 'auto', interface: 'auto', marks: 'below-75', openOnRest: false, appearance: 'dark' };
    await fakeBrowser.storage.local.set({ settings: { version: 1, value: all } });
    await policy({ settings: { marks: 'all', appearance: 'light' } });
    expect(await readSettings()).toMatchObject({ marks: 'all', appearance: 'dark' });
  });

  it('is a locked template before the person’s own, an unlocked one after them', async () => {
    await policy({
      templates: [
        { id: 'open', template: text('Open') },
        { id: 'locked', template: text('Locked'), where: 'a.example', locked: true },
      ],
    });
    expect((await templateOn('b.example')).name).toBe('Open');
    await templatesItem.write([{ id: 'x', where: '*', template: made('Mine') }]);
    expect((await templateOn('b.example')).name).toBe('Mine');
    expect((await templateOn('a.example/plan')).name).toBe('Locked');
  });

  it('is the person’s copy in the place of the pushed one, and the pushed one again without it', async () => {
    await policy({ templates: [{ id: 'open', template: text('Open') }] });
    await templatesItem.write([{ id: 'x', where: '', template: made('Copy'), insteadOf: 'organisation.open' }]);
    expect((await templateOn('b.example')).name).toEqual({ en: 'Classic SMART', fi: 'Perinteinen SMART' });
    await templatesItem.update((own) => own.map((entry) => ({ ...entry, where: 'b.example' })));
    expect((await templateOn('b.example')).name).toBe('Copy');
    await templatesItem.write([]);
    expect((await templateOn('b.example')).name).toBe('Open');
  });

  it('is the person’s default, else the organisation’s, where no other holds', async () => {
    await policy({
      templates: [{ id: 'team', template: text('Team'), where: 'a.example' }],
      defaultTemplate: 'team',
    });
    expect(await templateOn(null)).toMatchObject({ name: 'Team', calendar: { firstMonth: 2 } });
    await teamItem.update((team) => ({ ...team, template: 'okr' }));
    expect(await templateOn(null)).toMatchObject({ name: 'OKR', calendar: { firstMonth: 1 } });
    await teamItem.update((team) => ({ ...team, template: 'organisation.gone' }));
    expect(await templateOn(null)).toMatchObject({ name: 'Team' });
  });
});
