/** Placeholders: `{name}` in a text gives way to the value of that name. Alone here, since every frame carries it. */

export type Values = Readonly<Record<string, string | number>>;

const PLACEHOLDER = /\{([A-Za-z0-9_]+)\}/gu;

/** A name without a value stays as it is; `written` says how a value is written. */
export const fill = (text: string, values: Values, written: (value: string | number) => string = String): string =>
  text.replace(PLACEHOLDER, (whole, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    return value === undefined ? whole : written(value);
  });
