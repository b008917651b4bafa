/** How notes and announcements look; they come with what opens, and so does this. Colours are the layer's. */

export const OUT_OF_SIGHT =
  'position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap;';

export const NOTE = `position: absolute; box-sizing: border-box; width: max-content; max-width: 320px; padding: 8px 12px;
  border-radius: 8px; pointer-events: auto; background: var(--surface); border: 1px solid var(--edge); color: var(--text);
  box-shadow: var(--up); font: 400 13px/20px system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial,
  sans-serif;`;
