import { describe, expect, it } from 'vitest';
import { builtInTemplates } from '../../../../../utils/nlp/templates/index.ts';
import { goalsOf } from '../../analysing.ts';
import { set } from './team.ts';

describe('the built-in templates', () => {
  const texts = [
    'Raise the win rate',
    'Improve onboarding by 30 June 2027',
    set(['Raise NPS from 31 to 45', 'Publish the price list']),
  ];

  it('differ at work, each from each', () => {
    const pictures = Object.entries(builtInTemplates).map(([id, template]) => {
      const judged = texts.flatMap((text) => goalsOf(text, { template }));
      return [
        id,
        JSON.stringify(
          judged.map(({ score, suggestions, set: read }) => [
            score,
            suggestions.map(({ result, slots }) => [result, slots]),
            read,
          ]),
        ),
      ] as const;
    });
    expect(new Set(pictures.map(([, picture]) => picture)).size).toBe(pictures.length);
  });

  it('speak English and Finnish throughout', () => {
    for (const { name, about, patterns, metrics } of Object.values(builtInTemplates)) {
      const said = [
        typeof name === 'string' ? { en: name, fi: name } : name,
        about,
        ...patterns.map(({ text }) => text),
      ];
      for (const text of [...said, ...metrics.map(({ names }) => names)])
        expect(Object.keys(text ?? {}).toSorted()).toEqual(['en', 'fi']);
    }
  });
});
