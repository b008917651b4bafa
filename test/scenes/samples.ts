/** The goals of the scenes, in both languages of the interface, and how an engine would judge them as blanks are filled. */
import type { Goal, Suggestion } from '../../utils/nlp/types.ts';
import { sampleGoal, sampleSuggestion, text, type GoalSample } from './goals.ts';

export type Language = 'en' | 'fi';

const L = (language: Language, en: string, fi: string) => (language === 'fi' ? fi : en);

const dates = (language: Language) => [
  {
    text: L(language, '31 December 2026', '31.12.2026'),
    note: text(L(language, 'end of this quarter', 'tämän neljänneksen loppu')),
  },
  {
    text: L(language, '31 March 2027', '31.3.2027'),
    note: text(L(language, 'end of next quarter', 'ensi neljänneksen loppu')),
  },
  {
    text: L(language, '30 June 2027', '30.6.2027'),
    note: text(L(language, 'end of the half', 'vuosipuoliskon loppu')),
  },
];

const how = (goal: string, language: Language): Suggestion =>
  sampleSuggestion(
    goal,
    L(language, ' by [step]', '. Ensimmäinen askel: [step]'),
    {
      id: 'add-first-step',
      gain: 10,
      improves: ['achievable'],
      step: text(L(language, 'What makes this doable?', 'Mikä tekee tästä mahdollisen?')),
      lead: text(L(language, 'Say how:', 'Kerro keino:')),
    },
    { step: {} },
  );
const why = (goal: string, language: Language, gain = 15): Suggestion =>
  sampleSuggestion(
    goal,
    L(language, ', so that [purpose]', ', jotta [purpose]'),
    {
      id: 'add-purpose',
      gain,
      improves: ['relevant'],
      step: text(L(language, 'What is it for?', 'Mitä varten tämä on?')),
      lead: text(L(language, 'Say why:', 'Kerro syy:')),
    },
    { purpose: {} },
  );

const MISSING = { en: 'Shorten the ramp-up of new sales reps', fi: 'Lyhennä uusien myyjien perehtymisaikaa' };

const missingSays = (language: Language): NonNullable<GoalSample['says']> => ({
  specific: {
    says: L(
      language,
      '“Shorten the ramp-up” is a change, “new sales reps” says whose.',
      '”Lyhennä perehtymisaikaa” on muutos, ”uusien myyjien” kertoo kenen.',
    ),
  },
  measurable: {
    says: L(
      language,
      '“Ramp-up” is a good thing to measure. It has no target yet.',
      '”Perehtymisaika” on hyvä mittari. Siltä puuttuu vielä tavoitearvo.',
    ),
  },
  achievable: { says: L(language, 'What makes this doable?', 'Mikä tekee tästä mahdollisen?') },
  relevant: { says: L(language, 'What is it for?', 'Mitä varten tämä on?') },
  timeBound: { says: L(language, 'By when?', 'Mihin mennessä?') },
});

export function missing(language: Language): Goal {
  const goal = MISSING[language];
  const main = sampleSuggestion(
    goal,
    L(
      language,
      ' from [baseline] to [target] months by [date]',
      ' [baseline] kuukaudesta [target] kuukauteen [date] mennessä',
    ),
    {
      id: 'add-baseline-and-target',
      gain: 47,
      improves: ['measurable', 'timeBound'],
      step: text(L(language, 'Say how far, and by when.', 'Kerro, mihin asti ja milloin.')),
      lead: text(''),
    },
    {
      baseline: { required: false, glue: L(language, 'from [baseline] ', '[baseline] kuukaudesta ') },
      target: {},
      date: { choices: dates(language) },
    },
  );
  return sampleGoal({
    text: goal,
    language,
    levels: [2, 1, 0, 0, 0],
    says: missingSays(language),
    suggestions: [main, how(goal, language), why(goal, language)],
  });
}

/** The goal above with its blanks filled, as an engine would see it. */
export function judgeMissing(filled: string, language: Language): Goal {
  const target = !filled.includes('[target]');
  const baseline =
    target && !filled.includes('[baseline]') && /\d+\D+\d/u.test(filled.split(MISSING[language])[1] ?? '');
  const date = !filled.includes('[date]');
  const added = filled.split(MISSING[language])[1] ?? filled;
  const said = L(
    language,
    'From 6 months to 4 by 31 March 2027, the end of next quarter.',
    '6 kuukaudesta 4 kuukauteen 31.3.2027 mennessä, ensi neljänneksen loppuun.',
  );
  return sampleGoal({
    text: filled,
    language,
    levels: [2, target ? 2 : 1, target && baseline ? 2 : 0, 0, date ? 2 : 0],
    says: {
      ...missingSays(language),
      ...(date && { timeBound: { says: 'time_bound_deadline', evidence: [added] } }),
      ...(target && date && { measurable: { says: said }, timeBound: { says: said, evidence: [added] } }),
    },
    suggestions: [why(filled, language)],
  });
}

/** The same with its change in two places, for an editor that takes them one after the other. */
export function twoPlaces(language: Language): Goal {
  const goal = missing(language);
  const at = L(language, 'Shorten the ', 'Lyhennä ').length;
  const [main, ...others] = goal.suggestions;
  if (main === undefined) return goal;
  const word = L(language, 'median ', 'mediaanin mukaista ');
  const moved = (span: { readonly start: number; readonly end: number }) => ({
    start: span.start + word.length,
    end: span.end + word.length,
  });
  const split: Suggestion = {
    ...main,
    edits: [{ start: at, end: at, text: word }, ...main.edits],
    result: main.result.slice(0, at) + word + main.result.slice(at),
    slots: main.slots.map((slot) => ({
      ...slot,
      ...moved(slot),
      ...(slot.glue !== undefined && { glue: moved(slot.glue) }),
    })),
  };
  return { ...goal, suggestions: [split, ...others] };
}

export function evidence(language: Language): Goal {
  const goal = L(
    language,
    'Reduce no-shows at the outpatient clinic from 14% to 9% by 30 June 2027',
    'Vähennä poliklinikan peruuttamatta jääneitä käyntejä 14 prosentista 9 prosenttiin 30.6.2027 mennessä',
  );
  return sampleGoal({
    text: goal,
    language,
    levels: [2, 2, 2, 1, 2],
    says: {
      measurable: {
        says: L(
          language,
          '“no-shows” is the measure, and “from 14% to 9%” says where it stands and where it should go.',
          'Mittari on nimetty, ja ”14 prosentista 9 prosenttiin” kertoo lähtötason ja tavoitteen.',
        ),
      },
      relevant: {
        says: L(
          language,
          'Fewer no-shows helps patients, but the sentence doesn’t say so. What is it for?',
          'Tästä on hyötyä potilaille, mutta lause ei sano sitä. Mitä varten tämä on?',
        ),
      },
    },
    suggestions: [why(goal, language, 7)],
  });
}

export function complete(language: Language): Goal {
  return sampleGoal({
    text: L(
      language,
      'Cut the median first reply to support tickets from 9 hours to 4 by 31 March 2027 by adding a second morning shift, so that customers in Asia get help the same day.',
      'Lyhennä tukipyyntöjen ensivastauksen mediaani 9 tunnista 4 tuntiin 31.3.2027 mennessä lisäämällä toinen aamuvuoro, jotta Aasian asiakkaat saavat apua samana päivänä.',
    ),
    language,
    levels: [2, 2, 2, 2, 2],
    says: {
      achievable: {
        says: L(
          language,
          '“by adding a second morning shift” says how.',
          '”lisäämällä toinen aamuvuoro” kertoo keinon.',
        ),
      },
    },
  });
}

export function keyResult(language: Language): Goal {
  const goal = L(language, 'Raise trial-to-paid conversion', 'Nosta kokeilusta maksavaksi siirtyvien osuutta');
  const objective = L(language, 'Small shops choose us first', 'Pienet kaupat valitsevat meidät ensin');
  const period = L(language, 'Q3 2027', 'Q3/2027');
  return sampleGoal({
    text: goal,
    language,
    role: 'key_result',
    objective,
    expected: ['specific', 'measurable', 'timeBound'],
    levels: [2, 1, 0, 0, 0],
    deadline: { start: '2027-07-01', end: '2027-09-30', text: period, source: 'heading' },
    says: {
      measurable: {
        says: L(
          language,
          'The measure is named. What should it reach?',
          'Mittari on nimetty. Mihin sen pitäisi nousta?',
        ),
      },
      relevant: { says: '', given: { verdict: 'met', source: 'objective', line: 1, text: objective } },
      timeBound: { says: '', given: { verdict: 'met', source: 'heading', line: 1, text: period } },
    },
    suggestions: [
      sampleSuggestion(
        goal,
        L(language, ' from [baseline]% to [target]%', ' [baseline] prosentista [target] prosenttiin'),
        {
          id: 'add-baseline-and-target',
          gain: 17,
          improves: ['measurable'],
          step: text(L(language, 'Say how far.', 'Kerro, mihin asti.')),
          lead: text(''),
        },
        {
          baseline: { required: false, glue: L(language, 'from [baseline]% ', '[baseline] prosentista ') },
          target: {},
        },
      ),
    ],
  });
}

export function notTaken(language: Language): Goal {
  return sampleGoal({
    text: L(language, 'Notes on the onboarding of new people', 'Muistiinpanoja uusien ihmisten perehdytyksestä'),
    language,
    levels: [1, 0, 0, 0, 0],
    isGoal: false,
  });
}
