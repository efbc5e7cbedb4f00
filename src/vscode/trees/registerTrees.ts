import * as vscode from 'vscode';
import { DocumentTree, type TreeDefinition, type TreeDeps } from './documentTree';
import { entityRows } from './entityRows';
import { reviewRows } from './reviewRows';
import { speakerRows } from './speakerRows';
import { topicRows } from './topicRows';

/** Commands that the title of each view offers. */
interface TreeCommands {
  readonly filter: string;
  readonly clearFilter: string;
}

/** Groups of the review that ask for something. */
const OPEN_GROUPS: ReadonlySet<string> = new Set(['review/to-decide', 'review/lost', 'review/disputed']);
/** Rows of a group that is open by itself: VS Code asks for each of them after every edit. */
const MAX_OPEN = 200;

const trees = (): readonly (TreeDefinition & TreeCommands)[] => [
  {
    view: 'sourcemark.speakers',
    rows: speakerRows,
    isOpenAtFirst: () => false,
    nothingFound: vscode.l10n.t('No quotations were found in this document.'),
    filterKey: 'sourcemark.speakers.isFiltered',
    filter: 'sourcemark.speakers.filter',
    clearFilter: 'sourcemark.speakers.clearFilter',
  },
  {
    view: 'sourcemark.entities',
    rows: entityRows,
    isOpenAtFirst: ({ id }) => id === 'type/person' || id === 'type/organization',
    nothingFound: vscode.l10n.t('No names were found in this document.'),
    filterKey: 'sourcemark.entities.isFiltered',
    filter: 'sourcemark.entities.filter',
    clearFilter: 'sourcemark.entities.clearFilter',
  },
  {
    view: 'sourcemark.topics',
    rows: topicRows,
    isOpenAtFirst: ({ kind }) => kind === 'section',
    nothingFound: vscode.l10n.t('No topics were found in this document.'),
    filterKey: 'sourcemark.topics.isFiltered',
    filter: 'sourcemark.topics.filter',
    clearFilter: 'sourcemark.topics.clearFilter',
  },
  {
    view: 'sourcemark.decisions',
    rows: reviewRows,
    isOpenAtFirst: ({ id, children }) => OPEN_GROUPS.has(id) && children.length <= MAX_OPEN,
    nothingFound: vscode.l10n.t('There is nothing to decide in this document.'),
    filterKey: 'sourcemark.decisions.isFiltered',
    filter: 'sourcemark.decisions.filter',
    clearFilter: 'sourcemark.decisions.clearFilter',
  },
];

/** The trees of the view container, with the commands of their titles. */
export function registerTrees(deps: TreeDeps): vscode.Disposable {
  const registered = trees().flatMap((definition) => {
    const tree = new DocumentTree(definition, deps);
    return [
      tree,
      vscode.commands.registerCommand(definition.filter, () => {
        askForFilter(tree);
      }),
      vscode.commands.registerCommand(definition.clearFilter, () => {
        tree.setFilter('');
      }),
    ];
  });
  return vscode.Disposable.from(...registered);
}

/** Asks for the words to filter by; the tree follows while they are typed. Escape takes back what was typed. */
function askForFilter(tree: DocumentTree): void {
  const before = tree.filter;
  const input = vscode.window.createInputBox();
  input.title = vscode.l10n.t('Filter the rows');
  input.placeholder = vscode.l10n.t('Words of a row');
  input.value = before;
  let isAccepted = false;
  input.onDidChangeValue((words) => {
    tree.setFilter(words);
  });
  input.onDidAccept(() => {
    isAccepted = true;
    input.hide();
  });
  input.onDidHide(() => {
    if (!isAccepted) tree.setFilter(before);
    input.dispose();
  });
  input.show();
}
