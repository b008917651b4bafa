/**
 * Stands in for the framework's context of content scripts, which ours never ask for: they end on signals of their
 * own, and in every frame each kilobyte counts. `wxt.config.ts` puts it there.
 */
export function ContentScriptContext(): void {
  // Called by the framework with `new`, and asked nothing.
}
