import { describe, expect, it } from 'vitest';
import { isFarFromGoal } from '../../../utils/nlp/detection/first-look.ts';
import { outlineOf } from '../../../utils/nlp/detection/goal-detector.ts';
import { readSentence } from '../../../utils/nlp/detection/readings.ts';
import { en } from '../../../utils/nlp/languages/en/index.ts';

const TODAY = { today: '2026-11-23', calendar: { firstMonth: 1, cycle: 'quarter' } } as const;
const isFar = (text: string): boolean => isFarFromGoal(en, text, outlineOf(en, text) ?? {}, { document: 1 });

describe('a first look', () => {
  it.each([
    'Please make sure that you read the guide before you start.',
    'If you want to change your password, click on the link.',
    'You can add 3 users, for example when your colleagues are away.',
  ])('is enough for %j', (text) => expect(isFar(text)).toBe(true));

  it.each(['Cut the first reply from nine hours to two by June', 'We will open a second clinic', 'Fewer complaints'])(
    'is not enough for %j',
    (text) => expect(isFar(text)).toBe(false),
  );

  it('goes on where a number may tell more', () => {
    const place = { document: 1 };
    const likely = (text: string): boolean => isFarFromGoal({ ...en, weights: { document: -3 } }, text, {}, place);
    expect(likely('Reviews of the plan')).toBe(true);
    expect(likely('Reviews of the 3 plans')).toBe(false);
  });

  it('sees nothing but what a closer look sees, too', () => {
    const { outline, features } = readSentence('We aim to plant 40 trees by May', en, TODAY);
    expect(features).toMatchObject(outline ?? { none: true });
  });

  it('tags nothing', () => {
    const untagged = { ...en, annotate: () => expect.unreachable() };
    expect(readSentence('We aim to plant 40 trees', untagged, TODAY).outline).toMatchObject({ 'we-plan': 1 });
  });
});
