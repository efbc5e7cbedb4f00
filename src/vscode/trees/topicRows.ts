import type { Section, Span, Topic } from '../../core/index';
import { snippet } from '../words/snippet';
import { groupBy } from './groupBy';
import { mentionRows } from './mentionRows';
import { MAX_LABEL, MAX_TOOLTIP, type Row, type RowSource } from './row';

/** Sections in the order of the text, each with the topics it mentions, those it mentions most first. */
export function topicRows(source: RowSource): readonly Row[] {
  const { sections, topics: all } = source.analysis;
  const bySection = groupBy(
    all.flatMap((topic) => mentionsBySection(topic, sections)),
    ({ section }) => section,
  );
  return sections.map((section, i) => {
    const topics = (bySection.get(i) ?? []).toSorted(
      (a, b) => b.mentions.length - a.mentions.length || b.topic.score - a.topic.score,
    );
    const id = `section/${i}`;
    return {
      id,
      kind: 'section',
      label: titleOf(source, section, MAX_LABEL),
      description: `${topics.length}`,
      tooltip: titleOf(source, section, MAX_TOOLTIP),
      icon: 'symbol-text',
      uri: source.uri,
      span: section.heading ?? { start: section.start, end: section.start },
      children: topics.map(({ topic, mentions }) => topicRow(source, id, topic, mentions)),
    };
  });
}

interface TopicOfSection {
  readonly section: number;
  readonly topic: Topic;
  readonly mentions: readonly Span[];
}

function mentionsBySection(topic: Topic, sections: readonly Section[]): readonly TopicOfSection[] {
  const groups = groupBy(topic.mentions, ({ start }) => sectionAt(sections, start));
  return [...groups].map(([section, mentions]) => ({ section, topic, mentions }));
}

/** Number of the last section that begins at or before an offset. */
function sectionAt(sections: readonly Section[], offset: number): number {
  let low = 0;
  let high = sections.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sections[middle]?.start ?? Infinity) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function titleOf({ text, analysis, l10n }: RowSource, { heading }: Section, length: number): string {
  if (heading) return snippet(text, heading, length);
  return analysis.sections.length === 1 ? l10n.t('Whole document') : l10n.t('Before the first heading');
}

function topicRow(source: RowSource, section: string, topic: Topic, mentions: readonly Span[]): Row {
  const id = `${section}/${topic.label}`;
  const first = mentions[0];
  const { l10n } = source;
  const here = mentions.length === 1 ? l10n.t('1 mention here') : l10n.t('{0} mentions here', mentions.length);
  return {
    id,
    kind: 'topic',
    label: topic.label,
    description: `${mentions.length}`,
    tooltip: `${topic.label}\n${here}, ${l10n.t('{0} in the document', topic.mentions.length)}`,
    icon: 'tag',
    uri: source.uri,
    ...(first && { span: { start: first.start, end: first.end } }),
    children: mentions.length > 1 ? mentionRows(source, id, mentions) : [],
  };
}
