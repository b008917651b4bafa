import { useState } from 'react';
import { READ_AS } from '../../../components/menu-entries.ts';
import { Samples } from '../../../components/pages/options/templates/Samples.tsx';
import { TemplateForm } from '../../../components/pages/options/templates/TemplateForm.tsx';
import type { Translate } from '../../../utils/i18n/translate.ts';
import type { OwnTemplate } from '../../../utils/platform/storage/templates.ts';
import { localDate } from '../../../utils/platform/local-date.ts';
import { cycleOf } from '../../../utils/nlp/calendar.ts';
import { SETTABLE_RULES, unknownRules } from '../../../utils/nlp/templates/notes.ts';
import { isPatternText } from '../../../utils/nlp/templates/pattern.ts';
import type { Store } from '../use-store.ts';
import { useSamples } from './use-samples.ts';
import { useTemplates } from './use-templates.ts';
import { validOnly } from './valid-only.ts';

export const KNOWN = {
  languages: Object.keys(READ_AS),
  rules: SETTABLE_RULES,
  isPattern: isPatternText,
};

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
          known={{ ...KNOWN, unknownRules: unknownRules(template) }}
          onChange={(edit) => change(id, validOnly(edit))}
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
