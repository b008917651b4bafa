/** The files of the icon in its states. */
export type ToolbarState = 'on' | 'off' | 'paused' | 'not-here';

/** Toolbars at one, one and a half, two and three device pixels. */
const TOOLBAR_SIZES = [16, 24, 32, 48] as const;

/** In: a state. Out: size → path in the package. */
export const iconPaths = (state: ToolbarState, sizes: readonly number[] = TOOLBAR_SIZES): Record<string, string> =>
  Object.fromEntries(sizes.map((size) => [String(size), `/icon/${state}-${size}.png`]));
