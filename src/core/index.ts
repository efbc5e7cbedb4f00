/** The public API of the analysis. */
export { analyze } from './analyze';
export type * from './model';
