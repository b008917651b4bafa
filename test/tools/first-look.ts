/**
 * What the second gate of detection stops, and how near to it anything stands that is found. Run it after a fit.
 *
 *   npx tsx test/tools/first-look.ts FILE.jsonl …
 */
import { readRecords } from '../../utils/cli/eval/records.ts';
import { companyFeatures, companyTotals } from '../../utils/nlp/detection/company.ts';
import { FAR, kindOf } from '../../utils/nlp/detection/first-look.ts';
import { confidenceOf, logOddsOf } from '../../utils/nlp/detection/goal-detector.ts';
import { thresholdOf } from '../../utils/nlp/detection/thresholds.ts';
import { weighDocument } from '../../utils/nlp/detection/weigh-document.ts';
import { chooseLanguage } from '../../utils/nlp/language.ts';
import { builtInTemplates } from '../../utils/nlp/templates/built-in/index.ts';
import { segment } from '../../utils/nlp/text/segmenter.ts';
import { withTitleLines } from '../../utils/nlp/text/title-lines.ts';
import type { AnalyzeOptions } from '../../utils/nlp/types.ts';

const { smart: template } = builtInTemplates;
const options: AnalyzeOptions = { today: '2026-11-23', surface: 'paste', template };
const reference = { today: options.today, calendar: template.calendar };

const done = <T>(steps: Generator<unknown, T>): T => {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
};

const { documents } = await readRecords(process.argv.slice(2));
const least = { numbered: 0, plain: 0 };
const stopped: number[] = [];
let all = 0;
for (const { text } of documents) {
  const layout = withTitleLines(done(segment(text)), reference);
  const weighed = done(weighDocument(layout, chooseLanguage(layout.plain).pack, reference, options));
  const totals = companyTotals(weighed);
  for (const item of weighed) {
    const company = companyFeatures(item, totals);
    for (const { start, end, reading, context, settled } of item.okr === null ? item.sentences : []) {
      if (!reading?.outline) continue;
      const confidence = confidenceOf(item.pack, reading.features, context, company);
      all += 1;
      if (settled) stopped.push(confidence);
      if (confidence < thresholdOf('paste', item.pack)) continue;
      const words = layout.plain.slice(start, end);
      const kind = kindOf(words);
      const first = logOddsOf(item.pack, reading.outline, context);
      if (first < FAR[kind]) console.log(`stopped, and would be found: ${first.toFixed(2)} ${words}`);
      least[kind] = Math.min(least[kind], first);
    }
  }
}
for (const [kind, odds] of Object.entries(least))
  console.log(`the least log odds at first look of what is found, ${kind}: ${odds.toFixed(2)}`);
console.log(
  `stopped: ${stopped.length} of ${all}; the most that one of them comes to: ${Math.max(...stopped).toFixed(2)}`,
);
