/** In: the field. Out: whether a list of the page's own hangs from it (names to mention, commands): keys and place are its. */
export const isChoosing = (field: Element): boolean =>
  field.closest('[aria-expanded="true"], [aria-activedescendant*="-"]') !== null;
