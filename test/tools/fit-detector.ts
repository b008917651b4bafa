/**
 * Fits the weights of goal detection on labelled text and on lines of our own, and writes them beside the pack's features.
 *
 *   npx tsx test/tools/fit-detector.ts en|fi DIR [--write] [--worst]
 *
 * DIR holds the labelled texts. Prints figures of cross-validation by repository, which is what the model does on texts
 * of organisations that it has not seen, beside those of the texts it was fitted on. Without `--write` nothing is changed.
 */
import { learnDocument, learnFields, readDocuments } from './detector/documents.ts';
import { learnOwn, readLines, readOwn } from './detector/labelled.ts';
import { LANGUAGES } from './detector/languages.ts';
import { foldsOf, outcomesOf, type Outcomes } from './detector/outcomes.ts';
import { printFigures, printWorst } from './detector/print-figures.ts';
import { printThresholds } from './detector/thresholds.ts';
import { train } from './detector/training.ts';
import { writeWeights } from './detector/write-weights.ts';
import type { Limits } from './logistic.ts';

const FOLDS = 8;
/** One way to share the repositories out moves the figures by two points; they are pooled over several. */
const SPLITS = 4;
const [code = '', dir = ''] = process.argv.slice(2);
const language = LANGUAGES[code];
if (!language || dir === '') throw new Error('Name the language (en or fi) and the folder of the labelled text.');
const { pack } = language;
const limits: Limits = { strength: 2, groups: 3, firmness: 2, shyness: 5, beliefs: language.beliefs };

const documents = readDocuments(dir, language);
const own = readOwn(code);
const labelled = [
  ...readLines(dir, language),
  ...learnOwn(own, language),
  ...learnFields(own, language),
  ...documents.flatMap((document) => learnDocument(document, pack)),
];

const unseen: Outcomes[] = [];
for (let split = 0; split < SPLITS; split += 1) {
  const folds = foldsOf(labelled, FOLDS, split);
  for (let held = 0; held < FOLDS; held += 1) {
    const isHeld = ({ repo }: { repo: string }): boolean => folds.get(repo) === held;
    const weights = train(
      labelled.filter((one) => !isHeld(one)),
      documents.filter((one) => !isHeld(one)),
      pack,
      limits,
    );
    unseen.push(outcomesOf(labelled.filter(isHeld), documents.filter(isHeld), pack, weights));
  }
}
const outcomes: Outcomes = {
  texts: unseen.flatMap(({ texts }) => texts),
  documents: unseen.flatMap(({ documents: some }) => some),
};
printFigures('held out: every repository weighed by a model that has not seen it', outcomes);
printThresholds(outcomes);
if (process.argv.includes('--worst')) printWorst(outcomes);

const final = train(labelled, documents, pack, limits);
printFigures('seen: the texts that the weights were fitted on', outcomesOf(labelled, documents, pack, final));

if (process.argv.includes('--write')) writeWeights(code, language.digits, final);
