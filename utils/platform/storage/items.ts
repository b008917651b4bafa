/** Everything that is kept, one small item each. Versions and parsers stand beside their shapes. */
import { flag, fields, integer, list, nullable, number, oneOf, record, text, where, type Parser } from '../parse.ts';
import {
  PARENT_LEVELS,
  type Calendar,
  type Criterion,
  type LanguageChoice,
  type MarkThreshold,
  type ParentObjective,
} from '../../nlp/types.ts';
import type { Appearance } from '../protocol.ts';
import { defineItem } from './item.ts';

const TIME = integer(0, Number.MAX_SAFE_INTEGER);
/** Host as the browser writes it, with the port where there is one; never a path. */
export const HOST: Parser<string> = where(text(300), (host) => /^[^\s/?#@]+$/u.test(host));
export const LANGUAGE: Parser<LanguageChoice> = where(text(20), (tag) =>
  /^(?:auto|[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*)$/.test(tag),
);

export type Settings = {
  /** Language of the goals. */
  readonly language: LanguageChoice;
  /** Language of the interface; `auto` follows the browser. */
  readonly interface: LanguageChoice;
  readonly marks: MarkThreshold;
  readonly openOnRest: boolean;
  readonly appearance: Appearance;
};

/** Where neither the person nor an organisation has chosen. */
export const USUAL_SETTINGS: Settings = {
  language: 'auto',
  interface: 'auto',
  marks: 'below-75',
  openOnRest: false,
  appearance: 'system',
};

export const MARK_THRESHOLDS: readonly MarkThreshold[] = ['all', 'below-75', 'below-40', 'on-request'];
export const APPEARANCES: readonly Appearance[] = ['system', 'light', 'dark'];

export const SETTINGS = {
  language: LANGUAGE,
  interface: LANGUAGE,
  marks: oneOf(MARK_THRESHOLDS),
  openOnRest: flag,
  appearance: oneOf(APPEARANCES),
} satisfies { readonly [Name in keyof Settings]: Parser<Settings[Name]> };

/** What was chosen, and nothing of what was not. */
export type ChosenSettings = Partial<Settings>;

const parseAllSettings: Parser<Settings> = fields(SETTINGS);

/** Version 1 kept all of them, chosen or not: what is as usual was not chosen. */
function chosenOnly(older: unknown): ChosenSettings | undefined {
  const all = parseAllSettings(older);
  return (
    all &&
    Object.fromEntries(Object.entries(all).filter(([name, value]) => USUAL_SETTINGS[name as keyof Settings] !== value))
  );
}

/** The person's own choices. What holds is read by `readSettings`. */
export const settingsItem = defineItem<ChosenSettings>({
  key: 'settings',
  version: 2,
  parse: fields({}, SETTINGS),
  fallback: {},
  migrations: { 2: chosenOnly },
});

/** Host → switched on or off by the person. A host that is absent is on where the extension may run at all. */
export const sitesItem = defineItem<Readonly<Record<string, boolean>>>({
  key: 'sites',
  version: 1,
  parse: record(HOST, flag, 5000),
  fallback: {},
});

/** Host → the language its goals are read as. */
export const languagePinsItem = defineItem<Readonly<Record<string, LanguageChoice>>>({
  key: 'language-pins',
  version: 1,
  parse: record(HOST, LANGUAGE, 2000),
  fallback: {},
});

export type TeamChoice = {
  /** What holds where no other does, by its id. Null: the organisation's choice, else ours. */
  readonly template: string | null;
  readonly calendar: Calendar;
  /** Null: the template's own. */
  readonly weights: Readonly<Record<Criterion, number>> | null;
};

const weight = number(0, 1000);

/** Version 1 named the usual template also where nobody had chosen it. */
function chosenTemplate(older: unknown): unknown {
  const { template, ...rest } = (older ?? {}) as Record<string, unknown>;
  return { ...rest, template: template === 'smart' ? null : template };
}

export const teamItem = defineItem<TeamChoice>({
  key: 'team',
  version: 2,
  parse: fields({
    template: nullable(text(60)),
    calendar: fields(
      { firstMonth: integer(1, 12), cycle: oneOf<Calendar['cycle']>(['month', 'quarter', 'half', 'year']) },
      { yearNamedBy: oneOf<NonNullable<Calendar['yearNamedBy']>>(['start', 'end']) },
    ),
    weights: nullable(
      fields({
        specific: weight,
        measurable: weight,
        achievable: weight,
        relevant: weight,
        timeBound: weight,
      } satisfies Record<Criterion, Parser<number>>),
    ),
  }),
  fallback: { template: null, calendar: { firstMonth: 1, cycle: 'quarter' }, weights: null },
  migrations: { 2: chosenTemplate },
});

export const MOST_PARENTS = 200;

/** Version 1 kept their words alone. */
const withLevel = (older: unknown): unknown =>
  Array.isArray(older) ? older.map((words: unknown) => ({ text: words, level: 'company' })) : older;

/** Objectives that goals may serve. */
export const parentsItem = defineItem<readonly ParentObjective[]>({
  key: 'parents',
  version: 2,
  parse: list(fields({ text: text(500), level: oneOf(PARENT_LEVELS) }, { details: list(text(500), 20) }), MOST_PARENTS),
  fallback: [],
  migrations: { 2: withLevel },
});

export type RememberedGoal = {
  /** Salted SHA-256 of the goal's text, as hexadecimal; the text itself is never kept. */
  readonly hash: string;
  readonly host: string | null;
  /** Milliseconds since the epoch. */
  readonly at: number;
};

export type IgnoredGoal = RememberedGoal & { readonly kind: 'not-a-goal' | 'ignored' };
export type AcceptedGoal = RememberedGoal & {
  /** UTF-16 units: where to look for it again. */
  readonly length: number;
};

/** The oldest go first when there are more. */
export const MAX_REMEMBERED = 2000;
const HASH = where(text(64), (hash) => /^[0-9a-f]{64}$/.test(hash));

export const parseIgnored: Parser<readonly IgnoredGoal[]> = list(
  fields({ hash: HASH, host: nullable(HOST), at: TIME, kind: oneOf<IgnoredGoal['kind']>(['not-a-goal', 'ignored']) }),
  MAX_REMEMBERED,
);
export const parseAccepted: Parser<readonly AcceptedGoal[]> = list(
  fields({ hash: HASH, host: nullable(HOST), at: TIME, length: integer(1, 20_000) }),
  MAX_REMEMBERED,
);

export const ignoredItem = defineItem<readonly IgnoredGoal[]>({
  key: 'ignored',
  version: 1,
  parse: parseIgnored,
  fallback: [],
});

export const acceptedItem = defineItem<readonly AcceptedGoal[]>({
  key: 'accepted',
  version: 1,
  parse: parseAccepted,
  fallback: [],
});

/** Random, made once; without it a hash says nothing about the words. */
export const saltItem = defineItem<string>({ key: 'salt', version: 1, parse: HASH, fallback: '' });

export type Pause = {
  readonly scope: 'hour' | 'everywhere';
  /** Milliseconds since the epoch; null until resumed. */
  readonly until: number | null;
};

export const pauseItem = defineItem<Pause | null>({
  key: 'pause',
  version: 1,
  parse: nullable(fields({ scope: oneOf<Pause['scope']>(['hour', 'everywhere']), until: nullable(TIME) })),
  fallback: null,
});

/** Set once the welcome page has been opened. */
export const installItem = defineItem<{ readonly welcomedAt: number } | null>({
  key: 'install',
  version: 1,
  parse: nullable(fields({ welcomedAt: TIME })),
  fallback: null,
});
