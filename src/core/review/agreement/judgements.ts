import { type Credit, type Decision, type QuotationDecision, stands } from '../decisions/decision';
import { groupByMark } from '../standing/decidedMarks';
import { AnchorPlaces, type Placed } from '../standing/places';

/** What one reviewer says of the marks of a document: by mark, of what kind it is, and who speaks. */
export interface Judgements {
  /** The kind, or that it is no quotation. */
  readonly kinds: ReadonlyMap<string, string>;
  /** The name of the speaker, that it is unknown, or that it is no quotation. */
  readonly speakers: ReadonlyMap<string, string>;
}

/**
 * What each reviewer said last of each mark, and did not take back, by the name of the reviewer. Decisions mean the same
 * mark as they do in a review, whoever made them and however the text changed between; those whose words are lost do
 * not count.
 */
export function judgementsOf(text: string, decisions: readonly Decision[]): ReadonlyMap<string, Judgements> {
  const inForce = decisions.filter(stands);
  const names = [...new Set(inForce.map(({ by }) => by))];
  // Each reviewer's alone: where two worked on different versions of the text, their places do not compare.
  const placed = names.flatMap((name) => new AnchorPlaces(text).place(inForce.filter(({ by }) => by === name)).placed);
  const reviewers = new Map<string, { kinds: Map<string, string>; speakers: Map<string, string> }>();
  groupByMark(placed.filter(isOfQuotation), []).forEach(({ all }, i) => {
    for (const { decision } of all) {
      const said = creditOf(decision);
      if (said === undefined) continue;
      const { by } = decision;
      const own = reviewers.get(by) ?? { kinds: new Map<string, string>(), speakers: new Map<string, string>() };
      reviewers.set(by, own);
      // Oldest first: a later one of the same reviewer replaces it.
      own.kinds.set(`${i}`, said === null ? REJECTED : said.kind);
      own.speakers.set(`${i}`, said === null ? REJECTED : speakerOf(said));
    }
  });
  return reviewers;
}

const REJECTED = 'rejected';

/** No name is mistaken for one of the other answers. */
const speakerOf = ({ speaker }: Credit): string => (speaker === null ? 'unknown' : `name ${speaker}`);

/** What the mark is by a decision; null: no quotation. Undefined where it says nothing: what it confirms is gone. */
function creditOf({ verdict, said }: QuotationDecision): Credit | null | undefined {
  if (verdict.kind === 'reject') return null;
  return verdict.kind === 'confirm' ? (said ?? undefined) : verdict.as;
}

const isOfQuotation = (placed: Placed): placed is Placed<QuotationDecision> => placed.decision.subject === 'quotation';
