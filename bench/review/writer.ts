// Writes a sidecar over and over until it is killed, with the code of the extension, and says before and after each.
import { writeSync } from 'node:fs';
import type * as vscode from 'vscode';
import { AnchorPlaces, type Decision, NOTHING_KEPT, writeSidecar } from '../../src/core/index';
import { NodeFiles } from '../../src/vscode/review/nodeFiles';

const [, , file = '', count = '1'] = process.argv;
const WORDS = 'The mayor said the road would stay closed until the end of the winter, and nobody was asked. ';
const text = WORDS.repeat(Number(count));
const anchors = new AnchorPlaces(text).make(
  Array.from({ length: Number(count) }, (_, i) => ({ start: i * WORDS.length, end: (i + 1) * WORDS.length - 1 })),
);
const decisions = anchors.map((anchor, i): Decision => {
  const id = `00000000-0000-4000-8000-${`${i}`.padStart(12, '0')}`;
  return {
    subject: 'quotation',
    verdict: { kind: 'confirm' },
    said: { kind: 'indirect', speaker: 'Ana Ortiz', confidence: 0.9 },
    id,
    step: id,
    by: 'Eve Ladd',
    at: new Date(i * 1000).toISOString(),
    anchors: [anchor],
    over: [],
  };
});
// Of an address, the files need no more than these.
const uri = { scheme: 'file', fsPath: file } as vscode.Uri;
const files = new NodeFiles();
for (let round = 0; ; round++) {
  const content = writeSidecar({ document: `round${round}`, decisions, kept: NOTHING_KEPT }, text);
  writeSync(1, `begun ${round}\n`);
  await files.write(uri, new TextEncoder().encode(content));
  writeSync(1, `written ${round}\n`);
}
