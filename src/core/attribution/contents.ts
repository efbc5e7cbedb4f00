import { firstFrom, rangeAt } from '../text/search';
import { roleNoun } from '../lexicon/titles';
import type { TokenRange } from '../text/sentences';
import { Tag } from '../text/tagger';
import { Shape } from '../text/tokens';
import { extentOf } from './extents';
import { ExtentKind } from './extentFeatures';
import { hasClause, isFinite, MAX_CLAUSE_LEAD, NOMINATIVES, trimEnd } from './clauses';
import type { Cue } from './cues';
import type { Grammar } from './nounPhrases';
import { CueGrade } from '../lexicon/reportingVerbs';
import { withTail } from './subjects';

/** What a cue reports, as stretches of tokens. */
export interface Content {
  readonly parts: readonly TokenRange[];
  /** Said by that/whether/…, to + verb, or a mark: surer than a clause alone. */
  readonly isMarked: boolean;
  /** An object that counts for the words in marks in it only: praised the “hard work” of the crew. */
  readonly isObject: boolean;
  /** No clause, but what the verb takes: praised the plan, called for talks. */
  readonly isGoverned: boolean;
}

const COMPLEMENTIZERS = new Set('that whether if how why what when where who which'.split(' '));
/** Verbs that take the one spoken to as their object. Source: any English grammar. */
const ADDRESSED = new Set(
  'tell remind assure inform warn ask urge advise notify convince persuade order instruct invite beg caution reassure teach show promise challenge encourage request implore command'.split(
    ' ',
  ),
);
/** Verbs whose content may be "to do …". */
const INFINITIVE = new Set(
  'promise vow pledge threaten agree refuse decline offer urge ask tell order advise demand swear warn instruct request beg hope want plan intend encourage call claim'.split(
    ' ',
  ),
);
/** Verbs that call something by a name: the thing and the name are the content. */
const NAMING = new Set(
  'call describe dub label brand term hail denounce blast slam condemn criticize criticise praise deem declare consider characterize depict characterise decry deride mock dismiss portray view'.split(
    ' ',
  ),
);
/** Verbs that take a question as their content. Source: any English grammar. */
const ASKING = new Set(
  'ask know wonder explain decide determine reveal learn tell disclose remember forget inquire enquire specify recall understand describe discover see find clarify detail'.split(
    ' ',
  ),
);
/** accused [the board of waste], sees [him as a leader] */
const OBJECT_PREPOSITIONS = new Set(['of', 'for', 'as', 'over']);
/** shows [the officer shooting] */
const SHOWING = new Set([
  'show',
  'find',
  'see',
  'depict',
  'describe',
  'hear',
  'portray',
  'imagine',
  'recall',
  'remember',
]);
const SILENCE = new Set('comment say answer respond elaborate speak talk discuss disclose specify reply'.split(' '));
const ANONYMITY = new Set(['named', 'identified', 'quoted', 'photographed', 'recorded']);
/** Words that may be a subject by themselves: said both were right. */
const QUANTIFIERS = new Set('both neither either several many few most more others everything nothing'.split(' '));
const PRONOUN_ADDRESSEES = new Set('me us him her them you it'.split(' '));

/** What a cue reports to its right: a clause, words in marks, or "to …"; undefined where nothing of the kind follows. */
export function contentAfter(grammar: Grammar, cue: Cue, cues: readonly Cue[]): Content | undefined {
  return new ContentSearch(grammar, cue, cues).after();
}

/** What is said is cut within its sentence only where that is very likely. */
const CLAUSE_RELUCTANCE = 2;
const PRESENT = new Set(['do', 'does', 'is', 'are', 'has', 'have', 'will', 'can']);
const RELATIVES = new Set(['which', 'who', 'whose', 'that', 'where', 'what']);
const MAX_CONTENT = 200;
const SUBORDINATORS = new Set('while although though as after before when if since whereas because'.split(' '));

const isDash = (word: string): boolean => word === '—' || word === '–' || word === '--';

class ContentSearch {
  readonly #grammar: Grammar;
  readonly #cue: Cue;
  readonly #cues: readonly Cue[];
  /** Lind, who said …: the clause of the cue stands inside another. */
  readonly #isRelative: boolean;
  #isObject = false;
  /** How what the verb takes begins, where it is no clause. */
  #governed: ExtentKind | undefined;

  constructor(grammar: Grammar, cue: Cue, cues: readonly Cue[]) {
    this.#grammar = grammar;
    this.#cue = cue;
    this.#cues = cues;
    this.#isRelative = cue.source?.kind === 'relative';
  }

  #word(at: number): string {
    return at < this.#cue.sentence.to ? (this.#grammar.reading.tokens.word[at] ?? '') : '';
  }

  #tag(at: number): Tag | undefined {
    return at < this.#cue.sentence.to ? this.#grammar.reading.tags[at] : undefined;
  }

  #isInMarks(at: number): boolean {
    return at < this.#grammar.reading.tokens.length && (this.#grammar.marks.depth[at] ?? 0) > 0;
  }

  after(): Content | undefined {
    const start = this.#cue.kind === 'according' ? this.#afterSource() : this.#skipToContent(this.#cue.after);
    if (start === undefined) return undefined;
    if (this.#isInMarks(start)) return this.#withFront(this.#fromMark(start));
    const to = this.#governed === undefined ? this.#clauseEnd(start) : this.#governedEnd(start, this.#governed);
    if (to - start < 2 && this.#governed === undefined && !this.#isInMarks(to - 1)) return undefined;
    return this.#withFront({
      parts: [{ from: start, to }],
      isMarked: COMPLEMENTIZERS.has(this.#word(start)) || this.#tag(start) === Tag.To,
      isObject: this.#isObject,
      isGoverned: this.#governed !== undefined,
    });
  }

  /** A fee [which], they say, [left a gap]; [what] he called [“a disgrace”] */
  #relativeBefore(start: number): TokenRange | undefined {
    const { source } = this.#cue;
    if (!source) return undefined;
    const at = source.from - 1;
    const word = this.#word(at);
    const isNamed = NAMING.has(this.#cue.verb?.lemma ?? '') && source.to <= this.#cue.from && start >= this.#cue.after;
    // "Noted that the lawyer called it “bad”": no relative word.
    const noun = this.#grammar.phrases[this.#grammar.phraseAt[at - 1] ?? -1];
    const isRelative = RELATIVES.has(word) && (word !== 'that' || noun?.to === at);
    return (this.#isExtracted(start) || isNamed) && isRelative && at >= this.#cue.sentence.from
      ? { from: at, to: at + 1 }
      : undefined;
  }

  #isRaising(): boolean {
    return this.#cue.theme !== undefined && this.#cue.source === undefined && this.#cue.frames?.object !== true;
  }

  /** The move, she argued, “rewards delay”: what stands before the insert belongs to what is said. */
  #withFront(content: Content): Content {
    const cue = this.#cue;
    // [Rents] are expected [to rise]
    if (cue.theme && !this.#isFronted()) return { ...content, parts: [cue.theme, ...content.parts] };
    const relative = this.#relativeBefore(content.parts[0]?.from ?? 0);
    if (relative) return { ...content, parts: [relative, ...content.parts] };
    const front = cue.kind === 'finite' && !cue.isInverted && cue.grade <= CueGrade.Speech ? this.#front() : undefined;
    const [first] = content.parts;
    const isInserted =
      first !== undefined &&
      !this.#isSentenceInMarks(first.from) &&
      (this.#word(first.from - 1) === ',' || this.#word(cue.to) === ',');
    return front && isInserted ? { ...content, parts: [front, ...content.parts] } : content;
  }

  /** In a letter, she wrote, “Rents rose.”: what is said begins with its mark, and the words in front tell where. */
  #isSentenceInMarks(at: number): boolean {
    const { shape } = this.#grammar.reading.tokens;
    return shape[at] === Shape.Mark && shape[at + 1] !== Shape.Lower;
  }

  #front(): TokenRange | undefined {
    const { source, sentence } = this.#cue;
    if (!source || source.to > this.#cue.from || this.#word(source.from - 1) !== ',') return undefined;
    const { tags, tokens } = this.#grammar.reading;
    let from = sentence.from;
    if (tags[from] === Tag.And && source.from - 1 > from + 1) from++;
    const to = source.from - 1;
    if (to <= from || tokens.word[from] === 'as') return undefined;
    for (let i = from; i < to; i++) if (this.#isInMarks(i)) return undefined;
    return this.#cues.some((other) => other.from >= from && other.from < to) ? undefined : { from, to };
  }

  /** According to the board (LOB), which meets in May, rents …: behind the comma that ends what is said of the source. */
  #afterSource(): number | undefined {
    const { from, to } = this.#cue.sentence;
    // "…, according to the board, …" reports what stands before it.
    if (this.#cue.from > from + 1) return undefined;
    let at = this.#cue.after;
    if (this.#word(at) === '(') while (at < to && this.#word(at - 1) !== ')') at++;
    if (RELATIVES.has(this.#word(at)) || (this.#word(at) === ',' && RELATIVES.has(this.#word(at + 1)))) {
      at++;
      while (at < to && this.#word(at) !== ',') at++;
    }
    return this.#word(at) === ',' && at + 2 < to ? at + 1 : undefined;
  }

  /** A content that opens with a mark: the words in marks, and what goes on behind them in the same clause. */
  #fromMark(start: number): Content {
    const span = rangeAt(this.#grammar.outer, start);
    const close = span?.to ?? start + 1;
    const isWhole =
      close >= this.#cue.sentence.to ||
      !this.#goesOn(close) ||
      /^[.!?,;…]/u.test(this.#grammar.reading.tokens.word[close - 2] ?? '');
    return {
      parts: [{ from: start, to: isWhole ? close : Math.max(close, this.#end(start)) }],
      isMarked: true,
      isObject: false,
      isGoverned: false,
    };
  }

  /** The clause runs on behind the closing mark: “full support” for the plan. */
  #goesOn(at: number): boolean {
    const tag = this.#tag(at);
    const word = this.#word(at);
    if (/^[.!?,;:…—–)-]/u.test(word) || word === '') return false;
    return (
      !(tag === Tag.And && isFinite(this.#tag(at + 1))) &&
      this.#cueAt(at) === undefined &&
      word !== 'in' &&
      word !== 'on'
    );
  }

  #cueAt(at: number): Cue | undefined {
    return this.#cues.find(
      (cue) => (cue.source && !cue.isInverted && cue.source.from < cue.from ? cue.source.from : cue.from) === at,
    );
  }

  /** Past adverbs, the one spoken to, and "in a statement on Monday". */
  #skipToContent(from: number): number | undefined {
    let at = from;
    const { phrases, phraseAt } = this.#grammar;
    for (let steps = 0; steps < 12 && at < this.#cue.sentence.to; steps++) {
      if (this.#beginsContent(at)) return at;
      const governed = this.#objectWithMarks(at) ?? this.#governedFrom(at);
      if (governed !== undefined) return governed;
      const word = this.#word(at);
      const tag = this.#tag(at);
      const phrase = phrases[phraseAt[at] ?? -1];
      if (
        word === ':' ||
        (word === ',' &&
          (this.#isInMarks(at + 1) || (steps > 0 && this.#beginsContent(at + 1) && this.#cue.grade === CueGrade.Pure)))
      ) {
        return at + 1 < this.#cue.sentence.to ? at + 1 : undefined;
      }
      if (word === ',' && this.#tag(at + 1) === Tag.Adverb && this.#word(at + 2) === ',') at += 3;
      else if (phrase?.kind === 'time' && phrase.from === at) at = phrase.to;
      else if ((tag === Tag.Preposition || tag === Tag.To) && phrases[phraseAt[at + 1] ?? -1]?.from === at + 1) {
        const object = phrases[phraseAt[at + 1] ?? -1];
        at = object ? withTail(this.#grammar, object, this.#cue.sentence.to).to : at + 1;
      } else if (tag === Tag.Participle && steps > 0 && this.#cue.grade <= CueGrade.Speech) at++;
      else if (tag === Tag.Adverb || word === 'back' || word === 'out' || word === 'on') at++;
      else if (phrase?.from === at && this.#isAddressee(phrase.to, word))
        at = withTail(this.#grammar, phrase, this.#cue.sentence.to).to;
      else return this.#objectWithMarks(at);
    }
    return undefined;
  }

  /** Where what the verb takes begins, where it is no clause: praised [the plan], called for [talks], plans [to stay]. */
  #governedFrom(at: number): number | undefined {
    const { frames } = this.#cue;
    if (!frames || this.#cue.isUnreal || this.#grammar.reading.block.kind === 'heading') return undefined;
    const tag = this.#tag(at);
    const isInfinitive = frames.infinitive || (this.#cue.kind === 'passive' && this.#cue.source === undefined);
    if (isInfinitive && tag === Tag.To && !this.#isAnonymity(at)) return this.#govern(at, ExtentKind.Infinitive);
    // The court seemed divided; the plan seems like a mistake
    if (this.#isRaising() && (tag === Tag.Adjective || tag === Tag.Participle || this.#word(at) === 'like'))
      return this.#govern(at, ExtentKind.Object);
    if (frames.gerund && tag === Tag.Gerund) return this.#govern(at, ExtentKind.Gerund);
    if (frames.prepositions.has(this.#word(at)) && this.#word(at) !== 'that') {
      if (this.#tag(at + 1) === Tag.Gerund) return this.#govern(at + 1, ExtentKind.Gerund);
      return this.#isNounPhrase(at + 1) ? this.#govern(at + 1, ExtentKind.OfPreposition) : undefined;
    }
    return frames.object && this.#isNounPhrase(at) && !this.#isAsked(at)
      ? this.#govern(at, ExtentKind.Object)
      : undefined;
  }

  /** urged members to wait; citing two aides: those spoken to or relied on, and not what is said. */
  #isAsked(at: number): boolean {
    const phrase = this.#grammar.phrases[this.#grammar.phraseAt[at] ?? -1];
    const lemma = this.#cue.verb?.lemma ?? '';
    if (lemma === 'cite') return roleNoun(this.#word(phrase?.head ?? at))?.type === 'person';
    return ADDRESSED.has(lemma) && this.#tag(phrase?.to ?? at) === Tag.To;
  }

  #govern(at: number, kind: ExtentKind): number {
    this.#governed = kind;
    return at;
  }

  #isNounPhrase(at: number): boolean {
    const phrase = this.#grammar.phrases[this.#grammar.phraseAt[at] ?? -1];
    return phrase?.from === at && phrase.kind === 'noun' && !this.#isInMarks(phrase.head) && at < this.#cue.sentence.to;
  }

  #clauseEnd(start: number): number {
    const limit = this.#colonBefore(start, this.#end(start));
    if (this.#isObject) return this.#markedEnd(start, limit);
    const tag = this.#tag(start);
    const kind = COMPLEMENTIZERS.has(this.#word(start))
      ? ExtentKind.Marked
      : tag === Tag.To
        ? ExtentKind.Infinitive
        : ExtentKind.Clause;
    const { to } = extentOf(
      this.#grammar.reading,
      this.#grammar.words(),
      { kind, from: start, limit, governor: this.#cue.from },
      kind === ExtentKind.Infinitive ? 0.8 : CLAUSE_RELUCTANCE,
    );
    const span = rangeAt(this.#grammar.outer, to - 1) ?? rangeAt(this.#grammar.named, to - 1);
    return this.#markedEnd(start, span && span.to > to ? Math.min(span.to, limit) : to);
  }

  /** asked that a sentence be added: “…”: the words behind the colon are a quotation of their own. */
  #colonBefore(start: number, end: number): number {
    for (let i = start + 2; i < Math.min(end - 1, start + MAX_CONTENT); i++)
      if (this.#word(i) === ':' && this.#isInMarks(i + 1) && !this.#isInMarks(i)) return i;
    return end;
  }

  /** He is “a leader,” adding …: words in marks that end with a comma end what is reported, but before "and". */
  #markedEnd(start: number, end: number): number {
    const { outer } = this.#grammar;
    for (let i = firstFrom(outer, start); i < outer.length; i++) {
      const span = outer[i];
      if (!span || span.to >= end) break;
      const word = this.#word(span.to);
      // called it “a choice” and won; a “strategy” — including the talks
      if (isDash(word) && !this.#hasDashBefore(start, span.from)) return span.to;
      if (this.#tag(span.to) === Tag.And && isFinite(this.#tag(span.to + 1)) && NAMING.has(this.#cue.verb?.lemma ?? ''))
        return span.to;
      const isComma = this.#word(span.to - 2) === ',' || this.#word(span.to) === ',';
      const next = this.#word(span.to) === ',' ? span.to + 1 : span.to;
      if (
        isComma &&
        (this.#tag(next) !== Tag.And || this.#word(next) === 'but') &&
        this.#word(next) !== 'that' &&
        !this.#isInMarks(next) &&
        this.#hasVerb(start, span.from)
      )
        return span.to;
    }
    return end;
  }

  #hasVerb(from: number, to: number): boolean {
    for (let i = from; i < to; i++) if (isFinite(this.#tag(i)) && !this.#isInMarks(i)) return true;
    return this.#isObject;
  }

  #hasDashBefore(from: number, to: number): boolean {
    for (let i = from; i < to; i++) if (isDash(this.#word(i)) && !this.#isInMarks(i)) return true;
    return false;
  }

  #governedEnd(start: number, kind: ExtentKind): number {
    const to = this.#governedExtent(start, kind);
    const span = rangeAt(this.#grammar.outer, to - 1) ?? rangeAt(this.#grammar.named, to - 1);
    return span && span.to > to && span.from >= start ? span.to : to;
  }

  #governedExtent(start: number, kind: ExtentKind): number {
    const { reading } = this.#grammar;
    const limit = this.#end(start);
    const words = this.#grammar.words();
    const extent = (from: number, as: ExtentKind): number =>
      extentOf(reading, words, { kind: as, from, limit, governor: this.#cue.from }).to;
    let to = extent(start, kind);
    const { frames } = this.#cue;
    if (!frames || (kind !== ExtentKind.Object && kind !== ExtentKind.OfPreposition) || to >= limit) return to;
    if (this.#tag(to) === Tag.To && kind === ExtentKind.OfPreposition && this.#word(start - 1) === 'for')
      return extent(to, ExtentKind.Infinitive);
    if (kind !== ExtentKind.Object) return to;
    if (this.#tag(to) === Tag.Gerund && SHOWING.has(this.#cue.verb?.lemma ?? '')) return extent(to, ExtentKind.Gerund);
    // accused [the board of waste]; wants [the board to leave]
    if (OBJECT_PREPOSITIONS.has(this.#word(to)) && frames.prepositions.has(this.#word(to)) && to + 1 < limit)
      to = extent(to + 1, this.#tag(to + 1) === Tag.Gerund ? ExtentKind.Gerund : ExtentKind.OfPreposition);
    else if (this.#tag(to) === Tag.To && frames.objectInfinitive && to + 1 < limit)
      to = extent(to, ExtentKind.Infinitive);
    return to;
  }

  #beginsContent(at: number): boolean {
    const word = this.#word(at);
    const lemma = this.#cue.verb?.lemma;
    if (this.#isInMarks(at)) return true;
    if (
      COMPLEMENTIZERS.has(word) &&
      this.#tag(at) !== Tag.Determiner &&
      !(word === 'that' && this.#tag(at) === Tag.Pronoun)
    )
      return (
        (word !== 'who' && word !== 'which' && word !== 'when' && word !== 'where') ||
        (at === this.#cue.after && word !== 'which' && word !== 'who' && this.#mayAskWhen())
      );
    if (lemma !== undefined && INFINITIVE.has(lemma) && this.#tag(at) === Tag.To) return !this.#isAnonymity(at);
    // A fee that Lind said would rise; which, they say, had risen
    if (this.#cue.grade <= CueGrade.Speech && at === this.#cue.after && this.#isExtracted(at)) return true;
    // X’s claim that …, but: X expressed confidence they would stay.
    if (this.#cue.kind === 'nominal' && this.#cue.to - this.#cue.from === 1) return false;
    const isAddressed = lemma !== undefined && ADDRESSED.has(lemma) && at === this.#cue.after;
    return this.#beginsClause(at) && (!isAddressed || this.#isPlainSubject(at));
  }

  /** The subject of what is reported is a relative word before the source. */
  #isExtracted(at: number): boolean {
    const { source } = this.#cue;
    if (!source || source.to > this.#cue.from || !isFinite(this.#tag(at))) return false;
    const before = this.#word(source.from - 1);
    return before === 'which' || before === 'that' || before === 'who' || before === 'what';
  }

  /** promises the plan will work: whoever is spoken to would have a clause of their own behind them. */
  #isPlainSubject(at: number): boolean {
    const phrase = this.#grammar.phrases[this.#grammar.phraseAt[at] ?? -1];
    const next = this.#tag(phrase?.to ?? at);
    return phrase?.from === at && (next === Tag.Modal || next === Tag.Auxiliary);
  }

  /** Asked when it opens, did not say where; but: “Yes,” he said when asked. */
  #mayAskWhen(): boolean {
    return this.#cue.isNegated || ASKING.has(this.#cue.verb?.lemma ?? '');
  }

  /** Who declined to be named, to comment: how the words were had, or that there were none. */
  #isAnonymity(to: number): boolean {
    if (this.#word(to + 1) === 'be') return ANONYMITY.has(this.#word(to + 2));
    const lemma = this.#cue.verb?.lemma;
    return (lemma === 'decline' || lemma === 'refuse') && SILENCE.has(this.#word(to + 1));
  }

  /** A noun phrase whose finite verb follows, with nothing but its own tail and inserts between. */
  #beginsClause(at: number): boolean {
    const phrase = this.#grammar.phrases[this.#grammar.phraseAt[at] ?? -1];
    const tag = this.#tag(at);
    if (QUANTIFIERS.has(this.#word(at)) && isFinite(this.#tag(this.#pastAdverbs(at + 1)))) return true;
    if (phrase?.kind === 'time') return false;
    // His “friend” Ed Moss ran: the noun stands in marks.
    if (phrase?.from !== at && (tag === Tag.Possessive || tag === Tag.Determiner) && this.#isInMarks(at + 1))
      return this.#hasVerbAhead(rangeAt(this.#grammar.outer, at + 1)?.to ?? at + 1);
    if (phrase?.from !== at && tag === Tag.Gerund && at === this.#cue.after && this.#cue.grade <= CueGrade.Clause)
      return this.#hasVerbAhead(at + 1);
    if (phrase?.from !== at)
      return (
        tag === Tag.Subordinator && this.#word(at) !== 'as' && this.#word(at) !== 'because' && at > this.#cue.from + 1
      );
    // "They “often …”": a pronoun of this form is a subject.
    if (phrase.kind === 'pronoun' && NOMINATIVES.has(this.#word(at)) && this.#isInMarks(phrase.to)) return true;
    for (let i = phrase.to; i < Math.min(this.#cue.sentence.to, at + MAX_CLAUSE_LEAD); i++) {
      const next = this.#tag(i);
      const word = this.#word(i);
      // "The talks also focused": behind an adverb the form alone does not tell past from participle.
      const isLikelyPast = next === Tag.Participle && word.endsWith('ed') && this.#tag(i - 1) === Tag.Adverb;
      if (isFinite(next) || isLikelyPast) return !this.#isCue(i);
      if (this.#isInMarks(i)) {
        // "The road “must open”": the verb stands in marks. "The “new road” would open": behind them.
        const verb = this.#tag(this.#pastAdverbs(i + 1));
        if (isFinite(verb) || verb === Tag.Base) return true;
        i = (rangeAt(this.#grammar.outer, i)?.to ?? i + 1) - 1;
        continue;
      }
      if (
        word === ';' ||
        word === ':' ||
        word === '—' ||
        (word === ',' && this.#isRelative) ||
        next === Tag.To ||
        next === Tag.Subordinator ||
        this.#isCue(i)
      )
        return false;
      if (next === Tag.And && this.#grammar.phrases[this.#grammar.phraseAt[i + 1] ?? -1] === undefined) return false;
    }
    return false;
  }

  /** Says raising the fee will help: a finite verb before any mark of punctuation. */
  #hasVerbAhead(from: number): boolean {
    for (let i = from; i < Math.min(this.#cue.sentence.to, from + MAX_CLAUSE_LEAD); i++) {
      if (isFinite(this.#tag(i))) return !this.#isCue(i);
      if (this.#tag(i) === Tag.Punctuation || this.#tag(i) === Tag.Subordinator) return false;
    }
    return false;
  }

  #isCue(at: number): boolean {
    return this.#cues.some((cue) => cue.from === at && cue !== this.#cue && cue.source === this.#cue.source);
  }

  #isAddressee(after: number, word: string): boolean {
    const lemma = this.#cue.verb?.lemma;
    if (lemma === undefined || !ADDRESSED.has(lemma))
      return PRONOUN_ADDRESSEES.has(word) && this.#cue.grade <= CueGrade.Speech && this.#isInMarks(after);
    return true;
  }

  /** called the plan “reckless”; praised the “hard work” of the crew: an object with words in marks. */
  #objectWithMarks(at: number): number | undefined {
    const lemma = this.#cue.verb?.lemma;
    if (this.#cue.kind === 'nominal' || this.#cue.kind === 'according' || this.#cue.grade === CueGrade.Pure)
      return undefined;
    const isNaming = lemma !== undefined && NAMING.has(lemma);
    const reach = Math.min(this.#cue.sentence.to, at + (isNaming ? MAX_CLAUSE_LEAD : 14));
    for (let i = at; i < reach; i++) {
      if (this.#isInMarks(i)) {
        this.#isObject = true;
        return this.#isTight(at, i) ? (isNaming ? this.#namedFrom(i) : this.#pastPreposition(at, i)) : undefined;
      }
      if (isFinite(this.#tag(i)) && (!isNaming || this.#tag(i - 1) === Tag.And)) return undefined;
      if (this.#word(i) === ':' || (/^[,;—–]$/u.test(this.#word(i)) && (!isNaming || this.#tag(i + 1) === Tag.Gerund)))
        return undefined;
      if (i > at && this.#cues.some((cue) => cue.from === i)) return undefined;
    }
    return undefined;
  }

  /** wrote about [the “creative” use] */
  #pastPreposition(at: number, mark: number): number {
    return at < mark && this.#cue.frames?.prepositions.has(this.#word(at)) ? at + 1 : at;
  }

  /** calls [the plan “reckless”]; but calls it [“reckless”], described as [“reckless”]: no pronoun, no preposition. */
  #namedFrom(mark: number): number {
    const at = this.#cue.after;
    const phrase = this.#grammar.phrases[this.#grammar.phraseAt[at] ?? -1];
    const to = phrase?.kind === 'pronoun' && phrase.from === at ? phrase.to : at;
    const isLead = to > at || this.#tag(at) === Tag.Preposition;
    const from = this.#tag(to) === Tag.Preposition ? to + 1 : to;
    return isLead ? Math.min(mark, from) : at;
  }

  #isTight(from: number, to: number): boolean {
    return (
      to - from < MAX_CLAUSE_LEAD && (this.#cue.grade <= CueGrade.Speech || NAMING.has(this.#cue.verb?.lemma ?? ''))
    );
  }

  /** Where the content ends: at the end of the sentence, or before the next cue of the same speaker or of another. */
  #end(start: number): number {
    const sentenceEnd = this.#sentenceEnd(start);
    const { source, kind } = this.#cue;
    // Telling us it was over, Costa left: what is reported ends where the main clause begins.
    if (kind === 'participle' && source && source.from > start) return trimEnd(this.#grammar, source.from);
    let end = sentenceEnd;
    for (const cue of this.#cues) {
      if (cue === this.#cue || cue.from <= start || cue.from >= end || !cue.source) continue;
      if (cue.grade > CueGrade.Manner) continue;
      const cut = this.#cutBefore(cue, start);
      if (cut !== undefined) {
        end = cut;
        break;
      }
    }
    return trimEnd(this.#grammar, this.#mainClauseStart(start, end) ?? end);
  }

  /** While Lind admitted it was hard, her party argued …: the content ends where the main clause begins. */
  #mainClauseStart(start: number, end: number): number | undefined {
    if (this.#isRelative) return this.#verbOfMainClause(start, end);
    const isParticiple = this.#cue.kind === 'participle';
    if (!isParticiple && !this.#isSubordinate() && !this.#isFronted()) return undefined;
    for (let i = start; i < Math.min(end, start + MAX_CONTENT); i++) {
      if (this.#isInMarks(i)) continue;
      const isComma =
        this.#word(i) === ',' || (this.#isInMarks(i - 1) && !this.#isInMarks(i) && this.#word(i - 2) === ',');
      if (
        isParticiple &&
        this.#tag(i) === Tag.And &&
        isFinite(this.#tag(i + 1)) &&
        !this.#isOfOtherTense(i + 1) &&
        !isComma &&
        (this.#word(i - 1) === ',' || this.#isInMarks(i - 1))
      )
        return this.#word(i - 1) === ',' ? i - 1 : i;
      if (!isParticiple && isComma && this.#beginsClause(this.#word(i) === ',' ? i + 1 : i)) return i;
    }
    return undefined;
  }

  /** Lind, who said that it was over, left: the comma before the verb of the main clause. */
  #verbOfMainClause(start: number, end: number): number | undefined {
    let hasVerb = false;
    for (let i = start; i < Math.min(end, start + MAX_CONTENT); i++) {
      if (this.#isInMarks(i)) continue;
      if (this.#word(i) === ',' && hasVerb && isFinite(this.#tag(this.#pastAdverbs(i + 1)))) return i;
      hasVerb ||= isFinite(this.#tag(i));
    }
    return undefined;
  }

  #pastAdverbs(from: number): number {
    let at = from;
    while (this.#tag(at) === Tag.Adverb) at++;
    return at;
  }

  /** "He denounced the drills, saying they “…” and do not help": the main clause is past, so what is said goes on. */
  #isOfOtherTense(verb: number): boolean {
    const { source, from } = this.#cue;
    let isPast = false;
    for (let i = source?.to ?? from; i < from; i++) isPast ||= this.#tag(i) === Tag.Past;
    return isPast && (this.#tag(verb) === Tag.Present || PRESENT.has(this.#word(verb)));
  }

  /** Asked whether he would resign, Blunt replied */
  #isFronted(): boolean {
    const { kind, source, from, sentence } = this.#cue;
    return kind === 'passive' && source === undefined && from <= sentence.from + 1;
  }

  /** The cue stands in a clause that opens the sentence with while, although, after … */
  #isSubordinate(): boolean {
    const first = this.#cue.sentence.from;
    return (
      (this.#tag(first) === Tag.Subordinator || SUBORDINATORS.has(this.#word(first))) &&
      this.#cue.source !== undefined &&
      this.#cue.source.from <= first + 2
    );
  }

  /** A quotation that holds several sentences takes the content to the end of the sentence that closes it. */
  #sentenceEnd(start: number): number {
    const { to } = this.#cue.sentence;
    const { outer } = this.#grammar;
    const last = outer[firstFrom(outer, to) - 1];
    const open = last && last.from >= start && last.to > to ? last : undefined;
    return open ? open.to : to;
  }

  #cutBefore(cue: Cue, start: number): number | undefined {
    const source = cue.source;
    if (!source) return undefined;
    const before = cue.from - 1;
    const isOwn = source === this.#cue.source;
    if (cue.kind === 'participle') return isOwn && this.#word(before) === ',' ? before : undefined;
    if (cue.kind === 'according') return this.#word(before) === ',' ? before : cue.from;
    if (isOwn) {
      let at = before;
      while (at > start && (this.#tag(at) === Tag.Adverb || this.#tag(at) === Tag.Auxiliary)) at--;
      if (this.#tag(at) !== Tag.And) return undefined;
      // "said A understands and fears B": of another tense, so it belongs to what is said.
      if (this.#cue.verb?.form === 'past' && cue.verb?.form !== 'past') return undefined;
      return this.#word(at - 1) === ',' ? at - 1 : at;
    }
    if (source.from <= start) return undefined;
    const joint = source.from - 1;
    const isJoint =
      this.#tag(joint) === Tag.And || ['while', 'although', 'though', 'whereas'].includes(this.#word(joint));
    // "Said professors or supervisors would dismiss it": a list is no clause.
    if (!isJoint || cue.grade > CueGrade.Speech || !hasClause(this.#grammar, start, joint)) return undefined;
    return this.#word(joint - 1) === ',' ? joint - 1 : joint;
  }
}
