import { describe, expect, it } from 'vitest';
import { builtInTemplates, parseTemplate } from '../../../utils/nlp/templates/index.ts';

const smallest = { formatVersion: 1, name: 'Sales', calendar: { firstMonth: 2 } };

describe('parseTemplate', () => {
  it('fills in what the smallest template leaves out', () => {
    expect(parseTemplate(smallest)).toEqual({
      ok: true,
      template: {
        formatVersion: 1,
        name: 'Sales',
        calendar: { firstMonth: 2, cycle: 'quarter' },
        weights: { specific: 25, measurable: 25, achievable: 10, relevant: 15, timeBound: 25 },
        parents: [],
      },
    });
  });

  it('takes the built-in templates as they are', () => {
    for (const template of Object.values(builtInTemplates))
      expect(parseTemplate(template)).toEqual({ ok: true, template });
  });

  it('keeps required criteria in their usual order', () => {
    const parsed = parseTemplate({ ...smallest, required: ['timeBound', 'specific'], parents: [' Win the north '] });
    expect(parsed).toMatchObject({
      ok: true,
      template: { required: ['specific', 'timeBound'], parents: ['Win the north'] },
    });
  });

  it.each([
    [null, 'template_top', ''],
    [[], 'template_top', ''],
    [{ ...smallest, formatVersion: 2 }, 'template_version', 'formatVersion'],
    [{ ...smallest, name: '' }, 'template_not_text', 'name'],
    [{ ...smallest, name: 'x'.repeat(121) }, 'template_not_text', 'name'],
    [{ formatVersion: 1, name: 'Sales' }, 'template_not_object', 'calendar'],
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
    [{ ...smallest, required: [] }, 'template_not_list', 'required'],
    [{ ...smallest, required: ['smart'] }, 'template_not_criterion', 'required[0]'],
    [{ ...smallest, parents: ['Grow', 7] }, 'template_not_text', 'parents[1]'],
  ])('refuses %j and names the field', (value, key, field) => {
    expect(parseTemplate(value)).toMatchObject({ ok: false, message: { key, values: { field } } });
  });
});
