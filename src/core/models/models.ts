import type files from './files.json';
import { ModelsError } from './modelsError';
import { unpackModels } from './unpackModels';

/**
 * The trained models, each by its name in `files.json`, from which the build packs them; and the table of words, which
 * it makes.
 */
export type ModelName = keyof typeof files | 'words';

/** The bytes of all models. */
export interface Models {
  bytes(name: ModelName): Uint8Array;
}

/** Where the pack of models comes from: a file beside the program. */
export interface ModelSource {
  readModels(): Promise<Uint8Array>;
}

/** Put in by the build: what the pack must call itself, so that code and weights belong together. */
declare const MODELS_VERSION: string;

let models: Models | undefined;
let loading: Promise<void> | undefined;

/** Reads the models, once for all documents; to be awaited before the first analysis. Rejects with a `ModelsError`. */
export async function loadModels(source: ModelSource): Promise<void> {
  if (models) return;
  // A failure is not kept: the next document tries again.
  loading ??= load(source).finally(() => (loading = undefined));
  await loading;
}

async function load(source: ModelSource): Promise<void> {
  let pack: Uint8Array;
  try {
    pack = await source.readModels();
  } catch (error) {
    throw new ModelsError('models.unreadable', error);
  }
  useModels(unpackModels(pack, MODELS_VERSION));
}

/** Takes models that are at hand already. */
export function useModels(given: Models): void {
  models = given;
}

/** The bytes of a model, to be decoded where it is first used. */
export function modelBytes(name: ModelName): Uint8Array {
  if (!models) throw new ModelsError('models.not-loaded');
  return models.bytes(name);
}
