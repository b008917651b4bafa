import { useEffect, useRef, type RefObject } from 'react';

type Field = HTMLInputElement | HTMLTextAreaElement;

/**
 * For a list that is added to with a press: the field of what was added last has the focus, with its first words
 * selected where they only hold the place. Out: the list, and what to call with the press.
 */
export function useNewcomer(
  selector: string,
  greet: (field: Field) => void = (field) => field.focus(),
): { readonly list: RefObject<HTMLElement | null>; readonly expect: () => void } {
  const list = useRef<HTMLElement>(null);
  const before = useRef<number | null>(null);
  const fields = (): readonly Field[] => [...(list.current?.querySelectorAll<Field>(selector) ?? [])];
  useEffect(() => {
    const now = before.current === null ? [] : fields();
    if (before.current === null || now.length <= before.current) return;
    before.current = null;
    const last = now.at(-1);
    if (last) greet(last);
  });
  return {
    list,
    expect: () => {
      before.current = fields().length;
    },
  };
}
