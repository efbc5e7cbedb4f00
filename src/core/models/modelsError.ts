/** What can be wrong with the models; `other-version`: they were built for other code. */
export type ModelsFailure = 'models.not-loaded' | 'models.unreadable' | 'models.damaged' | 'models.other-version';

const MESSAGES: Readonly<Record<ModelsFailure, string>> = {
  'models.not-loaded': 'the models are not loaded: loadModels() comes before analyze()',
  'models.unreadable': 'the file of the models (models.bin) is missing or cannot be read',
  'models.damaged': 'the file of the models (models.bin) is damaged',
  'models.other-version': 'the file of the models (models.bin) is of another version than the program',
};

/** The analysis cannot start, because it has no models. */
export class ModelsError extends Error {
  readonly code: ModelsFailure;

  constructor(code: ModelsFailure, cause?: unknown) {
    super(MESSAGES[code], { cause });
    this.name = 'ModelsError';
    this.code = code;
  }
}
