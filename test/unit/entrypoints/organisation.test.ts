import { describe, expect, it } from 'vitest';
import { askedSites, refusedLines } from '../../../entrypoints/options/organisation.ts';
import { pushedEntries } from '../../../entrypoints/options/templates/pushed-entries.ts';
import { stringsOf } from '../../../utils/i18n/bundled.ts';
import { createTranslator } from '../../../utils/i18n/translate.ts';
import { parseTemplate } from '../../../utils/nlp/templates/index.ts';
import type { Template } from '../../../utils/nlp/types.ts';
import type { Organisation } from '../../../utils/platform/managed/organisation.ts';
import { teamItem } from '../../../utils/platform/storage/items.ts';
import { entryOf } from '../../../utils/platform/template-identity.ts';

const t = createTranslator('en', stringsOf('en'));
const made = (firstMonth: number): Template => {
  const parsed = parseTemplate({ formatVersion: 2, name: 'Company', calendar: { firstMonth } });
  if (!parsed.ok) throw new Error(parsed.message.key);
  return parsed.template;
};
const organisation = (template: Template, isLocked = false): Organisation => ({
  templates: [{ id: 'organisation.company', template, where: '*', isLocked }],
  standard: null,
  settings: {},
  sites: [
    { host: 'intra.example.com', origin: 'https://intra.example.com/*' },
    { host: 'plan.example.com', origin: 'https://plan.example.com/*' },
  ],
  refused: [],
});
const copy = { ...entryOf(made(2), []), where: '*', insteadOf: 'organisation.company' };
const team = teamItem.fallback;

describe('an organisation’s template in the list', () => {
  it('stands for itself while the person has no copy', () => {
    expect(pushedEntries(t, { organisation: organisation(made(2)), team, templates: [] })).toMatchObject([
      { name: 'Company', tag: 'your organisation’s', isLocked: false, isMine: false, differs: false },
    ]);
    expect(pushedEntries(t, { organisation: organisation(made(2), true), team, templates: [copy] })).toMatchObject([
      { tag: 'your organisation’s · locked', isLocked: true, differs: false },
    ]);
  });

  it('says that a copy is used, and offers to compare once the organisation has changed it', () => {
    const same = pushedEntries(t, { organisation: organisation(made(2)), team, templates: [copy] });
    expect(same).toMatchObject([{ isMine: true, differs: false }]);
    expect(same[0]?.about).toContain('your own copy is used instead');
    const changed = pushedEntries(t, { organisation: organisation(made(7)), team, templates: [copy] });
    expect(changed).toMatchObject([{ isMine: true, differs: true }]);
  });
});

describe('what an organisation asks and what is not used', () => {
  it('is no site that is granted already or that the person switched off', () => {
    const known = { organisation: organisation(made(2)), origins: [], sites: {} };
    expect(askedSites(known).map(({ host }) => host)).toEqual(['intra.example.com', 'plan.example.com']);
    expect(
      askedSites({ ...known, origins: ['https://intra.example.com/*'], sites: { 'plan.example.com': false } }),
    ).toEqual([]);
  });

  it('is said a line each, with its place once, where it belongs', () => {
    const refused = [
      {
        place: 'sites[1]',
        message: { key: 'template_not_formed', values: { field: 'sites[1]', example: 'a.example' } },
      },
      { place: 'templates[0] (a)', message: { key: 'template_not_json_line', values: { field: '', line: 1 } } },
    ];
    expect(refusedLines(t, refused, ['sites'])).toEqual(['“sites[1]” is written as in “a.example”.']);
    expect(refusedLines(t, refused, ['templates'])).toEqual(['templates[0] (a): This is not JSON, from line 1 on.']);
  });
});
