import { useEffect, useState } from 'react';
import type { Sample } from '../../../components/pages/options/templates/Samples.tsx';
import { builtInTemplates } from '../../../utils/nlp/templates/built-in/index.ts';
import type { Goal, Template } from '../../../utils/nlp/types.ts';
import { send } from '../../../utils/platform/client.ts';

/** By text: how it scores by the template, and without it. */
type Judged = Readonly<Record<string, { readonly goal: Goal | null; readonly before: number | null }>>;

/** The template's sample goals as they score by it, and as they would without it. */
export function useSamples(template: Template): readonly Sample[] {
  const [judged, setJudged] = useState<Judged>({});
  const asked = JSON.stringify(template);
  useEffect(() => {
    let wanted = true;
    const present = JSON.parse(asked) as Template;
    const texts = present.examples.map(({ text }) => text);
    void send('preview', { texts, templates: [present, builtInTemplates.smart] }).then((answer) => {
      if (!wanted || !answer.ok || answer.value === 'superseded') return;
      const [now = [], before = []] = answer.value;
      setJudged(
        Object.fromEntries(
          texts.map((text, index) => [text, { goal: now[index] ?? null, before: before[index]?.score ?? null }]),
        ),
      );
    });
    return () => {
      wanted = false;
    };
  }, [asked]);
  return template.examples.map(({ text, note = '' }) => ({ text, note, goal: null, before: null, ...judged[text] }));
}
