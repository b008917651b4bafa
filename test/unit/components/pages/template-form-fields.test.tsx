// @vitest-environment happy-dom
import { act, useEffect, useState } from 'react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { TemplateSheet } from '../../../../entrypoints/options/templates/TemplateSheet.tsx';
import { validOnly } from '../../../../entrypoints/options/templates/valid-only.ts';
import { stringsOf } from '../../../../utils/i18n/bundled.ts';
import { createTranslator } from '../../../../utils/i18n/translate.ts';
import { parseTemplate } from '../../../../utils/nlp/templates/index.ts';
import { CRITERIA, type Template } from '../../../../utils/nlp/types.ts';
import { render } from '../../../tools/render.tsx';
import { exampleTemplate, templateFields } from '../../../tools/template-fields.ts';

const t = createTranslator('en', stringsOf('en'));

/** What Tarkka itself writes; a person has no use for it. */
const NOT_OFFERED: readonly string[] = ['$schema', 'formatVersion', 'id', 'revision', 'metrics[].id'];

type Change = {
  /** What a person calls the control, as ears hear it. */
  readonly name: string;
  /** What is typed or chosen; without it, it is pressed. */
  readonly to?: string;
  /** The nth control of that name. */
  readonly nth?: number;
};

const asked = (role: string): Change => ({ name: t('template_must', { role, name: 'Relevant' }) });
const weighs = (name: string): Change => ({ name: t('template_weight', { name }), to: '55' });

/** By field: what a person does to change it. */
const CHANGES: Readonly<Record<string, Change>> = {
  name: { name: 'Name', to: 'Other sales' },
  about: { name: 'What it is for', to: 'For the field.' },
  language: { name: 'Goals are in', to: 'fi' },
  'calendar.firstMonth': { name: 'Fiscal year starts in', to: '7' },
  'calendar.yearNamedBy': { name: 'A fiscal year is named after', to: 'start' },
  'calendar.cycle': { name: 'Goals are set for', to: 'half' },
  'weights.specific': weighs('Specific'),
  'weights.measurable': weighs('Measurable'),
  'weights.achievable': weighs('Achievable'),
  'weights.relevant': weighs('Relevant'),
  'weights.timeBound': weighs('Time-bound'),
  'required.goal': asked('A goal'),
  'required.objective': asked('An objective'),
  'required.key_result': asked('A key result'),
  'required.initiative': asked('An initiative'),
  'patterns[].role': { name: 'Sentence 1 is for', to: 'goal' },
  'patterns[].text': { name: 'Sentence 1', to: 'Raise {measure} to {target}', nth: 1 },
  'patterns[].offer': { name: 'Only for new goals, not for rewriting' },
  rules: { name: t('rule_name_specific_hedge'), to: 'off' },
  'words.banned': { name: 'Words we leave out', to: 'synergy' },
  'words.preferred[].say': { name: 'Words we say instead', to: 'hit rate → close rate' },
  'words.preferred[].insteadOf': { name: 'Words we say instead', to: 'strike rate → win rate' },
  'words.glossary[].term': { name: 'Our own terms', to: 'AC: annual contract value' },
  'words.glossary[].meaning': { name: 'Our own terms', to: 'ACV: value of a year' },
  'metrics[].names': { name: 'Name', to: 'share of deals won', nth: 1 },
  'metrics[].unit': { name: 'Unit', to: 'percent' },
  'metrics[].better': { name: 'Better when', to: 'down' },
  'metrics[].bounds': { name: 'Lowest', to: '5' },
  'metrics[].step': { name: 'Usual change in a cycle, at least (%)', to: '4' },
  'metrics[].timing': { name: 'Kind', to: 'leading' },
  'metrics[].counter': { name: 'Keep an eye on', to: 'first-meetings' },
  'metrics[].drivers': { name: 'Add a measure that moves it', to: 'deal-size' },
  'set.objectives': { name: 'Objectives on a page, at most', to: '4' },
  'set.keyResults': { name: 'Key results of an objective, at least', to: '2' },
  'parents[].text': { name: 'The company’s', to: 'Grow in the south' },
  'parents[].level': { name: 'The team’s', to: 'Answer within a day' },
  'parents[].details': { name: 'The company’s', to: 'Grow in the Nordics\n  - 9 million by 31 January 2028' },
  'examples[].text': { name: 'Sample goal 1', to: 'Raise the win rate to 30% by 31 July 2027' },
  'examples[].note': { name: 'Note on sample goal 1', to: 'Says how far.' },
};

const start = (): Template => {
  const parsed = parseTemplate(exampleTemplate);
  if (!parsed.ok) throw new Error(parsed.message.key);
  return parsed.template;
};

/** The values at a place such as `metrics[].unit`. */
const at = (value: unknown, place: string): unknown =>
  place
    .replaceAll('[]', '.*')
    .split('.')
    .reduce<unknown>((now, name) => {
      const read = (each: unknown): unknown => (each as Readonly<Record<string, unknown>> | undefined)?.[name];
      if (name === '*') return now;
      return Array.isArray(now) ? now.map(read) : read(now);
    }, value);

const keeper: { kept: Template | null } = { kept: null };
let container: HTMLElement;
let unmount: () => Promise<void>;

function Page() {
  const [template, setTemplate] = useState(start);
  useEffect(() => {
    keeper.kept = template;
  }, [template]);
  const edits = { change: (edit: Parameters<typeof validOnly>[0]) => setTemplate(validOnly(edit)), place: () => {} };
  return <TemplateSheet t={t} template={template} where="" edits={edits} />;
}

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;
const said = (ids: string | null): string =>
  (ids ?? '')
    .split(' ')
    .map((id) => (id === '' ? '' : (container.querySelector(`[id="${id}"]`)?.textContent ?? '')))
    .join(' ');
const nameOf = (control: Control): string => {
  const own = control.getAttribute('aria-label') ?? said(control.getAttribute('aria-labelledby'));
  const label = control.closest('label') ?? container.querySelector(`label[for="${control.id}"]`);
  return (own === '' ? ((label?.querySelector('span') ?? label)?.textContent ?? '') : own).trim();
};

const find = ({ name, nth = 0 }: Change): Control => {
  const found = [...container.querySelectorAll<Control>('input, select, textarea')].filter(
    (each) => nameOf(each) === name,
  );
  const control = found[Math.min(nth, found.length - 1)];
  if (!control) throw new Error(`The form has no “${name}”.`);
  return control;
};

const make = (change: Change): Promise<void> =>
  act(async () => {
    const control = find(change);
    if (change.to === undefined) return control.click();
    const prototype = Object.getPrototypeOf(control) as object;
    Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(control, change.to);
    control.dispatchEvent(new Event(control instanceof HTMLSelectElement ? 'change' : 'input', { bubbles: true }));
    control.dispatchEvent(new FocusEvent('focusout', { bubbles: true }));
  });

beforeEach(async () => {
  ({ container, unmount } = await render(<Page />));
});
afterEach(() => unmount());

describe('the form of a template', () => {
  const leaves = templateFields.filter(({ isWhole }) => !isWhole).map(({ place }) => place);

  it('leaves out no field of the format but those that nobody has to see', () => {
    expect([...Object.keys(CHANGES), ...NOT_OFFERED].toSorted()).toEqual(leaves.toSorted());
  });

  it.each(Object.entries(CHANGES))('changes %s', async (place, change) => {
    const before = at(keeper.kept, place);
    await make(change);
    expect(at(keeper.kept, place)).not.toEqual(before);
  });

  it('says what becomes of a name that is emptied, of the last weight and of the last tick', async () => {
    const isSaid = (words: string) => [...container.querySelectorAll('small')].some((one) => one.textContent === words);
    const before = at(keeper.kept, 'name');
    await make({ name: 'Name', to: '' });
    expect(isSaid(t('template_needed', { kept: 'Field sales' }))).toBe(true);
    expect(at(keeper.kept, 'name')).toEqual(before);
    await make({ name: 'Name', to: 'Other' });
    expect(isSaid(t('template_needed', { kept: 'Field sales' }))).toBe(false);

    for (const name of ['Specific', 'Measurable', 'Achievable', 'Relevant']) await make({ ...weighs(name), to: '0' });
    expect(isSaid(t('template_weight_last', { name: 'Time-bound' }))).toBe(true);
    for (const name of CRITERIA.slice(0, 4).map((each) => t(`criterion_${each}`))) {
      const tick = find({ name: t('template_must', { role: 'A goal', name }) }) as HTMLInputElement;
      if (tick.checked) await make({ name: nameOf(tick) });
    }
    expect(isSaid(t('template_required_last'))).toBe(true);
    expect(find({ name: t('template_must', { role: 'A goal', name: 'Time-bound' }) }).disabled).toBe(true);
  });

  it.each([
    ['name', { name: 'Name', to: 'Kenttä' }, { en: 'Field sales', fi: 'Kenttä' }],
    ['about', { name: 'What it is for', to: '' }, { en: 'Numbers that a rep can move.' }],
    ['patterns[].text', { name: 'Sentence 1', to: '', nth: 1 }, [{ en: expect.any(String) as string }]],
    [
      'words.glossary[].meaning',
      { name: 'Our own terms', to: 'ACV: arvo' },
      [{ en: 'annual contract value', fi: 'arvo' }],
    ],
    ['metrics[].unit', { name: 'Unit', to: 'prosenttia' }, [{ en: '%', fi: 'prosenttia' }, '€', expect.anything()]],
  ] as const)('writes %s in a second language and leaves the first', async (place, change, after) => {
    await make({ name: t('template_writing'), to: 'fi' });
    await make(change);
    expect(at(keeper.kept, place)).toEqual(after);
  });
});
