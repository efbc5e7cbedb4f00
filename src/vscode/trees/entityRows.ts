import type { Entity, EntityType } from '../../core/index';
import { entityTypeWords } from '../words/kinds';
import { groupBy } from './groupBy';
import { mentionRows } from './mentionRows';
import type { Row, RowSource } from './row';

/** The types in the order of the tree, with their icons. */
const ICONS: Readonly<Record<EntityType, string>> = {
  person: 'person',
  organization: 'organization',
  place: 'location',
  event: 'calendar',
  work: 'book',
  group: 'account',
  date: 'clock',
};

/** Entities by type, those with most mentions first, each with its mentions. */
export function entityRows(source: RowSource): readonly Row[] {
  const { entities: all, quotations } = source.analysis;
  const speaking = new Set(quotations.map(({ speaker }) => speaker));
  // “a father” is an entity for the attribution, but no row anyone looks for.
  const shown = all.filter(({ id, mentions }) => speaking.has(id) || mentions.some(({ form }) => form === 'name'));
  const byType = groupBy(shown, ({ type }) => type);
  return (Object.keys(ICONS) as EntityType[]).flatMap((type) => {
    // The keys of the table.
    const entities = byType.get(type) ?? [];
    if (entities.length === 0) return [];
    const label = entityTypeWords(source.l10n, type);
    return [
      {
        id: `type/${type}`,
        kind: 'type',
        label,
        description: `${entities.length}`,
        tooltip: label,
        icon: ICONS[type],
        uri: source.uri,
        children: entities
          .toSorted((a, b) => b.mentions.length - a.mentions.length)
          .map((entity) => entityRow(source, entity)),
      },
    ];
  });
}

function entityRow(source: RowSource, entity: Entity): Row {
  const { id, name, type, roles, aliases, mentions } = entity;
  const { l10n } = source;
  const first = mentions[0];
  const count = mentions.length === 1 ? l10n.t('1 mention') : l10n.t('{0} mentions', mentions.length);
  return {
    id: `entity/${id}`,
    kind: 'entity',
    label: name,
    description: [`${mentions.length}`, ...roles.slice(0, 1)].join(' · '),
    tooltip: [name, ...roles, aliases.length > 0 && l10n.t('also: {0}', aliases.join(', ')), count]
      .filter(Boolean)
      .join('\n'),
    icon: ICONS[type],
    uri: source.uri,
    ...(first && { span: { start: first.start, end: first.end } }),
    speaker: id,
    children: mentionRows(source, `entity/${id}`, mentions),
  };
}
