import { useState } from 'react';
import { Samples } from '../../../components/pages/options/templates/Samples.tsx';
import { TemplateForm } from '../../../components/pages/options/templates/TemplateForm.tsx';
import type { Translate } from '../../../utils/i18n/translate.ts';
import type { OwnTemplate } from '../../../utils/platform/storage/templates.ts';
import { localDate } from '../../../utils/platform/local-date.ts';
import { cycleOf } from '../../../utils/nlp/calendar.ts';
import type { Store } from '../use-store.ts';
import { useSamples } from './use-samples.ts';
import { useTemplates } from './use-templates.ts';

type Props = { readonly t: Translate; readonly store: Store; readonly entry: OwnTemplate };

/** One template's form, and beside it how goals score by it. */
export function TemplatePage({ t, store, entry: { id, template, where } }: Props) {
  const { change, place } = useTemplates(t, store);
  const [today] = useState(() => localDate(new Date()));
  const samples = useSamples(template);
  return (
    <div className="with-live">
      <div>
        <TemplateForm
          t={t}
          template={template}
          where={where}
          period={cycleOf(today, template.calendar)}
          onChange={(edit) => change(id, edit)}
          onPlace={(to) => place(id, to)}
        />
      </div>
      <Samples
        t={t}
        samples={samples}
        onTexts={(texts) =>
          change(id, (now) => ({
            ...now,
            examples: texts.map((text) => now.examples.find((known) => known.text === text) ?? { text }),
          }))
        }
      />
    </div>
  );
}
