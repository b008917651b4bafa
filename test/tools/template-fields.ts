/** The fields of a template in their order, each with its place, its schema and its docs; and one whole example of all. */
import type { FieldDoc } from '../../utils/nlp/templates/field-docs/field-doc.ts';
import { fieldDocs } from '../../utils/nlp/templates/field-docs/index.ts';
import type { JsonSchema } from '../../utils/nlp/templates/shape.ts';
import { templateShape } from '../../utils/nlp/templates/template-shape.ts';

export type TemplateField = {
  /** As in `metrics[].unit`. */
  readonly place: string;
  readonly schema: JsonSchema;
  readonly doc: FieldDoc;
  readonly isRequired: boolean;
  /** It has fields of its own. */
  readonly isWhole: boolean;
};

const under = (place: string, name: string): string => (place === '' ? name : `${place}.${name}`);
const fieldsOf = (schema: JsonSchema): readonly [string, JsonSchema][] =>
  Object.entries((schema['properties'] ?? {}) as Readonly<Record<string, JsonSchema>>);
const itemsOf = (schema: JsonSchema): JsonSchema => (schema['items'] ?? {}) as JsonSchema;
/** The record itself, or those in its list. */
const recordOf = (schema: JsonSchema): readonly [JsonSchema, string] =>
  fieldsOf(schema).length > 0 ? [schema, ''] : [itemsOf(schema), '[]'];

const docOf = (place: string): FieldDoc => {
  const doc = fieldDocs[place];
  if (!doc) throw new Error(`utils/nlp/templates/field-docs has nothing on "${place}".`);
  return doc;
};

const walk = (schema: JsonSchema, place: string): readonly TemplateField[] =>
  fieldsOf(schema).flatMap(([name, each]) => {
    const at = under(place, name);
    const [inner, mark] = recordOf(each);
    const isRequired = ((schema['required'] ?? []) as readonly string[]).includes(name);
    const isWhole = fieldsOf(inner).length > 0;
    return [{ place: at, schema: each, doc: docOf(at), isRequired, isWhole }, ...walk(inner, at + mark)];
  });

/** In the order of the schema. Throws where a field has no docs. */
export const templateFields: readonly TemplateField[] = walk(templateShape.schema, '');

const described = (schema: JsonSchema, place: string): JsonSchema => {
  if (fieldsOf(schema).length > 0)
    return {
      ...schema,
      properties: Object.fromEntries(
        fieldsOf(schema).map(([name, each]) => {
          const at = under(place, name);
          const { title, about, unit, without, example } = docOf(at);
          const description = [
            about,
            ...(unit === undefined ? [] : [`Unit: ${unit}.`]),
            ...(without === undefined ? [] : [`Left out: ${without}.`]),
          ].join(' ');
          const more = example === undefined ? {} : { examples: [example] };
          return [name, { title, description, ...described(each, at), ...more }];
        }),
      ),
    };
  return fieldsOf(itemsOf(schema)).length > 0 ? { ...schema, items: described(itemsOf(schema), `${place}[]`) } : schema;
};

/** The schema with a title, a description and an example for each field. */
export const describedSchema = (): JsonSchema => described(templateShape.schema, '');

const exampleAt = (schema: JsonSchema, place: string): unknown => {
  const { example, also = [] } = place === '' ? {} : (fieldDocs[place] ?? {});
  if (example !== undefined) return example;
  const [inner, mark] = recordOf(schema);
  const one = Object.fromEntries(
    fieldsOf(inner).map(([name, each]) => [name, exampleAt(each, under(place + mark, name))]),
  );
  return mark === '' ? one : [one, ...also];
};

/** A whole template: what each field gives as its example. */
export const exampleTemplate: unknown = exampleAt(templateShape.schema, '');
