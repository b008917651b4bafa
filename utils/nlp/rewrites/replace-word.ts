import { cuesOf } from '../criteria/reading.ts';
import { inForm } from '../team/in-form.ts';
import type { TemplateDraft } from '../templates/define-template.ts';
import type { Proposal, RewriteExamples, TextEdit } from '../types.ts';
import { blank, defineRewrite, proposal } from './build.ts';

/** The new word begins as the old one did. */
const asBegun = (word: string, old: string): string =>
  /^\p{Lu}/u.test(old) && !/^\p{Lu}{2}/u.test(old) ? word.slice(0, 1).toUpperCase() + word.slice(1) : word;

/**
 * The team's own word in place of one that it does without, in the same form where that is known; a blank in its place
 * where the team has no other word. Where only the form is not known, the blank offers the team's word.
 */
export const rewrite = defineRewrite({
  id: 'replace-word',
  improves: ['specific'],
  clears: 'specific/team-word',
  summary: 'Puts the team’s own word, or a blank, in the place of one that the team does without.',
  propose: ({ candidate }, { team }): readonly Proposal[] => {
    if (!team) return [];
    const unwanted = candidate.sentences.flatMap(({ annotation, offset }) =>
      cuesOf(annotation, 'team-unwanted').map(({ start, end, lemma = '' }) => {
        const old = annotation.text.slice(start, end);
        const own = team.saysFor(lemma);
        const say = own === null ? null : inForm(own, lemma, old);
        return { old, own, say, start: start + offset, end: end + offset };
      }),
    );
    const edits = unwanted.map(({ old, say, start, end }): TextEdit => ({
      start,
      end,
      text: say === null ? '[object]' : asBegun(say, old),
    }));
    if (edits.length === 0) return [];
    const open = unwanted.filter(({ say }) => say === null);
    const slots = open.map(({ own }) =>
      blank('object', own === null ? {} : { choices: [{ text: own, note: { key: 'choice_team_word' } }] }),
    );
    const without = open.find(({ own }) => own === null);
    const { old: words = '', own: say } = without ?? open[0] ?? unwanted[0] ?? {};
    const lead = { key: 'lead_without', values: { words } };
    const step = say ? { key: 'step_team_word', values: { say } } : { key: 'step_team_word_out', values: { words } };
    return [{ ...proposal(edits, slots, step.key, lead.key), step, lead }];
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
      { say: 'voittoprosentti', insteadOf: 'osumaprosentti' },
    ],
    glossary: [],
  },
};

export const examples: RewriteExamples = {
  en: {
    rewrites: [
      ['Call all clients by 30 April 2027', 'Call all customers by 30 April 2027'],
      ['Build synergies between the clinics', 'Build [object] between the clinics'],
    ],
    leaves: ['Call all customers by 30 April 2027', 'Call the clientele'],
  },
  fi: {
    rewrites: [
      ['Tavoitamme kaikki klientit 30.4.2027 mennessä', 'Tavoitamme kaikki asiakkaat 30.4.2027 mennessä'],
      ['Soitamme kaikille klienteille 30.4.2027 mennessä', 'Soitamme kaikille [object] 30.4.2027 mennessä'],
      ['Parannamme osumaprosenttia 30.4.2027 mennessä', 'Parannamme voittoprosenttia 30.4.2027 mennessä'],
    ],
    leaves: ['Soitamme kaikille asiakkaille 30.4.2027 mennessä', 'Tavoitamme kaikki asiakkaat 30.4.2027 mennessä'],
  },
};
