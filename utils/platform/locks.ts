/** Work on one thing at a time, across the worker and all pages of the extension. */
const queues = new Map<string, Promise<unknown>>();

/** Runs `work` while nobody else holds `name`. Without web locks, while nobody else in this context does. */
export function exclusively<T>(name: string, work: () => Promise<T>): Promise<T> {
  const locks = globalThis.navigator?.locks as LockManager | undefined;
  if (locks) return locks.request(`tarkka.${name}`, work) as Promise<T>;
  const result = (queues.get(name) ?? Promise.resolve()).then(work);
  queues.set(
    name,
    result.catch(() => undefined),
  );
  return result;
}
