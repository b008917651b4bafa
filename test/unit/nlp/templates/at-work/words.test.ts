import { en } from '../../../../../utils/nlp/languages/en/index.ts';
import { describe, expect, it } from 'vitest';
import { inForm } from '../../../../../utils/nlp/team/in-form.ts';
import { both, rulesOf, team } from './team.ts';

describe('words', () => {
  const words = {
    banned: ['world class'],
    preferred: [{ say: 'win rate', insteadOf: 'hit rate' }],
    glossary: [{ term: 'Quality', meaning: 'our programme of the spring' }],
  };

  it('that a team leaves out are named and replaced by its own, and only they', () => {
    const text = 'Raise the hit rate from 18% to 25% by 30 June 2027';
    const [before, after] = both(text, team({ words }));
    expect(rulesOf(before)).not.toContain('specific/team-word');
    expect(after.criteria.specific).toMatchObject({
      verdict: 'met',
      effective: 'partial',
      message: { key: 'specific_team_word_say', values: { words: 'hit rate', say: 'win rate' } },
    });
    expect(after.suggestions.find(({ id }) => id === 'replace-word')).toMatchObject({
      edits: [{ start: 10, end: 18, text: 'win rate' }],
      lead: { key: 'lead_without', values: { words: 'hit rate' } },
      slots: [],
    });
  });

  it('without one of the team’s own leave a blank, and step and lead name them', () => {
    const [, after] = both('Build a world class booking page for clinics by 30 June 2027', team({ words }));
    expect(after.criteria.specific.message).toEqual({
      key: 'specific_team_word',
      values: { words: 'world class' },
    });
    expect(after.suggestions.find(({ id }) => id === 'replace-word')).toMatchObject({
      result: 'Build a [object] booking page for clinics by 30 June 2027',
      step: { key: 'step_team_word_out', values: { words: 'world class' } },
      lead: { key: 'lead_without', values: { words: 'world class' } },
      slots: [{ name: 'object', required: true }],
    });
  });

  it('count in their regular forms, where a blank that offers the team’s takes their place', () => {
    const finnish = team({
      words: { banned: [], preferred: [{ say: 'asiakas', insteadOf: 'klientti' }], glossary: [] },
    });
    const [, after] = both('Haastattelemme 10 klienttiä 30.6.2027 mennessä', finnish);
    expect(after.criteria.specific.message.key).toBe('specific_team_word_say');
    expect(after.suggestions.find(({ id }) => id === 'replace-word')).toMatchObject({
      result: 'Haastattelemme 10 [object] 30.6.2027 mennessä',
      step: { key: 'step_team_word', values: { say: 'asiakas' } },
      slots: [{ name: 'object', choices: [{ text: 'asiakas', note: { key: 'choice_team_word' } }] }],
    });
    const [, english] = both('Raise the hit rates from 18% to 25% by 30 June 2027', team({ words }));
    expect(rulesOf(english)).toContain('specific/team-word');
    const [, other] = both('Raise the hit rating from 18 to 25 by 30 June 2027', team({ words }));
    expect(rulesOf(other)).not.toContain('specific/team-word');
  });

  it.each([
    ['synergy', 'synergies', true],
    ['client', 'clients', true],
    ['clients', 'client', true],
    ['leverage', 'leveraging', true],
    ['box', 'boxes', true],
    ['new', 'newly', false],
    ['sales', 'sale', false],
    ['bus', 'bu', false],
    ['process', 'proces', false],
  ])('of English are known in these forms: %s, %s: %s', (entry, word, known) => {
    expect(en.formOf?.(entry, word)).toBe(known);
  });

  it.each([
    ['voittoprosentti', 'osumaprosentti', 'Osumaprosentin', 'voittoprosentin'],
    ['myyntikate', 'bruttokate', 'bruttokatteesta', 'myyntikatteesta'],
    ['win rate', 'hit rate', 'hit rate', 'win rate'],
    ['agentti', 'klientti', 'klienttiä', null],
    ['asiakas', 'klientti', 'klientille', null],
    ['liidi', 'laadukas liidi', 'laadukkaan liidin', null],
  ])('are put in the form of those they replace where both end in one word: %s for %s', (say, listed, here, form) => {
    expect(inForm(say, listed, here)).toBe(form);
  });

  it('of the glossary are names, never broad', () => {
    const [before, after] = both('Launch Quality by 30 June 2027', team({ words }));
    expect([before.criteria.specific.verdict, after.criteria.specific.verdict]).toEqual(['partial', 'met']);
  });

  it('of a template for another language are not the goal’s', () => {
    const [, after] = both('Raise the hit rate from 18% to 25% by 30 June 2027', team({ words, language: 'fi' }));
    expect(rulesOf(after)).not.toContain('specific/team-word');
  });
});
