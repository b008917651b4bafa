import { describe, expect, it } from 'vitest';
import { fillForm } from '../../../../utils/nlp/templates/fill-form.ts';
import { goalForms } from '../../../../utils/nlp/templates/goal-forms.ts';
import { builtInTemplates } from '../../../../utils/nlp/templates/index.ts';
import type { PatternValues } from '../../../../utils/nlp/templates/fill-pattern.ts';
import type { Template } from '../../../../utils/nlp/types.ts';
import { goalsOf, options } from '../analysing.ts';

const { today } = options();
const all: readonly (readonly [string, Template])[] = Object.entries(builtInTemplates);
/** As the form scores it: asked for, by this template. */
const judged = (text: string, template: Template) =>
  goalsOf(text, { surface: 'field', template, force: [{ start: 0, end: text.length }] });

/** What a person might fill in; a verb for a measure that is to rise, and for one that is to fall. */
const FILLED: Readonly<Record<string, PatternValues & { readonly fall: string }>> = {
  en: {
    verb: 'raise',
    fall: 'cut',
    object: 'run the weekly demo',
    purpose: 'customers get an answer the same day',
    step: 'calling every customer',
    owner: 'Maria Smith',
  },
  fi: {
    verb: 'nosta',
    fall: 'alenna',
    object: 'vetää viikon demon',
    purpose: 'asiakas saa vastauksen samana päivänä',
    step: 'soitamme jokaiselle asiakkaalle',
    owner: 'Maria Virtanen',
  },
};

const filledBy = (template: Template, language: string) => {
  const form = goalForms(template, today, language).forms[0];
  const { fall = '', ...words } = FILLED[language] ?? {};
  const falls = template.metrics[0]?.better === 'down';
  const [low, high] = ['18', '20'];
  return (form?.patterns ?? []).map(({ role }, index) => {
    const values: PatternValues = {
      ...words,
      ...(falls && { verb: fall }),
      metric: form?.metrics[0]?.name ?? '',
      baseline: falls ? high : low,
      target: falls ? low : high,
      date: form?.dates[1]?.text ?? '',
    };
    return { role, text: form ? fillForm(form, index, values).text : '' };
  });
};

describe.each(all)('the built-in template %s', (_id, template) => {
  it('has samples in each language that say all it asks for', () => {
    const languages = template.examples.map(({ text }) => {
      const goals = judged(text, template);
      expect(
        goals.map(({ score }) => score),
        text,
      ).toEqual([100]);
      return goals[0]?.language ?? '';
    });
    expect(languages.toSorted((one, other) => one.localeCompare(other))).toEqual(['en', 'en', 'fi', 'fi']);
  });

  it('says in each language what its terms mean', () => {
    const meanings = template.words.glossary.map(({ meaning }) => Object.keys(meaning).toSorted());
    expect(meanings).toEqual(meanings.map(() => ['en', 'fi']));
  });

  it.each(['en', 'fi'])('has a sentence for new goals that says all it asks for, filled in: %s', (language) => {
    const goals = filledBy(template, language).filter(({ role }) => role === 'goal');
    const scores = goals.map(({ text }) => [text, judged(text, template).map(({ score }) => score)]);
    expect(scores).toEqual(goals.map(({ text }) => [text, [100]]));
  });
});

it.each([
  ['smart', 'Nosta aika täyteen tuottavuuteen tasolta 18 tasolle 20 31.3.2027 mennessä, jotta PURPOSE. Keino: STEP'],
  ['okr', 'Nosta aika täyteen tuottavuuteen: 18 → 20, 31.3.2027 mennessä'],
  [
    'measured-by',
    'Nosta OBJECT 31.3.2027 mennessä (mittari: aika täyteen tuottavuuteen, tavoitetaso 20), jotta PURPOSE',
  ],
  ['development', '31.3.2027 mennessä osaan OBJECT, jotta PURPOSE. Sen näkee siitä: 20. Ensimmäinen askel: STEP'],
  ['sales', 'Nosta voittoprosentti: 18 % → 20 %, 31.3.2027 mennessä, jotta PURPOSE. Keino: STEP'],
  [
    'marketing',
    'Nosta laadukkaiden liidien määrä: 18 kuukaudessa → 20 kuukaudessa, 31.3.2027 mennessä, jotta PURPOSE. Keino: STEP',
  ],
  ['customer-success', 'Alenna asiakaspoistuma: 20 % → 18 %, 31.3.2027 mennessä, jotta PURPOSE. Keino: STEP'],
  ['people', 'Nosta henkilöstön suositteluindeksi: 18 → 20, 31.3.2027 mennessä (omistaja: OWNER), jotta PURPOSE'],
] as const)('a Finnish sentence of %s needs no ending that the filler would have to know', (id, pattern) => {
  const { purpose = '', step = '', object = '', owner = '' } = FILLED['fi'] ?? {};
  const expected = pattern
    .replace('PURPOSE', purpose)
    .replace('STEP', step)
    .replace('OBJECT', object)
    .replace('OWNER', owner);
  expect(filledBy(builtInTemplates[id], 'fi')[0]?.text.replaceAll('\u00A0', ' ')).toBe(expected);
});
