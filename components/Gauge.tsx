import { gaugeShapes, tickShapes, type GaugePicture } from './gauge-shapes.ts';
import type { Level } from './levels.ts';

/** The five ticks in a row. Decoration beside text: whoever shows it says the same in words. */
export function Gauge({ levels, scale = 1 }: { readonly levels: readonly Level[]; readonly scale?: number }) {
  return <Picture picture={gaugeShapes(levels, 'plate')} scale={scale} />;
}

/** One tick of the ruler. `key`ed by level where it should grow when it changes. */
export function Tick({ level, quiet }: { readonly level: Level; readonly quiet: boolean }) {
  return <Picture picture={tickShapes(level, quiet)} scale={1} />;
}

function Picture({ picture, scale }: { readonly picture: GaugePicture; readonly scale: number }) {
  const { width, height, shapes } = picture;
  return (
    <svg
      className="gauge"
      width={width * scale}
      height={height * scale}
      viewBox={`0 0 ${width} ${height}`}
      aria-hidden="true"
    >
      {shapes.map(({ tag: Shape, paint, tone, attributes: { 'stroke-width': strokeWidth, ...rest } }, index) => (
        <Shape key={index} className={`${paint} ${tone}`} strokeWidth={strokeWidth} {...rest} />
      ))}
    </svg>
  );
}
