import type { LinkedMention, LocalMention } from '../mention';
import type { EntityDraft } from './registry';

/** A linked mention while it is made. */
type Draft = { -readonly [Key in keyof LinkedMention]: LinkedMention[Key] };

const NOBODY: readonly number[] = [];

/** A mention with the entity it refers to. Field by field: to spread objects is what linking would spend its time on. */
export function linkedMention(
  mention: LocalMention,
  block: number,
  entity: EntityDraft | undefined,
  { confidence, rivals }: { readonly confidence: number; readonly rivals: readonly EntityDraft[] },
): Draft {
  const linked: Draft = {
    from: mention.from,
    to: mention.to,
    form: mention.form,
    type: mention.type,
    head: mention.head,
    isPlural: mention.isPlural,
    block,
    entity: entity?.index,
    confidence,
    rivals: rivals.length === 0 ? NOBODY : rivals.map(({ index }) => index),
  };
  if (mention.role) linked.role = mention.role;
  if (mention.gender) linked.gender = mention.gender;
  if (mention.isGuess) linked.isGuess = true;
  if (mention.isSubject) linked.isSubject = true;
  return linked;
}
