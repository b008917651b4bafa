// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { complete, evidence, keyResult, missing } from '../../../scenes/samples.ts';
import { focus, hover, press, type } from '../../../tools/render.tsx';
import { oneCardATest, open, t } from './opened.tsx';

oneCardATest();

describe('evidence', () => {
  it('is one tab stop; arrows move and show why', async () => {
    const { chip, step, card, actions } = await open(evidence('en'));
    await focus(chip('specific'));
    await press(chip('specific'), 'ArrowRight');
    expect(document.activeElement).toBe(chip('measurable'));
    expect(step()).toContain('Measurable: met');
    expect([...card.querySelectorAll<HTMLElement>('.chip')].filter((each) => each.tabIndex === 0)).toEqual([
      chip('measurable'),
    ]);
    expect(actions.showEvidence).toHaveBeenLastCalledWith({ supports: [], undermines: [] });
    await press(chip('measurable'), 'End');
    expect(document.activeElement).toBe(chip('timeBound'));
  });

  it('goes when somebody types', async () => {
    const { chip, step, field, actions } = await open(evidence('en'));
    await hover(chip('measurable'));
    expect(step()).toContain('Measurable: met');
    await type(field('purpose'), 'patients wait less');
    expect(step()).toContain('What is it for?');
    expect(actions.showEvidence).toHaveBeenLastCalledWith(null);
  });

  it('names what the objective and the heading give', async () => {
    const { chip, step } = await open(keyResult('en'));
    await focus(chip('timeBound'));
    expect(step()).toContain('1 July to 30 September 2027');
  });
});

describe('what is found about a goal among the others', () => {
  const message = { key: 'okr_against_parent', values: { words: 'NPS', other: 'Raise NPS from 32 to 45' } };

  it('is said of the goal by itself, and where there is none nothing is', async () => {
    const clashing = await open({ ...missing('en'), notes: [{ rule: 'okr/against-parent', lines: [1], message }] });
    expect(clashing.card.querySelector('.notes')?.textContent).toBe(t.say(message));
    await clashing.close();
    const { card } = await open(missing('en'));
    expect(card.querySelector('.notes')).toBeNull();
  });

  it('is no case of “Nothing to add”, though all that is asked is there', async () => {
    const done = complete('en');
    const alone = await open(done);
    expect(alone.step()).toContain(t('popover_complete'));
    await alone.close();
    const { step } = await open({ ...done, notes: [{ rule: 'okr/kr-is-task', lines: [1], message }] });
    expect(step()).toContain(t('popover_one_thing'));
  });
});
