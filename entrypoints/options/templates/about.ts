/** One line about a template. Pure. */
import { monthName } from '../../../components/pages/options/CalendarFields.tsx';
import type { Translate } from '../../../utils/i18n/translate.ts';
import { textIn } from '../../../utils/i18n/local-text.ts';
import type { OwnTemplate } from '../../../utils/platform/storage/templates.ts';
import { EVERYWHERE, placesIn } from '../../../utils/platform/template-choice.ts';
import { languageName } from '../../../components/pages/template-reasons.ts';

const JANUARY = 1;

type Entry = Pick<OwnTemplate, 'id' | 'template' | 'where'>;

/** The one above it in the list that is used everywhere too, for the same goals: that one holds. */
const before = (own: readonly Entry[], { id, template: { language } }: Entry): Entry | undefined =>
  own
    .slice(
      0,
      own.findIndex((each) => each.id === id),
    )
    .find(({ where, template }) => placesIn(where).includes(EVERYWHERE) && template.language === language);

export function aboutOwn(t: Translate, entry: Entry, own: readonly Entry[]): string {
  const {
    template: { language, calendar, metrics, parents },
    where,
  } = entry;
  const first = before(own, entry);
  const everywhere = first
    ? t('templates_about_after', { name: textIn(first.template.name, t.locale) })
    : t('template_where_everywhere');
  const placeName = (place: string): string => (place === EVERYWHERE ? everywhere : place);
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
