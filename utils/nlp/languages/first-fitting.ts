/** In: names, each with what tells it. Out: reads which of them a text is, the first that fits; null where none does. */
export const firstFitting =
  <Name>(rules: readonly (readonly [Name, RegExp])[]) =>
  (text: string): Name | null =>
    rules.find(([, rule]) => rule.test(text))?.[0] ?? null;
