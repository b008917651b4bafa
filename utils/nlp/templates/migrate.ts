/** Templates of earlier versions, brought to the present one step at a time. Each step takes what its version allowed. */
import { refuse } from './shape.ts';

type Fields = Readonly<Record<string, unknown>>;

/** Version 1 asked the same criteria of every role, and knew parents by their words alone. */
const fromFirst = ({ required, parents, ...rest }: Fields): Fields => ({
  ...rest,
  formatVersion: 2,
  ...(required !== undefined && {
    required: { goal: required, objective: required, key_result: required, initiative: required },
  }),
  ...(parents !== undefined && {
    parents: Array.isArray(parents)
      ? parents.map((text: unknown) => (typeof text === 'string' ? { text, level: 'company' } : text))
      : parents,
  }),
});

const STEPS: Readonly<Record<number, (fields: Fields) => Fields>> = { 1: fromFirst };
/** Fields that each earlier version knew; others are refused as they would have been then. */
const KNOWN: Readonly<Record<number, readonly string[]>> = {
  1: ['formatVersion', 'name', 'calendar', 'weights', 'required', 'parents'],
};

export const PRESENT_VERSION = 2;

const isNewer = (version: unknown): boolean => typeof version === 'number' && version > PRESENT_VERSION;

/** The record as the present version has it. Throws `Refused` where the version is not known. */
export function migrate(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  let fields = value as Fields;
  for (;;) {
    const version = fields['formatVersion'];
    if (version === PRESENT_VERSION) return fields;
    const step = typeof version === 'number' && Object.hasOwn(STEPS, version) ? STEPS[version] : undefined;
    if (!step)
      return refuse(isNewer(version) ? 'template_newer' : 'template_version', 'formatVersion', {
        known: PRESENT_VERSION,
      });
    const unknown = Object.keys(fields).find((name) => !KNOWN[version as number]?.includes(name));
    if (unknown !== undefined) refuse('template_unknown_field', unknown.slice(0, 60));
    fields = step(fields);
  }
}
