/** The public API of the analysis. */
export { analyze } from './analyze';
export { type AnalysisJson, toJson } from './export/json';
export type * from './model';
