import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { eventually } from './window';

/** A list that the extension has opened. */
interface OpenList {
  readonly title: string | undefined;
  readonly items: readonly vscode.QuickPickItem[];
}

interface OpenInput {
  readonly options: vscode.InputBoxOptions | undefined;
  readonly answer: (value: string | undefined) => void;
}

let list: OpenList | undefined;
let speakers: vscode.QuickPick<vscode.QuickPickItem> | undefined;
let input: OpenInput | undefined;

/**
 * Sees the lists that the extension opens, which VS Code tells nobody: they are opened all the same, and driven by the
 * commands of VS Code. Only the box for a text is answered here, since no command types into it. Gives what ends it.
 */
export function watchLists(): () => void {
  const { window } = vscode;
  const { createQuickPick, showQuickPick, showInputBox } = window;
  const seen = {
    createQuickPick: () => {
      const pick = createQuickPick.call(window);
      const show = pick.show.bind(pick);
      pick.show = () => {
        show();
        speakers = pick;
        list = pick;
      };
      pick.onDidHide(() => {
        if (speakers === pick) forget();
      });
      return pick;
    },
    showQuickPick: async (...[items, options]: Parameters<typeof showQuickPick>) => {
      const answer = showQuickPick.call(window, items, options);
      list = { title: options?.title, items: (await items).map(toItem) };
      return Promise.resolve(answer).finally(forget);
    },
    showInputBox: (options?: vscode.InputBoxOptions) =>
      new Promise<string | undefined>((resolve) => {
        const answer = (value: string | undefined): void => {
          input = undefined;
          resolve(value);
        };
        input = { options, answer };
      }),
  };
  Object.assign(window, seen);
  return () => {
    Object.assign(window, { createQuickPick, showQuickPick, showInputBox });
  };
}

function forget(): void {
  list = undefined;
  speakers = undefined;
}

const toItem = (item: string | vscode.QuickPickItem): vscode.QuickPickItem =>
  typeof item === 'string' ? { label: item } : item;

const openList = (): Promise<OpenList> => eventually('a list', () => list);

/** What the open list offers, without the headings between. */
export async function offered(): Promise<readonly vscode.QuickPickItem[]> {
  const { items } = await openList();
  return items.filter(({ kind }) => kind !== vscode.QuickPickItemKind.Separator);
}

/** Takes the first item of the open list that has the words, as the arrows and Enter do. */
export async function choose(words: string): Promise<void> {
  const items = await offered();
  const index = items.findIndex(({ label, description = '', detail = '' }) =>
    [label, description, detail].join(' ').includes(words),
  );
  assert.notEqual(index, -1, `there is no ${words} in: ${items.map(({ label }) => label).join(' | ')}`);
  for (let i = 0; i < index; i++) await vscode.commands.executeCommand('workbench.action.quickOpenSelectNext');
  await accept();
}

/** Types a name into the open list of speakers, and takes what is offered for it. */
export async function chooseNew(name: string): Promise<void> {
  await openList();
  assert.ok(speakers, 'the list takes no name');
  speakers.value = name;
  await eventually('the name in the list', () => list?.items.some(({ description }) => description === name));
  await accept();
}

/** How long a list may take to answer Enter before it is pressed again. */
const PATIENCE = 1000;

/** Enter; once more where the list was not ready for it. */
export async function accept(): Promise<void> {
  await openList();
  const before = list;
  const isGone = (): boolean => list !== before;
  await eventually(
    'the end of the list',
    async () => {
      await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      const deadline = Date.now() + PATIENCE;
      while (!isGone() && Date.now() < deadline) await new Promise((resolve) => setTimeout(resolve, 20));
      return isGone();
    },
    60_000,
  );
}

/** Escape. */
export async function leave(): Promise<void> {
  await openList();
  await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
  await eventually('the end of the list', () => list === undefined);
}

/** Answers the question for a text; gives what was asked. */
export async function answer(value: string | undefined): Promise<vscode.InputBoxOptions | undefined> {
  const asked = await eventually('a question', () => input);
  asked.answer(value);
  return asked.options;
}

/** True while the extension asks something. */
export const isAsking = (): boolean => list !== undefined || input !== undefined;
