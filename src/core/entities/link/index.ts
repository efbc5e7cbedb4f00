import type { BlockMarks } from '../../quotations/marks';
import { mapInSteps, type Steps } from '../../steps';
import type { BlockReading } from '../../text/reading';
import type { ChainEntity, Chains, LinkedMention, LocalMention } from '../mention';
import type { PronounScorer } from './candidates';
import { Focus, type Site } from './focus';
import { hintGenders } from './genderHints';
import { Interviewee, isAnswer } from './interviewee';
import { linkedMention } from './linked';
import { linkedName, NameLinker } from './nameLinks';
import { weighPeople } from './prominence';
import type { Ahead } from './pronounFeatures/place';
import { type Antecedent, linkThing, type PronounLink, PersonPronouns } from './pronounLinks';
import { trainedScorer } from './pronounModel';
import { subjectOfRole } from './predicates';
import { type EntityDraft, type Placed, roleOf, textOf } from './registry';
import { isDefinite, isOwner, RoleIndex, type RoleLink, roleOfMention } from './roleLinks';
import { siteOf } from './sites';

/** Joins the mentions of all blocks into entities: names first, then roles and pronouns in the order of the text. */
export function* linkMentions(
  readings: readonly BlockReading[],
  marks: readonly BlockMarks[],
  mentions: readonly (readonly LocalMention[])[],
  scorer: PronounScorer = trainedScorer,
): Steps<Chains> {
  const placed = placeAll(readings, mentions);
  const linker = new NameLinker(namesOf(placed));
  const chainer = new Chainer({ linker, readings, marks, scorer });
  yield;
  hintGenders(placed, linker);
  weighPeople(
    linker.entities.filter(({ type, isPlural }) => type === 'person' && !isPlural),
    placed,
  );
  yield;
  const byBlock = yield* mapInSteps(readings, (reading, i) => chainer.block(reading, placed[i] ?? []));
  const entities: ChainEntity[] = [];
  for (const entity of linker.entities) entities.push(entity.finish());
  return { entities, byBlock };
}

function placeAll(
  readings: readonly BlockReading[],
  mentions: readonly (readonly LocalMention[])[],
): readonly (readonly Placed[])[] {
  let order = 0;
  return readings.map((reading, block) => {
    const ofBlock: Placed[] = [];
    for (const mention of mentions[block] ?? [])
      ofBlock.push({
        mention,
        reading,
        block,
        order: order++,
        key: undefined,
        personName: undefined,
        title: undefined,
        link: undefined,
      });
    return ofBlock;
  });
}

function namesOf(placed: readonly (readonly Placed[])[]): readonly Placed[] {
  const names: Placed[] = [];
  for (const ofBlock of placed) for (const one of ofBlock) if (one.mention.form === 'name') names.push(one);
  return names;
}

/** How many mentions behind a pronoun are looked at for a name that it points forward to. */
const AHEAD = 6;
/** How many mentions back another “who” of the sentence is looked for. */
const RELATIVES_BACK = 8;

/** Who is called Mrs by the name of a man is his wife, seldom his mother. */
const SPOUSE = 0.9;
const SPOUSES = new Set(['wife', 'husband']);

/** From here a pronoun tells the gender of whom it is linked to. */
const SURE = 0.8;

class Chainer {
  readonly #linker: NameLinker;
  readonly #marks: readonly BlockMarks[];
  readonly #roles = new RoleIndex();
  readonly #before: Antecedent[] = [];
  readonly #interviewee = new Interviewee(this.#before);
  readonly #focus = new Focus();
  readonly #pronouns: PersonPronouns;
  #sentencesBefore = 0;
  #tokensBefore = 0;
  #lastPersonSentence = -1;
  #ofBlock: readonly Placed[] = [];
  /** Names of the block, made before their turn where a pronoun points forward to them. */
  #made = new Map<Placed, LinkedMention>();

  constructor({
    linker,
    readings,
    marks,
    scorer,
  }: {
    readonly linker: NameLinker;
    readonly readings: readonly BlockReading[];
    readonly marks: readonly BlockMarks[];
    readonly scorer: PronounScorer;
  }) {
    this.#linker = linker;
    this.#marks = marks;
    this.#pronouns = new PersonPronouns(readings, this.#focus, scorer);
  }

  block(reading: BlockReading, ofBlock: readonly Placed[]): readonly LinkedMention[] {
    const linked: LinkedMention[] = [];
    const { sentences } = reading;
    this.#ofBlock = ofBlock;
    this.#made = new Map();
    let sentence = 0;
    for (const placed of ofBlock) {
      while (sentence + 1 < sentences.length && (sentences[sentence]?.to ?? 0) <= placed.mention.from) sentence++;
      linked.push(this.#link(placed, { sentence, index: linked.length, linked }));
    }
    this.#sentencesBefore += Math.max(1, sentences.length);
    this.#tokensBefore += reading.tokens.length;
    return linked;
  }

  #link(
    placed: Placed,
    {
      sentence,
      index,
      linked,
    }: { readonly sentence: number; readonly index: number; readonly linked: readonly LinkedMention[] },
  ): LinkedMention {
    switch (placed.mention.form) {
      case 'name':
        return this.#name(placed, sentence);
      case 'role':
        return this.#predicate(placed, sentence, linked) ?? this.#role(placed, sentence, linked.at(-1));
      default:
        return this.#pronoun(placed, { sentence, index, previous: linked.at(-1) });
    }
  }

  #name(placed: Placed, sentence: number): LinkedMention {
    const link = this.#linker.linkOf(placed);
    const entity = link?.entity;
    const mention = this.#nameOf(placed);
    link?.shared?.mentions.push(mention);
    if (entity) this.#keep(entity, mention, placed, sentence);
    const role = placed.mention.role && roleOf(placed.reading, placed.mention.role);
    if (entity && role) for (const known of entity.roles) this.#roles.add(entity, known);
    if (entity?.type === 'organization' && !isInBrackets(placed)) this.#roles.sawBody(entity, placed.order);
    return mention;
  }

  #nameOf(placed: Placed): LinkedMention {
    const made = this.#made.get(placed);
    if (made) return made;
    const link = this.#linker.linkOf(placed);
    return linkedName(placed, link, link?.entity?.mentions.length === 0);
  }

  /** Ana Ortiz is a Chilean actor: no other person. */
  #predicate(placed: Placed, sentence: number, linked: readonly LinkedMention[]): LinkedMention | undefined {
    const { mention, block, reading } = placed;
    if (mention.isPlural) return undefined;
    const subject = subjectOfRole(reading, mention.from, linked);
    const entity = subject?.entity === undefined ? undefined : this.#linker.entities[subject.entity];
    if (!subject || !entity || entity.isPlural || entity.type !== mention.type) return undefined;
    if (mention.gender) {
      if (entity.forbids(mention.gender)) return undefined;
      entity.sureGender ??= mention.gender;
    }
    const role = roleOfMention(placed);
    if (role) entity.addRole(textOf(reading, mention.role ?? mention), role);
    if (role) this.#roles.add(entity, role);
    const predicate = linkedMention(mention, block, entity, { confidence: 0.9 * subject.confidence, rivals: [] });
    predicate.isPredicate = true;
    predicate.antecedent = subject;
    predicate.link = 'role';
    this.#keep(entity, predicate, placed, sentence);
    return predicate;
  }

  #role(placed: Placed, sentence: number, previous: LinkedMention | undefined): LinkedMention {
    const { mention, block, reading } = placed;
    const role = roleOfMention(placed);
    const link = isAnswer(placed)
      ? this.#interviewee.link()
      : (this.#spouse(placed, previous) ?? (role && this.#roles.find(placed, role)));
    let entity = link?.entity;
    if (!entity && !link && role) {
      entity = this.#linker.create(mention.type, false);
      entity.isPlural = mention.isPlural;
      entity.isDefinite = isDefinite(placed);
      entity.sureGender = mention.gender;
      entity.addRole(textOf(reading, mention.role ?? mention), role);
      this.#roles.add(entity, role);
    }
    const antecedent = link && (entity?.lastName ?? entity?.mentions.at(-1));
    const linked = linkedMention(mention, block, entity, link ?? { confidence: 0.85, rivals: [] });
    if (antecedent) {
      linked.antecedent = antecedent;
      linked.link = 'role';
    }
    if (entity) this.#keep(entity, linked, placed, sentence);
    return linked;
  }

  /** Mr Bell’s wife, his wife: Mrs Bell, where there is one. */
  #spouse({ mention, reading }: Placed, previous: LinkedMention | undefined): RoleLink | undefined {
    if (!SPOUSES.has(reading.tokens.word[mention.head] ?? '') || mention.isPlural || !mention.gender) return undefined;
    const owner = previous && isOwner(reading, mention, previous) ? previous.entity : undefined;
    const person = owner === undefined ? undefined : this.#linker.entities[owner];
    const entity = person?.isNamed && this.#linker.spouseOf(person, mention.gender);
    return entity ? { entity, confidence: SPOUSE * (previous?.confidence ?? 0), rivals: [] } : undefined;
  }

  #pronoun(
    placed: Placed,
    {
      sentence,
      index,
      previous,
    }: { readonly sentence: number; readonly index: number; readonly previous: LinkedMention | undefined },
  ): LinkedMention {
    const { mention, block } = placed;
    const isRelative = placed.reading.tokens.word[mention.from] === 'who';
    const link = isRelative ? this.#relative(placed, previous, sentence) : this.#referent(placed, sentence, index);
    const linked = linkedMention(mention, block, link.entity, link);
    if (!link.entity) return linked;
    if (link.antecedent) linked.antecedent = link.antecedent;
    linked.link = isRelative ? 'relative' : 'pronoun';
    linked.type = link.entity.type;
    if (link.confidence >= SURE) link.entity.sawPronoun(mention.gender);
    this.#keep(link.entity, linked, placed, sentence);
    return linked;
  }

  #referent(placed: Placed, sentence: number, index: number): PronounLink {
    const { mention } = placed;
    const isInMarks = this.#isInMarks(placed);
    if (mention.type !== 'person' || !mention.gender)
      return linkThing({ mention, sentence: this.#sentencesBefore + sentence, isInMarks }, this.#before);
    const sentenceRange = placed.reading.sentences[sentence] ?? { from: 0, to: 0 };
    const ahead = this.#ahead(index, sentence, sentenceRange.to);
    return this.#pronouns.link(placed, this.#siteOf(placed, sentence), {
      sentenceFrom: sentenceRange.from,
      gender: mention.gender,
      ahead,
    });
  }

  /** People named behind a pronoun in its sentence. */
  #ahead(index: number, sentence: number, end: number): readonly Ahead[] {
    const found: Ahead[] = [];
    for (let i = index + 1; i <= index + AHEAD; i++) {
      const placed = this.#ofBlock[i];
      if (!placed || placed.mention.from >= end) break;
      if (placed.mention.form !== 'name') continue;
      const ahead = this.#makeAhead(placed, sentence);
      if (ahead) found.push(ahead);
    }
    return found;
  }

  #makeAhead(placed: Placed, sentence: number): Ahead | undefined {
    const entity = this.#linker.linkOf(placed)?.entity;
    if (entity?.type !== 'person') return undefined;
    const mention = this.#nameOf(placed);
    this.#made.set(placed, mention);
    return { entity, mention, site: this.#siteOf(placed, sentence) };
  }

  /** Tom Moor, who …: the person named right before. …, and who …: whom the “who” before it means. */
  #relative({ mention, reading }: Placed, previous: LinkedMention | undefined, sentence: number): PronounLink {
    if (reading.tokens.word[mention.from - 1] === 'and') {
      const first = this.#before
        .slice(-RELATIVES_BACK)
        .findLast(
          (before) => before.sentence === this.#sentencesBefore + sentence && before.mention.link === 'relative',
        );
      if (first) return { entity: first.entity, antecedent: first.mention, confidence: 0.85, rivals: [] };
    }
    const last = this.#before.at(-1);
    const isNear =
      previous !== undefined &&
      last?.mention === previous &&
      mention.from - previous.to <= 6 &&
      (last.entity.type === 'person' || last.entity.isPlural);
    return isNear
      ? { entity: last.entity, antecedent: last.mention, confidence: 0.9, rivals: [] }
      : { entity: undefined, antecedent: undefined, confidence: 0.4, rivals: [] };
  }

  #isInMarks({ block, mention }: Placed): boolean {
    return (this.#marks[block]?.depth[mention.head] ?? 0) > 0;
  }

  #siteOf(placed: Placed, sentence: number): Site {
    return siteOf(placed, {
      sentence: this.#sentencesBefore + sentence,
      tokensBefore: this.#tokensBefore,
      isInMarks: this.#isInMarks(placed),
      isFirst: this.#lastPersonSentence !== this.#sentencesBefore + sentence,
    });
  }

  #keep(entity: EntityDraft, mention: LinkedMention, placed: Placed, sentence: number): void {
    entity.mentions.push(mention);
    if (mention.form === 'name') entity.lastName = mention;
    const at = this.#sentencesBefore + sentence;
    this.#before.push({ mention, entity, sentence: at, isInMarks: this.#isInMarks(placed) });
    if (entity.type !== 'person' || entity.isPlural || mention.isPredicate || mention.link === 'relative') return;
    this.#focus.keep(entity, mention, this.#siteOf(placed, sentence));
    this.#lastPersonSentence = at;
  }
}

/** LONDON (Reuters) – The company …: what stands aside is not spoken of. */
const isInBrackets = ({ mention, reading: { tokens } }: Placed): boolean =>
  tokens.word[mention.from - 1] === '(' && tokens.word[mention.to] === ')';
