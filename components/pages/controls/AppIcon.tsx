import type { ReactNode } from 'react';

/** The icon as the toolbar shows it: the same shapes as the picture files. */
export type IconState = 'on' | 'off' | 'paused' | 'not-here';

const BOLD =
  'M2 6.23L4 8.13L4 12.52L2 10.63ZM4.5 8.6L5.5 9.55L6.5 8.6L6.5 13L5.5 13.95L4.5 13ZM7 8.13L9 6.23L9 10.63L7 12.52ZM9.5 5.75L11.5 3.85L11.5 8.25L9.5 10.15ZM12 3.38L14 1.48L14 5.88L12 7.78Z';
const FINE =
  'M2.15 6.52L3.85 8.13L3.85 12.53L2.15 10.92ZM4.65 8.89L5.5 9.7L6.35 8.89L6.35 13.29L5.5 14.1L4.65 13.29ZM7.15 8.13L8.85 6.52L8.85 10.92L7.15 12.53ZM9.65 5.76L11.35 4.14L11.35 8.54L9.65 10.16ZM12.15 3.38L13.85 1.77L13.85 6.17L12.15 7.78Z';
const TILE = '#7B2D8E';
const GREY = '#6E6776';
const OUTLINE = '#8C8594';

const Frame = () => (
  <rect x=".6" y=".6" width="14.8" height="14.8" rx="3.1" fill="none" stroke={OUTLINE} strokeWidth="1.2" />
);

const FACES: Readonly<Record<IconState, (cut: string) => ReactNode>> = {
  on: (cut) => (
    <>
      <rect width="16" height="16" rx="3.6" fill={TILE} />
      <path d={cut} fill="#fff" />
    </>
  ),
  paused: () => (
    <>
      <rect width="16" height="16" rx="3.6" fill={GREY} />
      <path fill="#fff" d="M4.5 4h2.4v8H4.5zM9.1 4h2.4v8H9.1z" />
    </>
  ),
  off: (cut) => (
    <>
      <Frame />
      <path d={cut} fill={OUTLINE} transform="translate(1.2 1.2) scale(.85)" />
    </>
  ),
  'not-here': () => (
    <>
      <Frame />
      {[3.2, 5.6, 8, 10.4, 12.8].map((x) => (
        <circle key={x} cx={x} cy="8" r=".95" fill={OUTLINE} />
      ))}
    </>
  ),
};

export function AppIcon({ size, state = 'on' }: { readonly size: number; readonly state?: IconState }) {
  return (
    <svg className="app-icon" width={size} height={size} viewBox="0 0 16 16" aria-hidden="true">
      {FACES[state](size < 24 ? BOLD : FINE)}
    </svg>
  );
}
