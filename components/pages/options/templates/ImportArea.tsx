import { useEffect, useRef, useState, type DragEvent, type ReactNode } from 'react';
import type { Translate } from '../../../../utils/i18n/translate.ts';

type Props = {
  readonly t: Translate;
  readonly onNew: () => void;
  readonly onFile: (file: File) => void;
  readonly onText: (text: string) => void;
  readonly children: ReactNode;
};

const isField = (target: EventTarget | null): boolean =>
  target instanceof Element && target.matches('input, textarea, select, [contenteditable]');

/** Takes a template by button, by dropping a file, and by pasting anywhere but in a field. */
export function ImportArea({ t, onNew, onFile, onText, children }: Props) {
  const [over, setOver] = useState(false);
  const paste = useRef(onText);
  useEffect(() => {
    paste.current = onText;
  });
  useEffect(() => {
    const listener = (event: ClipboardEvent): void => {
      const text = event.clipboardData?.getData('text/plain').trim();
      if (!isField(event.target) && text) paste.current(text);
    };
    document.addEventListener('paste', listener);
    return () => document.removeEventListener('paste', listener);
  }, []);
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    const [file] = event.dataTransfer.files;
    const text = event.dataTransfer.getData('text/plain').trim();
    if (file) onFile(file);
    else if (text) onText(text);
  };
  return (
    <div
      className={over ? 'import-area is-over' : 'import-area'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <div className="import-buttons">
        <label className="btn plain file">
          {t('templates_import')}
          <input
            type="file"
            accept="application/json,.json,.txt"
            className="sr-only"
            onChange={(event) => {
              const file = event.currentTarget.files?.[0];
              if (file) onFile(file);
              event.currentTarget.value = '';
            }}
          />
        </label>
        <button type="button" className="btn primary" onClick={onNew}>
          {t('templates_new')}
        </button>
      </div>
      {children}
    </div>
  );
}
