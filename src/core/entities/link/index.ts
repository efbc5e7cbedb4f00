import type { BlockMarks } from '../../quotations/marks';
import type { BlockReading } from '../../text/reading';
import type { Chains, LinkedMention, LocalMention } from '../mention';
import { linkedName, NameLinker } from './nameLinks';
import { Interviewee, isAnswer } from './interviewee';
import { type Antecedent, linkPronoun } from './pronounLinks';
import { type EntityDraft, type Placed, textOf } from './registry';
import { RoleIndex, roleOfMention } from './roleLinks';

/** Joins the mentions of all blocks into entities: names first, then roles and pronouns in the order of the text. */
export function linkMentions(
  readings: readonly BlockReading[],
  marks: readonly BlockMarks[],
  mentions: readonly (readonly LocalMention[])[],
): Chains {
  const placed = placeAll(readings, mentions);
  const linker = new NameLinker(placed.flat().filter(({ mention }) => mention.form === 'name'));
  const chainer = new Chainer(linker, marks);
  const byBlock = placed.map((ofBlock) => chainer.block(ofBlock));
  return { entities: linker.entities.map((entity) => entity.finish()), byBlock };
}

function placeAll(
  readings: readonly BlockReading[],
  mentions: readonly (readonly LocalMention[])[],
): readonly (readonly Placed[])[] {
  let order = 0;
  return readings.map((reading, block) =>
    (mentions[block] ?? []).map((mention) => ({ mention, reading, block, order: order++ })),
  );
}

class Chainer {
  readonly #linker: NameLinker;
  readonly #marks: readonly BlockMarks[];
  readonly #roles = new RoleIndex();
  readonly #before: Antecedent[] = [];
  readonly #interviewee = new Interviewee(this.#before);
  #sentencesBefore = 0;

  constructor(linker: NameLinker, marks: readonly BlockMarks[]) {
    this.#linker = linker;
    this.#marks = marks;
  }

  block(ofBlock: readonly Placed[]): readonly LinkedMention[] {
    const linked: LinkedMention[] = [];
    let sentence = 0;
    for (const placed of ofBlock) {
      const { sentences } = placed.reading;
      while (sentence + 1 < sentences.length && (sentences[sentence]?.to ?? 0) <= placed.mention.from) sentence++;
      linked.push(this.#link(placed, this.#sentencesBefore + sentence, linked.at(-1)));
    }
    this.#sentencesBefore += ofBlock[0]?.reading.sentences.length ?? 1;
    return linked;
  }

  #link(placed: Placed, sentence: number, previous: LinkedMention | undefined): LinkedMention {
    const isInMarks = (this.#marks[placed.block]?.depth[placed.mention.head] ?? 0) > 0;
    switch (placed.mention.form) {
      case 'name':
        return this.#name(placed, sentence, isInMarks);
      case 'role':
        return this.#role(placed, sentence, isInMarks);
      default:
        return this.#pronoun(placed, { sentence, isInMarks, previous });
    }
  }

  #name(placed: Placed, sentence: number, isInMarks: boolean): LinkedMention {
    const link = this.#linker.linkOf(placed);
    const entity = link?.entity;
    const mention: LinkedMention = linkedName(placed, link, entity?.mentions.length === 0);
    if (entity) this.#keep(entity, mention, { sentence, isInMarks });
    const role =
      placed.mention.role &&
      roleOfMention({ ...placed, mention: { ...placed.mention, head: placed.mention.role.to - 1 } });
    if (entity && placed.mention.role)
      for (const known of role ? [...entity.roles] : []) this.#roles.add(entity, known);
    if (entity?.type === 'organization') this.#roles.sawBody(entity, placed.order);
    return mention;
  }

  #role(placed: Placed, sentence: number, isInMarks: boolean): LinkedMention {
    const { mention, block, reading } = placed;
    const role = roleOfMention(placed);
    const link = isAnswer(placed) ? this.#interviewee.link() : role && this.#roles.find(placed, role);
    let entity = link?.entity;
    if (!entity && !link && role) {
      entity = this.#linker.create(mention.type, false);
      entity.isPlural = mention.isPlural;
      entity.gender = mention.gender;
      entity.addRole(textOf(reading, mention.role ?? mention), role);
      this.#roles.add(entity, role);
    }
    const antecedent = link && (entity?.lastName ?? entity?.mentions.at(-1));
    const linked: LinkedMention = {
      ...mention,
      block,
      entity: entity?.index,
      confidence: link?.confidence ?? 0.85,
      rivals: link?.rivals.map(({ index }) => index) ?? [],
      ...(antecedent && { antecedent, link: 'role' }),
    };
    if (entity) this.#keep(entity, linked, { sentence, isInMarks });
    return linked;
  }

  #pronoun(
    placed: Placed,
    {
      sentence,
      isInMarks,
      previous,
    }: { readonly sentence: number; readonly isInMarks: boolean; readonly previous: LinkedMention | undefined },
  ): LinkedMention {
    const { mention, block } = placed;
    const isRelative = placed.reading.tokens.word[mention.from] === 'who';
    const link = isRelative
      ? this.#relative(mention, previous)
      : linkPronoun({ mention, block, sentence, isInMarks }, this.#before);
    const linked: LinkedMention = {
      ...mention,
      block,
      entity: link.antecedent?.entity.index,
      confidence: link.confidence,
      rivals: link.rivals.map(({ index }) => index),
      ...(link.antecedent && {
        antecedent: link.antecedent.mention,
        link: isRelative ? 'relative' : 'pronoun',
        type: link.antecedent.entity.type,
      }),
    };
    const entity = link.antecedent?.entity;
    if (!entity) return linked;
    // "He" tells the gender of someone of whom it was not known.
    if (!isRelative && link.confidence > 0.7) entity.gender ??= mention.gender;
    this.#keep(entity, linked, { sentence, isInMarks });
    return linked;
  }

  /** Tom Moor, who …: the person named right before. */
  #relative(mention: LocalMention, previous: LinkedMention | undefined): ReturnType<typeof linkPronoun> {
    const last = this.#before.at(-1);
    const isNear =
      previous !== undefined &&
      last?.mention === previous &&
      mention.from - previous.to <= 6 &&
      (last.entity.type === 'person' || last.entity.isPlural);
    return isNear
      ? { antecedent: last, confidence: 0.9, rivals: [] }
      : { antecedent: undefined, confidence: 0.4, rivals: [] };
  }

  #keep(
    entity: EntityDraft,
    mention: LinkedMention,
    place: { readonly sentence: number; readonly isInMarks: boolean },
  ): void {
    entity.mentions.push(mention);
    if (mention.form === 'name') entity.lastName = mention;
    this.#before.push({ mention, entity, ...place });
  }
}
