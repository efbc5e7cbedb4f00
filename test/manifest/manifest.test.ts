import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import { COMMANDS, REVIEW_COMMANDS } from '../../src/vscode/commands/commandIds';
import { HUES, type Hue, backgroundColorId, lineColorId } from '../../src/vscode/words/hues';

interface Command {
  readonly command: string;
  readonly title: string;
  readonly category: string;
  readonly enablement?: string;
}
interface Binding {
  readonly command: string;
  readonly key: string;
  readonly mac: string;
  readonly when: string;
}
interface Placed {
  readonly command: string;
  readonly when?: string;
}
interface Setting {
  readonly type: string;
  readonly default: unknown;
  readonly scope: string;
  readonly markdownDescription: string;
}
interface Color {
  readonly id: string;
  readonly defaults: Readonly<Record<string, string>>;
}
interface Manifest {
  readonly main: string;
  readonly browser: string;
  readonly engines: { readonly vscode: string };
  readonly capabilities: unknown;
  readonly contributes: {
    readonly commands: readonly Command[];
    readonly keybindings: readonly Binding[];
    readonly menus: Readonly<Record<string, readonly Placed[]>>;
    readonly views: Readonly<Record<string, readonly { readonly id: string }[]>>;
    readonly viewsWelcome: readonly { readonly view: string }[];
    readonly colors: readonly Color[];
    readonly configuration: { readonly properties: Readonly<Record<string, Setting>> };
    readonly languages: readonly { readonly id: string; readonly filenamePatterns?: unknown }[];
  };
}

const text = readFileSync('package.json', 'utf8');
// Files of this project: the tests below hold them to these types.
const manifest = JSON.parse(text) as Manifest;
const strings = JSON.parse(readFileSync('package.nls.json', 'utf8')) as Readonly<Record<string, string>>;
const { commands, keybindings, menus, views, viewsWelcome, colors, configuration, languages } = manifest.contributes;
const source = globSync('src/vscode/**/*.ts')
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');
const all: readonly string[] = [...Object.values(COMMANDS), ...Object.values(REVIEW_COMMANDS)];
/** Those that act on a row, a place or a thread of notes, which the palette does not have. */
const needy: readonly string[] = [
  COMMANDS.openSpan,
  REVIEW_COMMANDS.answerNote,
  REVIEW_COMMANDS.resolveNote,
  REVIEW_COMMANDS.reopenNote,
];
const declared = commands.map(({ command }) => command);

describe('the manifest', () => {
  it('has a string for every key, and a use for every string', () => {
    const used = [...text.matchAll(/"%([^%"]+)%"/g)].map(([, key]) => key ?? '');
    assert.deepEqual(
      [...new Set(used)].filter((key) => strings[key] === undefined),
      [],
    );
    assert.deepEqual(
      Object.keys(strings).filter((key) => !used.includes(key)),
      [],
    );
    const literal = commands.flatMap(({ title }) => (/^%.*%$/.test(title) ? [] : [title]));
    assert.deepEqual(literal, []);
  });

  it('declares every command that the code registers, and the code registers every command declared', () => {
    const filters = [...source.matchAll(/'(sourcemark\.\w+\.(?:filter|clearFilter))'/g)].map(([, id]) => id ?? '');
    assert.deepEqual([...declared].sort(), [...all, ...filters].sort());
  });

  it('names commands by verbs in its own category', () => {
    assert.deepEqual([...new Set(commands.map(({ category }) => category))], ['Sourcemark']);
  });

  it('binds keys and places menus of declared commands only', () => {
    const placed = [...keybindings, ...Object.values(menus).flat()].map(({ command }) => command);
    assert.deepEqual(
      placed.filter((command) => !declared.includes(command)),
      [],
    );
  });

  it('has keys that act only in a document under review, or in a tree of it, each once', () => {
    for (const { when, command } of keybindings)
      assert.match(when, /sourcemark\.isReviewed|focusedView == sourcemark\./, command);
    const keys = keybindings.map(({ key, when }) => `${key} ${when.includes('focusedView') ? when : 'text'}`);
    assert.equal(new Set(keys).size, keys.length);
  });

  it('hides from the palette what needs a row or a place', () => {
    const hidden = (menus.commandPalette ?? []).filter(({ when }) => when === 'false').map(({ command }) => command);
    const wanted = declared.filter((id) => id.endsWith('ilter') || needy.includes(id));
    assert.deepEqual([...hidden].sort(), [...wanted].sort());
  });

  it('uses context keys that the code sets', () => {
    const used = [...text.matchAll(/sourcemark\.(?:\w+\.)?(?:is|has)[A-Z]\w*/g)].map(([key]) => key);
    assert.deepEqual(
      [...new Set(used)].filter((key) => !source.includes(`'${key}'`)),
      [],
    );
  });

  it('has a welcome for every view, and a view for every tree', () => {
    const ids = Object.values(views)
      .flat()
      .map(({ id }) => id);
    assert.deepEqual(viewsWelcome.map(({ view }) => view).sort(), [...ids].sort());
    for (const id of ids) assert.ok(source.includes(`view: '${id}'`), id);
  });

  it('has every colour of the marks in four kinds of themes, and no other', () => {
    const hues: readonly Hue[] = [...Array.from({ length: HUES }, (_, i) => i + 1), 'other', 'unknown'];
    const wanted = [...hues.flatMap((hue) => [lineColorId(hue), backgroundColorId(hue)]), 'sourcemark.termLine'];
    assert.deepEqual(colors.map(({ id }) => id).sort(), wanted.sort());
    for (const { id, defaults } of colors)
      assert.deepEqual(Object.keys(defaults).sort(), ['dark', 'highContrast', 'highContrastLight', 'light'], id);
  });

  it('has settings with a default, a scope and a sentence, that the code reads by the same default', () => {
    const settings = Object.entries(configuration.properties);
    assert.ok(settings.length <= 15);
    for (const [id, { default: value, scope, markdownDescription }] of settings) {
      assert.notEqual(value, undefined, id);
      assert.ok(
        ['window', 'resource', 'application', 'machine-overridable', 'language-overridable'].includes(scope),
        id,
      );
      assert.match(markdownDescription, /^%.*%$/, id);
      const key = id.replace('sourcemark.', '');
      assert.ok(source.includes(`'${key}'`), `nothing reads ${id}`);
      if (typeof value === 'boolean') assert.ok(source.includes(`'${key}', ${value}`), `another default for ${id}`);
    }
  });

  it('takes no file names from other languages, and works without trust, in virtual folders, on desktop and web', () => {
    assert.deepEqual(languages.map(({ filenamePatterns }) => filenamePatterns).filter(Boolean), []);
    assert.equal(manifest.engines.vscode, '^1.91.0');
    assert.deepEqual(manifest.capabilities, { untrustedWorkspaces: { supported: true }, virtualWorkspaces: true });
    assert.equal(manifest.main, './dist/extension.js');
    assert.equal(manifest.browser, './dist/extension.web.js');
  });
});

describe('the README', () => {
  const readme = readFileSync('README.md', 'utf8');
  /** Rows of tables, by their first cell. */
  const rows = new Map(
    readme
      .split('\n')
      .filter((line) => line.startsWith('|'))
      .map((line) => line.split('|').map((cell) => cell.trim()))
      .map(([, first, ...rest]) => [first, rest]),
  );

  it('lists every command that a user can call, by its title and key', () => {
    const callable = commands.filter(({ command }) => !command.endsWith('ilter') && !needy.includes(command));
    for (const { command, title } of callable) {
      const row = rows.get(strings[title.slice(1, -1)] ?? title);
      assert.ok(row, `${command} is missing`);
      const binding = keybindings.find((candidate) => candidate.command === command);
      assert.deepEqual(row.slice(0, 2), binding ? [`\`${binding.key}\``, `\`${binding.mac}\``] : ['', ''], command);
    }
  });

  it('lists every setting with its default, and no other', () => {
    for (const [id, { default: value }] of Object.entries(configuration.properties))
      assert.equal(rows.get(`\`${id}\``)?.[0], `\`${JSON.stringify(value)}\``, id);
    const listed = [...readme.matchAll(/^\| `(sourcemark\.[\w.]+)`/gm)].map(([, id]) => id ?? '');
    assert.deepEqual(
      listed.filter((id) => !(id in configuration.properties)),
      [],
    );
  });

  it('shows pictures that are there', () => {
    const pictures = [...readme.matchAll(/!\[[^\]]*\]\(([^)]+)\)/g)].map(([, file]) => file ?? '');
    assert.ok(pictures.length > 0);
    for (const file of pictures) assert.ok(existsSync(file), file);
  });
});
