import { isEventHead, isGroupName, isOrganizationHead, isWorkHead } from '../lexicon/organizations';
import type { BlockMarks } from '../quotations/marks';
import { isNameInMarks } from '../quotations/terms';
import type { BlockReading } from '../text/reading';
import { bytesFor } from '../text/room';
import { firstFrom, rangeAt, rangesWithin } from '../text/search';
import { Tag } from '../text/tagger';
import { Trait } from '../lexicon/traits';
import { datelineNames } from './dateline';
import { findDates } from './dates';
import { findFreeRoles } from './freeRoles';
import { labelMention } from './labels';
import { isAnnounced, mentionOfTagged, mentionsOfRun } from './localNames';
import { alike, type LocalMention, type MentionDraft } from './mention';
import { findNameRuns, type NameRun } from './names';
import { joinNicknames } from './nicknames';
import { findPronouns } from './pronouns';
import type { TaggedName } from './tagging/tagNames';
import { isVerb } from './rolePhrases';

const MAX_APPOSITION = 14;

/** Names, roles and pronouns in a block, in text order; none overlaps another. */
export function findMentions(
  reading: BlockReading,
  marks: BlockMarks,
  names: readonly TaggedName[],
): readonly LocalMention[] {
  const tagged = joinNicknames(reading, names, marks.spans);
  const found = new FoundMentions(reading.tokens.length);
  const label = labelMention(reading, tagged);
  if (label) found.take(label);
  // HOST (Mira Castell): the part is hers, and nobody else’s.
  if (label?.role) found.taken.fill(1, label.role.from, label.role.to);
  for (const name of datelineNames(reading)) found.take(name);
  for (const { from, to } of findDates(reading))
    found.take({ from, to, head: to - 1, form: 'name', type: 'date', isPlural: false });
  const runs = findNameRuns(reading);
  for (const work of worksInMarks(reading, marks, runs)) found.take(work);
  takeNames(reading, found, { tagged, runs });
  for (const mention of found.mentions) if (isAnnounced(reading, mention)) announce(mention);
  // A role said of a name is part of that name, not a mention of its own.
  for (const { form, role } of found.mentions) if (form === 'name' && role) found.taken.fill(1, role.from, role.to);
  for (const role of findFreeRoles(reading, found.taken)) found.take(role);
  for (const pronoun of findPronouns(reading, found.taken)) found.take(pronoun);
  for (const mention of found.mentions) if (isSubject(reading, mention)) mention.isSubject = true;
  return found.inOrder();
}

interface NamesOfBlock {
  readonly tagged: readonly TaggedName[];
  readonly runs: readonly NameRun[];
}

/** Events and works first, then what the tagger found, then what the rules alone see and something else speaks for. */
function takeNames(reading: BlockReading, found: FoundMentions, { tagged, runs }: NamesOfBlock): void {
  const ruled: MentionDraft[] = [];
  for (const run of runs)
    if (!isCovered(reading, tagged, run)) for (const mention of mentionsOfRun(reading, run)) ruled.push(mention);
  for (const mention of ruled) if (isOther(mention) && !isWithin(tagged, mention)) found.take(mention);
  for (const name of tagged) found.take(mentionOfTagged(reading, name, titleStart(runs, tagged, name)));
  for (const mention of ruled)
    if (isOther(mention) || mention.form === 'role' || isTrusted(mention) || isTold(reading, mention))
      found.take(mention);
}

/** The mentions of a block as they are found: the first one to take a word keeps it. */
class FoundMentions {
  readonly mentions: MentionDraft[] = [];
  readonly taken: Uint8Array;

  constructor(tokens: number) {
    this.taken = bytesFor(tokens + 1);
  }

  take(mention: MentionDraft): void {
    if (mention.to <= mention.from) return;
    for (let at = mention.from; at < mention.to; at++) if (this.taken[at]) return;
    for (let at = mention.from; at < mention.to; at++) this.taken[at] = 1;
    this.mentions.push(alike(mention));
  }

  inOrder(): readonly MentionDraft[] {
    return this.mentions.sort((a, b) => a.from - b.from);
  }
}

/** True where the tagger found all of a run, and its last word names nothing else. */
function isCovered({ tokens }: BlockReading, tagged: readonly TaggedName[], { from, to }: NameRun): boolean {
  const name = rangeAt(tagged, from);
  const last = tokens.word[to - 1] ?? '';
  return name !== undefined && name.to >= to && !isEventHead(last) && !isWorkHead(last) && !isGroupName(last);
}

/** An event, a work, a group: what the tagger does not look for. */
const isOther = ({ form, type, isGuess }: LocalMention): boolean =>
  form === 'name' && !isGuess && type !== 'person' && type !== 'organization' && type !== 'place';

/** True for a part of a longer name: the World Cup in World Cup Committee. */
function isWithin(tagged: readonly TaggedName[], { from, to }: LocalMention): boolean {
  return rangesWithin(tagged, from, to).some(
    (name) => name.from <= from && name.to >= to && name.to - name.from > to - from,
  );
}

/** Known by the tables, or by the noun of its name. */
const isTrusted = ({ isGuess }: LocalMention): boolean => isGuess !== true;

/** Trent said; the daily Kurier: the words around a name that no table has tell that it is one. */
const isTold = (reading: BlockReading, mention: LocalMention): boolean =>
  isAnnounced(reading, mention) || isSayer(reading, mention);

/** A single word that names nothing in the language, right before a verb of saying; or before a colon: Bauer: tax … */
function isSayer({ tokens: { traits, word }, tags }: BlockReading, { from, to }: LocalMention): boolean {
  const isVerb = ((traits[to] ?? 0) & Trait.Reporting) !== 0 && (tags[to] === Tag.Past || tags[to] === Tag.Present);
  return (
    to - from === 1 &&
    (isVerb || (from === 0 && word[to] === ':')) &&
    tags[from] === Tag.Name &&
    ((traits[from] ?? 0) & Trait.Common) === 0
  );
}

/** What is called a daily or a charity before its name is a body. */
function announce(mention: MentionDraft): void {
  if (mention.form !== 'name') return;
  mention.type = 'organization';
  mention.isGuess = undefined;
  mention.gender = undefined;
}

/** Where the run of capitals before a name begins: the titles before it. */
function titleStart(runs: readonly NameRun[], tagged: readonly TaggedName[], name: TaggedName): number {
  const run = rangeAt(runs, name.from);
  if (!run) return name.from;
  const before = tagged[firstFrom(tagged, name.from) - 1];
  return Math.max(run.from, before?.to ?? 0);
}

/** The title of a work in marks, all of it one name: “The Quiet Harbour”. */
function worksInMarks(reading: BlockReading, marks: BlockMarks, runs: readonly NameRun[]): readonly MentionDraft[] {
  const works: MentionDraft[] = [];
  for (const span of marks.spans) {
    if (
      span.depth > 0 ||
      !span.hasOpening ||
      !span.hasClosing ||
      span.to - span.from < 4 ||
      !isNameInMarks(reading, span)
    )
      continue;
    const range = { from: span.from + 1, to: span.to - 1 };
    while (range.to > range.from + 1 && /^[,.]$/u.test(reading.tokens.word[range.to - 1] ?? '')) range.to--;
    const inner = rangesWithin(runs, range.from, range.to).filter(
      ({ from, to }) => from >= range.from && to <= range.to,
    );
    const whole = inner.length === 1 && inner[0]?.from === range.from && inner[0].to === range.to;
    // “Coalition of the Willing”: the head tells that it is a body.
    const type = isOrganizationHead(reading.tokens.word[range.from] ?? '') ? 'organization' : 'work';
    const { from, to } = range;
    if (!whole) works.push({ from, to, head: to - 1, form: 'name', type, isPlural: false });
  }
  return works;
}

/** Before a verb, with nothing but adverbs or an apposition between, and behind no preposition. */
function isSubject({ tokens, tags }: BlockReading, { from, to, role, form }: LocalMention): boolean {
  let start = Math.min(from, role?.from ?? from);
  if (start > 0 && ((tokens.traits[start - 1] ?? 0) & Trait.Honorific) !== 0) start--;
  const isApposed = form === 'name' && tokens.word[start - 1] === ',';
  while (tags[start - 1] === Tag.Determiner) start--;
  if (tags[start - 1] === Tag.Preposition) return false;
  let next = to;
  if (role && role.from >= to) next = role.to;
  // The mayor, Ed Bale, was: behind the name that stands in apposition.
  const isRoleApposed = role !== undefined && role.to <= from && tokens.word[role.to] === ',';
  if (tokens.word[next] === ',' && (isRoleApposed || (isApposed && isVerb(tags[next + 1])))) next++;
  else if (tokens.word[next] === ',') {
    let close = next + 1;
    while (close < next + MAX_APPOSITION && close < tokens.length && tokens.word[close] !== ',') close++;
    if (tokens.word[close] === ',') next = close + 1;
  }
  while (tags[next] === Tag.Adverb) next++;
  return isVerb(tags[next]) && tags[next] !== Tag.Base;
}
