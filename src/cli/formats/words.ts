import type { Entity, ProblemCode, Quotation } from '../../core/index';
import { visibleText } from '../terminal/visibleText';

/** `1 quotation`, `2 quotations`. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** Confidence from which on nothing is said about it (four in five are right), and from which on it is more likely right than wrong. */
const SURE = 0.8;
const LIKELY = 0.5;

interface Context {
  readonly text: string;
  /** Name of the one who reports what the speaker said. */
  readonly reporter: string | undefined;
}

/** Kind, cue, and what is out of the ordinary: `indirect · denied · denial · reported by Ana Ortiz · unsure`. */
export function describeQuotation(quotation: Quotation, { text, reporter }: Context): string {
  const { kind, cue, stance, confidence } = quotation;
  const words: string[] = [kind];
  if (cue) words.push(visibleText(text.slice(cue.start, cue.end)));
  if (stance !== 'neutral') words.push(stance);
  if (reporter) words.push(`reported by ${reporter}`);
  if (confidence < SURE) words.push(confidence < LIKELY ? 'unsure' : 'likely');
  return words.join(' · ');
}

/** `Ana Ortiz, mayor of Port Ellery: 3 quotations`. */
export function describeSpeaker({ name, roles }: Entity, quotations: number): string {
  const [role] = roles;
  return `${name}${role && role !== name ? `, ${role}` : ''}: ${counted(quotations, 'quotation')}`;
}

const PROBLEMS: Readonly<Record<ProblemCode, string>> = {
  'quotation.no-speaker': 'nobody is credited with this quotation',
  'quotation.unclosed': 'the quotation mark is never closed',
  'speaker.ambiguous': 'more than one speaker is possible',
};

/** A problem in words. */
export function describeProblem(code: ProblemCode): string {
  return PROBLEMS[code];
}
