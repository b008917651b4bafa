import { describe, expect, it } from 'vitest';
import { defineTemplate, type TemplateDraft } from '../../../../utils/nlp/templates/define-template.ts';
import { builtInTemplates } from '../../../../utils/nlp/templates/index.ts';
import { unknownRules } from '../../../../utils/nlp/templates/notes.ts';
import type { Goal, Template } from '../../../../utils/nlp/types.ts';
import { goalsOf } from '../analysing.ts';

const team = (draft: Omit<TemplateDraft, 'name'>): Template => defineTemplate({ name: 'Team', ...draft });

/** The one goal of a text, without and with the team's template. */
const both = (text: string, template: Template): readonly [before: Goal, after: Goal] => {
  const force = [{ start: 0, end: text.length }];
  const [before] = goalsOf(text, { force });
  const [after] = goalsOf(text, { force, template });
  if (!before || !after) throw new Error(`no goal in ${text}`);
  return [before, after];
};
const resultsOf = ({ suggestions }: Goal): readonly string[] => suggestions.map(({ result }) => result);
const rulesOf = (goal: Goal): readonly string[] =>
  Object.values(goal.criteria).flatMap(({ findings }) => findings.map(({ rule }) => rule));

const set = (keyResults: readonly string[], objective = 'Win the clinics of the north'): string =>
  [`Objective: ${objective}`, 'Key results:', ...keyResults.map((text) => `- ${text}`)].join('\n');
const found = (text: string, template?: Template): readonly { rule: string; message: unknown; strict?: true }[] =>
  goalsOf(text, template ? { template } : {}).flatMap((goal) => goal.set?.findings ?? []);

const WIN_RATE = {
  id: 'demo-win',
  names: { en: ['demo win rate', 'demo conversion'], fi: ['demovoitto'] },
  unit: '%',
  better: 'up',
  bounds: [0, 60],
  step: [0.02, 0.25],
  timing: 'lagging',
  counter: 'deal',
} as const;
const DEAL = {
  id: 'deal',
  names: { en: ['average deal'], fi: ['keskikauppa'] },
  unit: { en: '€', fi: '€' },
  better: 'up',
  timing: 'lagging',
} as const;

describe('rules', () => {
  it('that are off find nothing', () => {
    const text = 'Improve the onboarding of new reps by 30 June 2027';
    const [before, after] = both(text, team({ rules: { 'specific/weak-verb': 'off' } }));
    expect([rulesOf(before).includes('specific/weak-verb'), rulesOf(after).includes('specific/weak-verb')]).toEqual([
      true,
      false,
    ]);
  });

  it('that a team is strict about allow one level less', () => {
    const text = 'Improve the onboarding of new reps by 30 June 2027';
    const [before, after] = both(text, team({ rules: { 'specific/weak-verb': 'strict' } }));
    expect([before.criteria.specific.verdict, after.criteria.specific.verdict]).toEqual(['partial', 'missing']);
    expect(after.score).toBeLessThan(before.score);
  });

  it('that only advise count for the verdict where a team is strict', () => {
    const text = 'Open the shop in Oulu by 31 May 2019';
    const [before, after] = both(text, team({ rules: { 'time-bound/past-date': 'strict' } }));
    expect([before.criteria.timeBound.verdict, after.criteria.timeBound.verdict]).toEqual(['met', 'partial']);
  });

  it('about sets are off or stand first', () => {
    const text = set(['Publish the price list', 'Raise NPS from 31 to 45', 'Raise NPS from 31 to 45']);
    const usual = found(text).map(({ rule }) => rule);
    expect(usual).toContain('okr/kr-is-task');
    expect(usual).toContain('okr/duplicate-krs');
    const rules = { 'okr/kr-is-task': 'off', 'okr/duplicate-krs': 'strict' } as const;
    const [first, ...others] = found(text, team({ rules }));
    expect(first).toMatchObject({ rule: 'okr/duplicate-krs', strict: true });
    expect(others.map(({ rule }) => rule)).not.toContain('okr/kr-is-task');
  });

  it('about parents are off as well', () => {
    const text = 'Goal: Renew the wiki of the office by 30 June 2027';
    const parents = [{ text: 'Win ten hospitals', level: 'company' }] as const;
    expect(found(text, team({ parents })).map(({ rule }) => rule)).toContain('okr/no-parent');
    expect(found(text, team({ parents, rules: { 'okr/no-parent': 'off' } }))).toEqual([]);
  });

  it('that are not known are named', () => {
    const rules = { 'specific/hedge': 'off', 'okr/kr-is-task': 'strict', 'specific/later': 'off' } as const;
    expect(unknownRules(team({ rules }))).toEqual(['specific/later']);
  });
});

describe('limits', () => {
  const three = set(['Raise NPS from 31 to 45', 'Cut churn from 8% to 5%', 'Win 10 clinics']);

  it('of key results are the team’s, in what is said too', () => {
    expect(found(three).map(({ rule }) => rule)).not.toContain('okr/too-many-krs');
    expect(found(three, team({ set: { keyResults: [1, 2] } }))).toContainEqual(
      expect.objectContaining({
        rule: 'okr/too-many-krs',
        message: { key: 'okr_team_krs', values: { count: 3, range: '1–2' } },
      }),
    );
    expect(found(three, team({ set: { keyResults: [4, 6] } }))).toContainEqual(
      expect.objectContaining({ message: { key: 'okr_team_krs', values: { count: 3, range: '4–6' } } }),
    );
  });

  it('of objectives are asked for only where a team has set them, once a page', () => {
    const page = [three, set(['Raise eNPS from 10 to 25', 'Fill 4 posts', 'Cut sick leave to 3%'], 'Be a good place')];
    const many = (template?: Template) =>
      found(page.join('\n\n'), template).filter(({ rule }) => rule === 'okr/too-many-objectives');
    expect(many()).toEqual([]);
    expect(many(team({ set: { objectives: [1, 1] } }))).toMatchObject([
      { message: { key: 'okr_team_objectives', values: { count: 2, range: '1' } } },
    ]);
  });
});

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
      slots: [],
    });
  });

  it('without one of the team’s own leave a blank, and the step names them', () => {
    const [, after] = both('Build a world class booking page for clinics by 30 June 2027', team({ words }));
    expect(after.criteria.specific.message).toEqual({
      key: 'specific_team_word',
      values: { words: 'world class' },
    });
    expect(after.suggestions.find(({ id }) => id === 'replace-word')).toMatchObject({
      result: 'Build a [object] booking page for clinics by 30 June 2027',
      step: { key: 'step_team_word_out', values: { words: 'world class' } },
      slots: [{ name: 'object', required: true }],
    });
  });

  it('count only as they are listed in English, and by a safe stem in Finnish, where a blank takes their place', () => {
    const finnish = team({
      words: { banned: [], preferred: [{ say: 'asiakas', insteadOf: 'klientti' }], glossary: [] },
    });
    const [, after] = both('Haastattelemme 10 klienttiä 30.6.2027 mennessä', finnish);
    expect(after.criteria.specific.message.key).toBe('specific_team_word_say');
    expect(after.suggestions.find(({ id }) => id === 'replace-word')?.result).toBe(
      'Haastattelemme 10 [object] 30.6.2027 mennessä',
    );
    const [, english] = both('Raise the hit rates from 18% to 25% by 30 June 2027', team({ words }));
    expect(rulesOf(english)).not.toContain('specific/team-word');
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

describe('metrics', () => {
  const template = team({ metrics: [WIN_RATE, DEAL] });

  it('bring their unit and the question where it stands today', () => {
    const [, after] = both('Raise our demo conversion', template);
    expect(resultsOf(after)[0]).toBe('Raise our demo conversion from [baseline]% to [target]% by [date]');
    const [plain, euros] = both('Raise the average deal by 30 June 2027', template);
    expect(resultsOf(plain).join(' ')).not.toContain('€');
    expect(resultsOf(euros)).toContain('Raise the average deal from €[baseline] to €[target] by 30 June 2027');
  });

  it('bring them in Finnish too, by any of the word’s forms', () => {
    const [, after] = both('Nostamme keskikauppaa', template);
    expect(resultsOf(after)).toContain('Nostamme keskikauppaa (lähtötaso [baseline] €, tavoitetaso [target] €)');
  });

  it('are offered before those of the library, with their units', () => {
    const [, after] = both('Improve the demos for new clinics', template);
    const slot = after.suggestions.flatMap(({ slots }) => slots).find(({ name }) => name === 'metric');
    expect(slot?.choices.slice(0, 2)).toEqual([
      { text: 'demo win rate', note: { key: 'metric_unit', values: { unit: '%' } } },
      { text: 'average deal', note: { key: 'metric_unit', values: { unit: '€' } } },
    ]);
  });

  it('have bounds, a good direction and a usual step', () => {
    const [, beyond] = both('Raise demo win rate to 75% by 30 June 2027', template);
    expect(beyond.criteria.measurable.findings).toContainEqual(
      expect.objectContaining({
        rule: 'measurable/impossible-value',
        message: {
          key: 'measurable_impossible_value',
          values: { words: '75%', measure: 'demo win rate', low: 0, high: 60 },
        },
      }),
    );
    const [, against] = both('Cut demo win rate from 25% to 20% by 30 June 2027', template);
    expect(rulesOf(against)).toContain('measurable/good-direction');
    const [, far] = both('Raise demo win rate from 20% to 40% by 30 June 2027', template);
    expect(rulesOf(far)).toContain('achievable/usual-step');
  });

  it('name what suffers when they are pushed, and take nothing away for it', () => {
    const [before, after] = both('Raise demo win rate from 20% to 24% by 30 June 2027', template);
    expect(after.criteria.measurable).toMatchObject({
      effective: 'met',
      message: { key: 'measurable_counter_metric', values: { words: 'demo win rate', other: 'average deal' } },
    });
    expect(after.score).toBeGreaterThanOrEqual(before.score);
  });

  it('in a set: all late, and none that watches over what suffers', () => {
    const text = set([
      'Raise demo win rate from 20% to 24%',
      'Raise demo conversion from 30% to 40%',
      'Raise demo win rate in Oulu to 30%',
    ]);
    const rules = found(text, template).map(({ rule }) => rule);
    expect(rules).toEqual(expect.arrayContaining(['okr/all-lagging', 'okr/no-counter-measure']));
    expect(found(text).map(({ rule }) => rule)).not.toContain('okr/all-lagging');
  });
});

describe('patterns', () => {
  it('take the writer’s words as they are and leave the rest blank', () => {
    const [, after] = both('Raise our win rate in Finland by 30 June 2027', builtInTemplates.sales);
    expect(after.suggestions.find(({ id }) => id === 'use-pattern')?.result).toBe(
      'Raise our win rate in Finland from [baseline]% to [target]% by 30 June 2027 by [step]',
    );
  });

  it('build an objective and what shows it, after Doerr', () => {
    const [before, after] = both(
      'Objective: Make our help pages useful for new users',
      builtInTemplates['measured-by'],
    );
    expect(before.suggestions.map(({ id }) => id)).not.toContain('use-pattern');
    expect(resultsOf(after)[0]).toBe(
      'I will make our help pages useful for new users by [date] as measured by [metric] of [target]',
    );
  });

  it('stand where a Finnish word needs no other ending', () => {
    const [, after] = both('Lyhennämme uusien myyjien perehtymisaikaa', builtInTemplates.sales);
    expect(resultsOf(after)).toContain(
      'Lyhennämme uusien myyjien perehtymisaikaa: [baseline] kuukautta → [target] kuukautta, [date] mennessä. Keino: [step]',
    );
    const inflected = goalsOf('Lyhennämme perehtymisajan 6 kuukaudesta', { template: builtInTemplates.sales });
    expect(inflected.flatMap(({ suggestions }) => suggestions.map(({ id }) => id))).not.toContain('use-pattern');
  });

  it('for new goals only are not offered for goals that are there', () => {
    const pattern = { role: 'goal', text: 'We {verb} {metric} from {baseline} to {target} until {date}' } as const;
    const plain = both(
      'Raise the win rate',
      team({ patterns: [{ role: 'goal', text: '{verb} {metric}: {baseline} to {target} ({date})' }] }),
    )[1];
    expect(plain.suggestions.map(({ id }) => id)).toContain('use-pattern');
    const [, after] = both('Raise the win rate', team({ patterns: [{ ...pattern, offer: 'new' }] }));
    expect(after.suggestions.map(({ id }) => id)).not.toContain('use-pattern');
  });
});

describe('examples', () => {
  const examples = [{ text: 'Improve the lobby of the clinic soon' }];
  const text = 'Improve the lobby of the clinic soon.';

  it('are left in peace where nobody has asked about them', () => {
    expect(goalsOf(text, { surface: 'field' })).toHaveLength(1);
    expect(goalsOf(text, { surface: 'field', template: team({ examples }) })).toEqual([]);
  });

  it('are judged on demand, as in a preview', () => {
    const force = [{ start: 0, end: text.length }];
    expect(goalsOf(text, { surface: 'field', template: team({ examples }), force })).toHaveLength(1);
  });
});

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
