import assert from 'node:assert/strict';
import { moveSpan, type Edit } from '../../../../src/core/review/standing/edit';
import { AnchorPlaces } from '../../../../src/core/review/standing/places';
import { Random } from '../anchors/support/random';
import { confirmed } from '../sidecar/decisions';

const SAID = '“No comment at all,” she said. ';
/** The same words with the same words on both sides, five times. */
const TWINS = `Five times she was asked. ${SAID.repeat(5)}Then she left.`;
const WORDS = '“No comment at all,”';

const startsOf = (text: string): readonly number[] => {
  const starts: number[] = [];
  for (let at = text.indexOf(WORDS); at >= 0; at = text.indexOf(WORDS, at + 1)) starts.push(at);
  return starts;
};

const decide = (places: AnchorPlaces, starts: readonly number[]) =>
  starts.map((start, i) => confirmed(i + 1, { anchors: places.make([{ start, end: start + WORDS.length }]) }));

describe('decisions on words that stand more than once', () => {
  const places = new AnchorPlaces(TWINS);
  const decisions = decide(places, startsOf(TWINS));
  const edits: readonly Edit[] = [{ start: 0, end: 10, length: 3 }];
  const text = `Now${TWINS.slice(10)}`;

  it('keep their places through an edit that was watched', () => {
    const { placed, lost } = places.after(edits, text).place(decisions);
    assert.deepEqual(
      placed.map(({ spans }) => spans[0]?.start),
      startsOf(text),
    );
    assert.deepEqual(lost, []);
  });

  it('are looked for by their words alone where an edit touched them', () => {
    const [first = 0] = startsOf(TWINS);
    const at = first + 4;
    const touched = `${TWINS.slice(0, at)}new ${TWINS.slice(at)}`;
    const { placed } = places.after([{ start: at, end: at, length: 4 }], touched).place(decisions.slice(0, 1));
    assert.ok(placed.every(({ spans }) => spans[0]?.start === first));
  });
});

describe('spans that move with edits', () => {
  it('hold the same units of the text, however it was edited elsewhere', () => {
    for (let seed = 1; seed <= 300; seed++) {
      const random = new Random(seed);
      // Each unit is told from all others, so that it is known where each went.
      let units = Array.from({ length: 60 }, (_, i) => i);
      let next = units.length;
      const start = random.below(50);
      const span = { start, end: start + 1 + random.below(9) };
      const held = units.slice(span.start, span.end);
      const edits = Array.from({ length: random.between(1, 6) }, (): Edit => {
        const from = random.below(units.length + 1);
        const to = Math.min(units.length, from + random.below(5));
        const put = Array.from({ length: random.below(6) }, () => next++);
        units = [...units.slice(0, from), ...put, ...units.slice(to)];
        return { start: from, end: to, length: put.length };
      });
      const moved = moveSpan(span, edits);
      if (moved) assert.deepEqual(units.slice(moved.start, moved.end), held, `seed ${seed}`);
    }
  });

  it('stay where text is put right before or right behind them', () => {
    assert.deepEqual(moveSpan({ start: 5, end: 8 }, [{ start: 5, end: 5, length: 2 }]), { start: 7, end: 10 });
    assert.deepEqual(moveSpan({ start: 5, end: 8 }, [{ start: 8, end: 8, length: 2 }]), { start: 5, end: 8 });
  });

  it('are given up where one was touched', () => {
    for (const edit of [
      { start: 6, end: 6, length: 1 },
      { start: 4, end: 6, length: 0 },
      { start: 7, end: 9, length: 2 },
      { start: 0, end: 20, length: 20 },
    ])
      assert.equal(moveSpan({ start: 5, end: 8 }, [edit]), undefined);
  });
});
