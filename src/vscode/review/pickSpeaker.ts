import * as vscode from 'vscode';
import type { Analysis, Entity, Quotation } from '../../core/index';
import { certaintyWords } from '../words/confidence';
import { entityTypeWords } from '../words/kinds';

interface SpeakerItem extends vscode.QuickPickItem {
  /** Undefined on separators. */
  readonly speaker?: string | null;
}

/** Asks who speaks: those who may first, then all others, nobody known, or a name that is typed. Undefined: nobody was chosen. */
export async function pickSpeaker(
  analysis: Analysis,
  quotation: Quotation | undefined,
  title: string,
): Promise<string | null | undefined> {
  const known = speakerItems(analysis, quotation);
  const pick = vscode.window.createQuickPick<SpeakerItem>();
  pick.title = title;
  pick.placeholder = vscode.l10n.t('Choose who speaks, or type a new name');
  pick.matchOnDescription = true;
  pick.items = known;
  try {
    return await new Promise((resolve) => {
      pick.onDidChangeValue((value) => {
        pick.items = [...known, ...newItem(analysis, value.trim())];
      });
      pick.onDidAccept(() => {
        const [chosen] = pick.selectedItems;
        if (chosen?.speaker !== undefined) resolve(chosen.speaker);
      });
      pick.onDidHide(() => {
        resolve(undefined);
      });
      pick.show();
    });
  } finally {
    pick.dispose();
  }
}

function speakerItems(analysis: Analysis, quotation: Quotation | undefined): readonly SpeakerItem[] {
  const entities = new Map(analysis.entities.map((entity) => [entity.id, entity]));
  const likely = (quotation?.candidates ?? []).flatMap(({ speaker, confidence }) => {
    const entity = entities.get(speaker);
    return entity ? [{ entity, reason: certaintyWords(vscode.l10n, confidence) }] : [];
  });
  const seen = new Set([...likely.map(({ entity }) => entity.id), quotation?.speaker]);
  const others = analysis.entities
    .filter(({ id, type }) => !seen.has(id) && type !== 'date' && type !== 'place')
    .sort((a, b) => rankOf(a) - rankOf(b) || distanceTo(quotation, a) - distanceTo(quotation, b));
  const now = entities.get(quotation?.speaker ?? '');
  return [
    ...group(
      vscode.l10n.t('likely'),
      likely.map(({ entity, reason }) => toItem(entity, reason)),
    ),
    ...group(
      vscode.l10n.t('in this document'),
      others.map((entity) => toItem(entity)),
    ),
    ...group(vscode.l10n.t('nobody'), [{ label: `$(question) ${vscode.l10n.t('Unknown speaker')}`, speaker: null }]),
    ...(now ? group(vscode.l10n.t('as it is'), [toItem(now)]) : []),
  ];
}

/** People before bodies and groups. */
const rankOf = ({ type }: Entity): number => (type === 'person' ? 0 : 1);

/** How far the nearest mention is from a quotation. */
function distanceTo(quotation: Quotation | undefined, { mentions }: Entity): number {
  if (!quotation) return -mentions.length;
  let nearest = Infinity;
  for (const { start } of mentions) nearest = Math.min(nearest, Math.abs(start - quotation.start));
  return nearest;
}

const group = (label: string, items: readonly SpeakerItem[]): readonly SpeakerItem[] =>
  items.length === 0 ? [] : [{ label, kind: vscode.QuickPickItemKind.Separator }, ...items];

const toItem = ({ name, type, roles, aliases }: Entity, reason?: string): SpeakerItem => ({
  label: name,
  description: [reason, roles[0] ?? entityTypeWords(vscode.l10n, type), ...aliases.slice(0, 2)]
    .filter((words) => words !== undefined)
    .join(' · '),
  speaker: name,
});

/** A name that nobody in the document has. NOT in the label: VS Code would put it before whoever has it as a part of the name. */
function newItem({ entities }: Analysis, name: string): readonly SpeakerItem[] {
  if (name === '' || entities.some((entity) => entity.name === name)) return [];
  return [{ label: `$(add) ${vscode.l10n.t('New')}`, description: name, speaker: name, alwaysShow: true }];
}
