import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { acceptedCandidates } from '../../../utils/platform/accepted-spans.ts';
import { readMemory, rememberAccepted, rememberIgnored } from '../../../utils/platform/goal-memory.ts';
import { ignoredItem, acceptedItem, MAX_REMEMBERED } from '../../../utils/platform/storage/items.ts';
import { forgetPrivate, privateIgnoredItem } from '../../../utils/platform/storage/private.ts';
import { goalOf } from './goals.ts';

const GOAL = 'Cut churn to 5 %';

describe('what is remembered about goals', () => {
  beforeEach(() => fakeBrowser.reset());

  it('is a salted hash with host and date, never the words', async () => {
    await rememberIgnored(GOAL, 'ignored', 'a.example', false);
    const stored = await fakeBrowser.storage.local.get();
    expect(JSON.stringify(stored)).not.toMatch(/churn/i);
    const [entry] = await ignoredItem.read();
    expect(entry).toMatchObject({ host: 'a.example', kind: 'ignored' });
    expect(Object.keys(entry ?? {}).toSorted()).toEqual(['at', 'hash', 'host', 'kind']);
  });

  it('differs between two installations', async () => {
    await rememberIgnored(GOAL, 'ignored', null, false);
    const here = (await ignoredItem.read())[0]?.hash;
    fakeBrowser.reset();
    await rememberIgnored(GOAL, 'ignored', null, false);
    expect((await ignoredItem.read())[0]?.hash).not.toBe(here);
  });

  it('hides the goal again, however it is spaced and ended, and no other', async () => {
    await rememberIgnored(GOAL, 'ignored', null, false);
    const goals = [goalOf(GOAL), goalOf('Cut  churn to 5 %.'), goalOf('Cut churn to 6 %')];
    const memory = await readMemory(false);
    const wanted = await memory.wanted(goals, ['ignored', 'not-a-goal']);
    expect(wanted.map(({ isGoal }) => isGoal)).toEqual([false, false, true]);
    expect(wanted[2]).toEqual(goals[2]);
    expect(await memory.wanted(goals, ['not-a-goal'])).toEqual(goals);
  });

  it('finds an accepted goal again as a line, a bullet or a sentence, and not inside another', async () => {
    await rememberAccepted(GOAL, null, false);
    const memory = await readMemory(false);
    for (const text of [GOAL, `- ${GOAL}`, `Note. ${GOAL}. More.`, `KR1: ${GOAL}`, `2) ${GOAL}\nnext`]) {
      const start = text.indexOf(GOAL);
      expect(await memory.accepted(text)).toEqual([{ start, end: start + GOAL.length }]);
    }
    expect(await memory.accepted(`Never ${GOAL}`)).toEqual([]);
    expect(await memory.accepted(`${GOAL}9`)).toEqual([]);
  });

  it('is what was said last', async () => {
    await rememberIgnored(GOAL, 'not-a-goal', null, false);
    await rememberAccepted(GOAL, null, false);
    expect(await ignoredItem.read()).toEqual([]);
    await rememberIgnored(GOAL, 'not-a-goal', null, false);
    expect(await acceptedItem.read()).toEqual([]);
    expect(await ignoredItem.read()).toHaveLength(1);
    await rememberIgnored(GOAL, null, null, false);
    expect([await ignoredItem.read(), await acceptedItem.read()]).toEqual([[], []]);
  });

  it('lets the oldest go when there is too much', async () => {
    const old = Array.from({ length: MAX_REMEMBERED }, (_, index) => ({
      hash: index.toString(16).padStart(64, '0'),
      host: null,
      at: index,
      kind: 'ignored' as const,
    }));
    await ignoredItem.write(old);
    await rememberIgnored(GOAL, 'ignored', null, false);
    const kept = await ignoredItem.read();
    expect(kept).toHaveLength(MAX_REMEMBERED);
    expect(kept[0]).toEqual(old[1]);
  });

  it('of a private window stays in memory, holds in private windows alone, and goes with the last one', async () => {
    await rememberIgnored(GOAL, 'ignored', 'secret.example', true);
    expect(JSON.stringify(await fakeBrowser.storage.local.get())).not.toContain('secret.example');
    expect(await privateIgnoredItem.read()).toHaveLength(1);
    const isWanted = async (isPrivate: boolean) =>
      (await (await readMemory(isPrivate)).wanted([goalOf(GOAL)], ['ignored'])).every(({ isGoal }) => isGoal);
    expect([await isWanted(true), await isWanted(false)]).toEqual([false, true]);
    await forgetPrivate();
    expect(await privateIgnoredItem.read()).toEqual([]);
  });

  it('looks through a long text only so far', () => {
    const text = 'A goal.\n'.repeat(10_000);
    expect(acceptedCandidates(text, new Set([6, 7])).length).toBe(400);
  });
});
