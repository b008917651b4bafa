import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'puppeteer-core';
import type { ClosedRoot } from './closed-root.ts';

export type Audit = {
  readonly passes: number;
  /** Serious and critical findings, as `rule: selector`. */
  readonly serious: readonly string[];
};

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const read = (results: AxeResults): Audit => ({
  passes: results.passes.length,
  serious: results.violations
    .filter((violation) => violation.impact === 'serious' || violation.impact === 'critical')
    .flatMap((violation) => violation.nodes.map((node) => `${violation.id}: ${node.target.join(' ')}`)),
});

async function load(page: Page): Promise<void> {
  await page.evaluate(source);
}

/** Audits a whole page: popup, options page. */
export async function auditPage(page: Page): Promise<Audit> {
  await load(page);
  return read(await page.evaluate(() => (globalThis as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run()));
}

/**
 * Audits what stands in a closed root. The checker walks `host.shadowRoot`, which is null for a closed one, so the
 * host is given that property first, in the page's world only; without it the run would report nothing at all.
 */
export async function auditRoot(page: Page, { host, root }: ClosedRoot): Promise<Audit> {
  await load(page);
  return read(
    await page.evaluate(
      async (element, shadow) => {
        Object.defineProperty(element, 'shadowRoot', { value: shadow, configurable: true });
        try {
          return await (globalThis as unknown as { axe: { run(node: Element): Promise<AxeResults> } }).axe.run(element);
        } finally {
          Reflect.deleteProperty(element, 'shadowRoot');
        }
      },
      host,
      root,
    ),
  );
}
