import type { Batch, Task } from './task';

/** A part that a thread gets at a time: some work for it, soon done, and still few messages. */
const PART_BYTES = 16 * 1024;
const PART_TASKS = 64;

/** Takes a batch apart, in order, so that several threads share it and its first results are soon there. */
export function partsOf({ tasks, bytes }: Batch): readonly Batch[] {
  const parts: Batch[] = [];
  let left = bytes;
  let from = 0;
  let size = 0;
  for (const [i, task] of tasks.entries()) {
    size += lengthOf(task);
    const isLast = i === tasks.length - 1;
    if (!isLast && size < PART_BYTES && i + 1 - from < PART_TASKS) continue;
    // The last part takes what belongs to no task, such as line ends.
    parts.push({ tasks: tasks.slice(from, i + 1), bytes: isLast ? left : size });
    left -= size;
    from = i + 1;
    size = 0;
  }
  return parts;
}

const lengthOf = (task: Task): number => ('bytes' in task ? task.bytes.length : 0);
