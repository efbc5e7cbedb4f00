import type { ChainEntity, Chains, LinkedMention } from '../entities/mention';
import { CueGrade, reportingVerb } from '../lexicon/reportingVerbs';
import type { EvidenceCode, QuotationKind } from '../model';
import { firstFrom } from '../text/search';
import type { Attributable } from './attributable';
import type { Grammar } from './nounPhrases';
import type { Place } from './places';
import type { Speaker } from './speakers';

/** One word for a number: few and readable, so that a table holds a weight for each. */
export type Few = 'none' | 'one' | 'more';
export type CueSign = 'none' | 'pure' | 'speech' | 'clause' | 'manner' | 'attitude' | 'other';
export type LengthSign = '1-2' | '3-5' | '6-12' | '13-40' | 'longer';
export type DistanceSign = 'none' | 'at-once' | 'near' | 'far' | 'next-block' | 'other-block';
export type EntitySign = 'none' | 'person' | 'other-named' | 'unnamed';
export type SourceForm = 'none' | 'name' | 'role' | 'pronoun' | 'relative' | 'noun';

/** What tells how far a quotation, its source and its speaker can be trusted. */
export interface Signs {
  readonly kind: QuotationKind;
  readonly rule: EvidenceCode | 'none';
  /** What the rule thinks of itself, 0 to 1. */
  readonly prior: number;
  readonly cue: CueSign;
  /** Of the content, in tokens. */
  readonly length: LengthSign;
  /** From the content to its source. */
  readonly distance: DistanceSign;
  readonly form: SourceForm;
  /** A closing mark is missing. */
  readonly isUnclosed: boolean;
  readonly isNegated: boolean;
  /** In several pieces. */
  readonly isSplit: boolean;
  /** Other people named or meant near the source. */
  readonly others: Few;
  /** What the linking of names, roles and pronouns thinks of itself, 0 to 1. */
  readonly link: number;
  /** The link was weighed with the conversation around. */
  readonly isWeighed: boolean;
  readonly rivals: Few;
  /** How often the entity is mentioned. */
  readonly mentions: Few;
  readonly entity: EntitySign;
}

/** How many tokens before and behind a source other people are looked for. */
const NEARBY = 30;

/** Reads the signs of a quotation; takes the same time for each, however long the document. */
export function readSigns(
  grammars: readonly Grammar[],
  chains: Chains,
  {
    found,
    kind,
    speaker,
  }: { readonly found: Attributable; readonly kind: QuotationKind; readonly speaker: Speaker | undefined },
): Signs {
  const entity = speaker?.entity ?? speaker?.rivals[0];
  const known = entity === undefined ? undefined : chains.entities[entity];
  return {
    kind,
    rule: found.rule ?? 'none',
    prior: found.prior,
    cue: cueSign(grammars, found),
    length: lengthSign(found.parts),
    distance: distanceSign(found),
    form: formOf(found, speaker?.mention),
    isUnclosed: found.isUnclosed || lacksClosing(grammars, found.verbatim),
    isNegated: found.isNegated,
    isSplit: found.parts.length > 1,
    others: othersNear(chains, found, entity),
    link: speaker?.confidence ?? 0,
    isWeighed: found.speaker !== undefined,
    rivals: few(speaker?.rivals.length ?? 0),
    mentions: few((known?.mentions.length ?? 0) - 1),
    entity: entitySign(known),
  };
}

const CLOSING = new Set(['"', '”', '“', "'", '’', '‘', "''", '’’', '»', '«', '›', '‹', '〞', '´']);

/** A mark stays open that no later paragraph takes up: He said “this is it. “We are leaving.” */
function lacksClosing(grammars: readonly Grammar[], verbatim: readonly Place[]): boolean {
  return verbatim.some(({ block, to }, i) => {
    const goesOn = (verbatim[i + 1]?.block ?? block) > block;
    if (goesOn) return false;
    const last = grammars[block]?.reading.tokens.word[to - 1] ?? '';
    return last.length > 2 || !CLOSING.has(last);
  });
}

const few = (count: number): Few => (count <= 0 ? 'none' : count === 1 ? 'one' : 'more');

const GRADES: Readonly<Record<CueGrade, CueSign>> = {
  [CueGrade.Pure]: 'pure',
  [CueGrade.Speech]: 'speech',
  [CueGrade.Clause]: 'clause',
  [CueGrade.Manner]: 'manner',
  [CueGrade.Attitude]: 'attitude',
};

function cueSign(grammars: readonly Grammar[], { cue }: Attributable): CueSign {
  if (!cue) return 'none';
  const word = grammars[cue.block]?.reading.tokens.word[cue.to - 1] ?? '';
  const verb = reportingVerb(word);
  return verb ? GRADES[verb.grade] : 'other';
}

function lengthSign(parts: readonly Place[]): LengthSign {
  let length = 0;
  for (const { from, to } of parts) length += to - from;
  return length <= 2 ? '1-2' : length <= 5 ? '3-5' : length <= 12 ? '6-12' : length <= 40 ? '13-40' : 'longer';
}

function distanceSign({ parts, source }: Attributable): DistanceSign {
  const first = parts[0];
  const last = parts.at(-1);
  if (!source || !first || !last) return 'none';
  if (source.block < first.block || source.block > last.block)
    return source.block === first.block - 1 || source.block === last.block + 1 ? 'next-block' : 'other-block';
  let gap = Infinity;
  for (const { block, from, to } of [first, last])
    if (block === source.block) gap = Math.min(gap, Math.max(0, from - source.to, source.from - to));
  return gap <= 3 ? 'at-once' : gap <= 10 ? 'near' : 'far';
}

function formOf({ source }: Attributable, mention: LinkedMention | undefined): SourceForm {
  if (!source) return 'none';
  if (source.kind === 'pronoun' || source.kind === 'relative') return source.kind;
  return mention?.form ?? 'noun';
}

const entitySign = (entity: ChainEntity | undefined): EntitySign =>
  !entity ? 'none' : !entity.isNamed ? 'unnamed' : entity.type === 'person' ? 'person' : 'other-named';

function othersNear(chains: Chains, { source }: Attributable, entity: number | undefined): Few {
  const ofBlock = source && chains.byBlock[source.block];
  if (!ofBlock) return 'none';
  let other: number | undefined;
  for (let i = firstFrom(ofBlock, source.from - NEARBY); i < ofBlock.length; i++) {
    const mention = ofBlock[i];
    if (!mention || mention.from >= source.to + NEARBY) break;
    if (mention.type !== 'person' || mention.entity === undefined || mention.entity === entity) continue;
    if (other !== undefined && other !== mention.entity) return 'more';
    other = mention.entity;
  }
  return other === undefined ? 'none' : 'one';
}
