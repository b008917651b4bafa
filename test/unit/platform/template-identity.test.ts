import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  builtInTemplates,
  parseTemplate,
  parseTemplateText,
  templateText,
} from '../../../utils/nlp/templates/index.ts';
import { differences, merged, type TemplateField } from '../../../utils/nlp/templates/merge.ts';
import type { Template } from '../../../utils/nlp/types.ts';
import type { OwnTemplate } from '../../../utils/platform/storage/templates.ts';
import {
  edited,
  entryOf,
  meetingOf,
  met,
  sharedTemplate,
  sidesOf,
  type Meeting,
} from '../../../utils/platform/template-identity.ts';

const ID = '3f2504e0-4f89-41d3-9a0c-0305e82c3301';
const OTHER = '7d444840-9dc0-41d3-b245-5ffdce74fad2';
const parsed = parseTemplate({ formatVersion: 2, name: 'Sales', calendar: { firstMonth: 2 }, id: ID, revision: 3 });
if (!parsed.ok) throw new Error(parsed.message.key);
const sales = parsed.template;
/** As a colleague has it who has just taken it over. */
const taken = entryOf(sales, []);
const changedBy = (entry: OwnTemplate, change: Partial<Template>): OwnTemplate => ({
  ...entry,
  template: edited({ ...entry.template, ...change }),
});
const newer: Template = { ...sales, revision: 4, calendar: { firstMonth: 7, cycle: 'half' } };
const parents = [{ text: 'Win the north', level: 'company' as const }];

const meet = (own: readonly OwnTemplate[], theirs: Template): Meeting => {
  const meeting = meetingOf(own, theirs, 'en');
  if (meeting === null || meeting === 'same') throw new Error(`no meeting: ${meeting}`);
  return meeting;
};

describe('a template that comes again', () => {
  it('is the same while nothing in it differs, whatever it counts as its revision', () => {
    expect(meetingOf([taken], sales, 'en')).toBe('same');
    expect(meetingOf([taken], { ...sales, revision: 9 }, 'en')).toBe('same');
  });

  it('is new where its id is not known, also under a name that is', () => {
    expect(meetingOf([], sales, 'en')).toBeNull();
    expect(meetingOf([taken], { ...newer, id: OTHER }, 'en')).toBeNull();
  });

  it('keeps its identity under another name, here or there', () => {
    expect(meet([taken], { ...newer, name: 'Field sales' })).toMatchObject({ kind: 'newer', by: 'id' });
    expect(meet([changedBy(taken, { name: 'My sales' })], newer)).toMatchObject({ kind: 'differs', by: 'id' });
  });

  it('is told apart as newer, older, or changed here', () => {
    expect(meet([taken], newer).kind).toBe('newer');
    expect(meet([taken], { ...newer, revision: 2 }).kind).toBe('older');
    expect(meet([changedBy(taken, { parents })], newer).kind).toBe('differs');
    expect(meet([{ id: ID, where: '', template: sales }], newer).kind).toBe('differs');
  });

  it('goes by its name without an id, in the person’s language', () => {
    const { id: _, ...nameless } = newer;
    const here = { ...taken, template: { ...taken.template, name: { en: 'Sales', fi: 'Myynti' } } };
    expect(meet([here], nameless)).toMatchObject({ by: 'name' });
    expect(meetingOf([here], nameless, 'fi')).toBeNull();
    // Taken over before there were ids: what comes now brings one, and it is taken on.
    const old: OwnTemplate = { id: OTHER, where: '*', template: { ...taken.template, parents } };
    const meeting = meet([old], newer);
    expect(meeting).toMatchObject({ kind: 'differs', by: 'name' });
    expect(met(meeting, new Set(['calendar']))).toMatchObject({ id: ID, where: '*', template: { parents } });
  });

  it('offers what was changed there, and leaves what was changed here', () => {
    const here = changedBy(taken, { parents, weights: { ...sales.weights, relevant: 40 } });
    const there = { ...newer, weights: { ...sales.weights, relevant: 30 } };
    const told = sidesOf(meet([here], there)).map(({ field, changedBy: by, side }) => [field, by, side]);
    expect(told).toEqual([
      ['calendar', 'theirs', 'theirs'],
      ['weights', 'both', 'mine'],
      ['parents', 'mine', 'mine'],
    ]);
    const older = sidesOf(meet([taken], { ...newer, revision: 2 }));
    expect(older.map(({ side }) => side)).toEqual(['mine']);
  });

  it('keeps what either has of a list that both have changed, or nobody knows who did', () => {
    const banned = (...words: string[]) => ({ ...sales.words, banned: words });
    const there = { ...newer, words: banned('leverage') };
    const sideOf = (here: OwnTemplate) => sidesOf(meet([here], there)).find(({ field }) => field === 'words')?.side;
    expect(sideOf(changedBy(taken, { words: banned('synergy') }))).toBe('joined');
    expect(sideOf({ id: ID, where: '', template: { ...sales, words: banned('synergy') } })).toBe('joined');
    expect(sideOf(taken)).toBe('theirs');
  });

  it('brings back nothing that either took away since both were one', () => {
    const words = (...banned: string[]) => ({ ...sales.words, banned });
    const came = { ...sales, words: words('synergy', 'leverage') };
    const here = changedBy(entryOf(came, []), { words: words('leverage', 'moonshot') });
    const meeting = meet([here], { ...came, revision: 9, words: words('synergy', 'low-hanging fruit') });
    const [told] = sidesOf(meeting);
    expect([told?.changedBy, told?.side]).toEqual(['both', 'joined']);
    expect(told?.parts.map(({ name, base }) => [name, base])).toEqual([
      ['leverage', 'leverage'],
      ['moonshot', undefined],
      ['synergy', 'synergy'],
      ['low-hanging fruit', undefined],
    ]);
    expect(met(meeting, new Set(), new Set(['words'])).template.words.banned.toSorted()).toEqual([
      'low-hanging fruit',
      'moonshot',
    ]);
  });

  it('is older where it is from before the one that came last, also when that was changed here', () => {
    const here = changedBy(entryOf(newer, []), { parents });
    const meeting = meet([here], sales);
    expect(meeting.kind).toBe('older');
    expect(sidesOf(meeting).map(({ field, side, canJoin }) => [field, side, canJoin])).toEqual([
      ['calendar', 'mine', false],
      ['parents', 'mine', false],
    ]);
    // What was taken of it leaves it what comes next is compared with.
    expect(met(meeting, new Set(['calendar'])).received).toEqual(newer);
    expect(meet([changedBy(changedBy(taken, { parents }), { about: 'A' })], newer).kind).toBe('differs');
  });

  it('is told field by field without a base where it was made here', () => {
    const told = sidesOf(meet([{ id: ID, where: '', template: sales }], newer));
    expect(told.map(({ field, changedBy: by, side }) => [field, by, side])).toEqual([['calendar', null, 'theirs']]);
  });
});

describe('a template that is shared', () => {
  it('carries its id and revision, and comes to somebody else under them', () => {
    const shared = sharedTemplate(changedBy(taken, { parents }));
    expect(shared).toMatchObject({ id: ID, revision: 4 });
    expect(parseTemplateText(templateText(shared))).toEqual({ ok: true, template: shared });
    const there = entryOf(shared, []);
    expect(there).toMatchObject({ id: ID, where: '', template: { revision: 4 }, received: shared });
    expect(there.template).not.toHaveProperty('id');
  });

  it('gets an id of its own beside the one that has it', () => {
    const second = entryOf(newer, [taken]);
    expect(second.id).not.toBe(ID);
    expect(sharedTemplate(second).id).toBe(second.id);
  });

  it.each([['not-a-uuid'], [ID.toUpperCase()], [7], ['']])('has an id of one form only, not %j', (id) => {
    expect(parseTemplate({ ...sales, id })).toMatchObject({ ok: false, message: { values: { field: 'id' } } });
  });
});

const anyTemplate = fc
  .array(fc.constantFrom(...(Object.values(builtInTemplates) as Template[])), { minLength: 2, maxLength: 2 })
  .chain(([one, other]) =>
    fc
      .subarray(Object.keys({ ...one, ...other }) as TemplateField[])
      .map((fields) => merged(one!, other!, new Set(fields))),
  );

describe('a merge', () => {
  it('validates, round-trips and holds each part as one of the two has it, whatever is chosen', () => {
    fc.assert(
      fc.property(anyTemplate, anyTemplate, anyTemplate, fc.array(fc.boolean()), (base, mine, theirs, coins) => {
        const came = { ...base, id: ID, revision: 5 };
        const here = changedBy(entryOf(came, []), mine);
        const there: Template = { ...theirs, id: ID, revision: 6 };
        const meeting = meetingOf([here], there, 'en');
        if (meeting === 'same' || meeting === null) {
          expect(differences(here.template, there)).toEqual([]);
          return;
        }
        const sides = sidesOf(meeting);
        const chosen = new Set(
          sides.filter((_, index) => coins[index % (coins.length || 1)]).map(({ field }) => field),
        );
        const after = met(meeting, chosen);
        const shared = sharedTemplate(after);
        expect(parseTemplateText(templateText(shared))).toEqual({ ok: true, template: shared });
        for (const { field } of sides) {
          const [left, gone] = chosen.has(field) ? [there, here.template] : [here.template, there];
          expect(shared[field]).toEqual(left[field]);
          expect(shared[field]).not.toEqual(gone[field]);
        }
        expect(shared.revision).toBeGreaterThanOrEqual(6);
        // Only all of theirs counts as theirs; anything else is newer than either.
        expect(shared.revision === 6).toBe(differences(shared, there).length === 0);
        // The same once more has nothing to say but what was left out.
        const again = meetingOf([after], there, 'en');
        const open = again === 'same' || again === null ? [] : sidesOf(again);
        expect(open.map(({ field }) => field)).toEqual(
          sides.map(({ field }) => field).filter((field) => !chosen.has(field)),
        );
        expect(open.every(({ changedBy: by, side }) => by === 'mine' && side === 'mine')).toBe(true);
      }),
    );
  });
});
