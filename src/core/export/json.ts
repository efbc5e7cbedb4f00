import type {
  Analysis,
  Block,
  Candidate,
  Entity,
  Evidence,
  Mention,
  Problem,
  Quotation,
  Section,
  Span,
  Stretch,
  Topic,
} from '../model';

/** An analysis as other programs read it: the contract of the command line. Fields are added, never renamed. */
export interface AnalysisJson extends Analysis {
  /** Which document this is: whatever the caller calls it. */
  readonly id: string;
  /** What every number that marks a place counts: UTF-16 code units from the start of the text. */
  readonly offsets: 'utf-16';
}

/**
 * The analysis of a document as plain data for JSON. Every field is named here, so that what the engine may add for
 * itself does not leak into the contract, and the order of the fields is always the same.
 */
export function toJson(analysis: Analysis, id: string): AnalysisJson {
  return {
    id,
    offsets: 'utf-16',
    blocks: analysis.blocks.map(toBlock),
    sections: analysis.sections.map(toSection),
    entities: analysis.entities.map(toEntity),
    quotations: analysis.quotations.map(toQuotation),
    topics: analysis.topics.map(toTopic),
    problems: analysis.problems.map(toProblem),
  };
}

const toSpan = ({ start, end }: Span): Span => ({ start, end });

const toSpanOrNull = (span: Span | null): Span | null => span && toSpan(span);

const toStretch = ([start, end]: Stretch): Stretch => [start, end];

const toBlock = ({ kind, start, end, label, bodyStart }: Block): Block => ({
  kind,
  start,
  end,
  ...(label && { label: toSpan(label) }),
  ...(bodyStart !== undefined && { bodyStart }),
});

const toSection = ({ heading, start, end, title }: Section): Section => ({
  heading: toSpanOrNull(heading),
  start,
  end,
  title,
});

const toEntity = ({ id, name, type, aliases, roles, mentions }: Entity): Entity => ({
  id,
  name,
  type,
  aliases: [...aliases],
  roles: [...roles],
  mentions: mentions.map(toMention),
});

const toMention = ({ start, end, form }: Mention): Mention => ({ start, end, form });

const toQuotation = (quotation: Quotation): Quotation => ({
  id: quotation.id,
  kind: quotation.kind,
  start: quotation.start,
  end: quotation.end,
  parts: quotation.parts.map(toStretch),
  verbatim: quotation.verbatim.map(toStretch),
  cue: toSpanOrNull(quotation.cue),
  source: toSpanOrNull(quotation.source),
  sourceType: quotation.sourceType,
  speaker: quotation.speaker,
  reportedBy: quotation.reportedBy,
  stance: quotation.stance,
  confidence: quotation.confidence,
  evidence: quotation.evidence.map(toEvidence),
  candidates: quotation.candidates.map(toCandidate),
});

const toEvidence = ({ code, start, end }: Evidence): Evidence => ({ code, start, end });

const toCandidate = ({ speaker, confidence }: Candidate): Candidate => ({ speaker, confidence });

const toTopic = ({ label, score, mentions }: Topic): Topic => ({ label, score, mentions: mentions.map(toSpan) });

const toProblem = ({ code, start, end }: Problem): Problem => ({ code, start, end });
