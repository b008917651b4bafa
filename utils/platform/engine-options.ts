/** What a text is judged by: the template for its language, the day, and a cache that holds for both. */
import type { AnalyzeOptions, LanguageChoice, Template, TextContext } from '../nlp/types.ts';
import type { Asker, Surroundings } from './engine-world.ts';
import { Lru } from './lru.ts';
import { templateIn } from './team.ts';

/** A text, and what is known of its language. */
type Read = { readonly text: string; readonly language: LanguageChoice; readonly suggested?: readonly string[] };

/** Sentences with their verdicts; about 5 kB each at most. The popup has a cache of its own: a paste evicts no page's. */
const PAGE_SENTENCES = 3000;
export const SCRATCHPAD_SENTENCES = 1000;
/** Pages of as many templates can be open side by side without judging everything anew. */
const MOST_CACHES = 3;

export type OptionsFor = (
  read: Read,
  surface: AnalyzeOptions['surface'],
  page: string | null,
  sentences?: number,
) => Promise<AnalyzeOptions>;

export function createOptions(world: Pick<Surroundings, 'core' | 'templates' | 'today'>): OptionsFor {
  const caches = new Lru<Lru<unknown>>(MOST_CACHES);

  /** Verdicts depend on the day and the template; what is cached for one is worth nothing for another. */
  const cacheFor = (stamp: string, sentences: number): Lru<unknown> => {
    const known = caches.get(`${stamp} ${sentences}`);
    if (known) return known;
    const made = new Lru<unknown>(sentences);
    caches.set(`${stamp} ${sentences}`, made);
    return made;
  };
  return async ({ text, language, suggested = [] }, surface, page, sentences = PAGE_SENTENCES) => {
    const [core, templates] = await Promise.all([world.core(), world.templates(page)]);
    const template = templateIn(templates, templates.length > 1 ? core.languageOf(text, language, suggested) : null);
    const today = world.today();
    const cache = cacheFor(`${today} ${JSON.stringify(template)}`, sentences);
    return { today, surface, template, language, cache };
  };
}

/** What is wanted by choice is taken at its word; the interface's language only picks among what a team made. */
export const formTemplate = (templates: readonly Template[], choice: LanguageChoice, wanted = ''): Template =>
  choice === 'auto'
    ? (templates.slice(0, -1).find(({ language }) => language === wanted) ?? templates[0] ?? templateIn([], null))
    : templateIn(templates, choice);

/** The editable's own language first, then the interface's. */
export const withInterface = (
  context: TextContext | undefined,
  { interfaceLanguage }: Asker,
): TextContext & { readonly languages: readonly string[] } => ({
  ...context,
  languages: [...(context?.languages ?? []), ...(interfaceLanguage === undefined ? [] : [interfaceLanguage])],
});
