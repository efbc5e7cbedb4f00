import type { Block, Section } from '../model';

/**
 * Divides a document at its headings. What stands before the first heading is a section without one; so is a document
 * that has none.
 *
 *     Rain fell all week.
 *     ^^^^^^^^^^^^^^^^^^^         a section without a heading
 *     The valley:
 *     Nobody was hurt.
 *     ^^^^^^^^^^^^^^^^            to here from “The valley:”, titled “The valley”
 */
export function findSections(blocks: readonly Block[], text: string): readonly Section[] {
  const sections: Section[] = [];
  let opening: Block | undefined;
  let last: Block | undefined;
  for (const block of blocks) {
    if (block.kind === 'heading' || !opening) {
      if (opening && last) sections.push(sectionOf(opening, last, text));
      opening = block;
    }
    last = block;
  }
  if (opening && last) sections.push(sectionOf(opening, last, text));
  return sections;
}

function sectionOf(opening: Block, { end }: Block, text: string): Section {
  const { start } = opening;
  if (opening.kind !== 'heading') return { heading: null, start, end, title: null };
  return { heading: { start, end: opening.end }, start, end, title: titleOf(text.slice(start, opening.end)) };
}

/** The words of a heading without what only marks it as one: "## The valley:", also where it was broken over lines. */
function titleOf(heading: string): string {
  const words = heading.replace(/\s+/gu, ' ').trim();
  const title = words
    .replace(/^#{1,6} /u, '')
    .replace(/ ?[:：]$/u, '')
    .trim();
  return title === '' ? words : title;
}
