import type { Entity, Quotation } from '../../core/index';
import { certaintyWords } from '../words/confidence';
import { huesOf, lineColorId } from '../words/hues';
import { kindWords, sourceTypeWords, stanceWords } from '../words/kinds';
import { snippet } from '../words/snippet';
import { groupBy } from './groupBy';
import { LeafRow } from './leafRow';
import { MAX_LABEL, MAX_TOOLTIP, type Row, type RowSource } from './row';

const KIND_ICONS = {
  direct: 'quote',
  mixed: 'comment-discussion',
  indirect: 'comment',
  term: 'symbol-string',
} as const;

/** Speakers in the order in which they first speak, each with its quotations; then sources without a name; then unknown. */
export function speakerRows(source: RowSource): readonly Row[] {
  const { analysis, found } = source;
  const said = analysis.quotations.filter(({ kind }) => kind !== 'term');
  const hues = huesOf(found, analysis);
  const entities = new Map(analysis.entities.map((entity) => [entity.id, entity]));
  const bySpeaker = groupBy(said, ({ speaker }) => speaker);
  const speakers = [...bySpeaker].flatMap(([id, quotations]) => {
    const entity = id === null ? undefined : entities.get(id);
    return entity ? [speakerRow(source, entity, quotations, lineColorId(hues.get(entity.id) ?? 'other'))] : [];
  });
  const nobody = bySpeaker.get(null) ?? [];
  return [
    ...speakers,
    ...unnamedRow(source, 'unnamed', source.l10n.t('Sources without a name'), nobody.filter(hasSource)),
    ...unnamedRow(
      source,
      'unknown',
      source.l10n.t('Unknown speaker'),
      nobody.filter((each) => !hasSource(each)),
    ),
  ];
}

const hasSource = ({ source }: Quotation): boolean => source !== null;

function speakerRow(source: RowSource, entity: Entity, quotations: readonly Quotation[], color: string): Row {
  const { uri, l10n } = source;
  const first = quotations[0];
  return {
    id: `speaker/${entity.id}`,
    kind: 'speaker',
    label: entity.name,
    description: [`${quotations.length}`, ...entity.roles.slice(0, 1)].join(' · '),
    tooltip: [
      entity.name,
      ...entity.roles,
      entity.aliases.length > 0 && l10n.t('also: {0}', entity.aliases.join(', ')),
      countOf(source, quotations.length),
    ]
      .filter(Boolean)
      .join('\n'),
    icon: 'circle-filled',
    color,
    uri,
    ...(first && { span: first }),
    speaker: entity.id,
    children: quotations.map((quotation) => quotationRow(source, quotation)),
  };
}

function unnamedRow(source: RowSource, id: string, label: string, quotations: readonly Quotation[]): readonly Row[] {
  if (quotations.length === 0) return [];
  return [
    {
      id,
      kind: 'unnamed',
      label,
      description: `${quotations.length}`,
      tooltip: `${label}\n${countOf(source, quotations.length)}`,
      icon: 'question',
      color: lineColorId('unknown'),
      uri: source.uri,
      children: quotations.map((quotation) => quotationRow(source, quotation)),
    },
  ];
}

const countOf = ({ l10n }: RowSource, count: number): string =>
  count === 1 ? l10n.t('1 quotation') : l10n.t('{0} quotations', count);

function quotationRow(source: RowSource, quotation: Quotation): Row {
  const { id, kind, speaker } = quotation;
  return new LeafRow(
    {
      id: `quotation/${id}`,
      kind: 'quotation',
      icon: KIND_ICONS[kind],
      uri: source.uri,
      span: quotation,
      quotation: id,
      ...(speaker !== null && { speaker }),
    },
    () => wordsOf(source, quotation),
  );
}

function wordsOf(
  { text, lineOf, l10n }: RowSource,
  quotation: Quotation,
): Pick<Row, 'label' | 'description' | 'tooltip'> {
  const { kind, speaker, source, sourceType } = quotation;
  const named = speaker === null && source ? snippet(text, source, MAX_LABEL) : undefined;
  const line = l10n.t('line {0}', lineOf(quotation.start));
  const facts = [
    kindWords(l10n, kind),
    stanceWords(l10n, quotation.stance),
    certaintyWords(l10n, quotation.confidence),
    speaker === null ? sourceTypeWords(l10n, sourceType) : undefined,
    line,
  ].filter((words) => words !== undefined);
  return {
    label: snippet(text, quotation, MAX_LABEL),
    description: [named, line].filter(Boolean).join(' · '),
    tooltip: `${snippet(text, quotation, MAX_TOOLTIP)}\n\n${facts.join(' · ')}`,
  };
}
