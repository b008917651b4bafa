/** Writes what was learned beside the pack's features: facts in one file, words in another. */
import { writeFileSync } from 'node:fs';
import { isWord, type Weights } from '../logistic.ts';

/** Less is no more than noise, of facts and of words. */
const LEAST = { weights: 0.005, wordWeights: 0.03 };
/** A fact's last digit by itself is noise too. */
const FAINT = 1.5;
const SAYS: Readonly<Record<keyof typeof LEAST, string>> = {
  weights: 'Weights of goal detection, in log odds.',
  wordWeights: 'Weights of words and of the order of their kinds in goal detection, in log odds.',
};

export const writeWeights = (code: string, digits: number, weights: Weights): void => {
  const write = (file: string, name: keyof typeof LEAST, keep: (feature: string) => boolean): void => {
    const lines = Object.entries(weights)
      .filter(
        ([feature, value]) =>
          keep(feature) && Math.abs(value) >= Math.max(LEAST[name], isWord(feature) ? 0 : FAINT * 10 ** -digits),
      )
      .toSorted(([a], [b]) => a.localeCompare(b))
      .map(([feature, value]) => {
        const key = /^[a-z]+$/u.test(feature) ? feature : feature.includes("'") ? `"${feature}"` : `'${feature}'`;
        return `  ${key}: ${Number(value.toFixed(isWord(feature) ? 2 : digits))},\n`;
      });
    if (lines.length === 0) return;
    writeFileSync(
      new URL(`../../../utils/nlp/languages/${code}/${file}.ts`, import.meta.url),
      `/** ${SAYS[name]} Fitted by \`test/tools/fit-detector.ts\`; do not edit by hand. */\nexport const ${name}: Readonly<Record<string, number>> = {\n${lines.join('')}};\n`,
    );
  };
  write('weights', 'weights', (feature) => !isWord(feature));
  write('word-weights', 'wordWeights', isWord);
};
