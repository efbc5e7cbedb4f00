import type { EntityType, ProblemCode, QuotationKind, SourceType, Stance } from '../../core/index';
import type { Localizer } from './localizer';

/** The kind of a quotation, as it begins a line. */
export function kindWords(l10n: Localizer, kind: QuotationKind): string {
  const words: Readonly<Record<QuotationKind, string>> = {
    direct: l10n.t('Direct quotation'),
    mixed: l10n.t('Mixed quotation'),
    indirect: l10n.t('Indirect quotation'),
    term: l10n.t('Term in quotation marks'),
  };
  return words[kind];
}

/** What the cue says of the content; undefined where it says nothing. */
export function stanceWords(l10n: Localizer, stance: Stance): string | undefined {
  const words: Readonly<Record<Stance, string | undefined>> = {
    neutral: undefined,
    denial: l10n.t('denial'),
    question: l10n.t('question'),
    doubt: l10n.t('doubt'),
    promise: l10n.t('promise'),
    order: l10n.t('order'),
    opinion: l10n.t('opinion'),
  };
  return words[stance];
}

/** What kind of source is credited; undefined where nothing is known of it. */
export function sourceTypeWords(l10n: Localizer, sourceType: SourceType): string | undefined {
  const words: Readonly<Record<SourceType, string | undefined>> = {
    person: l10n.t('person'),
    organization: l10n.t('organization'),
    metonym: l10n.t('place that stands for those who act there'),
    role: l10n.t('role without a name'),
    anonymous: l10n.t('anonymous source'),
    collective: l10n.t('several sources together'),
    document: l10n.t('document'),
    generic: l10n.t('people in general'),
    unknown: undefined,
  };
  return words[sourceType];
}

/** The type of entities, as the heading of a group of them. */
export function entityTypeWords(l10n: Localizer, type: EntityType): string {
  const words: Readonly<Record<EntityType, string>> = {
    person: l10n.t('People'),
    organization: l10n.t('Organizations'),
    place: l10n.t('Places'),
    event: l10n.t('Events'),
    work: l10n.t('Works'),
    group: l10n.t('Groups'),
    date: l10n.t('Dates'),
  };
  return words[type];
}

/** A problem, as a sentence. */
export function problemWords(l10n: Localizer, code: ProblemCode): string {
  const words: Readonly<Record<ProblemCode, string>> = {
    'quotation.no-speaker': l10n.t('Nobody is credited with this quotation.'),
    'quotation.unclosed': l10n.t('The quotation mark is never closed.'),
    'speaker.ambiguous': l10n.t('More than one speaker is possible.'),
  };
  return words[code];
}
