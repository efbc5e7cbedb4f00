import type { Decision } from '../decisions/decision';
import { CodePoints } from './codePoints';
import type { JsonObject } from './json';
import { withUnknown } from './keepUnknown';
import { sorted } from './order';
import { printPage } from './printPage';
import { pageFields } from './pageFields';
import type { Sidecar } from './sidecar';
import { withPlaces } from './withPlaces';
import { toAnnotation } from './writeDecision';

/**
 * The text of a sidecar as a Web Annotation page. `text` is the document that the anchors count in. The same decisions
 * give the same text, in whatever order they come.
 */
export function writeSidecar({ document, decisions, kept }: Sidecar, text: string): string {
  const points = new CodePoints(text);
  const write = (decision: Decision): JsonObject => {
    const original = kept.originals.get(decision.id);
    const written = toAnnotation(
      withPlaces(decision, (place) => points.count(place)),
      document,
    );
    return original ? withUnknown(written, original) : written;
  };
  const items = [...decisions.map(write), ...kept.annotations].map((json) => ({ json }));
  return printPage(
    pageFields({ document, version: kept.version, found: kept.page }),
    sorted(items).map(({ json }) => json),
  );
}
