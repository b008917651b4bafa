/** Which of the team's objectives a goal serves, and how that is said. */

import { packOf } from '../../language.ts';
import type { ParentObjective } from '../../templates/template-shape.ts';
import type { AnalysisCache, Given, LanguagePack, Message, Span } from '../../types.ts';
import { matchParent, type Match } from './match.ts';
import { NO_TOPICS, topicsOf, type Topics } from './words.ts';

/** What is served: an objective, and what it says besides. */
type Parent = { readonly text: string; readonly details?: readonly string[] | undefined };

/** All that a parent says, its own words first. */
export const saidBy = ({ text, details = [] }: Parent): readonly string[] => [text, ...details];

/** A parent may be in another language than the goal. */
export const topicsOfParent = (parent: Parent, pack: LanguagePack, cache?: AnalysisCache): Topics => {
  const text = saidBy(parent).join('. ');
  const key = `topics/${pack.code}/${text}`;
  const known = cache?.get(key) as Topics | undefined;
  if (known) return known;
  const own = packOf(text, 'auto', [pack.code]) ?? pack;
  const read = own.topics ? topicsOf(text, own.topics) : NO_TOPICS;
  cache?.set(key, read);
  return read;
};

/** In: a goal, where its times stand, and the parents. Out: the parent it seems to serve, or null. */
export const servedBy = (
  text: string,
  times: readonly Span[],
  parents: readonly Parent[],
  pack: LanguagePack,
  cache?: AnalysisCache,
): Match | null =>
  pack.topics && parents.length > 0
    ? matchParent(
        topicsOf(text, pack.topics, times),
        parents.map((parent) => topicsOfParent(parent, pack, cache)),
      )
    : null;

/** "Serves “…”: both are about …", or what words they share. */
const because = ({ sure, tie: { about, here, there } }: Match, { text: parent, level }: ParentObjective): Message => {
  const whose = `@parent_level_${level}`;
  const [how, where] = [sure ? 'serves' : 'may', about?.startsWith('place:') ? 'place' : about];
  return about === null
    ? { key: `parent_${how}_words`, values: { parent, whose, words: there } }
    : { key: `parent_${how}`, values: { parent, whose, topic: `@topic_${where}`, here, there } };
};

/** The match as what is given for Relevant: sure is met, unsure partial. */
export const givenByParent = (match: Match, parent: ParentObjective & Pick<Given, 'line'>): Given => ({
  verdict: match.sure ? 'met' : 'partial',
  source: parent.line === null ? 'template' : 'objective',
  line: parent.line,
  text: parent.text,
  message: because(match, parent),
});
