import type { Chains, LinkedMention } from '../entities/mention';
import type { Identities } from '../entities/naming';
import type { Candidate, Evidence, EvidenceCode, Quotation, QuotationKind, Span, Stretch } from '../model';
import { mapInSteps, type Steps } from '../steps';
import { endOf, spanOf, startOf } from '../text/reading';
import type { Attributable } from './attributable';
import { confidenceOf, type Confidence } from './confidence';
import { readSigns } from './confidenceSigns';
import { WEIGHTS } from './confidenceWeights';
import { addIds, type Identifiable } from './ids';
import type { Grammar } from './nounPhrases';
import type { Place } from './places';
import { findSpeaker, type Speaker } from './speakers';

const MAX_CHAIN = 8;
const MAX_CANDIDATES = 4;
const NOWHERE: Place = { block: 0, from: 0, to: 0 };
const NO_STRETCHES: readonly Stretch[] = [];
const NO_CANDIDATES: readonly Candidate[] = [];

/** Gives each quotation its speaker, confidence and evidence; ids are not yet numbered. */
export function* attribute(
  grammars: readonly Grammar[],
  chains: Chains,
  found: readonly Attributable[],
  { idOf }: Identities,
): Steps<readonly Quotation[]> {
  const attributor = new Attributor(grammars, chains, idOf);
  const quotations = yield* mapInSteps(found, (quotation) => attributor.quotation(quotation));
  quotations.sort((a, b) => a.start - b.start || b.end - a.end);
  addIds(grammars, quotations);
  return withReporters(quotations);
}

class Attributor {
  readonly #grammars: readonly Grammar[];
  readonly #chains: Chains;
  readonly #idOf: (entity: number) => string;

  constructor(grammars: readonly Grammar[], chains: Chains, idOf: (entity: number) => string) {
    this.#grammars = grammars;
    this.#chains = chains;
    this.#idOf = idOf;
  }

  quotation(found: Attributable): Identifiable {
    const parts = this.#stretches(found.parts);
    // Most are all in marks: one list serves both.
    const verbatim = areSame(found.parts, found.verbatim) ? parts : this.#stretches(found.verbatim);
    const kind = kindOf(found, this.#grammars);
    const speaker = speakerOf(this.#grammars, this.#chains, found);
    // Nobody says a term: there is nothing to weigh.
    const sure = found.term
      ? SURE_TERM
      : confidenceOf(readSigns(this.#grammars, this.#chains, { found, kind, speaker }));
    const isNamed = sure.speaker * (found.source ? sure.source : 1) >= WEIGHTS.threshold;
    const named = isNamed ? speaker?.entity : undefined;
    return {
      id: '',
      kind,
      start: Math.min(leastStart(parts), leastStart(verbatim)),
      end: Math.max(mostEnd(parts), mostEnd(verbatim)),
      parts,
      verbatim,
      cue: found.cue && !found.term ? this.#span(found.cue) : null,
      source: found.source && !found.term ? this.#span(found.source) : null,
      sourceType: speaker?.type ?? 'unknown',
      speaker: named === undefined ? null : this.#idOf(named),
      reportedBy: this.#carrier(found),
      stance: found.stance,
      confidence: round(overall(found, sure, named !== undefined)),
      evidence: this.#evidence(found, speaker, named !== undefined),
      candidates: speaker ? this.#candidates(speaker, named, sure) : NO_CANDIDATES,
    };
  }

  #span({ block, from, to }: Place): Span {
    const grammar = this.#grammars[block];
    return grammar ? spanOf(grammar.reading, from, to) : { start: 0, end: 0 };
  }

  /** Those that are not empty. */
  #stretches(places: readonly Place[]): readonly Stretch[] {
    const [only] = places;
    // A list that grows takes room for many at once.
    if (only && places.length === 1) {
      const stretch = this.#stretch(only);
      return stretch ? [stretch] : NO_STRETCHES;
    }
    const stretches: Stretch[] = [];
    for (const place of places) {
      const stretch = this.#stretch(place);
      if (stretch) stretches.push(stretch);
    }
    return stretches;
  }

  #stretch({ block, from, to }: Place): Stretch | undefined {
    const reading = this.#grammars[block]?.reading;
    if (!reading) return undefined;
    const start = startOf(reading, from);
    const end = endOf(reading, to);
    return end > start ? [start, end] : undefined;
  }

  #word({ block, head }: LinkedMention): string {
    return this.#grammars[block]?.reading.tokens.word[head] ?? '';
  }

  #carrier({ carrier }: Attributable): string | null {
    const grammar = carrier && this.#grammars[carrier.block];
    const entity = grammar && findSpeaker(grammar, this.#chains, carrier).entity;
    return entity === undefined ? null : this.#idOf(entity);
  }

  /** The rule with its cue, then the way from the source’s words to the name, a step each. */
  #evidence(found: Attributable, speaker: Speaker | undefined, isNamed: boolean): readonly Evidence[] {
    const [first = NOWHERE] = found.parts;
    if (found.term) return [this.#at(found.term, first)];
    const evidence: Evidence[] = [];
    if (found.rule) evidence.push(this.#at(found.rule, found.cue ?? found.source ?? first));
    const last = found.parts.at(-1) ?? first;
    if (last.block !== first.block && !found.isTurn) evidence.push(this.#at('multi-paragraph', last));
    if (speaker?.mention) this.#addWay(evidence, speaker.mention, found.source);
    if (found.isNegated) evidence.push(this.#at('negated', first));
    if (speaker && speaker.rivals.length > 0 && !isNamed) evidence.push(this.#at('ambiguous', first));
    if (found.isUnclosed) evidence.push(this.#at('unclosed', first));
    return evidence;
  }

  #at(code: EvidenceCode, place: Place): Evidence {
    const { start, end } = this.#span(place);
    return { code, start, end };
  }

  /** The steps from a mention back to the name of whom it means. */
  #addWay(evidence: Evidence[], from: LinkedMention, source: Place | undefined): void {
    let mention = from;
    if (source && (mention.from >= source.to || mention.to <= source.from)) evidence.push(this.#at('role', mention));
    // "he" five times over is one step.
    const seen = [this.#word(mention)];
    for (let i = 0; i < MAX_CHAIN && mention.antecedent && mention.link; i++) {
      const { link, antecedent }: LinkedMention = mention;
      const word = this.#word(antecedent);
      if (!seen.includes(word) || !antecedent.antecedent) evidence.push(this.#at(link, antecedent));
      seen.push(word);
      mention = antecedent;
    }
  }

  /** Who else it may be, likeliest first; with the speaker’s, their confidences are not more than those of all. */
  #candidates(speaker: Speaker, named: number | undefined, sure: Confidence): readonly Candidate[] {
    const { entity, rivals } = speaker;
    const ranked = [...new Set(entity === undefined ? rivals : [entity, ...rivals])];
    const sureSource = sure.content * sure.source;
    // Where the source leads to nobody, the likeliest of those it may mean is as likely as the linking thought.
    const first = entity === undefined ? speaker.confidence : sure.speaker;
    const candidates: Candidate[] = [];
    let least = sureSource;
    for (let i = 0; i < Math.min(ranked.length, 1 + MAX_CANDIDATES) && candidates.length < MAX_CANDIDATES; i++) {
      const share = i === 0 ? first : (1 - first) * (WEIGHTS.rivals[i - 1] ?? 0);
      least = Math.min(least, sureSource * share);
      const other = ranked[i];
      if (other !== undefined && other !== named)
        candidates.push({ speaker: this.#idOf(other), confidence: round(least) });
    }
    return candidates;
  }
}

const TERM_CONFIDENCE = 0.8;
const SURE_TERM: Confidence = { content: TERM_CONFIDENCE, source: 1, speaker: 1 };
/** Somebody says it, but nobody was found: that content and source are right is less likely than not. */
const NO_SOURCE = 0.5;

/** Where the speaker is unknown, nothing is said of whom the source means, and nothing can be wrong about it. */
function overall(
  { term, source }: Attributable,
  { content, source: credited, speaker }: Confidence,
  isNamed: boolean,
): number {
  if (term) return content;
  if (isNamed) return content * (source ? credited : 1) * speaker;
  return content * (source ? credited : NO_SOURCE);
}

/** Whom a quotation is credited to. */
export function speakerOf(
  grammars: readonly Grammar[],
  chains: Chains,
  { source, term, speaker }: Attributable,
): Speaker | undefined {
  if (speaker && !term) return speaker;
  const grammar = source && !term ? grammars[source.block] : undefined;
  return source && grammar ? findSpeaker(grammar, chains, source) : undefined;
}

function leastStart(stretches: readonly Stretch[]): number {
  let least = Infinity;
  for (const [start] of stretches) if (start < least) least = start;
  return least;
}

function mostEnd(stretches: readonly Stretch[]): number {
  let most = 0;
  for (const [, end] of stretches) if (end > most) most = end;
  return most;
}

const round = (value: number): number => Math.round(value * 1000) / 1000;

const areSame = (a: readonly Place[], b: readonly Place[]): boolean =>
  a.length === b.length && a.every((place, i) => isSamePlace(place, b[i]));

const isSamePlace = (a: Place, b: Place | undefined): boolean =>
  a.from === b?.from && a.to === b.to && a.block === b.block;

/** Direct: all in marks, but for a “that” before them, or a turn; mixed: some in marks; indirect: none. */
export function kindOf({ parts, verbatim, term, isTurn }: Attributable, grammars: readonly Grammar[]): QuotationKind {
  if (term) return 'term';
  if (isTurn) return 'direct';
  if (verbatim.length === 0) return 'indirect';
  // Both stand in text order: one pass.
  let at = 0;
  const isWhole = parts.every((part) => {
    for (let mark = verbatim[at]; mark && isBefore(mark, part); mark = verbatim[at]) at++;
    const mark = verbatim[at];
    const isThat = grammars[part.block]?.reading.tokens.word[part.from] === 'that';
    return mark?.block === part.block && mark.from <= part.from + (isThat ? 1 : 0) && mark.to >= part.to;
  });
  return isWhole ? 'direct' : 'mixed';
}

const isBefore = (a: Place, b: Place): boolean => a.block < b.block || (a.block === b.block && a.to <= b.from);

/** A quotation inside what somebody else says is reported by that one. */
function withReporters(quotations: readonly Quotation[]): readonly Quotation[] {
  const open: Quotation[] = [];
  return quotations.map((quotation) => {
    while (open.length > 0 && (open.at(-1)?.end ?? 0) <= quotation.start) open.pop();
    const outer = open.findLast(({ end, speaker }) => end >= quotation.end && speaker !== null);
    if (quotation.kind !== 'term') open.push(quotation);
    const isNested =
      outer !== undefined &&
      quotation.kind !== 'term' &&
      outer.speaker !== quotation.speaker &&
      isInside(quotation, outer);
    return isNested
      ? {
          ...quotation,
          reportedBy: outer.speaker,
          evidence: [...quotation.evidence, { code: 'nested', start: outer.start, end: outer.end }],
        }
      : quotation;
  });
}

const isInside = (inner: Quotation, outer: Quotation): boolean =>
  outer.parts.some(([start, end]) => inner.start >= start && inner.end <= end);
