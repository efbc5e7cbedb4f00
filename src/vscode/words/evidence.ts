import type { EvidenceCode } from '../../core/index';
import type { Localizer } from './localizer';

/**
 * A piece of evidence as one sentence. `{0}` stands for the words at its place; the caller fills it in, who knows how
 * the words of a document are to be escaped. The steps from the source to the name are no sentences but a chain.
 */
export function evidenceSentence(l10n: Localizer, code: Exclude<EvidenceCode, StepCode>): string {
  const sentences: Readonly<Record<Exclude<EvidenceCode, StepCode>, string>> = {
    ...ruleSentences(l10n),
    ...doubtSentences(l10n),
    ...termSentences(l10n),
  };
  return sentences[code];
}

type Rule =
  | 'cue-after'
  | 'cue-before'
  | 'according-to'
  | 'unlisted-verb'
  | 'participle'
  | 'passive'
  | 'nominal-cue'
  | 'attitude'
  | 'colon'
  | 'previous-colon'
  | 'dash'
  | 'headline'
  | 'turn-label'
  | 'continuation'
  | 'multi-paragraph'
  | 'same-speaker'
  | 'alternation'
  | 'beside'
  | 'last-speaker'
  | 'nested';
/** The codes that lead from the words of the source to the name. */
export type StepCode = 'same-name' | 'pronoun' | 'role' | 'relative' | 'acronym';
type Doubt = 'negated' | 'ambiguous' | 'unclosed';
type Term = Exclude<EvidenceCode, Rule | StepCode | Doubt>;

function ruleSentences(l10n: Localizer): Readonly<Record<Rule, string>> {
  return {
    'cue-after': l10n.t('The cue “{0}” follows the quotation.'),
    'cue-before': l10n.t('The cue “{0}” comes before the quotation.'),
    'according-to': l10n.t('The words “{0}” credit the source.'),
    'unlisted-verb': l10n.t('The verb “{0}” stands where a verb of saying would.'),
    participle: l10n.t('The participle “{0}” ties the quotation to the source.'),
    passive: l10n.t('The passive “{0}” credits the source.'),
    'nominal-cue': l10n.t('The noun “{0}” ties the quotation to the source.'),
    attitude: l10n.t('The word “{0}” tells what the source wants or thinks of it, and not what was said.'),
    colon: l10n.t('A colon leads from the source to the quotation.'),
    'previous-colon': l10n.t('The paragraph before ends in a colon.'),
    dash: l10n.t('A dash leads from the quotation to the source.'),
    headline: l10n.t('A headline names the source before its colon.'),
    'turn-label': l10n.t('The label “{0}” opens the turn.'),
    continuation: l10n.t('It goes on with a quotation attributed before.'),
    'multi-paragraph': l10n.t('The quotation mark stays open over the end of the paragraph.'),
    'same-speaker': l10n.t('A paragraph all in marks follows an attributed one.'),
    alternation: l10n.t('The speakers of a dialogue take turns.'),
    beside: l10n.t('The words around the quotation show who speaks.'),
    'last-speaker': l10n.t('Only the last speaker is known.'),
    nested: l10n.t('It stands inside somebody else’s quotation.'),
  };
}

function doubtSentences(l10n: Localizer): Readonly<Record<Doubt, string>> {
  return {
    negated: l10n.t('The cue is negated.'),
    ambiguous: l10n.t('More than one speaker is possible.'),
    unclosed: l10n.t('The quotation mark is never closed.'),
  };
}

function termSentences(l10n: Localizer): Readonly<Record<Term, string>> {
  return {
    'title-of-work': l10n.t('The marks hold the title of a work.'),
    nickname: l10n.t('The marks hold a nickname.'),
    'scare-marks': l10n.t('The marks set off a word that nobody says.'),
    'name-in-marks': l10n.t('The marks hold a name.'),
    'text-on-object': l10n.t('The marks hold words written on something.'),
  };
}

const STEPS: ReadonlySet<EvidenceCode> = new Set<StepCode>(['same-name', 'pronoun', 'role', 'relative', 'acronym']);

/** True for a step from the words of the source to the name. */
export function isStep(code: EvidenceCode): code is StepCode {
  return STEPS.has(code);
}
