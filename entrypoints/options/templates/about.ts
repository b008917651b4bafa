/** One line about a template. Pure. */
import { monthName } from '../../../components/pages/options/CalendarFields.tsx';
import type { Translate } from '../../../utils/i18n/translate.ts';
import type { Template } from '../../../utils/nlp/types.ts';
import { EVERYWHERE, placesIn } from '../../../utils/platform/template-choice.ts';
import { languageName } from '../../../components/pages/template-reasons.ts';

const JANUARY = 1;

export function aboutOwn(t: Translate, { language, calendar, metrics, parents }: Template, where: string): string {
  const placeName = (place: string): string => (place === EVERYWHERE ? t('template_where_everywhere') : place);
  const parts = [
    language === undefined ? null : languageName(t, language),
    calendar.firstMonth === JANUARY
      ? null
      : t('templates_about_year', { month: monthName(calendar.firstMonth, t.locale) }),
    metrics.length > 0 ? t('templates_about_metrics', { count: metrics.length }) : null,
    parents.length > 0 ? t('templates_about_parents', { count: parents.length }) : null,
    where === '' ? t('template_where_nowhere') : placesIn(where).map(placeName).join(', '),
  ];
  return parts.filter((part) => part !== null).join(' · ');
}
