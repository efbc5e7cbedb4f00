import type { Chains } from '../entities/mention';
import type { BlockMarks, MarkedSpan } from '../quotations/marks';
import { rangeAt, rangesWithin } from '../text/search';
import type { TokenRange } from '../text/sentences';
import { draftBlock } from './blockDrafts';
import type { Draft } from './drafts';
import type { Attributable, Place } from './join';
import { type Grammar, readGrammar } from './nounPhrases';
import { findSpeaker, type Speaker, UNKNOWN } from './speakers';

/** A depth that stands for "no concern of ours". */
const OUTSIDE = 9;

/**
 * What somebody quotes inside a quotation of his own, with the cue that stands in it.
 *
 *     “He told me, ‘You’re done here,’ and walked off,” Ruiz recalled.
 *                  ^^^^^^^^^^^^^^^^^^^ he, as Ruiz recalls
 */
export function nestedQuotations(
  grammars: readonly Grammar[],
  chains: Chains,
  told: readonly Attributable[],
): readonly Attributable[] {
  const nested = grammars.flatMap((grammar, block) => nestedIn(grammar, block));
  if (nested.length === 0) return nested;
  const hosts = new Map<number, Attributable[]>();
  for (const quotation of told)
    for (const { block } of quotation.verbatim) {
      const ofBlock = hosts.get(block);
      if (!ofBlock) hosts.set(block, [quotation]);
      else if (ofBlock.at(-1) !== quotation) ofBlock.push(quotation);
    }
  const found = new SpeakerOf(grammars, chains);
  return nested.map((quotation) => {
    const [first] = quotation.verbatim;
    const host = hosts
      .get(first?.block ?? -1)
      ?.find(({ verbatim }) => verbatim.some((span) => first && holds(span, first)));
    return host ? found.inside(host, quotation) : quotation;
  });
}

const holds = (outer: Place, inner: Place): boolean =>
  outer.block === inner.block && outer.from < inner.from && outer.to >= inner.to;

/** Who is quoted inside what another says. */
class SpeakerOf {
  readonly #grammars: readonly Grammar[];
  readonly #chains: Chains;

  constructor(grammars: readonly Grammar[], chains: Chains) {
    this.#grammars = grammars;
    this.#chains = chains;
  }

  /** “I told her, ‘…’”: the one who speaks; “He told me, ‘…’”: anybody but him. */
  inside(host: Attributable, quotation: Attributable): Attributable {
    const { source } = quotation;
    if (source?.kind !== 'pronoun') return quotation;
    const outer = this.#of(host);
    const word = this.#grammars[source.block]?.reading.tokens.word[source.head];
    if (outer && word === 'i') return { ...quotation, speaker: outer };
    const own = this.#of(quotation);
    return own?.entity !== undefined && own.entity === outer?.entity ? { ...quotation, speaker: UNKNOWN } : quotation;
  }

  #of({ speaker, source }: Attributable): Speaker | undefined {
    if (speaker) return speaker;
    const grammar = source && this.#grammars[source.block];
    return source && grammar ? findSpeaker(grammar, this.#chains, source) : undefined;
  }
}

function nestedIn({ reading, marks, outer, mentions }: Grammar, block: number): readonly Attributable[] {
  const inner = marks.spans.filter(({ depth, hasClosing }) => depth === 1 && hasClosing);
  if (inner.length === 0) return [];
  const hosts = outer.filter((span) => rangesWithin(inner, span.from, span.to).length > 0);
  const inside = readGrammar(reading, marksInside(marks, inner, hosts), mentions);
  return draftBlock(inside, block).flatMap((draft) => (isNested(draft, hosts) ? [toAttributable(draft)] : []));
}

/** The marks as they would be if the words of each host were all of its paragraph. */
function marksInside({ depth }: BlockMarks, inner: readonly MarkedSpan[], hosts: readonly MarkedSpan[]): BlockMarks {
  const inside = new Uint8Array(depth.length).fill(OUTSIDE);
  for (const { from, to, hasClosing } of hosts)
    for (let at = from + 1; at < to - (hasClosing ? 1 : 0); at++) inside[at] = (depth[at] ?? 1) - 1;
  return { spans: inner.map((span) => ({ ...span, depth: 0 })), depth: inside };
}

/** All that is said stands in marks, and cue and source with it in the same quotation. */
function isNested({ spans, parts, cue, source, term }: Draft, hosts: readonly MarkedSpan[]): boolean {
  const [first] = spans;
  const host = first && rangeAt(hosts, first.from);
  if (!host || !cue || !source || term) return false;
  const isInside = ({ from, to }: TokenRange): boolean => from > host.from && to <= host.to;
  // "told by Jansen that ‘…’": one word may stand before the mark; where the rest of a clause ends, is hard to tell.
  return isInside(cue) && isInside(source) && first.from - (parts[0]?.from ?? 0) <= 1 && spans.every(isInside);
}

function toAttributable({ block, spans, cue, source, ...rest }: Draft): Attributable {
  const place = ({ from, to }: TokenRange): Place => ({ block, from, to });
  return {
    parts: spans.map(place),
    verbatim: spans.map(place),
    cue: cue && place(cue),
    source: source && { ...source, block },
    rule: rest.rule,
    prior: rest.prior,
    stance: rest.stance,
    isNegated: rest.isNegated,
    term: undefined,
    isUnclosed: false,
    isTurn: false,
  };
}
