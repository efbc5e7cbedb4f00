import assert from 'node:assert/strict';
import { OrderedQueue } from '../../../src/cli/pool/orderedQueue';
import { turn } from '../fakeThread';

interface Pending {
  readonly promise: Promise<string>;
  readonly resolve: (value: string) => void;
}

function pending(): Pending {
  let resolve: (value: string) => void = () => undefined;
  const promise = new Promise<string>((given) => (resolve = given));
  return { promise, resolve };
}

async function takeAll(queue: OrderedQueue<string>): Promise<readonly string[]> {
  const taken: string[] = [];
  for await (const value of queue.take()) taken.push(value);
  return taken;
}

describe('the queue of results', () => {
  it('gives them in the order in which they were begun', async () => {
    const queue = new OrderedQueue<string>(9);
    const first = pending();
    const second = pending();
    void queue.add(first.promise, 1);
    void queue.add(second.promise, 1);
    second.resolve('second');
    await turn();
    first.resolve('first');
    queue.end();
    assert.deepEqual(await takeAll(queue), ['first', 'second']);
  });

  it('gives one that is there before the next is begun', async () => {
    const queue = new OrderedQueue<string>(9);
    const taking = queue.take();
    const next = taking.next();
    await turn();
    void queue.add(Promise.resolve('only'), 1);
    assert.equal((await next).value, 'only');
  });

  it('has no room for more until enough is taken', async () => {
    const queue = new OrderedQueue<string>(4);
    let hasRoom = false;
    await queue.add(Promise.resolve('a'), 3);
    void queue.add(Promise.resolve('b'), 2).then(() => (hasRoom = true));
    const taking = queue.take();
    await taking.next();
    await turn();
    assert.equal(hasRoom, false, 'the first is not done with');
    await taking.next();
    await turn();
    assert.equal(hasRoom, true);
  });

  it('lets nobody wait after its end', async () => {
    const queue = new OrderedQueue<string>(1);
    const added = queue.add(new Promise(() => undefined), 1);
    queue.end();
    await added;
  });

  it('gives a failure in its place', async () => {
    const queue = new OrderedQueue<string>(9);
    void queue.add(Promise.resolve('a'), 1);
    void queue.add(Promise.reject(new Error('broken')), 1);
    await turn();
    const taking = queue.take();
    assert.equal((await taking.next()).value, 'a');
    await assert.rejects(taking.next(), /broken/u);
  });
});
