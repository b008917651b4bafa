import { expect, it } from 'vitest';
import { withCoach } from '../harness/with-coach.ts';
import { PLAIN, type Scene } from './scenes.ts';
import { showing } from './showing.ts';
import { applied, enter, fillAndApply, openByMouse } from './stage.ts';

const GOAL = 'We will cut late parcels from 9 to 2 a week.';
const running = withCoach();

it('an input that holds the same goal twice has the one written that was opened', async ({ task }) => {
  const scene = PLAIN.find(({ name }) => name === 'input') as Scene;
  const shows = showing(task, scene);
  const stage = await enter(await running.open(scene.fixture), scene);
  await stage.page.keyboard.type(`${GOAL} ${GOAL}`);
  const marks = [await stage.mark('late parcels', 0), await stage.mark('late parcels', 1)];
  const [, right] = marks.toSorted((one, other) => (one.rects[0]?.left ?? 0) - (other.rects[0]?.left ?? 0));
  if (!right) throw new Error('The second is not marked.');
  const opened = await openByMouse(stage, right);
  await fillAndApply(stage, opened);
  await applied(stage, opened);
  expect(await stage.text()).toMatch(
    new RegExp(`^${GOAL} We will cut late parcels from 9 to 2 a week.*30 June 2027.*\\.$`, 'u'),
  );
  shows('the right one of two');
});
