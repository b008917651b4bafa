/** How a goal is marked: the fewer things missing, the quieter the line. */
import type { Goal, MarkThreshold } from '../../nlp/types.ts';
import type { Ground } from '../page/ground.ts';

export type Line = 'much' | 'some' | 'near';
export type MarkKind = Line | 'evidence' | 'undermines';

/** A goal is marked while its score is below this. */
const MARKED_BELOW: Readonly<Record<MarkThreshold, number>> = {
  all: 100,
  'below-75': 75,
  'below-40': 40,
  'on-request': -1,
};

export function lineOf(goal: Pick<Goal, 'isGoal' | 'score'>, threshold: MarkThreshold): Line | null {
  if (!goal.isGoal || goal.score >= MARKED_BELOW[threshold]) return null;
  if (goal.score < 40) return 'much';
  return goal.score < 75 ? 'some' : 'near';
}

export const LINE_STYLE: Readonly<Record<Line, { readonly style: string; readonly width: number }>> = {
  much: { style: 'dotted', width: 2 },
  some: { style: 'dashed', width: 1.5 },
  near: { style: 'solid', width: 1 },
};
/** Below the baseline. */
export const LINE_OFFSET = 4;
/** Text that is seen smaller than this has lines of 1 px, a pixel nearer: a line grows with no zoom of a style. */
export const SMALL_TEXT = 13;

const COLOURS: Readonly<Record<MarkKind, Readonly<Record<Ground, string>>>> = {
  much: { light: '#7b2d8e', dark: '#dda6ec' },
  some: { light: '#9a54ab', dark: '#bc84cc' },
  near: { light: '#8f7f97', dark: '#93869c' },
  evidence: { light: '#ebd3f2', dark: '#553a60' },
  undermines: { light: '#e4e1e8', dark: '#403a47' },
};

export const isLine = (kind: MarkKind): kind is Line => kind in LINE_STYLE;

/** Name of the highlight; other extensions share the registry. */
export function highlightName(kind: MarkKind, ground: Ground, small: boolean): string {
  return `tarkka-${kind}${ground === 'dark' ? '-dark' : ''}${small && isLine(kind) ? '-small' : ''}`;
}

/** Nothing is set on the page's elements, so that the rules carry literal colours: one set for each ground. */
export function highlightRules(): string {
  const rules: string[] = [];
  for (const kind of Object.keys(COLOURS) as MarkKind[]) {
    for (const ground of ['light', 'dark'] as const) {
      const colour = COLOURS[kind][ground];
      for (const small of isLine(kind) ? [false, true] : [false]) {
        const body = isLine(kind)
          ? `text-decoration: underline ${LINE_STYLE[kind].style} ${small ? 1 : LINE_STYLE[kind].width}px ${colour}; text-underline-offset: ${small ? LINE_OFFSET - 1 : LINE_OFFSET}px; text-decoration-skip-ink: none`
          : `background-color: ${colour}`;
        rules.push(`::highlight(${highlightName(kind, ground, small)}) { ${body} }`);
      }
    }
  }
  return `@media screen { ${rules.join('\n')} }`;
}
