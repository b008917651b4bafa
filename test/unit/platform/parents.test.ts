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

describe('a goal as parent objective', () => {
  beforeEach(() => fakeBrowser.reset());

  it('joins the person’s own, once, on one line, and is served under every template', async () => {
    expect(await keepParent('Patients wait\n  less', true)).toBe(true);
    expect(await keepParent('Patients wait less', true)).toBe(true);
    expect(await parentsItem.read()).toEqual(['Patients wait less']);
    expect((await templateOn(null)).parents).toEqual([{ text: 'Patients wait less', level: 'company' }]);
  });

  it('leaves them again, and the others stay', async () => {
    await keepParent('Patients wait less', true);
    await keepParent('Nobody is harmed', true);
    expect(await keepParent('Patients wait less', false)).toBe(true);
    expect(await parentsItem.read()).toEqual(['Nobody is harmed']);
  });

  it('is refused where it is too long or there are too many', async () => {
    expect(await keepParent('x'.repeat(501), true)).toBe(false);
    expect(await keepParent('  ', true)).toBe(false);
    await parentsItem.write(Array.from({ length: 200 }, (_, index) => `Parent ${index}`));
    expect(await keepParent('One more', true)).toBe(false);
    expect((await parentsItem.read()).length).toBe(200);
  });

  it('is not kept from a private window', async () => {
    const handlers = createHandlers({} as Engine, createMemo());
    expect(await handlers.setParent({ text: 'Secret', keep: true }, { ...page, isPrivate: true })).toBe(false);
    expect(await parentsItem.read()).toEqual([]);
  });
});
