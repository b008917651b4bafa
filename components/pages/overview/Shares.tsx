import type { Translate } from '../../../utils/i18n/translate.ts';
import { LETTERS, type Goal } from '../../../utils/nlp/types.ts';
import { isAdvice } from '../../levels.ts';
import { mostMissing, sharesOf } from './overview.ts';

const HEIGHT = 30;

/** How many goals meet each criterion, of those that are asked for it. Tall is good. */
export function Shares({ t, goals }: { readonly t: Translate; readonly goals: readonly Goal[] }) {
  const shares = sharesOf(goals);
  const most = mostMissing(shares);
  return (
    <section className="overview-shares">
      <h2>{most ? t('overview_most', { what: t(`lacks_${most}`) }) : t('overview_none_missing')}</h2>
      <ul>
        {shares.map(({ criterion, met, asked }) => {
          const height = asked === 0 ? 0 : (HEIGHT * met) / asked;
          return (
            <li key={criterion}>
              <svg className="gauge" width="8" height={HEIGHT} viewBox={`0 0 8 ${HEIGHT}`} aria-hidden="true">
                {asked > 0 && <rect className="track" x="1" width="6" height={HEIGHT} rx="1.5" />}
                {height > 0 && (
                  <rect
                    className={isAdvice(criterion) ? 'fill quiet' : 'fill'}
                    x="1"
                    y={HEIGHT - height}
                    width="6"
                    height={height}
                    rx="1.5"
                  />
                )}
              </svg>
              <span className="overview-letter" aria-hidden="true">
                {LETTERS[criterion]}
              </span>
              <span className="overview-share" aria-hidden="true">
                {asked === 0 ? t('verdict_not_asked') : t('overview_share', { met, asked })}
              </span>
              <span className="sr-only">
                {asked === 0
                  ? `${t(`criterion_${criterion}`)}: ${t('verdict_not_asked')}`
                  : t('overview_share_spoken', { criterion: t(`criterion_${criterion}`), met, asked })}
              </span>
            </li>
          );
        })}
      </ul>
      <p>{t('overview_share_given')}</p>
    </section>
  );
}
