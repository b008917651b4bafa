// `npm start`: from a fresh clone to a browser with the coach in it. Nothing here may need a package.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { ensurePackages } from './ensure-packages.mjs';

ensurePackages();
const root = fileURLToPath(new URL('../..', import.meta.url));
const child = spawn(
  process.execPath,
  ['node_modules/tsx/dist/cli.mjs', 'test/playground/start.ts', ...process.argv.slice(2)],
  {
    cwd: root,
    stdio: 'inherit',
  },
);
// Ctrl+C reaches the child too; it closes the browser and then ends by itself.
process.on('SIGINT', () => {});
child.on('exit', (code) => process.exit(code ?? 1));
