import * as vscode from 'vscode';
import type { Entity, Mention, Quotation, ReviewedMark } from '../../core/index';
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
  speaker: string,
): Promise<readonly Draft[] | undefined> {
  const lesson = lessonOf(desk, mark.quotation, speaker);
  if (!lesson) return [];
  const changes = changesOf(desk, lesson, mark);
  if (changes.length === 0) return [];
  const answer = await askWhatElse(desk, lesson, { changes, speaker });
  if (answer === undefined) return undefined;
  return answer ? [lesson.draft] : [];
}

interface Lesson {
  readonly words: string;
  readonly entity: Entity;
  /** The mentions that are the speaker's from now on. */
  readonly mentions: readonly Mention[];
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
    entity,
    mentions,
    draft: isAll
      ? entityDraft(source, entity, { kind: 'merge', into: speaker }, [mention])
      : entityDraft(source, entity, { kind: 'split', name: speaker, alias: words }, [mention]),
  };
}

const ownerOf = (entities: readonly Entity[], at: Quotation['source']): Entity | undefined =>
  at ? entities.find(({ mentions }) => mentions.some(({ start, end }) => start < at.end && at.start < end)) : undefined;

/** The other undecided quotations that these mentions are the source of. */
function changesOf({ review }: Desk, { entity, mentions }: Lesson, corrected: ReviewedMark): readonly Change[] {
  const starts = new Set(mentions.map(({ start }) => start));
  return review.decided.marks.flatMap((mark): readonly Change[] => {
    const { source, speaker } = mark.quotation;
    if (mark === corrected || mark.standing !== 'undecided' || !source) return [];
    const isNamedSo = mentions.some(({ start, end }) => start < source.end && source.start < end && starts.has(start));
    return isNamedSo && (speaker === entity.id || speaker === null)
      ? [{ mark, before: speaker === null ? vscode.l10n.t('Unknown speaker') : entity.name }]
      : [];
  });
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
