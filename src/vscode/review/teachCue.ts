import * as vscode from 'vscode';
import type { Review } from '../analysis/review';
import { sayBriefly } from '../commands/context';
import type { Settings } from '../settings/settings';
import { askAboutChanges } from './changeList';
import { activeDesk, type Desk, type LearningDeps, reviewNow } from './currentMark';
import { markChanges } from './markChanges';

export interface TeachDeps extends LearningDeps {
  readonly settings: Settings;
}

/**
 * Takes the verb at the caret for one that reports speech, in all documents of the workspace. The document is read anew
 * and what changes is listed, before and after; the verb can be forgotten from there, and by the key that undoes decisions.
 */
export async function teachCue(deps: TeachDeps): Promise<void> {
  const desk = await activeDesk(deps);
  if (!desk) return;
  const { settings, load, reviews, recorder } = deps;
  const { document, selection } = desk.editor;
  const range = selection.isEmpty ? document.getWordRangeAtPosition(selection.active) : selection;
  const { lemmaOf } = await load();
  const verb = await askVerb(range ? lemmaOf(document.getText(range)) : '');
  if (verb === undefined) return;
  if (settings.cues.includes(verb)) {
    sayBriefly(vscode.l10n.t('“{0}” is a cue already.', verb));
    return;
  }
  await settings.setCues([...settings.cues, verb]);
  const now = await reviewNow(reviews, document);
  // Where the text changed meanwhile there is nothing to compare: the verb was asked for, and can be undone.
  const isComparable = now?.version === desk.review.version;
  if (!isComparable || (await keepChanges(desk, now, verb))) await recorder.recordTeaching(document, verb);
  else await settings.setCues(settings.cues.filter((cue) => cue !== verb));
}

async function askVerb(guess: string): Promise<string | undefined> {
  const verb = await vscode.window.showInputBox({
    title: vscode.l10n.t('Which verb reports speech in this workspace?'),
    prompt: vscode.l10n.t('In its base form: harrumph, and not harrumphed.'),
    value: guess,
    validateInput: (value) =>
      /^\p{L}[\p{L}-]{1,40}$/u.test(value.trim()) ? undefined : vscode.l10n.t('One word is needed.'),
  });
  return verb?.trim().toLowerCase();
}

/** Lists what changed; false where the reviewer wants it as it was. */
async function keepChanges({ editor, review }: Desk, now: Review, verb: string): Promise<boolean> {
  const readings = {
    before: { analysis: review.analysis, marks: review.decided.marks },
    after: { analysis: now.analysis, marks: now.decided.marks },
  };
  const changes = markChanges(readings);
  const isKept = await askAboutChanges(editor, {
    title:
      changes.length === 0
        ? vscode.l10n.t('“{0}” changes nothing in this document', verb)
        : vscode.l10n.t('What “{0}” changes in this document', verb),
    answers: [
      { label: vscode.l10n.t('Keep “{0}” as a cue', verb), value: true },
      { label: vscode.l10n.t('Forget it again'), value: false },
    ],
    readings,
    changes,
  });
  // To go away without an answer decides nothing: it was asked for.
  return isKept !== false;
}
