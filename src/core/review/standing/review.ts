import type { Analysis, Quotation } from '../../model';
import { findProblems } from '../../problems';
import {
  type Decision,
  type EntityDecision,
  type NoteDecision,
  type QuotationDecision,
  stands,
} from '../decisions/decision';
import { inTime } from '../decisions/history';
import { groupByMark } from './decidedMarks';
import { layEntities } from './entityLayer';
import { Names } from './names';
import { AnchorPlaces, type LostDecision, type Placed } from './places';
import { type ReviewedMark, reviewMark, undecided } from './reviewedMark';

/** An analysis with the decisions of reviewers laid over it. */
export interface DocumentReview {
  /** What the document says as far as it is decided, and else as the analysis has it. */
  readonly analysis: Analysis;
  /** The quotations with their standing, rejected ones among them, in the order of the text. */
  readonly marks: readonly ReviewedMark[];
  /** Decisions in force whose words are not found any more. */
  readonly lost: readonly LostDecision[];
  /** Decisions about entities, taken back ones among them, with the places of their words. */
  readonly entityDecisions: readonly Placed<EntityDecision>[];
  /** Notes, answers and what was settled, in the order in which they were written. */
  readonly notes: readonly Placed<NoteDecision>[];
}

/** Lays decisions over an analysis: a decided mark stays as it was decided, whatever the analysis says of it now. */
export function reviewDocument(
  text: string,
  analysis: Analysis,
  decisions: readonly Decision[],
  places = new AnchorPlaces(text),
): DocumentReview {
  if (decisions.length === 0) return { ...NOTHING, analysis, marks: analysis.quotations.map(undecided) };
  const { placed, lost } = places.place(decisions);
  const inOrder = placed.toSorted((a, b) => inTime(a.decision, b.decision));
  const entityDecisions = inOrder.filter(isOfEntity);
  const inForce = entityDecisions.filter(({ decision }) => stands(decision));
  const { entities, quotations, unused } = layEntities(text, analysis, inForce);
  const names = new Names(entities);
  const marks = reviewMarks(quotations, inOrder.filter(isOfQuotation), names);
  return {
    analysis: withMarks(analysis, marks, names),
    marks,
    lost: [...lost.filter(isMissed(decisions)), ...unused.map((decision) => ({ decision, placements: [] }))],
    entityDecisions,
    notes: inOrder.filter(isOfNote),
  };
}

const NOTHING = { lost: [], entityDecisions: [], notes: [] };

const isOfQuotation = (placed: Placed): placed is Placed<QuotationDecision> => placed.decision.subject === 'quotation';
const isOfEntity = (placed: Placed): placed is Placed<EntityDecision> => placed.decision.subject === 'entity';
const isOfNote = (placed: Placed): placed is Placed<NoteDecision> => placed.decision.subject === 'note';

/** A lost decision matters as long as it is in force and nothing replaced it. */
function isMissed(decisions: readonly Decision[]): (lost: LostDecision) => boolean {
  const replaced = new Set(decisions.filter(stands).flatMap(({ over }) => over));
  return ({ decision }) => stands(decision) && !replaced.has(decision.id);
}

function reviewMarks(
  quotations: readonly Quotation[],
  decisions: readonly Placed<QuotationDecision>[],
  names: Names,
): readonly ReviewedMark[] {
  const groups = groupByMark(decisions, quotations);
  const decided = new Set(groups.map(({ quotation }) => quotation));
  const marks = groups.map((group) => reviewMark(group, names)).filter((mark) => mark !== undefined);
  const others = quotations.filter((quotation) => !decided.has(quotation)).map(undecided);
  return [...marks, ...others].sort(
    (a, b) => a.quotation.start - b.quotation.start || b.quotation.end - a.quotation.end,
  );
}

function withMarks(analysis: Analysis, marks: readonly ReviewedMark[], names: Names): Analysis {
  const quotations = marks.filter(({ standing }) => standing !== 'rejected').map(({ quotation }) => quotation);
  const open = marks.filter(({ standing }) => standing === 'undecided' || standing === 'contested');
  return {
    ...analysis,
    entities: names.entities,
    quotations,
    problems: findProblems(open.map(({ quotation }) => quotation)),
  };
}
