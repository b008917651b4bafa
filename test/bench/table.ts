import { loadavg } from 'node:os';
import { percentile } from './measure.ts';

/** A line of the table: what was measured, what is asked at most, what was found. */
type Row = {
  readonly what: string;
  readonly asked: number | null;
  readonly found: number | null;
  readonly unit: string;
};

const rows: Row[] = [];

const number = (value: number, unit: string): string =>
  `${value.toFixed(Math.abs(value) < 10 ? 2 : Math.abs(value) < 100 ? 1 : 0)}${unit === '' ? '' : ` ${unit}`}`;

export function note(what: string, found: number | null, unit: string, asked: number | null = null): void {
  rows.push({ what, asked, found: found !== null && Number.isFinite(found) ? found : null, unit });
  console.log(`${what}: ${found === null ? 'not measured' : number(found, unit)}`);
}

/** Median and 95th percentile as two lines. */
export function noteSpread(
  what: string,
  times: readonly number[],
  asked: { readonly median?: number; readonly tail?: number },
): void {
  note(`${what}, median of ${times.length}`, times.length > 0 ? percentile(times, 0.5) : null, 'ms', asked.median);
  note(`${what}, 95 %`, times.length > 0 ? percentile(times, 0.95) : null, 'ms', asked.tail);
}

/** One measurement that fails leaves the others their turn. */
export async function attempt(what: string, measure: () => Promise<void> | void): Promise<void> {
  try {
    await measure();
  } catch (problem) {
    note(what, null, '');
    console.error(problem);
  }
}

export function printTable(): void {
  const cells = rows.map(({ what, asked, found, unit }) => [
    what,
    asked === null ? '' : `≤ ${number(asked, unit)}`,
    found === null ? 'not measured' : number(found, unit),
    asked === null || found === null ? '' : found <= asked ? 'kept' : 'over',
  ]);
  const head = ['what', 'asked', 'found', ''];
  const widths = head.map((_, column) => Math.max(...[head, ...cells].map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]): string =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  ');
  const load = loadavg().map((value) => value.toFixed(1));
  console.log(`\n${[head, widths.map((width) => '-'.repeat(width)), ...cells].map(line).join('\n')}`);
  console.log(`\nLoad of the machine (1, 5, 15 minutes): ${load.join(', ')}. Figures mean little where others work.`);
}
