/** Where a command reads and writes; a test brings its own. */

export type Terminal = {
  readonly input: AsyncIterable<Buffer> & NodeJS.ReadableStream;
  readonly output: { write(text: string): unknown; readonly isTTY?: boolean };
  readonly errors: { write(text: string): unknown };
};

export const processTerminal: Terminal = {
  input: process.stdin,
  output: process.stdout,
  errors: process.stderr,
};
