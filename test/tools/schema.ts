import { format, resolveConfig } from 'prettier';
import { describedSchema } from './template-fields.ts';

/** The format of a template for editors and other tools, from the shapes that the validator itself reads by. */
export async function renderSchema(): Promise<string> {
  const schema = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Tarkka template, version 2',
    description: 'A team’s way of writing goals. Every field but formatVersion, name and calendar may be left out.',
    ...describedSchema(),
  };
  const options = await resolveConfig(new URL('../../.prettierrc', import.meta.url));
  return format(JSON.stringify(schema), { ...options, parser: 'json' });
}
