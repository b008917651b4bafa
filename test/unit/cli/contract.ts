/** The command line's format as others rely on it, field by field: what a record must be, whatever it says. */

const CRITERIA = ['specific', 'measurable', 'achievable', 'relevant', 'timeBound'];
const WEIGHTS: Readonly<Record<string, number>> = {
  specific: 25,
  measurable: 25,
  achievable: 10,
  relevant: 15,
  timeBound: 25,
};
const LEVELS: Readonly<Record<string, number>> = { missing: 0, partial: 1, met: 2 };
const SOURCES = ['heading', 'objective', 'column', 'field', 'template'];
const SLOTS = [
  'metric',
  'baseline',
  'target',
  'date',
  'owner',
  'purpose',
  'reason',
  'parent',
  'step',
  'unit',
  'object',
];
const FIELDS =
  'file line endLine text start end language isGoal confidence role score expected criteria deadline suggestions';
const ISO = /^\d{4}-\d{2}-\d{2}$/u;

export type Span = { readonly start: number; readonly end: number };
type Given = { readonly verdict: string; readonly source: string; readonly line: number | null; readonly text: string };
type Verdict = {
  readonly verdict: string;
  readonly given: Given | null;
  readonly evidence: readonly Span[];
  readonly findings: readonly string[];
  readonly message: string;
};
type Slot = Span & { readonly name: string; readonly required: boolean; readonly choices: readonly string[] };
export type ScoreRecord = Span & {
  readonly file: string | null;
  readonly line: number;
  readonly endLine: number;
  readonly text: string;
  readonly language: string | null;
  readonly isGoal: boolean;
  readonly confidence: number;
  readonly role: string;
  readonly score: number;
  readonly expected: readonly string[];
  readonly criteria: Readonly<Record<string, Verdict>> | null;
  readonly deadline: { readonly start: string | null; readonly end: string; readonly text: string } | null;
  readonly set?: { readonly keyResults: readonly number[]; readonly findings: readonly object[] };
  readonly suggestions: readonly {
    readonly id: string;
    readonly criterion: string;
    readonly edits: readonly (Span & { readonly text: string })[];
    readonly result: string;
    readonly slots: readonly Slot[];
  }[];
};

const keys = (value: object): string => Object.keys(value).join(' ');
const isWhole = (value: unknown): boolean => Number.isInteger(value) && (value as number) >= 0;

/**
 * In: a record and the text that its offsets count in. Out: what the contract forbids, in words; nothing when it is
 * kept. `weights` are the template's.
 */
export function breaches(record: ScoreRecord, source: string, weights = WEIGHTS): string[] {
  const found: string[] = [];
  const must = (holds: boolean, what: string): void => {
    if (!holds) found.push(`line ${record.line}: ${what}`);
  };
  const { start, end, text, criteria, expected } = record;

  must(keys(record).replace(' set ', ' ') === FIELDS, `fields: ${keys(record)}`);
  must(isWhole(record.line) && record.line >= 1 && record.endLine >= record.line, 'lines');
  must(source.slice(start, end) === text, `text is not what stands from ${start} to ${end}`);
  must(record.confidence >= 0 && record.confidence <= 1, `confidence ${record.confidence}`);
  must(record.language === null || /^[a-z]{2}$/u.test(record.language), `language ${record.language}`);
  const roles = record.isGoal ? ['objective', 'key_result', 'goal', 'initiative'] : ['none'];
  must(roles.includes(record.role), `role ${record.role}`);
  must(record.language !== null || !record.isGoal, 'a goal in no language');
  must((text === '') === (criteria === null), 'criteria are null for an empty line alone');
  must(expected.join() === CRITERIA.filter((one) => expected.includes(one)).join(), `expected: ${expected.join()}`);
  if (criteria === null) {
    must(record.score === 0 && expected.length === 0 && record.suggestions.length === 0, 'an empty line has nothing');
    return found;
  }

  must(keys(criteria) === CRITERIA.join(' '), `criteria: ${keys(criteria)}`);
  const within = (span: Span): boolean => keys(span) === 'start end' && start <= span.start && span.end <= end;
  let level = 0;
  let full = 0;
  for (const [name, verdict] of Object.entries(criteria)) {
    const { given, evidence, findings, message } = verdict;
    must(keys(verdict) === 'verdict given evidence findings message', `${name}: ${keys(verdict)}`);
    must(verdict.verdict in LEVELS, `${name}: ${verdict.verdict}`);
    must(given === null || keys(given) === 'verdict source line text', `${name}: given`);
    must(given === null || (given.verdict in LEVELS && SOURCES.includes(given.source)), `${name}: given by whom`);
    must(
      evidence.every((span) => within(span) && span.start < span.end),
      `${name}: evidence outside the text`,
    );
    must(new Set(evidence.map((span) => `${span.start}-${span.end}`)).size === evidence.length, `${name}: said twice`);
    const folder = name === 'timeBound' ? 'time-bound' : name;
    must(
      findings.every((rule) => rule.startsWith(`${folder}/`)),
      `${name}: ${findings.join()}`,
    );
    must(message.trim() !== '' && !/[{}]|undefined/u.test(message), `${name}: “${message}”`);
    const weight = expected.includes(name) ? (weights[name] ?? 0) : 0;
    level += weight * Math.max(LEVELS[verdict.verdict] ?? 0, LEVELS[given?.verdict ?? 'missing'] ?? 0);
    full += weight * 2;
  }
  must(record.score === (full === 0 ? 0 : Math.round((100 * level) / full)), `score ${record.score}`);

  const { deadline } = record;
  must(deadline === null || keys(deadline) === 'start end text source', 'deadline');
  must(deadline === null || ISO.test(deadline.end), `deadline ${deadline?.end}`);
  must(deadline === null || deadline.start === null || ISO.test(deadline.start), `deadline ${deadline?.start}`);

  for (const suggestion of record.suggestions) {
    const { id, edits, result, slots } = suggestion;
    must(keys(suggestion) === 'id criterion edits result slots', `${id}: ${keys(suggestion)}`);
    must(/^[a-z]+(?:-[a-z]+)+$/u.test(id) && CRITERIA.includes(suggestion.criterion), `${id}: ${suggestion.criterion}`);
    must(edits.length > 0 && edits.every((edit) => keys(edit) === 'start end text'), `${id}: edits`);
    must(
      edits.every((edit) => within({ start: edit.start, end: edit.end }) && edit.start <= edit.end),
      `${id}: edits outside the text`,
    );
    must(
      edits.every((edit, at) => at === 0 || (edits[at - 1]?.start ?? 0) < edit.start),
      `${id}: edits out of order, or two at one place`,
    );
    must(
      edits.every((edit, at) => at === 0 || (edits[at - 1]?.end ?? 0) <= edit.start),
      `${id}: edits overlap`,
    );
    const applied = edits
      .toReversed()
      .reduce((whole, edit) => whole.slice(0, edit.start - start) + edit.text + whole.slice(edit.end - start), text);
    must(applied === result, `${id}: “${applied}” is not its result “${result}”`);
    for (const slot of slots) {
      must(keys(slot) === 'name start end required choices', `${id}: ${keys(slot)}`);
      must(SLOTS.includes(slot.name), `${id}: ${slot.name}`);
      must(result.slice(slot.start, slot.end) === `[${slot.name}]`, `${id}: [${slot.name}] stands elsewhere`);
    }
  }
  return found;
}
