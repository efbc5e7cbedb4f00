import assert from 'node:assert/strict';
import { loadModels, modelBytes, type ModelSource } from '../../../src/core/models/models';
import { ModelsError, type ModelsFailure } from '../../../src/core/models/modelsError';
import { unpackModels } from '../../../src/core/models/unpackModels';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A pack with one model of four bytes at offset 56. */
function makePack(header: object = { version: 'v1', models: { tagger: [56, 4] } }): Uint8Array {
  const pack = new Uint8Array(60);
  pack.set(encode(`${JSON.stringify(header)}\n`));
  pack.set([1, 2, 3, 4], 56);
  return pack;
}

const failsWith =
  (code: ModelsFailure) =>
  (error: unknown): boolean =>
    error instanceof ModelsError && error.code === code;

describe('the pack of models', () => {
  it('gives the bytes of a model', () => {
    assert.deepEqual([...unpackModels(makePack(), 'v1').bytes('tagger')], [1, 2, 3, 4]);
  });

  it('gives bytes whose numbers can be read in place, wherever the pack lies in memory', () => {
    const memory = new Uint8Array(64);
    memory.set(makePack(), 3);
    const bytes = unpackModels(memory.subarray(3, 63), 'v1').bytes('tagger');
    assert.equal(bytes.byteOffset % 8, 0);
    assert.deepEqual([...bytes], [1, 2, 3, 4]);
  });

  it('refuses a pack of another version', () => {
    assert.throws(() => unpackModels(makePack(), 'v2'), failsWith('models.other-version'));
  });

  for (const [name, pack] of Object.entries({
    'an empty file': new Uint8Array(),
    'a file of something else': encode('<!doctype html>\n'),
    'JSON that is no header': encode('[]\n'),
    'a file that is cut off': makePack().subarray(0, 58),
  })) {
    it(`refuses ${name}`, () => {
      assert.throws(() => unpackModels(pack, 'v1'), failsWith('models.damaged'));
    });
  }

  it('refuses to give a model that it does not hold', () => {
    const models = unpackModels(makePack({ version: 'v1', models: {} }), 'v1');
    assert.throws(() => models.bytes('tagger'), failsWith('models.damaged'));
  });
});

describe('loadModels', () => {
  it('reads nothing where the models are there already', async () => {
    let reads = 0;
    const source: ModelSource = {
      readModels: () => {
        reads++;
        return Promise.resolve(new Uint8Array());
      },
    };
    await Promise.all([loadModels(source), loadModels(source)]);
    assert.equal(reads, 0);
    assert.ok(modelBytes('tagger').length > 0);
  });
});
