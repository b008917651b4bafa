import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Engine } from '../../../utils/platform/engine.ts';
import { createHandlers } from '../../../utils/platform/handlers.ts';
import { createMemo } from '../../../utils/platform/memo.ts';
import { keepParent } from '../../../utils/platform/parents.ts';
import type { Sender } from '../../../utils/platform/router.ts';
import { parentsItem } from '../../../utils/platform/storage/items.ts';
import type { Template } from '../../../utils/nlp/types.ts';
import { readTemplates } from '../../../utils/platform/team.ts';

/** The first of those that hold there. */
const templateOn = async (page: string | null): Promise<Template> =>
  (await readTemplates(page))[0] ?? Promise.reject(new Error('no template holds'));

const page: Sender = { kind: 'page', isPrivate: false };
const WAITING = { text: 'Patients wait less', details: ['by 30 June 2027', 'Median wait from 9 to 5 days'] };
const KEPT = { ...WAITING, level: 'company' };
const SENT = {
  text: 'Patients wait\n  less',
  keep: true,
  keyResults: ['Median wait from\n9 to 5 days'],
  due: '2027-06-30',
};

describe('a goal as parent objective', () => {
  beforeEach(() => fakeBrowser.reset());

  it('joins the person’s own, once, on one line, and is served under every template', async () => {
    expect(await keepParent(WAITING, true)).toBe('company');
    expect(await keepParent(WAITING, true)).toBe('company');
    expect(await parentsItem.read()).toEqual([KEPT]);
    expect((await templateOn(null)).parents).toEqual([KEPT]);
  });

  it('leaves them again, and the others stay', async () => {
    await keepParent(WAITING, true);
    await keepParent({ text: 'Nobody is harmed', details: [] }, true);
    expect(await keepParent(WAITING, false)).toBe('none');
    expect(await parentsItem.read()).toEqual([{ text: 'Nobody is harmed', level: 'company' }]);
  });

  it('is refused where it is too long or there are too many', async () => {
    expect(await keepParent({ text: 'x'.repeat(501), details: [] }, true)).toBe('refused');
    expect(await keepParent({ text: '', details: [] }, true)).toBe('refused');
    await parentsItem.write(
      Array.from({ length: 200 }, (_, index) => ({ text: `Parent ${index}`, level: 'own' as const })),
    );
    expect(await keepParent({ text: 'One more', details: [] }, true)).toBe('refused');
    expect((await parentsItem.read()).length).toBe(200);
  });

  it('keeps its key results, and its date in words of its language', async () => {
    const handlers = createHandlers({} as Engine, createMemo());
    expect(await handlers.setParent(SENT, page)).toBe('company');
    expect(await parentsItem.read()).toEqual([KEPT]);
    expect(await handlers.setParent({ ...SENT, level: 'team' }, page)).toBe('team');
    expect(await handlers.setParent(SENT, page)).toBe('team');
    expect(await parentsItem.read()).toEqual([{ ...KEPT, level: 'team' }]);
    const finnish = { ...SENT, text: 'Potilaat odottavat vähemmän aikaa kuin ennen', keyResults: [] };
    expect(await handlers.setParent(finnish, page)).toBe('company');
    expect((await parentsItem.read())[1]?.details).toEqual(['30.6.2027 mennessä']);
  });

  it('is not kept from a private window', async () => {
    const handlers = createHandlers({} as Engine, createMemo());
    expect(await handlers.setParent(SENT, { ...page, isPrivate: true })).toBe('refused');
    expect(await parentsItem.read()).toEqual([]);
  });
});
