import type { Frame, Page } from 'puppeteer-core';

export type Mark = {
  /** Name of the highlight that carries the mark. */
  readonly name: string;
  readonly text: string;
  readonly rects: readonly {
    readonly left: number;
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
  }[];
};

/** The marks in editable DOM: every range of the CSS highlights that are ours, as text and boxes. */
export async function marks(frame: Page | Frame): Promise<Mark[]> {
  return frame.evaluate(() =>
    [...CSS.highlights]
      .filter(([name]) => name.startsWith('tarkka'))
      .flatMap(([name, highlight]) =>
        [...highlight].map((range) => {
          const live = document.createRange();
          live.setStart(range.startContainer, range.startOffset);
          live.setEnd(range.endContainer, range.endOffset);
          const rects = [...live.getClientRects()].map(({ left, top, right, bottom }) => ({
            left,
            top,
            right,
            bottom,
          }));
          return { name, text: live.toString(), rects };
        }),
      ),
  );
}
