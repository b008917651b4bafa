/** What the person said about goals: "Not a goal", "Ignore this", "This is a goal". */
import type { Goal, Span } from '../nlp/types.ts';
import { acceptedCandidates } from './accepted-spans.ts';
import { ensureSalt, hashGoal } from './goal-hash.ts';
import { acceptedItem, ignoredItem, MAX_REMEMBERED, saltItem, type IgnoredGoal } from './storage/items.ts';
import { privateAcceptedItem, privateIgnoredItem } from './storage/private.ts';

export type GoalMemory = {
  /** The goals; those that the person does not want to see stay as what is no goal, to be asked for as a whole. */
  wanted(goals: readonly Goal[], kinds: readonly IgnoredGoal['kind'][]): Promise<readonly Goal[]>;
  /** Where `text` holds goals that the person called goals. */
  accepted(text: string): Promise<readonly Span[]>;
};

/** Reads what is remembered; in a private window also what was said in private windows. */
export async function readMemory(isPrivate: boolean): Promise<GoalMemory> {
  const [salt, ...lists] = await Promise.all([
    saltItem.read(),
    ignoredItem.read(),
    isPrivate ? privateIgnoredItem.read() : [],
    acceptedItem.read(),
    isPrivate ? privateAcceptedItem.read() : [],
  ]);
  const ignored = [...lists[0], ...lists[1]];
  const acceptedHashes = new Set([...lists[2], ...lists[3]].map(({ hash }) => hash));
  const lengths = new Set([...lists[2], ...lists[3]].map(({ length }) => length));
  return {
    async wanted(goals, kinds) {
      const hashes = new Set(ignored.filter(({ kind }) => kinds.includes(kind)).map(({ hash }) => hash));
      if (hashes.size === 0) return goals;
      return Promise.all(
        goals.map(async (goal) =>
          hashes.has(await hashGoal(salt, goal.text)) ? { ...goal, isGoal: false, role: null } : goal,
        ),
      );
    },
    async accepted(text) {
      if (lengths.size === 0) return [];
      const candidates = acceptedCandidates(text, lengths);
      const hashes = await Promise.all(candidates.map(({ start, end }) => hashGoal(salt, text.slice(start, end))));
      return candidates.filter((_, index) => acceptedHashes.has(hashes[index] ?? ''));
    },
  };
}

/** Remembers that a goal is not to be shown; `kind` null: that it is again. False when nothing could be kept. */
export async function rememberIgnored(
  goal: string,
  kind: IgnoredGoal['kind'] | null,
  host: string | null,
  isPrivate: boolean,
): Promise<boolean> {
  const salt = await ensureSalt();
  if (salt === '') return false;
  const hash = await hashGoal(salt, goal);
  const item = isPrivate ? privateIgnoredItem : ignoredItem;
  if (kind === null) return forget(item, hash);
  await forget(acceptedItem, hash);
  if (isPrivate) await forget(privateAcceptedItem, hash);
  return item.update((list) => append(list, { hash, kind, host, at: Date.now() }));
}

/** Remembers that a text is a goal, and that it is not ignored any more. */
export async function rememberAccepted(goal: string, host: string | null, isPrivate: boolean): Promise<boolean> {
  const salt = await ensureSalt();
  const { length } = goal.trim();
  if (salt === '' || length === 0) return false;
  const hash = await hashGoal(salt, goal);
  await forget(ignoredItem, hash);
  if (isPrivate) await forget(privateIgnoredItem, hash);
  return (isPrivate ? privateAcceptedItem : acceptedItem).update((list) =>
    append(list, { hash, host, at: Date.now(), length }),
  );
}

type Remembered = { readonly hash: string };
type List<T extends Remembered> = {
  update(change: (list: readonly T[]) => readonly T[] | undefined): Promise<boolean>;
};

const forget = <T extends Remembered>(item: List<T>, hash: string): Promise<boolean> =>
  item.update((list) =>
    list.some((entry) => entry.hash === hash) ? list.filter((one) => one.hash !== hash) : undefined,
  );

const append = <T extends Remembered>(list: readonly T[], entry: T): readonly T[] =>
  [...list.filter(({ hash }) => hash !== entry.hash), entry].slice(-MAX_REMEMBERED);
