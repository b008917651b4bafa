/** What a field of a template is for. */
export type FieldDoc = {
  readonly title: string;
  readonly about: string;
  /** What its number counts. */
  readonly unit?: string;
  /** What holds without it, where no value does. */
  readonly without?: string;
  /** Of a field that has no fields of its own. */
  readonly example?: unknown;
  /** Further entries of the example's list. */
  readonly also?: readonly unknown[];
};

/** By place, as in `metrics[].unit`. */
export type FieldDocs = Readonly<Record<string, FieldDoc>>;
