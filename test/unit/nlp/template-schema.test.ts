import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fieldDocs } from '../../../utils/nlp/templates/field-docs/index.ts';
import { parseTemplate } from '../../../utils/nlp/templates/index.ts';
import { renderSchema } from '../../tools/schema.ts';
import { exampleTemplate, templateFields } from '../../tools/template-fields.ts';
import { OF_FIRST_VERSION, renderTemplatePage, SMALLEST } from '../../tools/template-page.ts';

const published = (name: string): string => readFileSync(new URL(`../../../${name}`, import.meta.url), 'utf8');

/** Every record in a schema that says what a field of a template is. */
const fieldsIn = (schema: unknown): readonly Record<string, unknown>[] =>
  typeof schema !== 'object' || schema === null
    ? []
    : Object.entries(schema).flatMap(([word, each]) => [
        ...(word === 'properties' ? Object.values(each as Record<string, Record<string, unknown>>) : []),
        ...fieldsIn(each),
      ]);

describe('the format of a template', () => {
  it('is published as the code has it', async () => {
    expect(published('public/template.schema.json'), 'Run: npm run schema').toBe(await renderSchema());
    expect(published('.github/TEMPLATE.md'), 'Run: npm run schema').toBe(await renderTemplatePage());
  });

  it('tells of each field what it is for, and of no other', async () => {
    expect(Object.keys(fieldDocs).toSorted()).toEqual(templateFields.map(({ place }) => place).toSorted());
    const fields = fieldsIn(JSON.parse(await renderSchema()));
    expect(fields.length).toBe(templateFields.length);
    expect(fields.filter(({ title, description }) => !title || !description)).toEqual([]);
  });

  it('has an example of all of it that a template can hold', () => {
    const parsed = parseTemplate(exampleTemplate);
    expect(parsed).toMatchObject({ ok: true });
    const { $schema, ...rest } = exampleTemplate as { $schema: string };
    expect($schema).toBe('./template.schema.json');
    // Where the file's schema is says nothing of the template itself.
    expect(parsed.ok && parsed.template).toEqual(rest);
  });

  it('has a smallest template, and one of the first version, that are read', () => {
    expect([parseTemplate(SMALLEST), parseTemplate(OF_FIRST_VERSION)]).toMatchObject([{ ok: true }, { ok: true }]);
  });

  it('takes the place of a schema only as text', () => {
    expect(parseTemplate({ ...SMALLEST, $schema: 7 })).toMatchObject({
      ok: false,
      message: { key: 'template_not_text', values: { field: '$schema' } },
    });
  });
});
