import type { Chains, Gender } from '../../entities/mention';
import type { Attributable } from '../attributable';
import type { Grammar } from '../nounPhrases';
import type { Place } from '../places';
import { findSpeaker, type Speaker } from '../speakers';

/** What the words around an utterance say of its speaker. */
export const enum CueKind {
  None,
  /** I said */
  Narrator,
  /** she said */
  Pronoun,
  /** said the doctor */
  Role,
  /** said Tom */
  Name,
}

export const CUE_KINDS = 5;

/**
 * What one speaker says at one go: the quotations of a paragraph that share a source.
 *
 *     “Left,” she said. “Now right.”
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export interface Utterance {
  readonly quotations: readonly Attributable[];
  readonly block: number;
  readonly from: number;
  /** Where it ends: in a later block if a paragraph end splits it. */
  readonly lastBlock: number;
  readonly to: number;
  readonly kind: CueKind;
  /** Gender that the pronoun or the noun of the source tells. */
  readonly gender: Gender | undefined;
  /** The speaker as the cue alone tells it. */
  readonly speaker: Speaker | undefined;
}

const GENDERS = new Map<string, Gender>([
  ['he', 'male'],
  ['she', 'female'],
]);

/** The utterances of a document in text order. */
export function findUtterances(
  grammars: readonly Grammar[],
  chains: Chains,
  quotations: readonly Attributable[],
): readonly Utterance[] {
  const found: Utterance[] = [];
  let group: Attributable[] = [];
  const close = (): void => {
    const utterance = utteranceOf(grammars, chains, group);
    if (utterance) found.push(utterance);
    group = [];
  };
  for (const quotation of quotations) {
    if (quotation.verbatim.length === 0 || quotation.term || quotation.isTurn) continue;
    const last = group.at(-1);
    if (last && !isSame(last, quotation)) close();
    group.push(quotation);
  }
  close();
  return found;
}

/** Said in one paragraph with one source. */
const isSame = (last: Attributable, next: Attributable): boolean =>
  last.source !== undefined &&
  next.source !== undefined &&
  last.verbatim.at(-1)?.block === next.verbatim[0]?.block &&
  last.source.from === next.source.from &&
  last.source.block === next.source.block;

function utteranceOf(
  grammars: readonly Grammar[],
  chains: Chains,
  quotations: readonly Attributable[],
): Utterance | undefined {
  const first: Place | undefined = quotations[0]?.verbatim[0];
  const last: Place | undefined = quotations.at(-1)?.verbatim.at(-1);
  if (!first || !last) return undefined;
  const source = quotations[0]?.source;
  const grammar = source && grammars[source.block];
  const speaker = source && grammar && findSpeaker(grammar, chains, source);
  const word = source && grammar ? (grammar.reading.tokens.word[source.head] ?? '') : '';
  const entity = speaker?.entity === undefined ? undefined : chains.entities[speaker.entity];
  const form = speaker?.mention?.form;
  const kind = !source
    ? CueKind.None
    : word === 'i'
      ? CueKind.Narrator
      : source.kind !== 'noun'
        ? CueKind.Pronoun
        : form === 'name' || entity?.isNamed
          ? CueKind.Name
          : CueKind.Role;
  return {
    quotations,
    block: first.block,
    from: first.from,
    lastBlock: last.block,
    to: last.to,
    kind,
    gender: GENDERS.get(word) ?? speaker?.mention?.gender ?? entity?.gender,
    speaker,
  };
}
