/** One entry of a list of choices. */
export type Choice<Value extends string> = { readonly value: Value; readonly text: string };
