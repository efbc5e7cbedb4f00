import { COMMANDS, REVIEW_COMMANDS } from '../commands/commandIds';
import type { Span } from '../../core/index';

/** Commands that a link in the hover may call: only these are trusted. */
export const LINKED_COMMANDS = [
  COMMANDS.openSpan,
  COMMANDS.copyQuotation,
  COMMANDS.showOnlySpeaker,
  REVIEW_COMMANDS.confirm,
  REVIEW_COMMANDS.correctSpeaker,
  REVIEW_COMMANDS.reject,
] as const;

export type LinkedCommand = (typeof LINKED_COMMANDS)[number];

/** A Markdown link that calls a command; `label` is Markdown already. */
export const commandLink = (label: string, command: LinkedCommand, argument: object): string =>
  // encodeURIComponent leaves ( ) alone, which would end the link.
  `[${label}](command:${command}?${encodeURIComponent(JSON.stringify([argument]))
    .replaceAll('(', '%28')
    .replaceAll(')', '%29')})`;

/** A link to a place of a document. */
export const placeLink = (label: string, uri: string, { start, end }: Span): string =>
  commandLink(label, COMMANDS.openSpan, { uri, start, end });
