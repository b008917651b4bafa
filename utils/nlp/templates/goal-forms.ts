/** What there is to fill in for a new goal: the template's sentences, measures and deadlines, in each language it speaks. */
import { packs } from '../languages/index.ts';
import { dateChoices } from '../rewrites/date-choices.ts';
import { phrasingOf } from '../rewrites/phrasing.ts';
import { metricsIn } from '../team/team.ts';
import type { IsoDate, LanguagePack, Template } from '../types.ts';
import { template as smart } from './built-in/smart.ts';
import type { FormMetric, GoalForm, GoalForms } from './fill-form.ts';
import { patternsIn, speaks } from './in-language.ts';
import { examplesIn } from './pattern-examples.ts';
import { withoutBaseline } from './without-baseline.ts';

const metricsFor = (template: Template, pack: LanguagePack): readonly FormMetric[] => {
  const own = metricsIn(template, pack.code);
  const byId = new Map(own.map((metric) => [metric.id, metric.name]));
  const team = own.map(({ name, unit, counter }) => ({ name, unit, counter: byId.get(counter ?? '') ?? null }));
  // The same measure is a share here and a mark from one to ten there: only a team knows which unit is its own.
  const library = phrasingOf(pack).metrics.map(({ name }) => ({ name, unit: '', counter: null }));
  // A team that has measures of its own is not offered others.
  return team.length > 0 ? team : library;
};

const formIn = (template: Template, today: IsoDate, pack: LanguagePack): GoalForm => {
  const own = patternsIn(template, pack.code);
  const { samples, likes } = phrasingOf(pack);
  const dates = dateChoices({ today, calendar: template.calendar }, phrasingOf(pack));
  const examples = { ...samples, ...(dates[0] && { date: dates[0].text }), ...likes };
  return {
    language: pack.code,
    patterns: (own.length > 0 ? own : patternsIn(smart, pack.code)).map(({ role, groups }) => ({
      role,
      groups: withoutBaseline(groups),
      examples: examplesIn(groups, examples),
    })),
    metrics: metricsFor(template, pack),
    dates,
  };
};

/**
 * In: the template in force, the day, and the language that is wanted where there is a choice. Out: the forms, that
 * language first. A template without sentences asks the plain SMART ones.
 */
export const goalForms = (template: Template, today: IsoDate, wanted?: string): GoalForms => ({
  template: template.name,
  forms: packs
    .filter(({ code }) => speaks(template, code))
    .map((pack) => formIn(template, today, pack))
    .toSorted((one, other) => Number(other.language === wanted) - Number(one.language === wanted)),
});
