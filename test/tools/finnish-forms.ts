/**
 * The forms of the Finnish verbs as text, one verb a line, to be read by people and kept: `npx tsx
 * test/tools/finnish-forms.ts` writes `test/fixtures/finnish-verb-forms.txt`.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { conjugate, type Feature } from '../../utils/nlp/languages/fi/conjugator.ts';
import { VERBS } from '../../utils/nlp/languages/fi/verbs.ts';

export const FORMS_FILE = fileURLToPath(new URL('../fixtures/finnish-verb-forms.txt', import.meta.url));

/** "luoda: infinitive luoda; first luon; …" */
const lineOf = (verb: string): string => {
  const byFeature = new Map<Feature, string[]>();
  for (const [form, feature] of conjugate(verb)) byFeature.set(feature, [...(byFeature.get(feature) ?? []), form]);
  const features = [...byFeature].map(([feature, forms]) => `${feature} ${forms.join(' ')}`);
  return `${verb.split('/')[0]}: ${features.join('; ')}`;
};

export const finnishForms = (): string =>
  `${VERBS.map(lineOf)
    .toSorted((a, b) => a.localeCompare(b, 'fi'))
    .join('\n')}\n`;

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(FORMS_FILE, finnishForms());
