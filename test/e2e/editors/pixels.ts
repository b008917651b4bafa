/** What the browser really draws: the pixels that differ between two states of a page. */
import type { Page } from 'puppeteer-core';

type Reach = readonly [number, number];

/** Where pixels lie, in pixels of the screen: sideways and down, and along the words and across them. */
export type Extent = { readonly x: Reach; readonly y: Reach; readonly along: Reach; readonly across: Reach };

const shoot = (page: Page): Promise<string> =>
  page.screenshot({ encoding: 'base64', captureBeyondViewport: false, optimizeForSpeed: true });

/** Two frames: what a change of style or selection draws stands on the screen. */
export const drawn = (page: Page): Promise<unknown> =>
  page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));

/** A change of the page: takes the highlights whose names begin so away, and gives them back. */
export const unpainted = (page: Page, begin: string) => async (): Promise<() => Promise<void>> => {
  const taken = await page.evaluateHandle((name) => {
    const all = [...CSS.highlights].filter(([each]) => each.startsWith(name));
    for (const [each] of all) CSS.highlights.delete(each);
    return all;
  }, begin);
  return () => page.evaluate((all) => all.forEach(([name, marks]) => CSS.highlights.set(name, marks)), taken);
};

/**
 * In: what changes the page and puts it back. Out: where it drew something else, for text that is turned by so many
 * degrees; null where nothing differs.
 */
export async function differing(
  page: Page,
  change: () => Promise<() => Promise<void>>,
  degrees = 0,
): Promise<Extent | null> {
  const before = await shoot(page);
  const back = await change();
  await drawn(page);
  const after = await shoot(page);
  await back();
  await drawn(page);
  return page.evaluate(
    async (pictures, angle) => {
      const pixelsOf = async (picture: string): Promise<ImageData> => {
        const bytes = Uint8Array.from(atob(picture), (letter) => letter.charCodeAt(0));
        const bitmap = await createImageBitmap(new Blob([bytes]));
        const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
        context?.drawImage(bitmap, 0, 0);
        return context?.getImageData(0, 0, bitmap.width, bitmap.height) as ImageData;
      };
      const [one, other] = await Promise.all(pictures.map(pixelsOf));
      if (!one || !other) return null;
      const [cos, sin] = [Math.cos((angle * Math.PI) / 180), Math.sin((angle * Math.PI) / 180)];
      const empty = (): [number, number] => [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
      const extent = { x: empty(), y: empty(), along: empty(), across: empty() };
      for (let index = 0; index < one.data.length; index += 4) {
        const [here, there] = [one, other].map(({ data }) => [...data.subarray(index, index + 3)]);
        if (!here || !there || !here.some((part, at) => Math.abs(part - (there[at] ?? 0)) > 24)) continue;
        // Letters and frames are grey; where they are drawn anew their edges may differ a little.
        if (![here, there].some((colour) => Math.max(...colour) - Math.min(...colour) > 40)) continue;
        const [x, y] = [(index / 4) % one.width, Math.floor(index / 4 / one.width)];
        const at = { x, y, along: x * cos + y * sin, across: y * cos - x * sin };
        for (const side of ['x', 'y', 'along', 'across'] as const) {
          extent[side][0] = Math.min(extent[side][0], at[side]);
          extent[side][1] = Math.max(extent[side][1], at[side] + 1);
        }
      }
      return extent.x[0] > extent.x[1] ? null : extent;
    },
    [before, after],
    degrees,
  );
}
