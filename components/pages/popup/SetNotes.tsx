import type { Translate } from '../../../utils/i18n/translate.ts';
import type { SetFinding } from '../../../utils/nlp/types.ts';
import { InfoIcon } from '../../icons.tsx';

/** What an objective and its key results lack together. */
export function SetNotes({ t, findings }: { readonly t: Translate; readonly findings: readonly SetFinding[] }) {
  return findings.map(({ rule, message }, index) => (
    <p key={`${rule} ${index}`} className="set-note">
      <InfoIcon />
      <span>{t.say(message)}</span>
    </p>
  ));
}
