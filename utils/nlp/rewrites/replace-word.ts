import { cuesOf } from '../criteria/reading.ts';
import type { TemplateDraft } from '../templates/define-template.ts';
import type { Proposal, RewriteExamples, TextEdit } from '../types.ts';
import { defineRewrite, proposal } from './build.ts';

/** The new word begins as the old one did. */
const asBegun = (word: string, old: string): string =>
  /^\p{Lu}/u.test(old) && !/^\p{Lu}{2}/u.test(old) ? word.slice(0, 1).toUpperCase() + word.slice(1) : word;

/**
 * The team's own word in place of one that it does without: only where the old one stands exactly as it was listed, so
 * that nothing has to be inflected.
 */
export const rewrite = defineRewrite({
  id: 'replace-word',
  improves: ['specific'],
  clears: 'specific/team-word',
  summary: 'Puts the team’s own word in the place of one that the team does without.',
  propose: ({ candidate }, { team }): readonly Proposal[] => {
    if (!team) return [];
    const edits = candidate.sentences.flatMap(({ annotation, offset }) =>
      cuesOf(annotation, 'team-unwanted').flatMap(({ start, end, lemma }): TextEdit[] => {
        const old = annotation.text.slice(start, end);
        const say = team.saysFor(lemma ?? '');
        if (say === null || old.toLowerCase() !== lemma?.toLowerCase()) return [];
        return [{ start: start + offset, end: end + offset, text: asBegun(say, old) }];
      }),
    );
    return edits.length === 0 ? [] : [proposal(edits, [], 'step_team_word', 'lead_team_word')];
  },
});

/** The team whose words the examples are read with. */
export const exampleTemplate: TemplateDraft = {
  name: 'Words',
  words: {
    banned: ['synergies'],
    preferred: [
      { say: 'customers', insteadOf: 'clients' },
      { say: 'asiakkaat', insteadOf: 'klientit' },
    ],
    glossary: [],
  },
};

export const examples: RewriteExamples = {
  en: {
    rewrites: [['Call all clients by 30 April 2027', 'Call all customers by 30 April 2027']],
    leaves: ['Call all customers by 30 April 2027', 'Call the clientele', 'Build synergies between the clinics'],
  },
  fi: {
    rewrites: [['Tavoitamme kaikki klientit 30.4.2027 mennessä', 'Tavoitamme kaikki asiakkaat 30.4.2027 mennessä']],
    leaves: ['Soitamme kaikille klienteille 30.4.2027 mennessä', 'Tavoitamme kaikki asiakkaat 30.4.2027 mennessä'],
  },
};
