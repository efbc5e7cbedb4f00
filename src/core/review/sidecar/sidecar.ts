import type { Decision } from '../decisions/decision';
import type { Json, JsonObject } from './json';
import { VERSION } from './terms';

/** All that was decided about one document. */
export interface Sidecar {
  /** The name of its file, without a folder: `q7x2`. */
  readonly document: string;
  readonly decisions: readonly Decision[];
  /** What else the file holds: to be handed back when it is written. */
  readonly kept: Kept;
}

/** What a file holds that is no decision of this version: of other programs, or of a newer one. */
export interface Kept {
  readonly version: string;
  /** The file without its annotations. */
  readonly page: JsonObject;
  readonly annotations: readonly Json[];
  /** By the id of a decision: its annotation as it was found, where that says more than the decision does. */
  readonly originals: ReadonlyMap<string, JsonObject>;
}

/** Of a sidecar that is new. */
export const NOTHING_KEPT: Kept = {
  version: `${VERSION.major}.${VERSION.minor}`,
  page: {},
  annotations: [],
  originals: new Map(),
};
