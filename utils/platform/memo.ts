/**
 * Answers worked out from storage, kept in the worker's memory until something that is stored changes. The worker may
 * be stopped at any time: then they are worked out again.
 */
export type Memo = {
  /** The kept answer of this name, or a fresh one. */
  get<T>(name: string, work: () => Promise<T>): Promise<T>;
  /** Something changed: nothing kept holds any more. */
  clear(): void;
};

export function createMemo(): Memo {
  const kept = new Map<string, Promise<unknown>>();
  return {
    get<T>(name: string, work: () => Promise<T>) {
      const known = kept.get(name) as Promise<T> | undefined;
      if (known) return known;
      const made = work();
      kept.set(name, made);
      made.catch(() => kept.delete(name));
      return made;
    },
    clear: () => kept.clear(),
  };
}
