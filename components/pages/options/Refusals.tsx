import type { Translate } from '../../../utils/i18n/translate.ts';
import { Note } from '../../Note.tsx';

/** What an organisation has set and is not used, a line each with its place and its reason. */
export function Refusals({ t, lines }: { readonly t: Translate; readonly lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <div className="refusals">
      <Note lead={t('options_org_refused')}>
        {lines.map((line) => (
          <span key={line} className="refusal">
            {line}
          </span>
        ))}
      </Note>
    </div>
  );
}
