import {
  type Decision,
  type EntityDecision,
  type LostDecision,
  type NoteDecision,
  type Placed,
  type ReviewedMark,
  stands,
  type Standing,
  toDecide,
} from '../../core/index';
import { certaintyWords } from '../words/confidence';
import { decisionWords, entityVerdictWords, saidWords, standingWords, verdictWords } from '../words/decisions';
import { kindWords } from '../words/kinds';
import { snippet } from '../words/snippet';
import { LeafRow } from './leafRow';
import { MAX_LABEL, MAX_TOOLTIP, type Row, type RowSource } from './row';

/** Theme icons of the standings: meaning is told by the label, too. */
const STANDING_ICONS: Readonly<Record<Standing, string>> = {
  undecided: 'circle-large-outline',
  confirmed: 'pass',
  corrected: 'edit',
  rejected: 'circle-slash',
  contested: 'warning',
};

/**
 * The review of a document: what is left to decide, the most doubtful first; decisions that lost their words; marks
 * of which the analysis thinks otherwise now; what is decided; what was said of entities; notes.
 */
export function reviewRows(source: RowSource): readonly Row[] {
  const { marks, lost, entityDecisions, notes } = source.decided;
  const { l10n } = source;
  const open = toDecide(marks);
  const of = (standing: Standing): readonly ReviewedMark[] => marks.filter((mark) => mark.standing === standing);
  const markGroup = (id: string, label: string, grouped: readonly ReviewedMark[]): readonly Row[] =>
    group(
      source,
      { id, label, icon: 'list-unordered' },
      grouped.map((mark) => markRow(source, id, mark)),
    );
  return [
    ...markGroup('to-decide', l10n.t('To decide'), open),
    ...group(
      source,
      { id: 'lost', label: l10n.t('Lost decisions'), icon: 'search-stop' },
      lost.map((each) => lostRow(source, each)),
    ),
    ...markGroup(
      'disputed',
      l10n.t('The analysis says otherwise now'),
      marks.filter(({ isDisputed }) => isDisputed),
    ),
    ...(['confirmed', 'corrected', 'rejected'] as const).flatMap((standing) =>
      markGroup(standing, standingWords(l10n, standing), of(standing)),
    ),
    ...group(
      source,
      { id: 'entities', label: l10n.t('About people and other entities'), icon: 'person' },
      entityDecisions.filter(({ decision }) => stands(decision)).map((placed) => entityDecisionRow(source, placed)),
    ),
    ...group(
      source,
      { id: 'notes', label: l10n.t('Notes'), icon: 'note' },
      notes.filter(({ decision }) => stands(decision)).flatMap((placed) => noteRow(source, placed)),
    ),
  ];
}

interface Group {
  readonly id: string;
  readonly label: string;
  readonly icon: string;
}

function group({ uri }: RowSource, { id, label, icon }: Group, children: readonly Row[]): readonly Row[] {
  if (children.length === 0) return [];
  const count = `${children.length}`;
  return [
    {
      id: `review/${id}`,
      kind: 'group',
      label,
      description: count,
      tooltip: `${label}: ${count}`,
      icon,
      uri,
      children,
    },
  ];
}

function markRow(source: RowSource, groupId: string, mark: ReviewedMark): Row {
  const { quotation, standing } = mark;
  return new LeafRow(
    {
      id: `review/${groupId}/${quotation.id}`,
      kind: 'mark',
      icon: STANDING_ICONS[standing],
      uri: source.uri,
      span: quotation,
      quotation: quotation.id,
      ...(quotation.speaker !== null && { speaker: quotation.speaker }),
    },
    () => markWords(source, mark),
  );
}

function markWords(
  { text, lineOf, l10n, analysis }: RowSource,
  mark: ReviewedMark,
): Pick<Row, 'label' | 'description' | 'tooltip'> {
  const { quotation, standing, heads, isDisputed } = mark;
  const speaker = analysis.entities.find(({ id }) => id === quotation.speaker)?.name ?? l10n.t('Unknown speaker');
  const line = l10n.t('line {0}', lineOf(quotation.start));
  const isOpen = standing === 'undecided';
  const facts = [
    standingWords(l10n, standing),
    speaker,
    kindWords(l10n, quotation.kind),
    ...(isOpen ? [certaintyWords(l10n, quotation.confidence)] : []),
    line,
  ];
  const who = heads.map(({ by, verdict, said, why }) =>
    [`${by}: ${verdictWords(l10n, verdict, said)}`, saidWords(l10n, said), why].filter(Boolean).join(' '),
  );
  const dispute = isDisputed ? [l10n.t('The analysis says something else now than when this was decided.')] : [];
  return {
    label: snippet(text, quotation, MAX_LABEL),
    description: [
      ...(standing === 'contested' ? [standingWords(l10n, standing)] : []),
      speaker,
      ...(isOpen ? [certaintyWords(l10n, quotation.confidence)] : []),
      line,
    ].join(' · '),
    tooltip: [snippet(text, quotation, MAX_TOOLTIP), '', facts.join(' · '), ...who, ...dispute].join('\n'),
  };
}

/** A decision whose words are gone, with the passages that may be meant below it. */
function lostRow(source: RowSource, lost: LostDecision): Row {
  const { l10n, uri, text, lineOf } = source;
  const { decision, placements } = lost;
  const words = decision.anchors.map(({ exact }) => exact).join(' … ');
  const candidates = placements.flatMap((placement) => (placement.kind === 'lost' ? placement.candidates : []));
  return {
    id: `review/lost/${decision.id}`,
    kind: 'lost',
    label: snippet(words, { start: 0, end: words.length }, MAX_LABEL),
    description: whatOf(source, decision),
    tooltip: `${snippet(words, { start: 0, end: words.length }, MAX_TOOLTIP)}\n\n${whatOf(source, decision)}`,
    icon: 'search-stop',
    uri,
    decision: decision.id,
    children: candidates.slice(0, 5).map(({ span, score }, i) => ({
      id: `review/lost/${decision.id}/${i}`,
      kind: 'candidate',
      label: snippet(text, span, MAX_LABEL),
      description: [l10n.t('{0} % alike', Math.round(score * 100)), l10n.t('line {0}', lineOf(span.start))].join(' · '),
      tooltip: snippet(text, span, MAX_TOOLTIP),
      icon: 'location',
      uri,
      span,
      decision: decision.id,
      children: [],
    })),
  };
}

const whatOf = ({ l10n }: RowSource, decision: Decision): string => `${decision.by}: ${decisionWords(l10n, decision)}`;

function entityDecisionRow(source: RowSource, { decision, spans }: Placed<EntityDecision>): Row {
  const label = entityVerdictWords(source.l10n, decision.verdict, decision.said.name);
  return {
    id: `review/entities/${decision.id}`,
    kind: 'decision',
    label,
    description: decision.by,
    tooltip: [label, decision.by, decision.why].filter(Boolean).join('\n'),
    icon: 'person',
    uri: source.uri,
    ...(spans[0] && { span: spans[0] }),
    decision: decision.id,
    children: [],
  };
}

function noteRow(source: RowSource, { decision, spans }: Placed<NoteDecision>): readonly Row[] {
  const { verdict, by } = decision;
  if (verdict.kind !== 'note') return [];
  return [
    {
      id: `review/notes/${decision.id}`,
      kind: 'decision',
      label: snippet(verdict.text, { start: 0, end: verdict.text.length }, MAX_LABEL),
      description: by,
      tooltip: verdict.text,
      icon: 'note',
      uri: source.uri,
      ...(spans[0] && { span: spans[0] }),
      decision: decision.id,
      children: [],
    },
  ];
}
