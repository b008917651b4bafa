import { findOrInstallBrowser } from './install.ts';

/** Prints which browser tests and playground would use, and installs one where there is none. */
try {
  const { path, source } = await findOrInstallBrowser();
  console.log(`Browser: ${path} (${source})`);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
