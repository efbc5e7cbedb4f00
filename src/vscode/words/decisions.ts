import type { Credit, Decision, EntityVerdict, QuotationVerdict, SaidOfQuotation, Standing } from '../../core/index';
import { certaintyWords } from './confidence';
import { kindWords } from './kinds';
import type { Localizer } from './localizer';

/** How a mark stands. */
export function standingWords(l10n: Localizer, standing: Standing): string {
  const words: Readonly<Record<Standing, string>> = {
    undecided: l10n.t('Undecided'),
    confirmed: l10n.t('Confirmed'),
    corrected: l10n.t('Corrected'),
    rejected: l10n.t('Rejected'),
    contested: l10n.t('Contested'),
  };
  return words[standing];
}

/** Whose a quotation is, and of what kind: Ana Ortiz, direct quotation */
export const creditWords = (l10n: Localizer, { kind, speaker }: Credit): string =>
  `${speaker ?? l10n.t('Unknown speaker')}, ${kindWords(l10n, kind).toLocaleLowerCase()}`;

/** What a decision about a quotation says. */
export function verdictWords(l10n: Localizer, verdict: QuotationVerdict, said: SaidOfQuotation | null): string {
  switch (verdict.kind) {
    case 'confirm':
      return said ? l10n.t('Confirmed: {0}', creditWords(l10n, said)) : l10n.t('Confirmed');
    case 'correct':
      return verdict.parts
        ? l10n.t('Corrected: {0}, other words', creditWords(l10n, verdict.as))
        : l10n.t('Corrected: {0}', creditWords(l10n, verdict.as));
    case 'add':
      return l10n.t('Added: {0}', creditWords(l10n, verdict.as));
    case 'reject':
      return l10n.t('Rejected: no quotation');
  }
}

/** What a decision about an entity says; `name` is that of the entity. */
export function entityVerdictWords(l10n: Localizer, verdict: EntityVerdict, name: string): string {
  switch (verdict.kind) {
    case 'reject':
      return l10n.t('“{0}” is nobody', name);
    case 'rename':
      return l10n.t('“{0}” is called “{1}”', name, verdict.name);
    case 'merge':
      return l10n.t('“{0}” is “{1}”', name, verdict.into);
    case 'split':
      return verdict.alias === undefined
        ? l10n.t('Mentions of “{0}” are “{1}”', name, verdict.name)
        : l10n.t('“{0}” is “{1}”, and not “{2}”', verdict.alias, verdict.name, name);
  }
}

/** What the analysis had said when it was decided. */
export const saidWords = (l10n: Localizer, said: SaidOfQuotation | null): string =>
  said
    ? l10n.t('The analysis had said: {0} ({1}).', creditWords(l10n, said), certaintyWords(l10n, said.confidence))
    : l10n.t('The analysis had no mark here.');

/** What a decision says, whatever it is about. */
export function decisionWords(l10n: Localizer, decision: Decision): string {
  switch (decision.subject) {
    case 'quotation':
      return verdictWords(l10n, decision.verdict, decision.said);
    case 'entity':
      return entityVerdictWords(l10n, decision.verdict, decision.said.name);
    case 'note':
      return l10n.t('Note');
  }
}
