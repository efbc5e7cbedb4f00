import type { EvidenceCode, Stance } from '../../model';
import type { MarkedSpan } from '../../quotations/marks';
import type { TokenRange } from '../../text/sentences';
import type { Cue } from '../cues/cue';
import type { Subject } from '../subjects';

/** A quotation as its block alone shows it, before its speaker is known; token indexes of the block. */
export interface Draft {
  readonly block: number;
  readonly parts: readonly TokenRange[];
  /** Marked stretches in it. */
  readonly spans: readonly MarkedSpan[];
  readonly cue: TokenRange | undefined;
  readonly source: Subject | undefined;
  /** How the source was found; undefined: it was not. */
  readonly rule: EvidenceCode | undefined;
  /** 0 to 1: how often the rule is right. */
  readonly prior: number;
  readonly stance: Stance;
  readonly isNegated: boolean;
  /** Why words in marks are no speech; undefined for a quotation. */
  readonly term: EvidenceCode | undefined;
}

/**
 * How often the rules are right on news, as we know it from reading errors: what the trained weights (confidence.ts)
 * begin with. A rule that is not here begins with even odds.
 */
const PRIORS: Partial<Record<EvidenceCode, number>> = {
  'cue-after': 0.96,
  'cue-before': 0.9,
  'according-to': 0.92,
  'unlisted-verb': 0.72,
  participle: 0.88,
  passive: 0.8,
  'nominal-cue': 0.8,
  attitude: 0.9,
  colon: 0.8,
  'previous-colon': 0.75,
  dash: 0.85,
  headline: 0.8,
  continuation: 0.94,
  'multi-paragraph': 0.9,
  'same-speaker': 0.72,
  alternation: 0.6,
  'turn-label': 0.97,
};

export const priorOf = (rule: EvidenceCode): number => PRIORS[rule] ?? 0.5;

const CUE_RULES: Record<Cue['kind'], EvidenceCode> = {
  finite: 'cue-before',
  participle: 'participle',
  according: 'according-to',
  nominal: 'nominal-cue',
  passive: 'passive',
  adjective: 'cue-before',
};

export const ruleOf = (cue: Cue): EvidenceCode => CUE_RULES[cue.kind];

/** A draft of what a cue reports. */
export function draftOf(
  block: number,
  cue: Cue,
  parts: readonly TokenRange[],
  options: { readonly spans: readonly MarkedSpan[]; readonly rule: EvidenceCode },
): Draft {
  const { spans, rule } = options;
  return {
    block,
    parts,
    spans,
    cue: { from: cue.from, to: cue.to },
    source: cue.source,
    rule,
    prior: priorOf(rule),
    stance: cue.stance,
    isNegated: cue.isNegated,
    term: undefined,
  };
}

/** A draft without a source. */
export function orphan(block: number, span: MarkedSpan, term?: EvidenceCode): Draft {
  // One list for both: some texts are nothing but these.
  const spans = [span];
  return {
    block,
    parts: spans,
    spans,
    cue: undefined,
    source: undefined,
    rule: undefined,
    prior: 0.5,
    stance: 'neutral',
    isNegated: false,
    term,
  };
}

/** A draft with other fields. All fields, in one order: what reads drafts is far faster if they are alike. */
export function changed(draft: Draft, change: Partial<Draft>): Draft {
  const made = { ...draft, ...change };
  return {
    block: made.block,
    parts: made.parts,
    spans: made.spans,
    cue: made.cue,
    source: made.source,
    rule: made.rule,
    prior: made.prior,
    stance: made.stance,
    isNegated: made.isNegated,
    term: made.term,
  };
}

/** Token at which a draft begins. */
export const startOf = (draft: Draft): number => draft.parts[0]?.from ?? 0;
