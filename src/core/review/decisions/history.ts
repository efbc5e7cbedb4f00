import { type Decision, stands, type Turn } from './decision';

/** What a reviewer did by one act, as far as taking it back goes. */
export type Act = Pick<Decision, 'step' | 'by' | 'at' | 'turn'>;

/** The order in which decisions were made; of those of one moment, always the same. */
export const inTime = (a: Decision, b: Decision): number => compare(a.at, b.at) || compare(a.id, b.id);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The act that a reviewer takes back next: the latest own one that is in force. Others' decisions are not touched. */
export function stepToUndo(acts: readonly Act[], by: string): string | undefined {
  return latest(
    acts.filter((act) => act.by === by && stands(act)),
    ({ at }) => at,
  )?.step;
}

/**
 * The act that a reviewer puts into force again: the one taken back last. None once something was decided since, as
 * in every editor.
 */
export function stepToRedo(acts: readonly Act[], by: string): string | undefined {
  const own = acts.filter((act) => act.by === by);
  const undone = own.filter((act) => !stands(act));
  const last = latest(undone, turnedAt);
  if (!last) return undefined;
  const since = turnedAt(last);
  if (own.some((act) => stands(act) && act.at > since)) return undefined;
  // Of several taken back in one moment, the one decided first comes back first.
  return earliest(undone.filter((act) => turnedAt(act) === since))?.step;
}

const turnedAt = ({ turn }: Act): string => turn?.at ?? '';

/** Takes an act back, or puts it into force again. */
export const turnStep = (decisions: readonly Decision[], step: string, turn: Turn): readonly Decision[] =>
  decisions.map((decision) => (decision.step === step ? { ...decision, turn } : decision));

/** A time after all others of some acts, so that their order is that in which they were made. */
export function timeAfter(acts: readonly Act[], now: Date): string {
  let at = now.toISOString();
  for (const act of acts) {
    if (act.at > at) at = act.at;
    if (turnedAt(act) > at) at = turnedAt(act);
  }
  if (at === now.toISOString() && !acts.some((act) => act.at === at || turnedAt(act) === at)) return at;
  const next = new Date(Date.parse(at) + 1);
  // A time from another's file may be none.
  return Number.isNaN(next.getTime()) ? now.toISOString() : next.toISOString();
}

function latest<T>(items: readonly T[], at: (item: T) => string): T | undefined {
  let found: T | undefined;
  for (const item of items) if (!found || at(item) >= at(found)) found = item;
  return found;
}

function earliest(acts: readonly Act[]): Act | undefined {
  let found: Act | undefined;
  for (const act of acts) if (!found || act.at < found.at) found = act;
  return found;
}
