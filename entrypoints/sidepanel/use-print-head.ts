import { useCallback, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { dateLocale } from '../../components/pages/date-locale.ts';
import { titleOf } from './use-active-tab.ts';

/**
 * What paper begins with: the page's name, none where there is no tab, and the day; also where the browser's own command
 * prints. `print` asks for the name once more.
 */
export function usePrintHead(tab: { readonly id: number } | null, locale: string) {
  const [head, setHead] = useState('');
  const title = useRef('');
  const look = useCallback(async (): Promise<void> => {
    title.current = await titleOf(tab);
  }, [tab]);
  useEffect(() => {
    void look();
    const stamp = (): void => {
      const day = new Intl.DateTimeFormat(dateLocale(locale), { dateStyle: 'long' }).format(new Date());
      flushSync(() => setHead([title.current, day].filter(Boolean).join(' · ')));
    };
    addEventListener('beforeprint', stamp);
    return () => removeEventListener('beforeprint', stamp);
  }, [look, locale]);
  return { head, print: (): void => void look().then(() => print()) };
}
