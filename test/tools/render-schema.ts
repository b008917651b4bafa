/** Writes the template's JSON Schema from the code: `npm run schema`. The unit tests fail when the file has drifted. */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { renderSchema } from './schema.ts';

writeFileSync(fileURLToPath(new URL('../../public/template.schema.json', import.meta.url)), await renderSchema());
