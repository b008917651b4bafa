import type { Goal } from '../../utils/nlp/types.ts';
import { send } from '../../utils/platform/client.ts';

/** The goal's verdicts with these words in its place, by the template of a tab's page; null when there is no answer. */
export async function judge(text: string, goal: Goal, tabId: number | null = null): Promise<Goal | null> {
  const answer = await send('judge', { text, goal, ...(tabId !== null && { tabId }) });
  return answer.ok ? answer.value : null;
}
