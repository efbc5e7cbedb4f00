import type { SidecarFailure } from '../../core/index';

/** The largest sidecar that is read, in bytes. */
export const MAX_SIDECAR_BYTES = 64 * 1024 * 1024;

/** Why a sidecar cannot be read, in words. */
export function describeFailure(failure: SidecarFailure): string {
  switch (failure.code) {
    case 'sidecar.too-large':
      return 'is too large';
    case 'sidecar.too-deep':
      return `holds lists and objects more than ${failure.limit} deep`;
    case 'sidecar.too-many':
      return `holds more than ${failure.limit} at ${failure.path}`;
    case 'sidecar.too-long':
      return `holds more than ${failure.limit} characters at ${failure.path}`;
    case 'sidecar.not-json':
      return 'is not JSON';
    case 'sidecar.conflict-markers':
      return 'holds conflict markers of git: finish the merge first';
    case 'sidecar.not-a-sidecar':
      return 'is not a sidecar';
    case 'sidecar.newer-version':
      return `is of the newer version ${failure.version}; update sourcemark`;
    case 'sidecar.wrong-value':
      return `has at ${failure.path} something else than a ${failure.expected}`;
    case 'sidecar.unsafe-path':
      return `names another file at ${failure.path}`;
  }
}
