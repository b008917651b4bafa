import { describe, expect, it } from 'vitest';
import { builtInTemplates } from '../../../../utils/nlp/templates/built-in/index.ts';
import { fillForm } from '../../../../utils/nlp/templates/fill-form.ts';
import { goalForms } from '../../../../utils/nlp/templates/goal-forms.ts';
import type { GoalForm, Template } from '../../../../utils/nlp/types.ts';

const TODAY = '2027-03-10';
const formOf = (template: Template, language: string): GoalForm => {
  const [form] = goalForms(template, TODAY, language).forms;
  if (form?.language !== language) throw new Error(`No form in ${language}.`);
  return form;
};

describe('the forms of a template', () => {
  it('are one a language, the wanted one first', () => {
    expect(goalForms(builtInTemplates.sales, TODAY, 'fi').forms.map(({ language }) => language)).toEqual(['fi', 'en']);
    expect(goalForms(builtInTemplates.sales, TODAY).forms.map(({ language }) => language)).toEqual(['en', 'fi']);
  });

  it('are only those of its own language', () => {
    const own = { ...builtInTemplates.sales, language: 'fi' };
    expect(goalForms(own, TODAY, 'en').forms.map(({ language }) => language)).toEqual(['fi']);
  });

  it('offer the team’s measures with unit and counter-metric, and the library where it has none', () => {
    expect(formOf(builtInTemplates.sales, 'en').metrics[0]).toEqual({
      name: 'win rate',
      unit: '%',
      counter: 'average deal',
    });
    expect(formOf(builtInTemplates.smart, 'en').metrics.length).toBeGreaterThan(20);
  });

  it('offer the ends of the team’s periods', () => {
    const fromFebruary = { ...builtInTemplates.sales, calendar: { firstMonth: 2, cycle: 'quarter' as const } };
    expect(formOf(fromFebruary, 'fi').dates[0]).toEqual({
      text: '30.4.2027',
      note: { key: 'date_end_of_quarter' },
    });
  });

  it('ask the plain sentence where the template has none', () => {
    const bare = { ...builtInTemplates.sales, patterns: [] };
    expect(formOf(bare, 'en').patterns).toEqual(formOf(builtInTemplates.smart, 'en').patterns);
  });
});

describe('the examples of a form', () => {
  const examplesOf = (template: Template, language: string) => formOf(template, language).patterns.at(-1)?.examples;

  it('have the form that the words beside the blank ask for', () => {
    expect(examplesOf(builtInTemplates.okr, 'fi')).toMatchObject({ verb: 'tee', object: 'ajanvarauksesta helppo' });
    expect(examplesOf(builtInTemplates.development, 'fi')).toMatchObject({
      date: 'kesäkuun loppuun mennessä',
      object: 'vetää asiakaspalaverin yksin',
      target: 'vedän kolme palaveria yksin',
    });
    expect(examplesOf(builtInTemplates.development, 'en')).toMatchObject({
      date: '31 March 2027',
      object: 'run customer meetings alone',
    });
  });

  it.each(['en', 'fi'])('fill every sentence of every built-in template in %s', (language) => {
    for (const template of Object.values(builtInTemplates)) {
      const form = formOf(template, language);
      form.patterns.forEach(({ examples }, index) =>
        expect([template.name, fillForm(form, index, examples).complete]).toEqual([template.name, true]),
      );
    }
  });
});

describe('the sentence of a form', () => {
  const en = formOf(builtInTemplates.sales, 'en');
  const values = { verb: 'raise', metric: 'Win rate', baseline: '18', target: '25', date: '31 October 2027' };

  it('begins with a capital, and its numbers carry the unit of the measure', () => {
    expect(fillForm(en, 0, values).text).toBe('Raise win rate from 18% to 25% by 31 October 2027 by [step]');
    expect(fillForm(en, 0, { ...values, step: 'calling' }).complete).toBe(true);
  });

  it('stands without what may not be known yet, where things are today', () => {
    const { baseline: _, ...known } = { ...values, step: 'calling' };
    const filled = fillForm(en, 0, known);
    expect([filled.text, filled.complete]).toEqual(['Raise win rate to 25% by 31 October 2027 by calling', true]);
    const finnish = { verb: 'nosta', metric: 'voittoprosentti', target: '25', date: '31.10.2027', step: 'soitot' };
    expect(fillForm(formOf(builtInTemplates.sales, 'fi'), 0, finnish).text).toBe(
      'Nosta voittoprosentti: 25 %, 31.10.2027 mennessä. Keino: soitot',
    );
    expect(fillForm(formOf(builtInTemplates.smart, 'fi'), 0, { ...finnish, target: '25 %' }).text).toBe(
      'Nosta voittoprosentti tasolle 25 % 31.10.2027 mennessä. Keino: soitot',
    );
  });

  it.each(['{metric} ({baseline} today) to {target}', '{baseline} is the {metric} today, {target} tomorrow'])(
    'keeps its blank for today where the words around it could not stand without it: %s',
    (text) => {
      const form = formOf({ ...builtInTemplates.sales, patterns: [{ role: 'goal', text }] }, 'en');
      expect(fillForm(form, 0, { ...values, baseline: '' }).text.toLowerCase()).toContain('[baseline]');
    },
  );

  it('leaves a unit that was typed, and knows none for a measure of the writer’s own', () => {
    expect(fillForm(en, 0, { ...values, baseline: '18 %' }).text).toContain('from 18 % to 25%');
    expect(fillForm(en, 0, { ...values, metric: 'joy' }).text).toContain('joy from 18 to 25');
  });

  it('adds no unit to the numbers of a measure that only the library knows', () => {
    const fi = formOf(builtInTemplates.smart, 'fi');
    const scored = { verb: 'nosta', metric: 'asiakastyytyväisyys', baseline: '7,2', target: '8,5', date: '30.6.2027' };
    expect(fi.metrics.every(({ unit }) => unit === '')).toBe(true);
    expect(fillForm(fi, 0, scored).text).toBe('Nosta asiakastyytyväisyys tasolta 7,2 tasolle 8,5 30.6.2027 mennessä');
  });

  it('says a unit once where the pattern says it', () => {
    const template = {
      ...builtInTemplates.sales,
      patterns: [{ role: 'goal' as const, text: { en: '{verb} {metric} to {target}% by {date}' } }],
    };
    expect(fillForm(formOf(template, 'en'), 0, values).text).toBe('Raise win rate to 25% by 31 October 2027');
  });
});
