/** What VS Code runs inside the extension host: all host tests, with their results in a file beside this one. */
import { readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const results = path.join(__dirname, 'results.json');

async function runMocha(): Promise<number> {
  // Only an import that stays one in the bundle can load a package of modules.
  const { default: Mocha } = await import('mocha');
  const mocha = new Mocha({
    ui: 'bdd',
    reporter: 'json',
    reporterOptions: { output: results },
    timeout: 180_000,
    forbidOnly: true,
  });
  const files = readdirSync(__dirname, { recursive: true, encoding: 'utf8' });
  const isWanted = (name: string): boolean =>
    name.endsWith('.host.test.js') && name.includes(process.env.SOURCEMARK_HOST_TESTS ?? '');
  for (const file of files.filter(isWanted).sort()) {
    mocha.addFile(path.join(__dirname, file));
  }
  return new Promise((resolve) => {
    mocha.run(resolve);
  });
}

/** A run that breaks before the first test must not look like one that never came. */
function writeBreakdown(error: unknown): void {
  const { message, stack } = error instanceof Error ? error : new Error(String(error));
  const failure = { fullTitle: 'loading the host tests', err: { message, stack } };
  writeFileSync(results, JSON.stringify({ stats: { passes: 0, pending: 0 }, failures: [failure] }));
}

export async function run(): Promise<void> {
  let failures: number;
  try {
    failures = await runMocha();
  } catch (error) {
    writeBreakdown(error);
    throw error;
  }
  // VS Code tells a desktop run by this that it failed.
  if (failures > 0) throw new Error(`${failures} host tests failed.`);
}
