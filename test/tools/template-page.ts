/** The page on the template format, as Markdown: from the shapes that the validator reads by and the docs of each field. */
import prettier from 'prettier';
import { migrate, PRESENT_VERSION } from '../../utils/nlp/templates/migrate.ts';
import { DEEPEST, LONGEST_TEMPLATE } from '../../utils/nlp/templates/parse-template.ts';
import type { JsonSchema } from '../../utils/nlp/templates/shape.ts';
import { exampleTemplate, templateFields, type TemplateField } from './template-fields.ts';

export const SMALLEST = { formatVersion: PRESENT_VERSION, name: 'Sales', calendar: { firstMonth: 2 } };
/** One of the first version, with all that it knew. */
export const OF_FIRST_VERSION = {
  formatVersion: 1,
  name: 'Sales',
  calendar: { firstMonth: 2 },
  weights: { specific: 30, measurable: 30, achievable: 10, relevant: 10, timeBound: 20 },
  required: ['measurable', 'timeBound'],
  parents: ['Grow in the Nordics'],
};

const json = (value: unknown): string => `\`\`\`json\n${JSON.stringify(value, null, 2)}\n\`\`\``;
const code = (value: unknown): string => `\`${JSON.stringify(value)}\``;
const number = (value: unknown): string => Number(value).toLocaleString('en');
const between = (least: unknown, most: unknown): string => `${number(least)} to ${number(most)}`;

const isShort = (schema: JsonSchema): boolean => schema['maxProperties'] === undefined;

const formOf = (schema: JsonSchema): string => (typeof schema['pattern'] === 'string' ? schema['pattern'] : '');

/** "text of 1 to 120 characters", "list of 0 to 20: …" */
const typeOf = (schema: JsonSchema): string => {
  const { type, anyOf, enum: known, items } = schema;
  if (Array.isArray(anyOf)) {
    const [plain, byLanguage] = anyOf as readonly JsonSchema[];
    return `${typeOf(plain ?? {})}; or by language: ${code({ en: '…', fi: '…' })}, at most ${number(byLanguage?.['maxProperties'])}`;
  }
  if (Array.isArray(known)) return `one of ${known.map((each) => `\`${each}\``).join(', ')}`;
  if (type === 'integer')
    return schema['minimum'] === schema['maximum']
      ? number(schema['minimum'])
      : `whole number, ${between(schema['minimum'], schema['maximum'])}`;
  if (type === 'number') return `number, ${between(schema['minimum'], schema['maximum'])}`;
  if (type === 'string')
    return schema['pattern'] === undefined
      ? `text, ${between(schema['minLength'], schema['maxLength'])} characters`
      : `text formed as \`${formOf(schema)}\``;
  if (type === 'array') {
    const item = items as JsonSchema;
    if (schema['minItems'] === 2) return `two numbers, the smaller first (${typeOf(item)})`;
    const each = item['properties'] === undefined ? `: ${typeOf(item)}` : ' records';
    return `list, ${between(schema['minItems'], schema['maxItems'])}${each}`;
  }
  if (isShort(schema)) return 'record';
  const names = (schema['propertyNames'] as JsonSchema)['pattern'];
  const each = typeOf(schema['additionalProperties'] as JsonSchema);
  return `record, at most ${number(schema['maxProperties'])}; names formed as \`${names}\`; each ${each}`;
};

const cell = (text: string): string => text.replaceAll('|', '\\|');

const withoutIt = ({ isRequired, schema, doc }: TemplateField): string => {
  if (isRequired) return '**needed**';
  if (doc.without !== undefined) return doc.without;
  return JSON.stringify(schema['default'] ?? null) === '[]' ? 'none' : code(schema['default']);
};

const row = (field: TemplateField): string => {
  const { place, doc, schema, isWhole } = field;
  const says = `**${doc.title}.** ${doc.about}${doc.unit === undefined ? '' : ` Unit: ${doc.unit}.`}`;
  const example = isWhole ? '' : code(doc.example);
  return `| ${[`\`${place}\``, says, typeOf(schema), withoutIt(field), example].map(cell).join(' | ')} |`;
};

const table = (fields: readonly TemplateField[]): string =>
  [
    '| field | what it says | type and limits | left out | example |',
    '| --- | --- | --- | --- | --- |',
    ...fields.map(row),
  ].join('\n');

const topOf = (place: string): string => place.split(/[.[]/u)[0] ?? place;

/** A table of what stands by itself, and one for each field that has fields of its own. */
const tables = (): readonly string[] => {
  const wholes = templateFields.filter(({ place, isWhole }) => isWhole && place === topOf(place));
  const plain = templateFields.filter(({ place, isWhole }) => !isWhole && place === topOf(place));
  return [
    table(plain),
    ...wholes.flatMap((whole) => [
      `### \`${whole.place}\``,
      table(templateFields.filter(({ place }) => topOf(place) === whole.place)),
    ]),
  ];
};

/** Formatted as the house formats Markdown. */
export async function renderTemplatePage(): Promise<string> {
  const page = [
    '# The template format',
    '<!-- Made from the code: `npm run schema`. Change utils/nlp/templates/field-docs, not this page. -->',
    `A template is one JSON record: a team’s way of writing goals, as the form on the options page makes it, “Save as a file” writes it, and “Import” reads it. Data only: no code, no markup, no links. The [JSON Schema](../public/template.schema.json) says the same for editors; name it in \`$schema\` and they complete and check as you type. [A team’s template, from making it to using it](TEAMS.md) shows one at work; [administrators](ADMINISTRATORS.md) push it to everybody.`,
    'The smallest one:',
    json(SMALLEST),
    `A file is UTF-8, at most ${number(LONGEST_TEMPLATE)} bytes, nested at most ${DEEPEST} deep. What is not known is refused by name, with its place, and nothing is changed; so are the names \`__proto__\`, \`constructor\` and \`prototype\`. The command line checks a file as the options page does: \`npm run -s score -- --template FILE\` ends with exit code 2 and one line that names the field.`,
    'Where a text may be given by language, a single text holds for goals in every language; a text by language holds for the languages it names.',
    '## Fields',
    ...tables(),
    '## What a schema can’t say',
    [
      '- At least one weight is above 0.',
      '- In a pair of numbers the smaller stands first.',
      '- Each measure has an id of its own; `counter` and `drivers` name ids of other measures of the same template.',
      '- A sentence has at least one blank; every blank has a known name; square brackets close and do not nest.',
      '- Blanks at the ends of a text go.',
    ].join('\n'),
    '## An example of all of it',
    'Each value is the one from the tables above.',
    json(exampleTemplate),
    '## From version 1',
    'A template of the first version is read and brought to this one. It knew `formatVersion`, `name`, `calendar`, `weights`, `required` and `parents`. `required` was one list for every kind of goal; `parents` were texts, and become the company’s. Its other fields are as they were.',
    json(OF_FIRST_VERSION),
    'becomes',
    json(migrate(OF_FIRST_VERSION)),
    `A template with a \`formatVersion\` above ${PRESENT_VERSION} was made by a newer Tarkka and is refused with that reason.`,
  ].join('\n\n');
  const options = await prettier.resolveConfig(new URL('../../.prettierrc', import.meta.url));
  return prettier.format(page, { ...options, parser: 'markdown' });
}
