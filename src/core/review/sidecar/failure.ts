/** Why a sidecar cannot be read. `path` is the place in the file as a JSON path: `$.items[3].target.source`. */
export type SidecarFailure =
  | { readonly code: 'sidecar.too-large' | 'sidecar.too-deep'; readonly limit: number }
  | { readonly code: 'sidecar.too-many' | 'sidecar.too-long'; readonly path: string; readonly limit: number }
  | { readonly code: 'sidecar.not-json' }
  /** A merge was left unfinished: the file holds the conflict markers of git. */
  | { readonly code: 'sidecar.conflict-markers' }
  /** JSON of something else. */
  | { readonly code: 'sidecar.not-a-sidecar' }
  /** Of a version that may mean other things by the same words: never to be written over. */
  | { readonly code: 'sidecar.newer-version'; readonly version: string }
  | { readonly code: 'sidecar.wrong-value'; readonly path: string; readonly expected: Expected }
  /** A name of the document that leads elsewhere. */
  | { readonly code: 'sidecar.unsafe-path'; readonly path: string };

/** What should stand there. */
export type Expected =
  'object' | 'list' | 'text' | 'boolean' | 'place' | 'time' | 'uuid' | 'confidence' | 'known-word' | 'selector';

export interface Failed {
  readonly ok: false;
  readonly failure: SidecarFailure;
}

/** The result of what cannot be read. */
export const failed = (failure: SidecarFailure): Failed => ({ ok: false, failure });
