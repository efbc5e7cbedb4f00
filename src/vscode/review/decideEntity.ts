import * as vscode from 'vscode';
import { type Entity, type EntityVerdict, foldWords, type Mention } from '../../core/index';
import type { Core } from '../analysis/coreLoader';
import { mentionAt } from '../analysis/find';
import { sayBriefly } from '../commands/context';
import { entityVerdictWords } from '../words/decisions';
import { snippet } from '../words/snippet';
import { askAboutChanges } from './changeList';
import { activeDesk, type Desk, type LearningDeps } from './currentMark';
import { type EntityDraft, entityDraft } from './drafts';
import { markChanges } from './markChanges';
import { preview } from './preview';
import { pickSpeaker } from './pickSpeaker';

/** An entity of the active document with its desk. */
interface EntityDesk extends Desk {
  readonly entity: Entity;
  /** The mention at the caret, where the entity was found by it. */
  readonly mention: Mention | undefined;
}

/** The entity with an id, or that mentioned at the caret. */
async function entityDesk(deps: LearningDeps, id: string | undefined): Promise<EntityDesk | undefined> {
  const desk = await activeDesk(deps);
  if (!desk) return undefined;
  const { analysis } = desk.review;
  const here = id === undefined ? mentionAt(analysis, desk.offset) : undefined;
  const entity = here?.entity ?? analysis.entities.find((each) => each.id === id);
  if (entity) return { ...desk, entity, mention: here?.mention };
  sayBriefly(vscode.l10n.t('Nothing is mentioned here.'));
  return undefined;
}

/** Gives an entity another name. The document stays as it is. */
export async function renameEntity(deps: LearningDeps, id: string | undefined): Promise<void> {
  const desk = await entityDesk(deps, id);
  if (!desk) return;
  const name = await vscode.window.showInputBox({
    title: vscode.l10n.t('Name of “{0}” in the review', desk.entity.name),
    prompt: vscode.l10n.t('The words of the document stay as they are.'),
    value: desk.entity.name,
    validateInput: (value) => (value.trim() === '' ? vscode.l10n.t('A name is needed.') : undefined),
  });
  const trimmed = name?.trim();
  if (trimmed && trimmed !== desk.entity.name) await record(deps, desk, { kind: 'rename', name: trimmed });
}

/** Says that an entity is the same as another. */
export async function mergeEntity(deps: LearningDeps, id: string | undefined): Promise<void> {
  const desk = await entityDesk(deps, id);
  if (!desk) return;
  const into = await pickSpeaker(
    without(desk, desk.entity),
    undefined,
    vscode.l10n.t('Who is “{0}”?', desk.entity.name),
  );
  if (into) await record(deps, desk, { kind: 'merge', into });
}

/** Says that some words do not mean an entity: they mean somebody else. */
export async function cutAlias(deps: LearningDeps, id: string | undefined): Promise<void> {
  const desk = await entityDesk(deps, id);
  if (!desk) return;
  const aliases = aliasesOf(desk.entity, desk.editor.document.getText());
  if (aliases.length === 0) {
    sayBriefly(vscode.l10n.t('“{0}” has no other name here.', desk.entity.name));
    return;
  }
  const chosen = await vscode.window.showQuickPick(
    aliases.map(({ words, count }) => ({
      label: words,
      description: count === 1 ? vscode.l10n.t('1 mention') : vscode.l10n.t('{0} mentions', count),
    })),
    { title: vscode.l10n.t('Which words do not mean “{0}”?', desk.entity.name) },
  );
  if (!chosen) return;
  const alias = chosen.label;
  const name = await pickSpeaker(without(desk, desk.entity), undefined, vscode.l10n.t('Who is “{0}”?', alias));
  if (name !== undefined) await record(deps, desk, { kind: 'split', name: name ?? alias, alias });
}

interface Alias {
  readonly words: string;
  readonly count: number;
}

/** The names and roles of an entity as the document writes them, but for its full name: “the chair”, not “chair of the board”. */
function aliasesOf({ name, mentions }: Entity, text: string): readonly Alias[] {
  const aliases = new Map<string, Alias>();
  for (const { start, end, form } of mentions) {
    const words = text.slice(start, end);
    const key = foldWords(words);
    if (form === 'pronoun' || key === foldWords(name)) continue;
    const known = aliases.get(key);
    aliases.set(key, { words: known?.words ?? words, count: (known?.count ?? 0) + 1 });
  }
  return [...aliases.values()];
}

/** Says which mentions of an entity are another's: Moss is two people. */
export async function splitEntity(deps: LearningDeps, id: string | undefined): Promise<void> {
  const desk = await entityDesk(deps, id);
  if (!desk) return;
  const { document } = desk.editor;
  const text = document.getText();
  const named = desk.entity.mentions.filter(({ form }) => form !== 'pronoun');
  const chosen = await vscode.window.showQuickPick(
    named.map((mention) => ({
      label: snippet(text, sentenceAround(text, mention), 140),
      description: vscode.l10n.t('line {0}', document.positionAt(mention.start).line + 1),
      picked: mention === desk.mention,
      mention,
    })),
    {
      canPickMany: true,
      title: vscode.l10n.t('Which of these are not “{0}”?', desk.entity.name),
      placeHolder: vscode.l10n.t('Pronouns go with the name before them'),
    },
  );
  if (!chosen || chosen.length === 0) return;
  const name = await pickSpeaker(without(desk, desk.entity), undefined, vscode.l10n.t('Who is meant there?'));
  if (name)
    await record(
      deps,
      desk,
      { kind: 'split', name },
      chosen.map(({ mention }) => mention),
    );
}

/** Says that an entity is none: not a person. */
export async function rejectEntity(deps: LearningDeps, id: string | undefined): Promise<void> {
  const desk = await entityDesk(deps, id);
  if (desk) await record(deps, desk, { kind: 'reject' });
}

/** Records what is decided of an entity, after the quotations that change with it were shown, before and after. */
async function record(
  { recorder, load }: LearningDeps,
  desk: EntityDesk,
  verdict: EntityVerdict,
  spans?: readonly Mention[],
): Promise<void> {
  const { editor, review, source, entity } = desk;
  const draft = entityDraft(source, entity, verdict, spans);
  // Another name changes whose words they are for nobody.
  if (verdict.kind !== 'rename' && !(await isWanted(desk, draft, await load()))) return;
  // The text may have changed while questions were asked.
  if (editor.document.version !== review.version) return;
  await recorder.record(editor.document, [draft]);
}

async function isWanted({ editor, review, entity }: EntityDesk, draft: EntityDraft, core: Core): Promise<boolean> {
  const readings = preview(review, [draft], core);
  const changes = markChanges(readings);
  if (changes.length === 0) return true;
  const isAccepted = await askAboutChanges(editor, {
    title: vscode.l10n.t('What changes with it'),
    answers: [
      {
        label: entityVerdictWords(vscode.l10n, draft.verdict, entity.name),
        description:
          changes.length === 1 ? vscode.l10n.t('changes 1 mark') : vscode.l10n.t('changes {0} marks', changes.length),
        value: true,
      },
      { label: vscode.l10n.t('Leave all as it is'), value: false },
    ],
    readings,
    changes,
  });
  return isAccepted === true;
}

const without = ({ review: { analysis } }: Desk, entity: Entity) => ({
  ...analysis,
  entities: analysis.entities.filter((each) => each !== entity),
});

/** Characters shown on each side of a mention. */
const AROUND = 60;

function sentenceAround(text: string, { start, end }: Mention): { readonly start: number; readonly end: number } {
  const line = text.lastIndexOf('\n', start - 1) + 1;
  const lineEnd = text.indexOf('\n', end);
  return {
    start: Math.max(line, start - AROUND),
    end: Math.min(lineEnd < 0 ? text.length : lineEnd, end + AROUND),
  };
}
