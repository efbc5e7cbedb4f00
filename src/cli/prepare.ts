import { loadModels, ModelsError } from '../core/index';
import type { Run } from './run';

/** Brings the models into memory; says so, and ends the run, where the program was installed without them. */
export async function prepare(run: Run): Promise<boolean> {
  try {
    await loadModels(run.io);
    return true;
  } catch (error) {
    if (!(error instanceof ModelsError)) throw error;
    await run.failStart(`${error.message}; build or install sourcemark again`);
    return false;
  }
}
