import assert from 'node:assert/strict';
import { timeIn } from '../../bench/speed/editor/activation.mjs';
import { longText } from '../../bench/speed/editor/longDocument.mjs';
import { probeOf, unquotedProbeOf } from '../../bench/speed/editor/marks.mjs';
import { shortArticles } from '../../bench/speed/editor/shortArticles.mjs';
import { busyTime, sumOfStalls } from '../../bench/speed/editor/typing.mjs';

const documents = Array.from({ length: 30 }, (_, i) => ({ id: `${i}`, text: `Document ${i} begins.\n\nIt was late.\n` }));

describe('the list of running extensions', () => {
  const rows = ['Ours Too\n1.0.0\nActivation: 90ms', 'Ours\n0.1.0\n127.0.0.1:1\nStartup Activation: 12ms', 'None\n1.0.0'];

  it('tells the time of an extension by its whole name', () => {
    assert.equal(timeIn(rows, 'Ours'), 12);
  });

  it('is an error where it tells none', () => {
    assert.throws(() => timeIn(rows, 'None'));
    assert.throws(() => timeIn(rows, 'Other'));
  });
});

describe('the texts that are shown', () => {
  it('are articles of 4 KB, each starting with the line that is watched in it alone', () => {
    const texts = Object.values(shortArticles(documents));
    texts.forEach((text, i) => {
      assert.ok(text.startsWith(`${probeOf(i)}\n\n`));
      assert.ok(texts.every((other) => other === text || !other.includes(probeOf(i))));
      assert.ok(Math.abs(Buffer.byteLength(text) - 4000) < 10);
    });
  });

  it('are one of 1 MB with the watched line at its start, and once more, to be completed, in its middle', () => {
    const text = longText(documents);
    const lines = text.split('\n');
    assert.equal(lines[0], probeOf(0));
    assert.deepEqual(lines.filter((line) => line === unquotedProbeOf(1)).length, 1);
    assert.ok(Math.abs(text.indexOf(`\n${unquotedProbeOf(1)}\n`) / text.length - 0.5) < 0.01);
  });
});

describe('a stall of the extension host', () => {
  const stall = { at: 100, milliseconds: 50, own: 10 };

  it('is its own as far as it used the processor or collected garbage', () => {
    assert.equal(busyTime(stall, []), 10);
    assert.equal(busyTime(stall, [{ at: 120, milliseconds: 25 }]), 25);
  });

  it('does not count garbage collection before or after it', () => {
    assert.equal(busyTime(stall, [{ at: 90, milliseconds: 30 }]), 20);
    assert.equal(
      busyTime(stall, [
        { at: 40, milliseconds: 30 },
        { at: 160, milliseconds: 30 },
      ]),
      10,
    );
  });

  it('is its own in whole where the system does not tell the time of a thread', () => {
    assert.equal(busyTime({ at: 0, milliseconds: 50 }, []), 50);
  });

  it('counts in all rounds: the longest of all, and how many there are in one', () => {
    const round = (...owns) => ({ stalls: owns.map((own) => ({ at: 0, milliseconds: 90, own })), pauses: [] });
    assert.deepEqual(sumOfStalls([round(5, 20), round(30, 40)]), { longest: 90, busy: 40, pause: 0, over: 1.5 });
    assert.deepEqual(sumOfStalls([round()]), { longest: 0, busy: 0, pause: 0, over: 0 });
  });
});
