import * as vscode from 'vscode';
import type { Analysis, Decision, Entity, Quotation, ReviewedMark } from '../../core/index';
import type { Core } from '../analysis/coreLoader';
import { snippet } from '../words/snippet';
import type { Desk } from './currentMark';
import { type Draft, entityDraft } from './drafts';
import { foldWords } from './foldWords';

const MAX_WORDS = 100;

/** One quotation that would change its speaker with what is learned. */
interface Change {
  readonly mark: ReviewedMark;
  readonly before: string;
}

/**
 * What else a corrected speaker says of the document: the words that name the source mean that person here. The
 * quotations that change with it are shown first, before and after. Undefined: the reviewer gave it all up.
 */
export async function learnFromSpeaker(
  desk: Desk,
  mark: ReviewedMark,
  { speaker, reviewDocument }: { readonly speaker: string } & Pick<Core, 'reviewDocument'>,
): Promise<readonly Draft[] | undefined> {
  const lesson = lessonOf(desk, mark.quotation, speaker);
  if (!lesson) return [];
  const changes = changesOf(desk, lesson, { corrected: mark, reviewDocument });
  if (changes.length === 0) return [];
  const answer = await askWhatElse(desk, lesson, { changes, speaker });
  if (answer === undefined) return undefined;
  return answer ? [lesson.draft] : [];
}

interface Lesson {
  readonly words: string;
  readonly draft: Draft;
}

/** A pronoun means somebody else each time; a name or a role means the same one in all of a document. */
function lessonOf({ review, source, editor }: Desk, quotation: Quotation, speaker: string): Lesson | undefined {
  const { entities } = review.analysis;
  const at = quotation.source;
  const entity = entities.find(({ id }) => id === quotation.speaker) ?? ownerOf(entities, at);
  if (!at || !entity || entity.name === speaker) return undefined;
  const text = editor.document.getText();
  const mention = entity.mentions.find(({ start, end }) => start < at.end && at.start < end);
  if (!mention || mention.form === 'pronoun') return undefined;
  const words = text.slice(mention.start, mention.end);
  const mentions = entity.mentions.filter(({ start, end }) => foldWords(text.slice(start, end)) === foldWords(words));
  const isAll = mentions.length === entity.mentions.filter(({ form }) => form !== 'pronoun').length;
  return {
    words,
    draft: isAll
      ? entityDraft(source, entity, { kind: 'merge', into: speaker }, [mention])
      : entityDraft(source, entity, { kind: 'split', name: speaker, alias: words }, [mention]),
  };
}

const ownerOf = (entities: readonly Entity[], at: Quotation['source']): Entity | undefined =>
  at ? entities.find(({ mentions }) => mentions.some(({ start, end }) => start < at.end && at.start < end)) : undefined;

/** The other undecided quotations that have another speaker once it is learned, those of pronouns among them. */
function changesOf(
  { review, editor }: Desk,
  { draft }: Lesson,
  { corrected, reviewDocument }: { readonly corrected: ReviewedMark } & Pick<Core, 'reviewDocument'>,
): readonly Change[] {
  const { analysis, decided, places } = review;
  const learned: Decision = { ...draft, id: '', step: '', by: '', at: '' };
  const after = reviewDocument(editor.document.getText(), analysis, [learned], places);
  const [nameBefore, nameAfter] = [namesOf(analysis), namesOf(after.analysis)];
  const speakers = new Map(after.analysis.quotations.map((quotation) => [quotation.id, nameAfter(quotation)]));
  return decided.marks.flatMap((mark): readonly Change[] => {
    if (mark === corrected || mark.standing !== 'undecided') return [];
    const was = nameBefore(mark.quotation);
    return was === speakers.get(mark.quotation.id) ? [] : [{ mark, before: was ?? vscode.l10n.t('Unknown speaker') }];
  });
}

function namesOf({ entities }: Analysis): (quotation: Quotation) => string | undefined {
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  return ({ speaker }) => (speaker === null ? undefined : names.get(speaker));
}

interface Proposal {
  readonly changes: readonly Change[];
  readonly speaker: string;
}

/** True: all of it; false: this quotation only; undefined: nothing. */
async function askWhatElse(
  { editor }: Desk,
  { words }: Lesson,
  { changes, speaker }: Proposal,
): Promise<boolean | undefined> {
  const text = editor.document.getText();
  const all = vscode.l10n.t('“{0}” is {1} in this document', words, speaker);
  const items: readonly (vscode.QuickPickItem & { readonly isAll?: boolean })[] = [
    { label: all, description: vscode.l10n.t('changes {0} more', changes.length), isAll: true },
    { label: vscode.l10n.t('This quotation only'), isAll: false },
    { label: vscode.l10n.t('what changes'), kind: vscode.QuickPickItemKind.Separator },
    ...changes.map(({ mark, before }) => ({
      label: snippet(text, mark.quotation, MAX_WORDS),
      detail: `${before} → ${speaker}`,
      isAll: true,
    })),
  ];
  const chosen = await vscode.window.showQuickPick(items, {
    title: vscode.l10n.t('Does this hold for the whole document?'),
    matchOnDetail: true,
  });
  return chosen?.isAll;
}
