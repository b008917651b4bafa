// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { GoalCard } from '../../../components/GoalCard.tsx';
import type { CardActions } from '../../../components/card-contract.ts';
import { stringsOf } from '../../../utils/i18n/bundled.ts';
import { createTranslator } from '../../../utils/i18n/translate.ts';
import { missing, notTaken } from '../../scenes/samples.ts';
import { pseudo } from '../../tools/pseudo.ts';
import { click, find, render } from '../../tools/render.tsx';

const t = createTranslator('en', pseudo(stringsOf('en')));
const nothing = () => undefined;
const actions: CardActions = {
  judge: () => Promise.resolve(null),
  modeOf: () => ({ kind: 'copy', reason: { key: 'popover_cant_write' } }),
  apply: () => Promise.resolve('applied'),
  undo: () => Promise.resolve('applied'),
  copy: () => Promise.resolve(true),
  showEvidence: nothing,
  lookAgain: () => Promise.resolve(null),
  isGoal: () => Promise.resolve(null),
  menu: { notGoal: nothing, ignore: nothing, siteOff: nothing, pause: nothing, readAs: nothing, openSettings: nothing },
};
let unmount: () => Promise<void> = async () => undefined;
afterEach(() => unmount());

/** What a person reads or hears: texts and names, without the writer's own words, letters and numbers. */
function spoken(card: Element): readonly string[] {
  const texts: string[] = [];
  const walk = card.ownerDocument.createTreeWalker(card, NodeFilter.SHOW_TEXT);
  while (walk.nextNode()) {
    if (walk.currentNode.parentElement?.closest('.preview, .said p, .alt, .num, .choices .m') === null) {
      texts.push(walk.currentNode.textContent ?? '');
    }
  }
  for (const element of card.querySelectorAll('[aria-label], [placeholder]')) {
    texts.push(element.getAttribute('aria-label') ?? '', element.getAttribute('placeholder') ?? '');
  }
  return texts.map((text) => text.trim()).filter((text) => /\p{L}{2}/u.test(text));
}

describe('the card in a pseudo-locale', () => {
  it('says everything through the catalogue', async () => {
    const shown = await render(<GoalCard t={t} goal={missing('en')} actions={actions} host="x" onClose={nothing} />);
    unmount = shown.unmount;
    await click(find(shown.container, '[aria-haspopup=menu]'));
    expect(spoken(shown.container).length).toBeGreaterThan(20);
    expect(spoken(shown.container).filter((text) => !text.includes('⟦'))).toEqual([]);
  });
  it('also where it asks', async () => {
    const shown = await render(
      <GoalCard t={t} goal={notTaken('en')} onDemand actions={actions} host="x" onClose={null} />,
    );
    unmount = shown.unmount;
    expect(spoken(shown.container).filter((text) => !text.includes('⟦'))).toEqual([]);
  });
});
