// @vitest-environment happy-dom
import { act, useState } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  ObjectivesReaderContext,
  type ObjectivesReader,
} from '../../../../components/pages/options/objectives-reader.ts';
import type { Parent } from '../../../../components/pages/options/parents.ts';
import { ParentsBox } from '../../../../components/pages/options/ParentsBox.tsx';
import { stringsOf } from '../../../../utils/i18n/bundled.ts';
import { createTranslator } from '../../../../utils/i18n/translate.ts';
import type { ParentObjective } from '../../../../utils/nlp/types.ts';
import { find, render } from '../../../tools/render.tsx';

const t = createTranslator('en', stringsOf('en'));
const PAGE = 'Objective: Patients wait less\nKey results:\n- Median wait from 9 to 5 days\n';

const OBJECTIVE = { text: 'Patients wait less', details: ['Median wait from 9 to 5 days'] };

let unmount: () => Promise<void> = async () => undefined;

type BoxProps = {
  readonly onChange: (parents: readonly Parent[]) => void;
  readonly onOthers: (others: readonly ParentObjective[]) => void;
};

function Box({ onChange, onOthers }: BoxProps) {
  const [parents, setParents] = useState<readonly Parent[]>([{ text: 'Nobody is harmed' }]);
  return (
    <ParentsBox
      t={t}
      level="company"
      label="label"
      why="why"
      rows={4}
      parents={parents}
      onChange={(lines) => {
        setParents(lines);
        onChange(lines);
      }}
      onOthers={onOthers}
    />
  );
}

async function pasted(text: string, read: ObjectivesReader) {
  const kept = vi.fn<(parents: readonly Parent[]) => void>();
  const handedOn = vi.fn<(others: readonly ParentObjective[]) => void>();
  const shown = await render(
    <ObjectivesReaderContext value={read}>
      <Box onChange={kept} onOthers={handedOn} />
    </ObjectivesReaderContext>,
  );
  unmount = shown.unmount;
  const box = find<HTMLTextAreaElement>(shown.container, 'textarea');
  box.focus();
  box.setSelectionRange(box.value.length, box.value.length);
  const event = Object.assign(new Event('paste', { bubbles: true, cancelable: true }), {
    clipboardData: { getData: () => text },
  });
  await act(async () => {
    box.dispatchEvent(event);
    await Promise.resolve();
  });
  await act(async () => vi.advanceTimersByTimeAsync(700));
  return { box, event, kept, handedOn, container: shown.container };
}

describe('a page pasted into the box of parents', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    // The browser's own way to write into a box, which this document lacks.
    document.execCommand = (_command, _ui, text = '') => {
      const box = document.activeElement as HTMLTextAreaElement;
      const { value, selectionStart, selectionEnd } = box;
      // Past React's own property on the element, as typing does.
      const written = value.slice(0, selectionStart) + text + value.slice(selectionEnd);
      Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(box, written);
      return box.dispatchEvent(new Event('input', { bubbles: true }));
    };
  });
  afterEach(async () => {
    await unmount();
    vi.useRealTimers();
  });

  it('leaves its objectives and what belongs to them, says so, and keeps what stood there', async () => {
    const { box, kept, container } = await pasted(PAGE, async () => [OBJECTIVE]);
    expect(box.value).toBe('Nobody is harmed\nPatients wait less\n  - Median wait from 9 to 5 days');
    expect(kept).toHaveBeenLastCalledWith([{ text: 'Nobody is harmed' }, OBJECTIVE]);
    expect(container.textContent).toContain('1 objective taken from the page');
  });

  it('hands on what its headings give to another level, and says so', async () => {
    const company = { ...OBJECTIVE, whose: 'company' } as const;
    const team = { text: 'Calls are answered at once', details: [], whose: 'team' } as const;
    const { box, handedOn, container } = await pasted(PAGE, async () => [company, team]);
    expect(box.value).toBe('Nobody is harmed\nPatients wait less\n  - Median wait from 9 to 5 days');
    expect(handedOn).toHaveBeenCalledExactlyOnceWith([{ text: 'Calls are answered at once', level: 'team' }]);
    expect(container.textContent).toContain('1 objective went to the box of its own level');
  });

  it('keeps all of it where it is of one level: whoever pastes it says whose it is', async () => {
    const team = { ...OBJECTIVE, whose: 'team' } as const;
    const { box, handedOn } = await pasted(PAGE, async () => [team]);
    expect(box.value).toContain('Patients wait less');
    expect(handedOn).not.toHaveBeenCalled();
  });

  it('stands as it is where nobody finds an objective in it', async () => {
    const { box } = await pasted('\nWin the north\nWin the south', async () => []);
    expect(box.value).toBe('Nobody is harmed\nWin the north\nWin the south');
  });

  it('stands as it is where nobody answers', async () => {
    const { box } = await pasted('\nWin the north\nWin the south', () => Promise.reject(new Error('gone')));
    expect(box.value).toBe('Nobody is harmed\nWin the north\nWin the south');
  });

  it('is the browser’s where it is one line', async () => {
    const read = vi.fn<ObjectivesReader>(async () => []);
    const { event } = await pasted('Win the north', read);
    expect(event.defaultPrevented).toBe(false);
    expect(read).not.toHaveBeenCalled();
  });
});
