/** The scenes as one script and one sheet, for whoever shows them. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build, type Rollup } from 'vite';

const HERE = new URL('./', import.meta.url);
const SHEETS = [
  'scenes.css',
  '../../components/tokens.css',
  '../../components/controls.css',
  '../../components/card.css',
];

export async function buildScenes(): Promise<{ readonly script: string; readonly style: string }> {
  const style = (await Promise.all(SHEETS.map((sheet) => readFile(new URL(sheet, HERE), 'utf8')))).join('\n');
  return { script: await bundle('main.tsx', 'scenes'), style };
}

/** The stand-in for the coach, as `coach` in the page. */
export const buildCoach = (): Promise<string> => bundle('coach.ts', 'coach');

async function bundle(entry: string, name: string): Promise<string> {
  const outputs = (await build({
    root: fileURLToPath(HERE),
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: { write: false, minify: false, lib: { entry, formats: ['iife'], name } },
  })) as Rollup.RollupOutput[];
  return outputs[0]?.output[0].code ?? '';
}
