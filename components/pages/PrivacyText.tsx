import type { MessageKey, Translate } from '../../utils/i18n/translate.ts';

const PARTS: readonly (readonly [head: MessageKey, points: readonly MessageKey[]])[] = [
  [
    'page_privacy_read',
    [
      'page_privacy_read_fields',
      'page_privacy_read_asked',
      'page_privacy_read_box',
      'page_privacy_read_whole',
      'page_privacy_read_organisation',
      'page_privacy_read_never',
    ],
  ],
  [
    'page_privacy_kept',
    ['page_privacy_kept_settings', 'page_privacy_kept_box', 'page_privacy_kept_ignored', 'page_privacy_kept_private'],
  ],
  [
    'page_privacy_never',
    [
      'page_privacy_never_leaves',
      'page_privacy_never_sync',
      'page_privacy_never_account',
      'page_privacy_never_counted',
    ],
  ],
  ['page_privacy_rights', ['page_privacy_rights_sites', 'page_privacy_rights_data']],
];

/** What is read, what is kept, and what is never done. */
export function PrivacyText({ t }: { readonly t: Translate }) {
  return (
    <div className="privacy">
      {PARTS.map(([head, points]) => (
        <section key={head}>
          <h2>{t(head)}</h2>
          <ul>
            {points.map((point) => (
              <li key={point}>{t(point)}</li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
