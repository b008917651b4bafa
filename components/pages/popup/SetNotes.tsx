import type { Translate } from '../../../utils/i18n/translate.ts';
import type { SetFinding } from '../../../utils/nlp/types.ts';
import { InfoIcon } from '../../icons.tsx';

type Props = { readonly t: Translate; readonly findings: readonly Pick<SetFinding, 'rule' | 'message'>[] };

/** What is found about a goal, or about an objective and its key results together. */
export function SetNotes({ t, findings }: Props) {
  return findings.map(({ rule, message }, index) => (
    <p key={`${rule} ${index}`} className="set-note">
      <InfoIcon />
      <span>{t.say(message)}</span>
    </p>
  ));
}
