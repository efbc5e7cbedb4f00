import { type JsonObject, inOrder, isObject } from './json';
import { sourceOf } from './selectors';
import { CONTEXT } from './terms';

/** The fields of a sidecar but for its annotations; `found`: those of the file as it was, of which ours are written anew. */
export function pageFields({
  document,
  version,
  found,
}: {
  readonly document: string;
  readonly version: string;
  readonly found: JsonObject;
}): JsonObject {
  const head = found['sourcemark'];
  return {
    '@context': CONTEXT,
    ...found,
    // Relative to the file itself, which is named after the document.
    id: `${sourceOf(document)}.json`,
    type: 'AnnotationPage',
    sourcemark: inOrder({ ...(isObject(head) ? head : {}), version, document }, ['version', 'document']),
  };
}
