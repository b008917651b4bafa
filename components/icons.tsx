/** Small line icons, 16 px unless they say otherwise. All of them stand beside text or a name. */
import type { ReactNode } from 'react';

type Frame = {
  readonly size?: number;
  readonly stroke?: number;
  readonly filled?: boolean;
  readonly children: ReactNode;
};

function Icon({ size = 16, stroke = 1.5, filled = false, children }: Frame) {
  return (
    <svg
      className="icon"
      width={size}
      height={size}
      viewBox={`0 0 ${size} ${size}`}
      aria-hidden="true"
      fill={filled ? 'currentColor' : 'none'}
      {...(filled
        ? {}
        : { stroke: 'currentColor', strokeWidth: stroke, strokeLinecap: 'round', strokeLinejoin: 'round' })}
    >
      {children}
    </svg>
  );
}

export const MoreIcon = () => (
  <Icon filled>
    <circle cx="3.5" cy="8" r="1.3" />
    <circle cx="8" cy="8" r="1.3" />
    <circle cx="12.5" cy="8" r="1.3" />
  </Icon>
);
export const CloseIcon = () => (
  <Icon>
    <path d="M4.5 4.5l7 7m0-7l-7 7" />
  </Icon>
);
export const DownIcon = () => (
  <Icon size={10}>
    <path d="M2.2 3.8L5 6.6l2.8-2.8" />
  </Icon>
);
export const RightIcon = () => (
  <Icon size={10}>
    <path d="M3.8 2.2L6.6 5 3.8 7.8" />
  </Icon>
);
export const LeftIcon = () => (
  <Icon size={10}>
    <path d="M6.2 2.2L3.4 5l2.8 2.8" />
  </Icon>
);
export const EnterIcon = () => (
  <Icon size={14} stroke={1.4}>
    <path d="M11.5 3v3.5a2 2 0 01-2 2h-7M5 6L2.5 8.5 5 11" />
  </Icon>
);
export const InfoIcon = () => (
  <Icon stroke={1.4}>
    <circle cx="8" cy="8" r="6.2" />
    <path d="M8 7.4v3.4M8 5v.1" />
  </Icon>
);
export const CheckIcon = () => (
  <Icon stroke={1.8}>
    <path d="M3 8.6l3.2 3.2L13 4.6" />
  </Icon>
);
