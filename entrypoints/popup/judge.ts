import type { Goal } from '../../utils/nlp/types.ts';
import { send } from '../../utils/platform/client.ts';

/** The goal's verdicts with these words in its place; null when there is no answer. */
export async function judge(text: string, goal: Goal): Promise<Goal | null> {
  const answer = await send('judge', { text, goal });
  return answer.ok ? answer.value : null;
}
