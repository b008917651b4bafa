import { useEffect, useRef } from 'react';
import { scratchpadItem } from '../../../utils/platform/storage/scratchpad.ts';
import { looksLikeTemplate } from '../../../utils/platform/template-text.ts';

const OFFERED = '#template/offered';

/** The popup sends a person here for a template that was pasted there: it is taken up once, from where it is kept. */
export function useOffered(take: (text: string) => Promise<void>): void {
  const taking = useRef(take);
  useEffect(() => {
    if (location.hash !== OFFERED) return;
    history.replaceState(null, '', '#template');
    void scratchpadItem.read().then(({ text }) => {
      if (looksLikeTemplate(text)) void taking.current(text.trim());
    });
  }, []);
}
