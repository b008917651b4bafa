import type { TemplateDraft } from '../../templates/define-template.ts';
import type { CriterionRule, RuleExamples } from '../../types.ts';
import { cuesOf, observe } from '../reading.ts';

export const rule: CriterionRule = {
  id: 'specific/team-word',
  criterion: 'specific',
  summary: 'Finds a word that the team has agreed to leave out, or to say otherwise.',
  why: 'A team that has settled on its words reads its goals in one way.',
  advisory: true,
  check: ({ sentences }, pack) =>
    sentences.flatMap((sentence) =>
      cuesOf(sentence.annotation, 'team-unwanted').map((word) => {
        const say = pack.team?.saysFor(word.lemma ?? '') ?? null;
        return say === null
          ? observe(sentence, word, 'undermines', 'partial', 'specific_team_word')
          : observe(sentence, word, 'undermines', 'partial', 'specific_team_word_say', {
              say,
              ...(word.lemma && { words: word.lemma }),
            });
      }),
    ),
};

/** The team whose words the examples are read with. */
export const exampleTemplate: TemplateDraft = {
  name: 'Words',
  words: {
    banned: ['synergies', 'synergia'],
    preferred: [
      { say: 'customers', insteadOf: 'clients' },
      { say: 'asiakas', insteadOf: 'klientti' },
    ],
    glossary: [],
  },
};

export const examples: RuleExamples = {
  en: {
    finds: [
      'Build [synergies] between the clinics.',
      'Call ten [Clients] by May 2027.',
      'Show each [client] two ways by May 2027.',
    ],
    ignores: ['Call ten customers by May 2027.', 'Visit the clientele of two clinics.'],
  },
  fi: {
    finds: ['Rakennamme [synergioita] klinikoiden välille.', 'Soitamme jokaiselle [klientille].'],
    ignores: ['Soitamme jokaiselle asiakkaalle.'],
  },
};
