import { useState } from 'react';
import { READ_AS } from '../../../components/menu-entries.ts';
import { Samples } from '../../../components/pages/options/templates/Samples.tsx';
import { TemplateForm } from '../../../components/pages/options/templates/TemplateForm.tsx';
import type { Translate } from '../../../utils/i18n/translate.ts';
import { cycleOf } from '../../../utils/nlp/time/calendar.ts';
import { expectedCriteria } from '../../../utils/nlp/scorer.ts';
import { builtInTemplates } from '../../../utils/nlp/templates/built-in/index.ts';
import { SETTABLE_RULES, unknownRules } from '../../../utils/nlp/templates/notes.ts';
import { isPatternText } from '../../../utils/nlp/templates/pattern.ts';
import type { Role, Template } from '../../../utils/nlp/types.ts';
import { localDate } from '../../../utils/platform/local-date.ts';
import { useSamples } from './use-samples.ts';

/** An objective stands over its key results, and they under it. */
const AMONG = { objectiveKnown: true, hasKeyResults: true };
const usually = (role: Role) => expectedCriteria(role, AMONG, builtInTemplates.smart);

const KNOWN = {
  languages: Object.keys(READ_AS),
  rules: SETTABLE_RULES,
  isPattern: isPatternText,
  usual: {
    goal: usually('goal'),
    objective: usually('objective'),
    key_result: usually('key_result'),
    initiative: usually('initiative'),
  },
};

type Examples = Template['examples'];
type Props = {
  readonly t: Translate;
  readonly template: Template;
  /** Null where it is no question. */
  readonly where: string | null;
  /** Null where it is only to be read. */
  readonly edits: {
    readonly change: (change: (template: Template) => Template) => void;
    readonly place: (where: string) => void;
  } | null;
};

const nothing = (): void => undefined;

/** One template's form, and beside it how goals score by it. */
export function TemplateSheet({ t, template, where, edits }: Props) {
  const [today] = useState(() => localDate(new Date()));
  /** Samples that are tried out on a template that is only to be read: kept nowhere. */
  const [tried, setTried] = useState(template.examples);
  const samples = useSamples(edits ? template : { ...template, examples: tried });
  const keep = (change: (examples: Examples) => Examples): void => {
    if (edits) edits.change((now) => ({ ...now, examples: change(now.examples) }));
    else setTried(change);
  };
  return (
    <div className="with-live">
      <fieldset className={edits ? 'sheet' : 'sheet read-only'} disabled={edits === null}>
        <TemplateForm
          t={t}
          template={template}
          where={where}
          period={cycleOf(today, template.calendar)}
          known={{ ...KNOWN, unknownRules: unknownRules(template) }}
          onChange={edits?.change ?? nothing}
          onPlace={edits?.place ?? nothing}
        />
      </fieldset>
      <Samples
        t={t}
        samples={samples}
        areKept={edits !== null}
        onTexts={(texts) =>
          keep((examples) => texts.map((text) => examples.find((known) => known.text === text) ?? { text }))
        }
        onNote={(of, note) =>
          keep((examples) =>
            examples.map((known) => (known.text === of ? { text: of, ...(note !== '' && { note }) } : known)),
          )
        }
      />
    </div>
  );
}
