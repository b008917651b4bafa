import { expect, it } from 'vitest';
import { eventually, marks } from '../harness.ts';
import { withCoach } from '../harness/with-coach.ts';

const running = withCoach();

const TASKS = ['TODO: fix the login bug', 'Increase the font size in the header', 'Ostetaan lisää maitoa kaupasta.'];
const GOAL = 'We will increase the renewal rate from 80% to 90% by calling every customer at risk.';

it('things to do in a field without a name bear no mark, and the goal among them does', async () => {
  const page = await running.open('contenteditable');
  await page.$eval('#goal', (field) => field.removeAttribute('aria-label'));
  await page.click('#goal');
  for (const task of TASKS) {
    await page.keyboard.type(task);
    await page.keyboard.press('Enter');
  }
  await page.keyboard.type(GOAL);
  const marked = await eventually(page, async () => {
    const texts = (await marks(page)).map(({ text }) => text);
    return texts.length > 0 && texts;
  });
  expect(marked).toEqual([GOAL]);
});

it('the summary of an issue that only says what to do bears no mark, also with a date; one that states an outcome does', async () => {
  const page = await running.open('jira');
  await page.click('#create');
  // The description's mark tells that the summary has been looked at too.
  const write = async (text: string): Promise<readonly string[]> => {
    await page.click('#summary-field', { count: 3 });
    await page.keyboard.type(text);
    await page.click('#description-container .ProseMirror');
    await page.keyboard.down('Control');
    await page.keyboard.press('a');
    await page.keyboard.up('Control');
    await page.keyboard.press('Backspace');
    await eventually(page, async () => (await marks(page)).every(({ text: marked }) => !marked.includes(GOAL)));
    await page.keyboard.type(GOAL);
    return eventually(page, async () => {
      const texts = (await marks(page)).map(({ text: marked }) => marked);
      return texts.includes(GOAL) && texts.filter((marked) => marked !== GOAL);
    });
  };
  expect(await write('Fix the login bug by Friday')).toEqual([]);
  expect(await write('Reduce the error rate of logins from 9% to 3%')).toEqual([
    'Reduce the error rate of logins from 9% to 3%',
  ]);
});
