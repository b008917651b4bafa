import nlp from 'compromise/two';
import { analyze } from '../../utils/nlp/analyze.ts';
import { builtInTemplates } from '../../utils/nlp/templates/index.ts';
import type { AnalyzeOptions } from '../../utils/nlp/types.ts';
import { percentile } from './measure.ts';
import { paragraphs } from './text.ts';

const [template] = Object.values(builtInTemplates);

function time(work: () => unknown, runs: number): number {
  const times = Array.from({ length: runs }, () => {
    const started = performance.now();
    work();
    return performance.now() - started;
  });
  return percentile(times, 0.5);
}

/** The core against compromise alone on the same text, in the same process. */
export async function benchCore(): Promise<void> {
  if (!template) return;
  const options: AnalyzeOptions = { today: '2027-01-15', surface: 'paste', template };
  const texts = {
    prose: paragraphs(2000, 0).join('\n\n'),
    'prose with goals': paragraphs(2000, 10).join('\n\n'),
    goals: Array.from(
      { length: 60 },
      (_, index) => `- Cut the median first reply of team ${index} from nine hours to two.`,
    ).join('\n'),
  };
  for (const [name, text] of Object.entries(texts)) {
    analyze(text, options);
    const alone = time(() => nlp(text).json(), 5);
    const ours = time(() => analyze(text, options), 5);
    console.log(
      `${name}: the core ${ours.toFixed(1)} ms, compromise alone ${alone.toFixed(1)} ms, ratio ${(ours / alone).toFixed(2)}`,
    );
  }
}
