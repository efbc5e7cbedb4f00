import { readFileSync } from 'node:fs';
import { createOnigScanner, createOnigString, loadWASM } from 'vscode-oniguruma';
import { type IGrammar, INITIAL, parseRawGrammar, Registry } from 'vscode-textmate';

const GRAMMAR = 'syntaxes/source-document.tmLanguage.json';
const WASM = 'node_modules/vscode-oniguruma/release/onig.wasm';

/** A stretch of a line with its scopes, outermost first, without the name of the language. */
export interface Token {
  readonly line: number;
  readonly text: string;
  readonly scopes: readonly string[];
}

let grammar: Promise<IGrammar> | undefined;

/** The grammar as VS Code loads it: the same regular expressions in the same engine. */
export async function loadGrammar(): Promise<IGrammar> {
  grammar ??= load();
  return grammar;
}

async function load(): Promise<IGrammar> {
  await loadWASM(readFileSync(WASM));
  const registry = new Registry({
    onigLib: Promise.resolve({ createOnigScanner, createOnigString }),
    loadGrammar: () => Promise.resolve(parseRawGrammar(readFileSync(GRAMMAR, 'utf8'), GRAMMAR)),
  });
  const loaded = await registry.loadGrammar('text.source-document');
  if (!loaded) throw new Error(`no grammar in ${GRAMMAR}`);
  return loaded;
}

export async function tokenize(text: string): Promise<readonly Token[]> {
  const loaded = await loadGrammar();
  const tokens: Token[] = [];
  let stack = INITIAL;
  for (const [number, line] of text.split('\n').entries()) {
    const result = loaded.tokenizeLine(line, stack);
    stack = result.ruleStack;
    for (const { startIndex, endIndex, scopes } of result.tokens)
      tokens.push({
        line: number,
        text: line.slice(startIndex, endIndex),
        scopes: scopes.slice(1).map((scope) => scope.replace(/\.source-document$/u, '')),
      });
  }
  return tokens;
}

/** The stretches of a text under a scope: neighbours on one line are joined. */
export async function stretchesOf(text: string, scope: string): Promise<readonly string[]> {
  const stretches: string[] = [];
  let last: number | undefined;
  for (const token of await tokenize(text)) {
    const isUnder = token.scopes.some((name) => name === scope || name.startsWith(`${scope}.`));
    if (isUnder && last === token.line) stretches.push((stretches.pop() ?? '') + token.text);
    else if (isUnder) stretches.push(token.text);
    last = isUnder ? token.line : undefined;
  }
  return stretches;
}
