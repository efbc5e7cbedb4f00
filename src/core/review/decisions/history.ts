import { type Decision, stands, type Turn } from './decision';

/** The order in which decisions were made; of those of one moment, always the same. */
export const inTime = (a: Decision, b: Decision): number => compare(a.at, b.at) || compare(a.id, b.id);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The act that a reviewer takes back next: the latest own one that is in force. Others' decisions are not touched. */
export function stepToUndo(decisions: readonly Decision[], by: string): string | undefined {
  return latest(
    decisions.filter((decision) => decision.by === by && stands(decision)),
    ({ at }) => at,
  )?.step;
}

/**
 * The act that a reviewer puts into force again: the one taken back last. None once something was decided since, as
 * in every editor.
 */
export function stepToRedo(decisions: readonly Decision[], by: string): string | undefined {
  const own = decisions.filter((decision) => decision.by === by);
  const undone = own.filter((decision) => !stands(decision));
  const last = latest(undone, turnedAt);
  if (!last) return undefined;
  const since = turnedAt(last);
  if (own.some((decision) => stands(decision) && decision.at > since)) return undefined;
  // Of several taken back in one moment, the one decided first comes back first.
  return earliest(undone.filter((decision) => turnedAt(decision) === since))?.step;
}

const turnedAt = ({ turn }: Decision): string => turn?.at ?? '';

/** Takes an act back, or puts it into force again. */
export const turnStep = (decisions: readonly Decision[], step: string, turn: Turn): readonly Decision[] =>
  decisions.map((decision) => (decision.step === step ? { ...decision, turn } : decision));

/** A time after all others of some decisions, so that their order is that in which they were made. */
export function timeAfter(decisions: readonly Decision[], now: Date): string {
  let at = now.toISOString();
  for (const decision of decisions) {
    if (decision.at > at) at = decision.at;
    if (turnedAt(decision) > at) at = turnedAt(decision);
  }
  if (at === now.toISOString() && !decisions.some((decision) => decision.at === at || turnedAt(decision) === at))
    return at;
  const next = new Date(Date.parse(at) + 1);
  // A time from another's file may be none.
  return Number.isNaN(next.getTime()) ? now.toISOString() : next.toISOString();
}

function latest<T>(items: readonly T[], at: (item: T) => string): T | undefined {
  let found: T | undefined;
  for (const item of items) if (!found || at(item) >= at(found)) found = item;
  return found;
}

function earliest(decisions: readonly Decision[]): Decision | undefined {
  let found: Decision | undefined;
  for (const decision of decisions) if (!found || decision.at < found.at) found = decision;
  return found;
}
