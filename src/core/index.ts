/** The public API of the analysis. */
export { analyze, analyzeInSteps, DocumentReader, type Part } from './document';
export { type AnalysisJson, toJson } from './export/json';
export type * from './model';
export { loadModels, type ModelSource } from './models/models';
export { ModelsError, type ModelsFailure } from './models/modelsError';
export type { Steps } from './steps';
