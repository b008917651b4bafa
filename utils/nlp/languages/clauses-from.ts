import type { Clause } from '../types.ts';

type Opening = { readonly start: number; readonly kind: Clause['kind'] };

/** Of these only their kind counts. */
const PLAIN: ReadonlySet<Clause['kind']> = new Set(['means', 'condition']);

/**
 * In: a text, where clauses open in it (in order), where each of them ends (`next`: where another one opens, or the text's
 * end), and what else is known of it. Out: the clauses in order; what none of them claims is main.
 */
export const clausesFrom = <Opened extends Opening>(
  text: string,
  openings: readonly Opened[],
  endOf: (opening: Opened, next: number) => number,
  more: (opening: Opened, end: number) => Partial<Clause>,
): readonly Clause[] => {
  const clauses: Clause[] = [];
  let position = 0;
  const addMain = (end: number): void => {
    if (text.slice(position, end).trim() !== '') clauses.push({ start: position, end, kind: 'main' });
  };
  openings.forEach((opening, index) => {
    const { start, kind } = opening;
    if (start < position) return;
    addMain(start);
    const end = endOf(opening, openings.slice(index + 1).find((other) => other.start > start)?.start ?? text.length);
    clauses.push({ start, end, kind, ...(!PLAIN.has(kind) && more(opening, end)) });
    position = end;
  });
  addMain(text.length);
  return clauses.length > 0 ? clauses : [{ start: 0, end: text.length, kind: 'main' }];
};
