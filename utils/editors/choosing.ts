/** Whether a list of the page's own hangs from the field: names to mention, commands, emoji. Keys and place are its. */

const OPEN = '[aria-expanded="true"], [aria-activedescendant]:not([aria-activedescendant=""])';

/** In: the field. Out: true while the page offers something there. */
export const isChoosing = (field: Element): boolean =>
  field.matches(OPEN) || field.closest('[role="combobox"]')?.matches(OPEN) === true;
