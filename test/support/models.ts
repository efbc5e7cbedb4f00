import { readFileSync } from 'node:fs';
import files from '../../src/core/models/files.json';
import { useModels } from '../../src/core/models/models';

// Put before every test and every training script by their builds: the models as they lie in the repository.
useModels({ bytes: (name) => readFileSync(`src/core/${files[name]}`) });
