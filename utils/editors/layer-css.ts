/** What is drawn in the page. Literal values of the design tokens: a page's own rules end at our shadow root. */

const LIGHT = `
  --surface: #fff; --edge: #e4e0e7; --tick: #7b2d8e; --tick-quiet: #6e6776; --tick-rest: #8c8594; --ring: #7b2d8e;
  --accent-soft: #f6eaf9; --ground: #fff; --text: #211c27; --sunken: #f7f6f8;
  --up: 0 2px 8px rgb(33 28 39 / 0.18); --rest: 0 1px 2px rgb(33 28 39 / 0.1);`;
const DARK = `
  --surface: #1f1c23; --edge: #3a3541; --tick: #dda6ec; --tick-quiet: #a49bad; --tick-rest: #857b8f; --ring: #dda6ec;
  --accent-soft: #3b2843; --ground: #1b1b1d; --text: #f1eef4; --sunken: #28242d;
  --up: 0 2px 8px rgb(0 0 0 / 0.6); --rest: 0 1px 2px rgb(0 0 0 / 0.5);`;
const FORCED = `
  --surface: Canvas; --edge: CanvasText; --tick: CanvasText; --tick-quiet: CanvasText; --tick-rest: CanvasText;
  --ring: Highlight; --accent-soft: Canvas; --ground: Canvas; --text: CanvasText; --sunken: Canvas; --up: none; --rest: none;`;

export const LAYER_CSS = `
.probe { position: absolute; left: 0; top: 0; width: 100px; height: 100px; visibility: hidden; }
.light { ${LIGHT} }
.dark { ${DARK} }
.mirror { position: absolute; overflow: hidden; pointer-events: none; user-select: none; contain: strict; }
.mirror.tinted { mix-blend-mode: multiply; }
.mirror.tinted.dark { mix-blend-mode: screen; }
.copy { position: absolute; left: 0; top: 0; margin: 0; border: 0 solid transparent; background: none; box-sizing: border-box;
  color: transparent !important; -webkit-text-fill-color: transparent !important; text-shadow: none; }
.copy > div { unicode-bidi: inherit; }
.line { position: absolute; pointer-events: none; box-sizing: border-box; }
.band { position: absolute; pointer-events: auto; cursor: pointer; touch-action: manipulation; }
.handle { all: unset; position: absolute; box-sizing: border-box; display: inline-flex; align-items: center; justify-content: center;
  width: 50px; height: 24px; cursor: pointer; pointer-events: auto; user-select: none; touch-action: manipulation; }
.handle[hidden], .note[hidden] { display: none; }
.plate { display: inline-flex; align-items: center; justify-content: center; box-sizing: border-box; flex: none; width: 46px; height: 20px;
  border-radius: 6px; background: var(--surface); border: 1px solid var(--edge); box-shadow: var(--rest);
  transition: box-shadow 120ms cubic-bezier(0.2, 0.7, 0.2, 1), border-color 120ms cubic-bezier(0.2, 0.7, 0.2, 1); }
.handle:hover .plate, .handle.key .plate { border-color: var(--tick); box-shadow: var(--up); }
.handle.key .plate, .handle:focus-visible .plate { border-color: var(--ring); outline: 2px solid var(--ring); outline-offset: 1px; }
.handle.open .plate, .handle:active .plate { background: var(--accent-soft); border-color: var(--tick); }
.ticks { display: none; filter: drop-shadow(0 0 1px var(--ground)) drop-shadow(0 0 1px var(--ground)); }
.handle.hang { width: 36px; align-items: flex-start; justify-content: flex-end; }
.handle.hang .ticks { display: block; padding-top: 1px; }
.handle.hang .plate { display: none; }
.handle.hang:hover .ticks, .handle.hang.key .ticks, .handle.hang.open .ticks { display: none; }
.handle.hang:hover .plate, .handle.hang.key .plate, .handle.hang.open .plate { display: inline-flex; margin-top: 1px; }
svg { display: block; overflow: visible; }
.solid.tick { fill: var(--tick); } .solid.quiet { fill: var(--tick-quiet); } .solid.rest { fill: var(--tick-rest); }
.hollow { fill: var(--surface); } .ticks .hollow { fill: none; }
.hollow.tick { stroke: var(--tick); } .hollow.quiet { stroke: var(--tick-quiet); } .hollow.rest { stroke: var(--tick-rest); }
@media (prefers-reduced-motion: reduce) { .plate { transition: none; } }
@media (forced-colors: active) { .light, .dark { ${FORCED} } }
@media print { * { display: none !important; } }
`;
