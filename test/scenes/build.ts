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
  const outputs = (await build({
    root: fileURLToPath(HERE),
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: { write: false, minify: false, lib: { entry: 'main.tsx', formats: ['iife'], name: 'scenes' } },
  })) as Rollup.RollupOutput[];
  const script = outputs[0]?.output[0].code ?? '';
  const style = (await Promise.all(SHEETS.map((sheet) => readFile(new URL(sheet, HERE), 'utf8')))).join('\n');
  return { script, style };
}
