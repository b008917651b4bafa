/** Numbers as people type them. Pure. */

/** "1 200,5" and "1200.5": one comma is a decimal comma, blanks are nothing. NaN where it is no number. */
export const numberOf = (typed: string): number => {
  const bare = typed.replaceAll(/[\s\u00A0\u202F]/gu, '').replace('−', '-');
  return Number(/^-?\d+,\d+$/u.test(bare) ? bare.replace(',', '.') : bare);
};

/** Null: left empty. */
export const typedNumber = (typed: string): number | null => (typed.trim() === '' ? null : numberOf(typed));

export const textOf = (value: number | null): string => (value === null ? '' : String(value));

export type Within = {
  readonly least: number;
  readonly most: number;
  /** No fractions. */
  readonly whole?: boolean;
};

export const isWithin = (value: number | null, { least, most, whole = false }: Within): boolean =>
  value === null || (value >= least && value <= most && (!whole || Number.isInteger(value)));
