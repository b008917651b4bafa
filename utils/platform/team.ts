/** The templates that goals are judged by on a page. */
import { builtInTemplates } from '../nlp/templates/built-in/index.ts';
import { speaks } from '../nlp/templates/in-language.ts';
import type { Template } from '../nlp/types.ts';
import { readPushed, type Pushed } from './managed/templates.ts';
import type { AppliedHere } from './protocol.ts';
import { parentsItem, teamItem, type TeamChoice } from './storage/items.ts';
import { templatesItem, type OwnTemplate } from './storage/templates.ts';
import { inTurn } from './template-choice.ts';

/** The built-in template of this id. */
export const builtInOf = (id: string | null): Template | undefined =>
  Object.entries(builtInTemplates).find(([each]) => each === id)?.[1];

/** What holds where no other does, by its id: what the person chose, what the organisation did, else the usual one. */
export function standardOf(team: Pick<TeamChoice, 'template'>, pushed: Pushed): string {
  const isThere = (id: string | null): id is string =>
    id !== null && (builtInOf(id) !== undefined || pushed.templates.some((each) => each.id === id));
  return [team.template, pushed.standard].find(isThere) ?? 'smart';
}

/** A built-in template as it holds for a person: with their calendar and weights. */
export const builtInFor = (base: Template, { calendar, weights }: TeamChoice): Template => ({
  ...base,
  calendar,
  weights: weights ?? base.weights,
});

/** A template that holds on a page, and why. */
export type Applied = {
  readonly id: string;
  readonly template: Template;
  readonly from: AppliedHere['from'];
  readonly place: AppliedHere['place'];
};

/**
 * Those that hold on this page, the first one first; the last one is for goals of any language, those before it are
 * each for one. The organisation's and the person's are as they are, a built-in one has the person's calendar and
 * weights.
 */
export function applicable(
  team: TeamChoice,
  own: readonly OwnTemplate[],
  pushed: Pushed,
  page: string | null,
): readonly Applied[] {
  const standard = standardOf(team, pushed);
  const base = builtInOf(standard);
  const all: readonly Applied[] = [
    ...inTurn(own, pushed.templates, page).map(({ entry: { id, template, ...rest }, place }) => ({
      id,
      template,
      from: 'isLocked' in rest ? ('organisation' as const) : ('own' as const),
      place,
    })),
    ...pushed.templates
      .filter(({ id }) => id === standard)
      .map(({ id, template }) => ({ id, template, from: 'organisation' as const, place: null })),
    {
      id: base ? standard : 'smart',
      template: builtInFor(base ?? builtInTemplates.smart, team),
      from: 'built-in',
      place: null,
    },
  ];
  const forAny = all.findIndex(({ template }) => template.language === undefined);
  // Of two for one language the first holds.
  return all.slice(0, forAny + 1).filter(({ template: { language } }, index) => {
    const same = all.findIndex(({ template }) => template.language === language);
    return same === index;
  });
}

export const readApplicable = async (page: string | null): Promise<readonly Applied[]> =>
  applicable(...(await Promise.all([teamItem.read(), templatesItem.read(), readPushed()])), page);

/** Those that goals on this page are judged by. The person's objectives are served under any. */
export async function readTemplates(page: string | null): Promise<readonly Template[]> {
  const [applied, parents] = await Promise.all([readApplicable(page), parentsItem.read()]);
  return applied.map(({ template }) => ({ ...template, parents: [...template.parents, ...parents] }));
}

/** Tells of every change of what goals are judged by, until `signal` aborts. */
export function watchTemplates(listener: () => void, signal: AbortSignal): void {
  teamItem.watch(listener, signal);
  templatesItem.watch(listener, signal);
  parentsItem.watch(listener, signal);
}

/** Of the templates of a page, the one for goals of this language; null where the language isn't known. */
export const templateIn = (templates: readonly Template[], language: string | null): Template =>
  templates.find((template) => language !== null && speaks(template, language)) ??
  templates.at(-1) ??
  builtInTemplates.smart;
