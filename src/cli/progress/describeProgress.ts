import { counted } from '../formats/words';

export interface Progress {
  readonly documents: number;
  readonly bytes: number;
  /** Undefined where the input does not tell how much it is. */
  readonly totalBytes: number | undefined;
  readonly seconds: number;
}

/** Before, the rate is that of starting up. */
const SECONDS_TO_JUDGE = 3;

/** `1,204 documents, 5.7 of 43.1 MB, 0.98 MB/s, 38 s left`. */
export function describeProgress({ documents, bytes, totalBytes, seconds }: Progress): string {
  const megabytes = bytes / 1e6;
  const size =
    totalBytes === undefined ? megabytes.toFixed(1) : `${megabytes.toFixed(1)} of ${(totalBytes / 1e6).toFixed(1)}`;
  const parts = [counted(documents, 'document'), `${size} MB`];
  if (bytes > 0 && seconds > 0) parts.push(`${(megabytes / seconds).toFixed(2)} MB/s`);
  if (totalBytes !== undefined && bytes > 0 && seconds >= SECONDS_TO_JUDGE)
    parts.push(`${describeTime((seconds * Math.max(0, totalBytes - bytes)) / bytes)} left`);
  return parts.join(', ');
}

/** `38 s`, `2 min 5 s`, `1 h 12 min`. */
function describeTime(time: number): string {
  const seconds = Math.ceil(time);
  if (seconds < 60) return `${seconds} s`;
  if (seconds < 3600) return `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
  const minutes = Math.ceil(time / 60);
  return `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
