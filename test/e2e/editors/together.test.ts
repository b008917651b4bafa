/** A colleague writes in the same document while the coach waits for the editor, and right after it has written. */
import { describe, expect, it } from 'vitest';
import { withCoach } from '../harness/with-coach.ts';
import { GOAL } from './document.ts';
import { ENGINES } from './scenes.ts';
import { applied, chord, enter, fillInto, openByMouse } from './stage.ts';

const running = withCoach();

/** Of the others one loses what comes while it types, and one takes the focus from where the person is. */
const SHARED = ENGINES.filter(({ typesAlone, takesFocus }) => !typesAlone && !takesFocus);

describe.each(SHARED)('$name', (scene) => {
  it('is written beside what a colleague writes, and loses nothing of either', async () => {
    const page = await running.open(scene.fixture, scene.site);
    const stage = await enter(page, scene);
    await stage.load([[{ text: 'Notes.' }], [{ text: GOAL }]]);
    await stage.field.click();
    await chord(page, 'End');
    const opened = await openByMouse(stage, await stage.mark());
    await fillInto(page, opened);
    await stage.remote(0, 'One. ');
    await page.keyboard.press('Enter');
    await stage.remote(0, 'Two. ');
    await applied(stage, opened);
    const [notes, goal] = (await stage.text()).split('\n');
    expect(notes).toBe('Two. One. Notes.');
    expect(goal?.replace(' by 30 June 2027', '')).toBe(GOAL);
    expect(goal).toContain('30 June 2027');
  });
});
