/** Findings about sets as a team wants them: none of a rule that is off, those of a rule it is strict about first. */
import type { Template } from '../templates/template-shape.ts';
import type { Goal } from '../types.ts';

export const findingsByTeam = (goals: readonly Goal[], { rules }: Pick<Template, 'rules'>): readonly Goal[] =>
  Object.keys(rules).length === 0
    ? goals
    : goals.map((goal): Goal => {
        const { set, ...rest } = goal;
        if (!set) return goal;
        const wanted = set.findings.filter(({ rule }) => rules[rule] !== 'off');
        const isStrict = ({ rule }: (typeof wanted)[number]): boolean => rules[rule] === 'strict';
        const findings = [
          ...wanted.filter(isStrict).map((finding) => ({ ...finding, strict: true as const })),
          ...wanted.filter((finding) => !isStrict(finding)),
        ];
        return findings.length > 0 || set.keyResults.length > 0 ? { ...rest, set: { ...set, findings } } : rest;
      });
