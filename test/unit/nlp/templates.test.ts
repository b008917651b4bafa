import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  builtInTemplates,
  parseTemplate,
  parseTemplateText,
  templateText,
} from '../../../utils/nlp/templates/index.ts';
import { parsePattern, slotsOf } from '../../../utils/nlp/templates/pattern.ts';

const smallest = { formatVersion: 1, name: 'Sales', calendar: { firstMonth: 2 } };

const second = { ...smallest, formatVersion: 2 };
const nps = { id: 'nps', names: { en: ['NPS'] }, unit: 'points', better: 'up', bounds: [-100, 100] };

describe('parseTemplate', () => {
  it('fills in what the smallest template leaves out', () => {
    expect(parseTemplate(smallest)).toEqual({
      ok: true,
      template: {
        formatVersion: 2,
        name: 'Sales',
        calendar: { firstMonth: 2, cycle: 'quarter' },
        weights: { specific: 25, measurable: 25, achievable: 10, relevant: 15, timeBound: 25 },
        patterns: [],
        rules: {},
        words: { banned: [], preferred: [], glossary: [] },
        metrics: [],
        set: {},
        parents: [],
        examples: [],
      },
    });
  });

  it('takes the built-in templates as they are', () => {
    for (const template of Object.values(builtInTemplates))
      expect(parseTemplate(template)).toEqual({ ok: true, template });
  });

  it('brings the first version to the second', () => {
    const parsed = parseTemplate({ ...smallest, required: ['timeBound', 'specific'], parents: [' Win the north '] });
    const both = ['specific', 'timeBound'];
    expect(parsed).toMatchObject({
      ok: true,
      template: {
        formatVersion: 2,
        required: { goal: both, objective: both, key_result: both, initiative: both },
        parents: [{ text: 'Win the north', level: 'company' }],
      },
    });
  });

  it('keeps markup in a name as it is written', () => {
    const name = '<img src=x onerror=alert(1)> & “Sales”';
    expect(parseTemplate({ ...smallest, name })).toMatchObject({ ok: true, template: { name } });
  });

  it.each([
    [null, 'template_top', ''],
    [[], 'template_top', ''],
    [{ ...smallest, formatVersion: 3 }, 'template_newer', 'formatVersion'],
    [{ ...smallest, formatVersion: '1' }, 'template_version', 'formatVersion'],
    [{ ...smallest, metrics: [] }, 'template_unknown_field', 'metrics'],
    [{ ...smallest, name: '' }, 'template_not_text', 'name'],
    [{ ...smallest, name: 'x'.repeat(121) }, 'template_not_text', 'name'],
    [{ formatVersion: 1, name: 'Sales' }, 'template_missing', 'calendar'],
    [{ ...smallest, calendar: { firstMonth: 13 } }, 'template_not_between', 'calendar.firstMonth'],
    [{ ...smallest, calendar: { firstMonth: 1.5 } }, 'template_not_between', 'calendar.firstMonth'],
    [{ ...smallest, calendar: { firstMonth: 1, cycle: 'decade' } }, 'template_not_one_of', 'calendar.cycle'],
    [{ ...smallest, calendar: { firstMonth: 1, zone: 'UTC' } }, 'template_unknown_field', 'calendar.zone'],
    [{ ...smallest, colour: 'red' }, 'template_unknown_field', 'colour'],
    [{ ...smallest, weights: { specific: -1 } }, 'template_not_between', 'weights.specific'],
    [{ ...smallest, weights: { specific: Number.NaN } }, 'template_not_between', 'weights.specific'],
    [
      { ...smallest, weights: { specific: 0, measurable: 0, achievable: 0, relevant: 0, timeBound: 0 } },
      'template_no_weight',
      'weights',
    ],
    [{ ...smallest, required: [] }, 'template_not_list', 'required.goal'],
    [{ ...smallest, required: ['smart'] }, 'template_not_one_of', 'required.goal[0]'],
    [{ ...smallest, parents: ['Grow', 7] }, 'template_not_object', 'parents[1]'],
    [{ ...second, patterns: [{ role: 'goal', text: 'Raise {measure}' }] }, 'template_not_pattern', 'patterns[0].text'],
    [{ ...second, patterns: [{ role: 'goal', text: 'Raise [{metric}' }] }, 'template_not_pattern', 'patterns[0].text'],
    [{ ...second, rules: { 'no slash': 'off' } }, 'template_unknown_field', 'rules.no slash'],
    [{ ...second, set: { keyResults: [5, 3] } }, 'template_not_range', 'set.keyResults'],
    [{ ...second, metrics: [nps, nps] }, 'template_twice', 'metrics[1].id'],
    [{ ...second, metrics: [{ ...nps, counter: 'churn' }] }, 'template_no_metric', 'metrics[0].counter'],
    [{ ...second, metrics: [{ ...nps, drivers: ['nps'] }] }, 'template_no_metric', 'metrics[0].drivers[0]'],
    [{ ...second, metrics: Array.from({ length: 2001 }, () => nps) }, 'template_not_list', 'metrics'],
    [JSON.parse('{"formatVersion":2,"__proto__":{}}'), 'template_unknown_field', '__proto__'],
    [{ ...second, words: { constructor: [] } }, 'template_unknown_field', 'words.constructor'],
  ])('refuses %j and names the field', (value, key, field) => {
    expect(parseTemplate(value)).toMatchObject({ ok: false, message: { key, values: { field } } });
  });
});

describe('parseTemplateText', () => {
  it.each([
    ['', 'template_empty'],
    [' \n', 'template_empty'],
    ['{', 'template_not_json_line'],
    ['GIF89a', 'template_not_json'],
    [JSON.stringify({ ...second, name: 'x'.repeat(1_000_000) }), 'template_too_big'],
    [`{"formatVersion":2,"name":${'['.repeat(40)}${']'.repeat(40)}}`, 'template_too_deep'],
    [`${'['.repeat(90_000)}${']'.repeat(90_000)}`, 'template_too_deep'],
  ])('refuses %#', (text, key) => {
    expect(parseTemplateText(text)).toMatchObject({ ok: false, message: { key } });
  });

  it.each([
    ['{', 1],
    ['{\n"formatVersion": 2\n"name": "x"\n}', 3],
    ['{\n"formatVersion": 2,\n}', 3],
    ['{\n"formatVersion": 2,\n"name":\n', 3],
  ])('names the line from which it is no JSON: %j', (text, line) => {
    expect(parseTemplateText(text)).toMatchObject({ message: { values: { line } } });
  });

  const word = fc.string({ minLength: 1, maxLength: 30 }).filter((text) => text.trim() !== '');
  const any = fc.record({
    formatVersion: fc.constant(2),
    name: fc.oneof(word, fc.dictionary(fc.constantFrom('en', 'fi', 'sv'), word)),
    calendar: fc.record({
      firstMonth: fc.integer({ min: 1, max: 12 }),
      cycle: fc.constantFrom('month', 'quarter', 'half', 'year'),
    }),
    parents: fc.array(fc.record({ text: word, level: fc.constantFrom('company', 'team', 'own') }), { maxLength: 5 }),
    words: fc.record({
      banned: fc.array(word, { maxLength: 5 }),
      preferred: fc.array(fc.record({ say: word, insteadOf: word }), { maxLength: 3 }),
      glossary: fc.array(fc.record({ term: word, meaning: word }), { maxLength: 3 }),
    }),
    metrics: fc.uniqueArray(
      fc.record({
        id: fc.stringMatching(/^[a-z][a-z0-9-]{0,20}$/),
        names: fc.dictionary(fc.constantFrom('en', 'fi'), fc.array(word, { minLength: 1, maxLength: 3 })),
        unit: fc.oneof(
          word.filter((text) => text.length <= 20),
          fc.record({ en: fc.constant('days'), fi: fc.constant('päivää') }),
        ),
        better: fc.constantFrom('up', 'down'),
        bounds: fc.constantFrom([0, 100], [-100, 100]),
        step: fc.constantFrom([0.02, 0.25], [0, 1]),
        timing: fc.constantFrom('leading', 'lagging'),
      }),
      { maxLength: 4, selector: ({ id }) => id },
    ),
    language: fc.constantFrom('en', 'fi'),
    examples: fc.array(fc.record({ text: word, note: word }), { maxLength: 3 }),
    set: fc.constantFrom({}, { keyResults: [3, 5] }),
    rules: fc.dictionary(fc.constantFrom('specific/hedge', 'okr/kr-is-task'), fc.constantFrom('off', 'strict')),
    patterns: fc.constantFrom(
      [],
      [{ role: 'goal', text: 'Raise {metric} to {target}[ by {date}]' }],
      [{ role: 'objective', text: { fi: '{object} {date} mennessä' }, offer: 'new' }],
    ),
  });

  it('reads back what it wrote', () => {
    fc.assert(
      fc.property(any, (value) => {
        const parsed = parseTemplate(value);
        if (!parsed.ok) throw new Error(JSON.stringify(parsed.message));
        expect(parseTemplateText(templateText(parsed.template))).toEqual(parsed);
      }),
    );
  });
});

describe('a pattern', () => {
  it('has words, blanks and parts that may go', () => {
    const groups = parsePattern('Raise {metric} to {target}[ by {date}].');
    expect(groups?.map(({ optional, parts }) => [optional, parts.length])).toEqual([
      [false, 4],
      [true, 2],
      [false, 1],
    ]);
    expect(slotsOf(groups ?? [])).toEqual([
      { name: 'metric', required: true },
      { name: 'target', required: true },
      { name: 'date', required: false },
    ]);
  });

  it.each(['[[{date}]]', '{date', 'date}', ']', '{}', '{Date}'])('is not %s', (text) => {
    expect(parsePattern(text)).toBeNull();
  });
});
