// An extension that is installed beside Sourcemark while it is measured. It runs in the process of all extensions, tells
// for how long at most nothing else had its turn there, and shows how soon any extension can mark a document. It answers at http://127.0.0.1:PORT/start and /stop;
// PORT is written into a file beside the folder that the window shows.
const { writeFileSync } = require('node:fs');
const { createServer } = require('node:http');
const { Session } = require('node:inspector');
const path = require('node:path');
const { performance, PerformanceObserver } = require('node:perf_hooks');
const vscode = require('vscode');

/** A timer that is due each millisecond: what it is late by, somebody else took. */
const TICK = 1;
/** Shorter ones are of no interest. */
const LEAST_STALL = 4;

/** Milliseconds of processor time that this thread has used: what other programs took from it is not in there. */
const ownTime = () => {
  const used = process.threadCpuUsage?.();
  return used ? (used.user + used.system) / 1e3 : undefined;
};

/** Notes stalls until it is asked for them. @returns {() => readonly object[]} */
function watchStalls() {
  const stalls = [];
  let [last, lastOwn] = [performance.now(), ownTime()];
  const timer = setInterval(() => {
    const [now, own] = [performance.now(), ownTime()];
    const milliseconds = now - last - TICK;
    if (milliseconds >= LEAST_STALL) stalls.push({ at: last, milliseconds, own: own && own - lastOwn });
    [last, lastOwn] = [now, own];
  }, TICK);
  return () => {
    clearInterval(timer);
    return stalls;
  };
}

/** Notes pauses of garbage collection. */
function watchGarbage() {
  const pauses = [];
  const note = (list) => pauses.push(...list.getEntries().map(({ startTime, duration }) => [startTime, duration]));
  const observer = new PerformanceObserver(note);
  observer.observe({ entryTypes: ['gc'] });
  return () => {
    note({ getEntries: () => observer.takeRecords() });
    observer.disconnect();
    return pauses.map(([at, milliseconds]) => ({ at, milliseconds }));
  };
}

/** A profile of what runs meanwhile, as the developer tools of a browser read it. */
function watchProfile() {
  const session = new Session();
  session.connect();
  session.post('Profiler.enable');
  session.post('Profiler.setSamplingInterval', { interval: 500 });
  session.post('Profiler.start');
  return () => {
    let profile;
    session.post('Profiler.stop', (error, result) => (profile = error ? undefined : result.profile));
    session.disconnect();
    return profile;
  };
}

let stop;
const actions = {
  '/start': ({ searchParams }) => {
    const [started, startedOwn] = [performance.now(), ownTime()];
    const stopProfile = searchParams.has('profile') ? watchProfile() : undefined;
    const [stopStalls, stopGarbage] = [watchStalls(), watchGarbage()];
    stop = () => ({
      stalls: stopStalls(),
      pauses: stopGarbage(),
      started,
      seconds: (performance.now() - started) / 1e3,
      ownSeconds: (ownTime() - startedOwn) / 1e3,
      profile: stopProfile?.(),
    });
    return {};
  },
  '/stop': () => stop?.() ?? {},
};

/** Marks the first line of text that Sourcemark leaves alone as soon as it is shown: nothing can mark sooner. */
function markAtOnce() {
  const type = vscode.window.createTextEditorDecorationType({ backgroundColor: '#8884' });
  return vscode.window.onDidChangeVisibleTextEditors((editors) => {
    for (const editor of editors)
      if (editor.document.uri.path.endsWith('.txt')) editor.setDecorations(type, [editor.document.lineAt(0).range]);
  });
}

/** A key that marks the first line and counts in the status bar, and does nothing else: no key can be answered sooner. */
function markByKey() {
  const type = vscode.window.createTextEditorDecorationType({ backgroundColor: '#8884' });
  const item = vscode.window.createStatusBarItem();
  let count = 0;
  const mark = () => {
    const editor = vscode.window.activeTextEditor;
    count++;
    editor.setDecorations(type, count % 2 === 1 ? [editor.document.lineAt(0).range] : []);
    item.text = `Companion ${count}`;
    item.show();
  };
  return vscode.Disposable.from(type, item, vscode.commands.registerCommand('companion.mark', mark));
}

exports.activate = (context) => {
  context.subscriptions.push(markAtOnce(), markByKey());
  const server = createServer((request, response) => {
    const address = new URL(request.url, 'http://127.0.0.1');
    response.end(JSON.stringify(actions[address.pathname](address)));
  });
  server.listen(0, '127.0.0.1', () => {
    const folder = vscode.workspace.workspaceFolders[0].uri.fsPath;
    writeFileSync(path.join(folder, '..', 'port'), `${server.address().port}`);
  });
  context.subscriptions.push({ dispose: () => server.close() });
};
