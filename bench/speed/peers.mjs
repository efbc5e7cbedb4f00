// The libraries that are measured beside Sourcemark, each with all that it has for names and quotations, as its own
// documentation has it. A process each: node peers.mjs NAME FOLDER DOCUMENTS.
import { createReadStream } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { installOnce, isInstalled } from '../../scripts/packages.mjs';
import { root } from '../accuracy/runs.mjs';

/** By name: loads the library and gives what reads one document with it. */
const READERS = {
  'wink-nlp': (require) => {
    const winkNLP = require('wink-nlp');
    const model = require('wink-eng-lite-web-model');
    const nlp = winkNLP(model, ['sbd', 'negation', 'sentiment', 'pos', 'ner', 'cer']);
    return (text) => nlp.readDoc(text).entities().length();
  },
  compromise: (require) => {
    const nlp = require('compromise');
    return (text) => {
      const doc = nlp(text);
      return [doc.people(), doc.places(), doc.organizations(), doc.quotations()].map((found) => found.out('offset'));
    };
  },
};

export const PEERS = Object.keys(READERS);
export const peersScript = import.meta.filename;

/** What reads one document with a library of the folder. */
export const readerOf = (name, folder) => READERS[name](createRequire(path.join(folder, 'package.json')));

/** The folder with the libraries, installed first if it is not there yet; undefined, with a word, where it cannot be. */
export async function installPeers(log) {
  const options = { from: path.join(root, 'bench'), cache: path.join(root, '.bench') };
  if (!isInstalled(options)) log(`Installing ${PEERS.join(' and ')} into .bench, once.`);
  try {
    return await installOnce(options);
  } catch (error) {
    log(`${PEERS.join(' and ')} could not be installed, and are left out: ${error.message}`);
    return undefined;
  }
}

/** Version of a library in the folder. */
export const versionOf = (folder, name) =>
  createRequire(path.join(folder, 'package.json'))(path.join(folder, 'node_modules', name, 'package.json')).version;

async function main([name, folder, documents]) {
  const read = readerOf(name, folder);
  for await (const line of createInterface({ input: createReadStream(documents) })) read(JSON.parse(line).text);
}

if (process.argv[1] === import.meta.filename) await main(process.argv.slice(2));
