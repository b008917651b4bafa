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

const many = (count: number) => Array.from({ length: count }, (_, nth) => ({ ...nps, id: `m-${nth}` }));

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

  it.each([
    [
      'a byte order mark and line ends of Windows',
      `\uFEFF${JSON.stringify(second, null, 2).replaceAll('\n', '\r\n')}\r\n`,
    ],
    ['a name given twice: the later holds', JSON.stringify(second).replace('"name"', '"name":"Old","name"')],
    ['as many metrics as may be', JSON.stringify({ ...second, metrics: many(2000) })],
  ])('reads %s', (_, text) => {
    expect(parseTemplateText(text)).toMatchObject({ ok: true, template: { name: 'Sales' } });
  });

  it.each([
    [32, 'template_not_object'],
    [33, 'template_too_deep'],
  ])('tells nesting of %i apart', (deep, key) => {
    const text = JSON.stringify(second).replace('"Sales"', `${'['.repeat(deep)}${']'.repeat(deep)}`);
    expect(parseTemplateText(text)).toMatchObject({
      message: { key, values: { field: expect.stringMatching(/^name/u) } },
    });
  });

  it('counts bytes, and of what it fills in and what sharing adds too', () => {
    const room = 1_000_000 - JSON.stringify({ ...second, about: '' }).length;
    const sized = (letter: string, bytes: number) => JSON.stringify({ ...second, about: letter.repeat(bytes / 2) });
    for (const text of [sized('ä', room + 2), sized('aa', room + 2), sized('ä', room * 2)])
      expect(parseTemplateText(text)).toMatchObject({ message: { key: 'template_too_big' } });
    expect(parseTemplateText(sized('ä', room - 2))).toMatchObject({ message: { key: 'template_not_text' } });
    const names = Array.from({ length: 20 }, (_, nth) => `${nth}${'ä'.repeat(78)}`);
    const wide = { ...second, metrics: many(400).map((metric) => ({ ...metric, names: { en: names } })) };
    expect(parseTemplate(wide)).toMatchObject({ ok: false, message: { key: 'template_too_big' } });
  });

  it('writes what is too long with blanks in it without them, and reads it back', () => {
    const parsed = parseTemplate({
      ...second,
      metrics: many(2000).map((metric) => ({
        ...metric,
        names: { en: ['x'.repeat(80)], fi: ['y'.repeat(80)], sv: ['z'.repeat(70)] },
      })),
    });
    const text = parsed.ok ? templateText(parsed.template) : '';
    expect(text).not.toContain('\n');
    expect(parseTemplateText(text)).toEqual(parsed);
  });

  it('keeps no half of a character', () => {
    expect(parseTemplate({ ...second, name: 'a\uD83D' })).toMatchObject({ template: { name: 'a\uFFFD' } });
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
