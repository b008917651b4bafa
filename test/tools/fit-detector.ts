/**
 * Fits the weights of goal detection on labelled text and on lines of our own, and writes them beside the pack's features.
 *
 *   npx tsx test/tools/fit-detector.ts en|fi DIR [--write] [--worst]
 *
 * DIR holds the labelled texts. Prints figures of cross-validation by repository, which is what the model does on texts
 * of organisations that it has not seen, beside those of the texts it was fitted on. Without `--write` nothing is changed.
 */
import { chooseLimits } from './detector/choose-limits.ts';
import { learnDocument, learnFields, readDocuments, readOwnDocuments } from './detector/documents.ts';
import { learnOwn, readLines, readOwn } from './detector/labelled.ts';
import { LANGUAGES } from './detector/languages.ts';
import { foldsOf, outcomesOf, type Outcomes } from './detector/outcomes.ts';
import { printFigures, printSpread, printWorst } from './detector/print-figures.ts';
import { chooseThresholds, writeThresholds } from './detector/thresholds.ts';
import { train } from './detector/training.ts';
import { writeWeights } from './detector/write-weights.ts';

const FOLDS = 8;
/** One way to share the repositories out moves the figures by two points; they are pooled over several. */
const SPLITS = 10;
const [code = '', dir = ''] = process.argv.slice(2);
const language = LANGUAGES[code];
if (!language || dir === '') throw new Error('Name the language (en or fi) and the folder of the labelled text.');
const { pack } = language;
const given = { groups: 3, firmness: 2, beliefs: language.beliefs };

const documents = [...readDocuments(dir, language), ...readOwnDocuments(code, language)];
const own = readOwn(code);
const labelled = [
  ...readLines(dir, language),
  ...learnOwn(own, language),
  ...learnFields(own, language),
  ...documents.flatMap((document) => learnDocument(document, pack)),
];

const final = train(labelled, documents, pack, chooseLimits(labelled, given));

const unseen: Outcomes[][] = [];
for (let split = 0; split < SPLITS; split += 1) {
  const folds = foldsOf(labelled, FOLDS, split);
  const parts: Outcomes[] = [];
  for (let held = 0; held < FOLDS; held += 1) {
    const isHeld = ({ repo }: { repo: string }): boolean => folds.get(repo) === held;
    const texts = labelled.filter((one) => !isHeld(one));
    const weights = train(
      texts,
      documents.filter((one) => !isHeld(one)),
      pack,
      chooseLimits(texts, given, final),
      final,
    );
    parts.push(outcomesOf(labelled.filter(isHeld), documents.filter(isHeld), pack, weights));
  }
  unseen.push(parts);
}
const pooled = (parts: readonly Outcomes[]): Outcomes => ({
  texts: parts.flatMap(({ texts }) => texts),
  documents: parts.flatMap(({ documents: some }) => some),
});
const outcomes = pooled(unseen.flat());
printFigures('held out: every repository weighed by a model that has not seen it', outcomes);
const splits = unseen.map(pooled);
printSpread(splits);
const thresholds = chooseThresholds(splits);
if (process.argv.includes('--worst')) printWorst(outcomes);

printFigures('seen: the texts that the weights were fitted on', outcomesOf(labelled, documents, pack, final));

if (process.argv.includes('--write')) {
  writeWeights(code, language.digits, { ...final, bias: (final['bias'] ?? 0) + language.lean });
  // One set of thresholds serves all languages, and most is known of English.
  if (code === 'en') writeThresholds(thresholds);
}
