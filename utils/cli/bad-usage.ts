/** Bad usage, a file that can't be read, a template that isn't one: one line on standard error, exit code 2. */
export class BadUsage extends Error {}
