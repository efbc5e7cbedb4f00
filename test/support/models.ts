import { readFileSync } from 'node:fs';
import { useModels } from '../../src/core/models/models';
import { unpackModels } from '../../src/core/models/unpackModels';

declare const MODELS_VERSION: string;

// Put before every test and every training script by their builds, which pack the models as they lie in the repository.
useModels(unpackModels(readFileSync('out/models.bin'), MODELS_VERSION));
