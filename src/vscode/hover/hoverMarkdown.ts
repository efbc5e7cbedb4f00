import type { Analysis, Quotation, ReviewedMark, Span } from '../../core/index';
import { COMMANDS, REVIEW_COMMANDS } from '../commands/commandIds';
import { certaintyWords } from '../words/confidence';
import { standingWords } from '../words/decisions';
import { evidenceSentence, isStep } from '../words/evidence';
import { kindWords, sourceTypeWords, stanceWords } from '../words/kinds';
import type { Localizer } from '../words/localizer';
import { snippet } from '../words/snippet';
import { escapeText } from './escapeText';
import { commandLink, placeLink } from './links';

export interface HoveredQuotation {
  readonly uri: string;
  readonly text: string;
  readonly analysis: Analysis;
  readonly quotation: Quotation;
  /** The quotation with what was decided about it. */
  readonly mark?: ReviewedMark;
}

const MAX_WORDS = 60;
/** Links to quotations of the speaker on each side of this one. */
const NEIGHBOURS = 4;

/**
 * The hover over a quotation as Markdown, four lines at most: who; what and how sure; why; where to go from here.
 * All words of the document in it are escaped.
 *
 *     **Ana Ortiz**, mayor of Tarnholt
 *     Direct quotation · cue “said” · very likely
 *     The cue “said” follows the quotation. “she” → “Ortiz”
 *     Confirm · Speaker · Reject · Source · Copy · Only this speaker · Quotation 2 of 3: 1 3
 *
 * A decided quotation tells how it stands, and by whom, in place of how sure it is.
 */
export function hoverMarkdown(l10n: Localizer, hovered: HoveredQuotation): string {
  return [
    whoLine(l10n, hovered),
    whatLine(l10n, hovered),
    whyLine(l10n, hovered),
    hovered.quotation.kind === 'term' ? '' : whereLine(l10n, hovered),
  ]
    .filter((line) => line !== '')
    .join('\n\n');
}

function whoLine(l10n: Localizer, hovered: HoveredQuotation): string {
  const { analysis, quotation, uri } = hovered;
  if (quotation.kind === 'term') return `**${kindWords(l10n, 'term')}**`;
  const speaker = entityOf(analysis, quotation.speaker);
  if (speaker) {
    const role = speaker.roles[0];
    return `**${escapeText(speaker.name)}**${role === undefined ? '' : `, ${escapeText(role)}`}`;
  }
  const type = quotation.source ? sourceTypeWords(l10n, quotation.sourceType) : undefined;
  const named = quotation.source && placeLink(wordsAt(hovered, quotation.source), uri, quotation.source);
  const unknown = `**${l10n.t('Unknown speaker')}**`;
  return [unknown, named && (type === undefined ? `“${named}”` : `“${named}” (${type})`), candidates(l10n, hovered)]
    .filter(Boolean)
    .join(' · ');
}

function candidates(l10n: Localizer, { analysis, quotation }: HoveredQuotation): string | undefined {
  const names = quotation.candidates
    .map(({ speaker }) => entityOf(analysis, speaker)?.name)
    .filter((name) => name !== undefined)
    .slice(0, 3)
    .map(escapeText);
  return names.length === 0 ? undefined : l10n.t('perhaps {0}', names.join(', '));
}

function whatLine(l10n: Localizer, hovered: HoveredQuotation): string {
  const { quotation, analysis, uri } = hovered;
  if (quotation.kind === 'term') return '';
  const reporter = entityOf(analysis, quotation.reportedBy);
  return [
    kindWords(l10n, quotation.kind),
    quotation.cue && l10n.t('cue “{0}”', placeLink(wordsAt(hovered, quotation.cue), uri, quotation.cue)),
    standing(l10n, hovered),
    stanceWords(l10n, quotation.stance),
    reporter && l10n.t('reported by {0}', escapeText(reporter.name)),
  ]
    .filter(Boolean)
    .join(' · ');
}

/** How sure the analysis is, or what reviewers decided. */
function standing(l10n: Localizer, { quotation, mark }: HoveredQuotation): string {
  if (!mark || mark.standing === 'undecided') return certaintyWords(l10n, quotation.confidence);
  const who = [...new Set(mark.heads.map(({ by }) => by))].map(escapeText).join(', ');
  return `**${standingWords(l10n, mark.standing)}** (${who})`;
}

function whyLine(l10n: Localizer, hovered: HoveredQuotation): string {
  const { evidence } = hovered.quotation;
  const sentences = evidence.flatMap(({ code, ...span }) =>
    isStep(code) ? [] : [evidenceSentence(l10n, code).replace('{0}', () => linkTo(hovered, span))],
  );
  return [...sentences, chain(hovered)].filter((words) => words !== '').join(' ');
}

/** The way from the words of the source to the name, each step a link to its place: “she” → “her” → “Ana Ortiz” */
function chain(hovered: HoveredQuotation): string {
  const { evidence, source } = hovered.quotation;
  const steps = evidence.filter(({ code }) => isStep(code));
  if (steps.length === 0) return '';
  return [...(source ? [source] : []), ...steps].map((step) => `“${linkTo(hovered, step)}”`).join(' → ');
}

function whereLine(l10n: Localizer, hovered: HoveredQuotation): string {
  const { uri, quotation } = hovered;
  const { id, source, speaker } = quotation;
  const target = { uri, quotation: id };
  return [
    commandLink(l10n.t('Confirm'), REVIEW_COMMANDS.confirm, target),
    commandLink(l10n.t('Speaker'), REVIEW_COMMANDS.correctSpeaker, target),
    commandLink(l10n.t('Reject'), REVIEW_COMMANDS.reject, target),
    source && placeLink(l10n.t('Source'), uri, source),
    commandLink(l10n.t('Copy'), COMMANDS.copyQuotation, target),
    speaker !== null && commandLink(l10n.t('Only this speaker'), COMMANDS.showOnlySpeaker, { uri, speaker }),
    speaker !== null && otherQuotations(l10n, hovered),
  ]
    .filter(Boolean)
    .join(' · ');
}

/** Links to the quotations of the same speaker around this one: Quotation 3 of 12: 1 2 4 5 */
function otherQuotations(l10n: Localizer, { uri, analysis, quotation }: HoveredQuotation): string {
  const all = analysis.quotations.filter(({ speaker, kind }) => speaker === quotation.speaker && kind !== 'term');
  const here = all.findIndex(({ id }) => id === quotation.id);
  if (all.length < 2 || here < 0) return '';
  const first = Math.max(0, here - NEIGHBOURS);
  const links = all
    .map((other, i) => ({ other, i }))
    .slice(first, here + NEIGHBOURS + 1)
    .filter(({ i }) => i !== here)
    .map(({ other, i }) => placeLink(`${i + 1}`, uri, other));
  return `${l10n.t('Quotation {0} of {1}:', here + 1, all.length)} ${links.join(' ')}`;
}

const entityOf = ({ entities }: Analysis, id: string | null) => entities.find((entity) => entity.id === id);
const wordsAt = ({ text }: HoveredQuotation, span: Span): string => escapeText(snippet(text, span, MAX_WORDS));
const linkTo = (hovered: HoveredQuotation, span: Span): string => placeLink(wordsAt(hovered, span), hovered.uri, span);
