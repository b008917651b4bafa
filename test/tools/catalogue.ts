/** The catalogue as Markdown, from the registries and the examples beside each rule. */

import prettier from 'prettier';
import { stringsOf } from '../../utils/i18n/bundled.ts';
import { rules } from '../../utils/nlp/criteria/index.ts';
import { setRules } from '../../utils/nlp/okr/read-set.ts';
import { partsOfParent } from '../../utils/nlp/okr/sums.ts';
import { nobodyTakesOn } from '../../utils/nlp/okr/taken-on.ts';
import { rewrites } from '../../utils/nlp/rewrites/index.ts';
import {
  CRITERIA,
  type CriterionRule,
  type RewriteExamples,
  type Rewrite,
  type RuleExamples,
} from '../../utils/nlp/types.ts';

const NLP = new URL('../../utils/nlp/', import.meta.url);
const NAMES: Readonly<Record<string, string>> = { en: 'English', fi: 'Finnish' };
const STRINGS = stringsOf('en');

const heading = (criterion: string): string => STRINGS[`criterion_${criterion}`] ?? criterion;
const listed = (items: readonly string[]): string => items.map((item) => `  - ${item}`).join('\n');
const message = (id: string): string => STRINGS[id.replaceAll(/[/-]/gu, '_')] ?? '';
const load = async <T>(path: string): Promise<T> => (await import(new URL(`${path}.ts`, NLP).href)) as T;

const rulePart = async ({ id, summary, why }: CriterionRule): Promise<string> => {
  const { examples } = await load<{ examples: RuleExamples }>(`criteria/${id}`);
  const languages = Object.entries(examples).map(
    ([code, { finds, ignores }]) =>
      `- ${NAMES[code] ?? code}, finds:\n${listed(finds)}\n- ${NAMES[code] ?? code}, leaves alone:\n${listed(ignores)}`,
  );
  const says = message(id);
  return [
    `### \`${id}\``,
    summary,
    `Why: ${why}`,
    ...(says === '' ? [] : [`Says: ${says}`]),
    languages.join('\n'),
  ].join('\n\n');
};

const rewritePart = async ({ id, improves, summary }: Rewrite): Promise<string> => {
  const { examples } = await load<{ examples: RewriteExamples }>(`rewrites/${id}`);
  const languages = Object.entries(examples).map(
    ([code, { rewrites: pairs, leaves }]) =>
      `- ${NAMES[code] ?? code}, rewrites:\n${listed(pairs.map(([before, after]) => `${before} → ${after}`))}\n- ${NAMES[code] ?? code}, leaves alone:\n${listed(leaves)}`,
  );
  return [`### \`${id}\``, `${summary} Improves: ${improves.map(heading).join(', ')}.`, languages.join('\n')].join(
    '\n\n',
  );
};

/** The whole page, formatted as the house formats Markdown. */
export const renderCatalogue = async (): Promise<string> => {
  const byCriterion = await Promise.all(
    CRITERIA.map(async (criterion) => {
      const own = rules.filter((rule) => rule.criterion === criterion);
      return [`## ${heading(criterion)}`, ...(await Promise.all(own.map(rulePart)))].join('\n\n');
    }),
  );
  const sets = [...setRules, partsOfParent, nobodyTakesOn].map(({ id, summary }) =>
    [`### \`okr/${id}\``, summary, ...(message(`okr/${id}`) === '' ? [] : [`Says: ${message(`okr/${id}`)}`])].join(
      '\n\n',
    ),
  );
  const page = [
    '# Catalogue of rules and rewrites',
    'Rendered from the code by `npx tsx test/tools/render-catalogue.ts`; a test fails when the two differ. The words in `[…]` of an example are what the rule finds; in rewrites they are the blanks that the writer fills.',
    ...byCriterion,
    '## Objectives with key results',
    ...sets,
    '## Rewrites',
    'A rewrite is offered only when the engine’s own verdict, with every blank filled by a sample, improves what the rewrite claims and lowers nothing.',
    ...(await Promise.all(rewrites.map(rewritePart))),
  ].join('\n\n');
  return prettier.format(page.replaceAll('[', '\\['), { parser: 'markdown', printWidth: 120, singleQuote: true });
};
