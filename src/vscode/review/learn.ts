import * as vscode from 'vscode';
import { type Entity, foldWords, type Quotation, type ReviewedMark } from '../../core/index';
import type { Core } from '../analysis/coreLoader';
import { askAboutChanges } from './changeList';
import type { Desk } from './currentMark';
import { type Draft, entityDraft } from './drafts';
import { isSamePlace, markChanges } from './markChanges';
import { preview } from './preview';

/**
 * What else a corrected speaker says of the document: the words that name the source mean that person here. The
 * quotations that change with it are shown first, before and after. Undefined: the reviewer gave it all up.
 */
export async function learnFromSpeaker(
  desk: Desk,
  mark: ReviewedMark,
  { speaker, core }: { readonly speaker: string; readonly core: Core },
): Promise<readonly Draft[] | undefined> {
  const lesson = lessonOf(desk, mark.quotation, speaker);
  if (!lesson) return [];
  const readings = preview(desk.review, [lesson.draft], core);
  const changes = markChanges(readings).filter(({ after }) => !after || !isSamePlace(after, mark.quotation));
  if (changes.length === 0) return [];
  return askAboutChanges(desk.editor, {
    title: vscode.l10n.t('Does this hold for the whole document?'),
    answers: [
      {
        label: vscode.l10n.t('“{0}” is {1} in this document', lesson.words, speaker),
        description: vscode.l10n.t('changes {0} more', changes.length),
        value: [lesson.draft],
      },
      { label: vscode.l10n.t('This quotation only'), value: [] },
    ],
    readings,
    changes,
  });
}

interface Lesson {
  readonly words: string;
  readonly draft: Draft;
}

/** A pronoun means somebody else each time; a name or a role means the same one in all of a document. */
function lessonOf({ review, source }: Desk, quotation: Quotation, speaker: string): Lesson | undefined {
  const { text, analysis } = review;
  const at = quotation.source;
  const entity = analysis.entities.find(({ id }) => id === quotation.speaker) ?? ownerOf(analysis.entities, at);
  if (!at || !entity || entity.name === speaker) return undefined;
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
