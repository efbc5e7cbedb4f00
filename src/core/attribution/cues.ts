import { type Frames, framesOfAdjective, framesOfNoun, framesOfVerb } from '../lexicon/frames';
import { CueGrade, type ReportingVerb, reportingVerb } from '../lexicon/reportingVerbs';
import type { Stance } from '../model';
import { Known, type Lexeme } from '../text/lexemes';
import { rangeAt } from '../text/search';
import type { TokenRange } from '../text/sentences';
import { Tag } from '../text/tagger';
import { isVerbGroup } from './clauses';
import { type Grammar } from './nounPhrases';
import { nounOfRelative } from './relatives';
import { phraseFrom, type Subject, subjectBefore } from './subjects';

/** Words that report what somebody said, with who is credited; token indexes of one block. */
export interface Cue extends TokenRange {
  readonly verb: ReportingVerb | undefined;
  readonly grade: CueGrade;
  readonly stance: Stance;
  readonly kind: 'finite' | 'participle' | 'according' | 'nominal' | 'passive' | 'adjective';
  /** What it takes beside a clause. */
  readonly frames?: Frames | undefined;
  readonly source: Subject | undefined;
  /** Of whom something is said or thought, as the subject of its verb: [rents] are expected to rise. */
  readonly theme?: Subject | undefined;
  /** said X */
  readonly isInverted?: boolean;
  /** Did not say, declined to say. */
  readonly isNegated: boolean;
  /** Would say, to endorse: nothing of it has happened. */
  readonly isUnreal?: boolean;
  /** The sentence it stands in. */
  readonly sentence: TokenRange;
  /** Where what is said may begin, to its right. */
  readonly after: number;
}

/** What a cue has from its word alone. */
type CueBase = Pick<Cue, 'from' | 'to' | 'verb' | 'grade' | 'stance' | 'frames' | 'sentence' | 'after'>;

/** Cues of a block that stand outside quotation marks, in text order. */
export function findCues(grammar: Grammar): readonly Cue[] {
  const cues: Cue[] = [];
  const { lexeme } = grammar.reading.tokens;
  for (const sentence of grammar.reading.sentences) {
    let finder: CueFinder | undefined;
    for (let at = sentence.from; at < sentence.to; at++) {
      const form = lexeme[at];
      if (!form || !mayBeCue(form) || (grammar.marks.depth[at] ?? 0) > 0) continue;
      finder ??= new CueFinder(grammar, sentence);
      const cue = finder.at(at);
      if (cue) cues.push(cue);
    }
  }
  return cues;
}

const NOMINAL_VERBS = new Set('express voice make issue give share raise repeat have lay'.split(' '));
/** Nouns that are what somebody says: X's claim that …; X expressed confidence that … Source: own list. */
const NOMINAL_NOUNS = new Map<string, Stance>(
  (
    [
      [
        'neutral',
        'statement remark comment announcement assertion admission acknowledgement acknowledgment testimony explanation revelation assurance message letter report note conclusion finding contention argument point declaration confirmation suggestion',
      ],
      [
        'opinion',
        'belief view opinion hope fear concern confidence optimism worry expectation conviction criticism complaint regret dismay outrage prediction feeling desire wish surprise satisfaction frustration alarm',
      ],
      ['doubt', 'claim allegation accusation charge rumor rumour speculation suspicion doubt skepticism scepticism'],
      ['denial', 'denial rejection'],
      ['promise', 'promise pledge vow commitment threat guarantee'],
      ['order', 'demand order call instruction warning advice recommendation plea request appeal proposal'],
      ['question', 'question'],
    ] as const
  ).flatMap(([stance, nouns]) => nouns.split(' ').map((noun) => [noun, stance] as const)),
);

/** shot back, fired back: replied. */
const BACK_VERBS = new Set(
  'shot shoots fired fires hit hits struck strikes punched bit came comes wrote writes'.split(' '),
);
const NEGATIONS = new Set(['not', "n't", 'never', 'nobody', 'none', 'neither', 'nor', 'hardly']);
const BE = new Set("is was are were be been being 's 're am get gets got".split(' '));
/** Verbs of which the passive tells what is thought or said in general: is believed to be. Source: any English grammar. */
const PASSIVES = new Set(
  'expect believe think say report know consider see view regard describe allege rumor rumour deem accuse charge blame criticize criticise praise predict project estimate assume suppose presume perceive portray ask order fear credit understand intend tell'.split(
    ' ',
  ),
);
const QUESTION_OPENERS = new Set('whether if about to how why what which who when where on for'.split(' '));
/** Source: Levin (1993), 48.1.1. */
const RAISING = new Set(['seem', 'appear']);
/** Verbs before whose infinitive the thing is done: continued to say. Source: any English grammar. */
const ASPECTS = new Set(
  'continue continues continued begin begins began start starts started try tries tried trying continuing beginning seeking attempting attempts attempted seek seeks sought proceed proceeds proceeded used managed hastened rushed helped moved'.split(
    ' ',
  ),
);
const PASSIVE_OPENERS = new Set(['to', 'that', 'as', 'of', 'for', 'with']);
const LINKING = new Set(
  'feel feels felt seem seems seemed become becomes became remain remains remained sound sounds sounded look looks looked appear appears appeared'.split(
    ' ',
  ),
);
const UNREAL = new Set(['would', 'could', 'should', 'might', 'may', 'can', 'must', "'d"]);
const HAVE = new Set("has have had having 've 'd".split(' '));
/** How far within a sentence a subject is looked for, in tokens, and how many verbs are tried: keeps the search linear. */
const WINDOW = 120;
const MAX_TRIES = 4;
const PARTICIPLE_LEADS = new Set('before after while by as when in without then also since'.split(' '));
/** Saying, whatever the tagger makes of them. */
const SURE_FORMS = new Set(
  'said says told tells added replied asked insisted argued explained noted wrote writes adding saying telling acknowledged announced warned claimed stressed'.split(
    ' ',
  ),
);

function singularOf(word: string): string {
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return word.endsWith('s') ? word.slice(0, -1) : word;
}

/** True where a cue may begin with a form, whatever stands around it: asked once for each form. */
function mayBeCue(form: Lexeme): boolean {
  if (form.mayBeCue === Known.NotAsked) form.mayBeCue = isCueWord(form.word) ? Known.Yes : Known.No;
  return form.mayBeCue === Known.Yes;
}

function isCueWord(word: string): boolean {
  return (
    word === 'according' ||
    word === 'put' ||
    word === 'puts' ||
    reportingVerb(word) !== undefined ||
    BACK_VERBS.has(word) ||
    isNominal(word) ||
    isNominal(singularOf(word)) ||
    framesOfAdjective(word) !== undefined
  );
}

const isNominal = (noun: string): boolean => NOMINAL_NOUNS.has(noun) || framesOfNoun(noun) !== undefined;

type Rest = Pick<Cue, 'kind' | 'source' | 'isNegated'> &
  Partial<Pick<Cue, 'from' | 'to' | 'theme' | 'isInverted' | 'isUnreal' | 'after'>>;

/** NOT spread: a copy of the base has no room for what is added, and all that reads cues is faster if they are alike. */
function cueOf(base: CueBase, rest: Rest): Cue {
  return {
    from: rest.from ?? base.from,
    to: rest.to ?? base.to,
    verb: base.verb,
    grade: base.grade,
    stance: base.stance,
    kind: rest.kind,
    frames: base.frames,
    source: rest.source,
    theme: rest.theme,
    isInverted: rest.isInverted ?? false,
    isNegated: rest.isNegated,
    isUnreal: rest.isUnreal ?? false,
    sentence: base.sentence,
    after: rest.after ?? base.after,
  };
}

class CueFinder {
  readonly #grammar: Grammar;
  readonly #sentence: TokenRange;
  /** The finite cues of the sentence that have a source: who speaks on in "and added", ", saying". */
  readonly #finite: Cue[] = [];

  constructor(grammar: Grammar, sentence: TokenRange) {
    this.#grammar = grammar;
    this.#sentence = sentence;
  }

  at(at: number): Cue | undefined {
    const cue = this.#cueAt(at);
    if (cue?.kind === 'finite' && cue.source && cue.grade <= CueGrade.Clause) this.#finite.push(cue);
    return cue;
  }

  #cueAt(at: number): Cue | undefined {
    const word = this.#grammar.reading.tokens.word[at] ?? '';
    if (word === 'according') return this.#according(at);
    if (this.#isNoun(at)) {
      const singular = framesOfNoun(word) === undefined && !NOMINAL_NOUNS.has(word) ? singularOf(word) : word;
      const stance = NOMINAL_NOUNS.get(singular);
      const frames = framesOfNoun(singular);
      if (stance !== undefined || frames) return this.#nominal(at, stance ?? 'neutral', frames);
    }
    const ofAdjective = framesOfAdjective(word);
    if (ofAdjective && !this.#isNoun(at)) {
      const adjective = this.#adjective(at, ofAdjective);
      if (adjective) return adjective;
    }
    const verb =
      this.#word(at + 1) === 'back' && BACK_VERBS.has(word)
        ? reportingVerb('retorted')
        : (word === 'put' || word === 'puts') && this.#word(at + 1) === 'it'
          ? reportingVerb('said')
          : reportingVerb(word);
    return verb ? this.#verb(at, verb) : undefined;
  }

  #word(at: number): string {
    return at >= this.#sentence.from && at < this.#sentence.to ? (this.#grammar.reading.tokens.word[at] ?? '') : '';
  }

  #tag(at: number): Tag | undefined {
    return this.#grammar.reading.tags[at];
  }

  #isNoun(at: number): boolean {
    const tag = this.#tag(at);
    return tag === Tag.Noun || tag === Tag.Nouns;
  }

  #according(at: number): Cue | undefined {
    if (this.#word(at + 1) !== 'to') return undefined;
    const source = phraseFrom(this.#grammar, at + 2, this.#sentence.to);
    if (!source) return undefined;
    return {
      from: at,
      to: at + 2,
      verb: undefined,
      grade: CueGrade.Pure,
      stance: 'neutral',
      kind: 'according',
      source,
      isNegated: false,
      sentence: this.#sentence,
      after: source.to,
    };
  }

  /** X expressed confidence that …; X’s claim that …; the claim by X that … */
  #nominal(at: number, stance: Stance, frames: Frames | undefined): Cue | undefined {
    const phrase = this.#grammar.phrases[this.#grammar.phraseAt[at] ?? -1];
    if (phrase?.head !== at) return undefined;
    // "but expressed confidence": read as an adjective, a verb by what stands before it.
    const isVerbInside = phrase.from === at - 1 && NOMINAL_VERBS.has(this.#nominalLemma(phrase.from) ?? '');
    const verbAt = isVerbInside ? phrase.from : phrase.from - 1;
    const lemma = this.#nominalLemma(verbAt);
    const base: CueBase = {
      from: at,
      to: at + 1,
      verb: undefined,
      grade: CueGrade.Clause,
      stance,
      frames,
      sentence: this.#sentence,
      after: at + 1,
    };
    if (lemma !== undefined && NOMINAL_VERBS.has(lemma)) {
      const source = this.#tag(verbAt) === Tag.Gerund ? this.#mainSubject(verbAt) : this.#subjectOf(verbAt);
      return source
        ? cueOf(base, { from: verbAt, kind: 'nominal', source, isNegated: this.#isNegated(verbAt) })
        : undefined;
    }
    const next = this.#word(at + 1);
    if (
      next !== 'that' &&
      next !== 'whether' &&
      !frames?.prepositions.has(next) &&
      !(frames?.infinitive && next === 'to')
    )
      return undefined;
    const genitive = this.#genitiveOf(phrase.from, at);
    // Whose questions about it they are need not be said.
    return genitive || next === 'about'
      ? cueOf(base, { kind: 'nominal', source: genitive, isNegated: false })
      : undefined;
  }

  /** X is critical of the plan; X felt confident that it would work */
  #adjective(at: number, frames: Frames): Cue | undefined {
    let verb = at - 1;
    while (verb > this.#sentence.from && (this.#tag(verb) === Tag.Adverb || this.#tag(verb) === Tag.Negation)) verb--;
    const word = this.#word(verb);
    if (!BE.has(word) && !LINKING.has(word)) return undefined;
    const helper = this.#helperBefore(verb);
    const source = subjectBefore(this.#grammar, this.#sentence.from, verb);
    if (!source || this.#isUnreal(helper) || this.#word(source.from) === 'it') return undefined;
    return {
      from: at,
      to: at + 1,
      verb: undefined,
      grade: CueGrade.Attitude,
      stance: 'opinion',
      kind: 'adjective',
      frames,
      source,
      isNegated: this.#isNegated(at),
      sentence: this.#sentence,
      after: at + 1,
    };
  }

  #nominalLemma(at: number): string | undefined {
    return reportingVerb(this.#word(at))?.lemma ?? NOMINAL_LEMMAS.get(this.#word(at));
  }

  /** The owner in a phrase: [the minister]’s claim, [his] claim. */
  #genitiveOf(from: number, head: number): Subject | undefined {
    if (this.#tag(from) === Tag.Possessive) return { from, to: from + 1, head: from, kind: 'pronoun' };
    for (let i = head - 1; i > from; i--)
      if (this.#tag(i) === Tag.Genitive) return { from, to: i, head: i - 1, kind: 'noun' };
    return undefined;
  }

  #verb(at: number, verb: ReportingVerb): Cue | undefined {
    const word = this.#word(at);
    const tag = this.#tag(at);
    if (!this.#isVerb(at, word, tag)) return undefined;
    const base: CueBase = {
      from: at,
      to: at + 1,
      verb,
      grade: verb.grade,
      stance: verb.stance,
      frames: framesOfVerb(verb.lemma),
      sentence: this.#sentence,
      after: at + 1,
    };
    if (verb.form === 'gerund') return this.#gerund(at, base);
    const helper = this.#helperBefore(at);
    if (BE.has(helper)) return this.#passive(at, base);
    if (this.#isFrontedQuestion(at, verb)) return cueOf(base, { kind: 'passive', source: undefined, isNegated: false });
    // "People who stayed say": without its subject right before it, a present form looks like an infinitive.
    if (verb.form === 'base' && helper === '' && tag !== Tag.Present && !this.#mayBePresent(at))
      return this.#infinitive(at, base);
    const near = subjectBefore(this.#grammar, this.#sentence.from, at);
    if (RAISING.has(verb.lemma)) return this.#raising(base, near);
    const left = near ?? (this.#endsWithSource(at) ? undefined : this.#sharedSubject(at));
    const inverted = left ? undefined : this.#invertedSubject(at);
    const source = left ?? inverted;
    return cueOf(base, {
      kind: 'finite',
      source,
      isInverted: inverted !== undefined,
      isUnreal: this.#isUnreal(helper),
      after: inverted ? inverted.to : at + 1,
      isNegated: this.#isNegated(at) || this.#isNegativeSubject(source),
    });
  }

  /** Lind seems to agree: in whose eyes is not said. */
  #raising(base: CueBase, theme: Subject | undefined): Cue | undefined {
    if (!theme || this.#word(theme.from) === 'it' || this.#word(theme.from) === 'there') return undefined;
    return cueOf(base, { kind: 'passive', source: undefined, theme, isNegated: false });
  }

  /** Aides to Lind say: no "to" and no modal before it, but a noun. */
  #mayBePresent(at: number): boolean {
    let before = at - 1;
    while (before > this.#sentence.from && this.#tag(before) === Tag.Adverb) before--;
    const phrase = this.#grammar.phrases[this.#grammar.phraseAt[before] ?? -1];
    return (
      phrase?.to === before + 1 ||
      this.#word(before) === ',' ||
      nounOfRelative(this.#grammar, this.#sentence.from, at) !== undefined
    );
  }

  /** Asked whether he would resign, Blunt replied: who asked is not said. */
  #isFrontedQuestion(at: number, { lemma, form }: ReportingVerb): boolean {
    if (lemma !== 'ask' || form !== 'past' || !QUESTION_OPENERS.has(this.#word(at + 1))) return false;
    const before = this.#word(at - 1);
    return at === this.#sentence.from || before === 'when' || before === 'if';
  }

  #isVerb(at: number, word: string, tag: Tag | undefined): boolean {
    if (this.#word(at - 1) === ',' && this.#word(at + 1) === 'that') return true;
    if (SURE_FORMS.has(word)) return tag !== Tag.Adjective || word === 'said';
    return tag === Tag.Past || tag === Tag.Present || tag === Tag.Gerund || tag === Tag.Participle || tag === Tag.Base;
  }

  /** The auxiliary that a verb hangs on: has said, was told, did not say, will say. */
  #helperBefore(at: number): string {
    for (let i = at - 1; i >= Math.max(this.#sentence.from, at - 4); i--) {
      const word = this.#word(i);
      const tag = this.#tag(i);
      if (tag === Tag.Auxiliary || tag === Tag.Modal || BE.has(word) || HAVE.has(word)) return word;
      if (tag !== Tag.Adverb && tag !== Tag.Negation) return '';
    }
    return '';
  }

  #isNegated(at: number): boolean {
    for (let i = at - 1; i >= Math.max(this.#sentence.from, at - 3); i--) {
      if (NEGATIONS.has(this.#word(i))) return true;
      const tag = this.#tag(i);
      if (tag !== Tag.Adverb && tag !== Tag.Auxiliary && tag !== Tag.Modal) return false;
    }
    return false;
  }

  #isUnreal(helper: string): boolean {
    return UNREAL.has(helper);
  }

  #isNegativeSubject(source: Subject | undefined): boolean {
    return source !== undefined && ['nobody', 'no', 'none', 'neither'].includes(this.#word(source.from));
  }

  #gerund(at: number, base: CueBase): Cue | undefined {
    const helper = this.#helperBefore(at);
    if (BE.has(helper))
      return cueOf(base, { kind: 'finite', source: this.#subjectOf(at), isNegated: this.#isNegated(at) });
    const before = this.#word(at - 1);
    // "was quoted as saying"; "before adding"; ", saying"; "Saying …, X left".
    if (
      this.#tag(at - 1) === Tag.Determiner ||
      this.#tag(at - 1) === Tag.Adjective ||
      this.#tag(at - 1) === Tag.Possessive
    )
      return undefined;
    const opens = at === this.#sentence.from || (PARTICIPLE_LEADS.has(before) && at - 1 === this.#sentence.from);
    // "Commenting on the vote, she said": what the talk was about, not what was said.
    if (opens && this.#tag(at + 1) === Tag.Preposition) return undefined;
    const source = opens
      ? this.#followingSubject(at)
      : this.#isClauseEnd(at - 1)
        ? this.#mainSubject(at)
        : this.#nounBefore(at, base.grade);
    return cueOf(base, { kind: 'participle', source, isNegated: before === 'without' || before === 'not' });
  }

  /** A participle behind it hangs on the clause: ", saying", "before adding", "and quoted as saying". */
  #isClauseEnd(at: number): boolean {
    const word = this.#word(at);
    return (
      /^[,;—–(-]/u.test(word) ||
      PARTICIPLE_LEADS.has(word) ||
      this.#tag(at) === Tag.And ||
      (this.#grammar.marks.depth[at] ?? 0) > 0
    );
  }

  /** A letter saying that …: the noun it hangs on. */
  #nounBefore(at: number, grade: CueGrade): Subject | undefined {
    return grade <= CueGrade.Speech ? subjectBefore(this.#grammar, this.#sentence.from, at) : undefined;
  }

  /** X was told by Y: Y speaks. X was quoted as saying: the participle is the cue. Without "by" nobody is named. */
  #passive(at: number, base: CueBase): Cue | undefined {
    for (let i = at + 1; i < Math.min(this.#sentence.to, at + 4); i++) {
      // Expected to rise by May: the phrase tells when.
      if (PASSIVE_OPENERS.has(this.#word(i))) break;
      if (this.#word(i) !== 'by') continue;
      const source = phraseFrom(this.#grammar, i + 1, this.#sentence.to);
      return source
        ? cueOf(base, { kind: 'passive', source, isNegated: false, after: source.to, theme: this.#themeOf(at, base) })
        : undefined;
    }
    // Is expected to stay: by whom is not said.
    return PASSIVES.has(base.verb?.lemma ?? '') && PASSIVE_OPENERS.has(this.#word(at + 1))
      ? cueOf(base, {
          kind: 'passive',
          source: undefined,
          theme: this.#themeOf(at, base),
          isNegated: this.#isNegated(at),
        })
      : undefined;
  }

  #themeOf(at: number, { verb }: CueBase): Subject | undefined {
    if (!PASSIVES.has(verb?.lemma ?? '') || verb?.lemma === 'ask' || verb?.lemma === 'tell') return undefined;
    const theme = subjectBefore(this.#grammar, this.#sentence.from, at);
    return theme && this.#word(theme.from) !== 'it' && theme.kind !== 'relative' ? theme : undefined;
  }

  /** X declined to say, X wants to say: reported of X, but for "to" as a purpose. */
  #infinitive(at: number, base: CueBase): Cue | undefined {
    if (this.#tag(at - 1) !== Tag.To && this.#word(at - 1) !== 'to') return undefined;
    const outer = this.#word(at - 2);
    if (
      /^(?:went|goes|go|going|came|come)$/u.test(outer) ||
      (outer === 'on' && /^(?:went|goes|go|going)$/u.test(this.#word(at - 3)))
    ) {
      const verbAt = outer === 'on' ? at - 3 : at - 2;
      return cueOf(base, { from: verbAt, kind: 'finite', source: this.#subjectOf(verbAt), isNegated: false });
    }
    // Continued to say, tried to explain: it was said.
    if (ASPECTS.has(outer)) return cueOf(base, { kind: 'finite', source: this.#subjectOf(at - 2), isNegated: false });
    return undefined;
  }

  #subjectOf(verb: number): Subject | undefined {
    return subjectBefore(this.#grammar, this.#sentence.from, verb) ?? this.#sharedSubject(verb);
  }

  /** X came and said: the subject of the verb before. */
  #sharedSubject(verb: number): Subject | undefined {
    let at = verb - 1;
    while (at > this.#sentence.from && isVerbGroup(this.#tag(at))) at--;
    if (this.#tag(at) !== Tag.And && !(this.#word(at) === ',' && this.#isFiniteVerb(verb))) return undefined;
    // What stands behind a cue is what it reports: the one who speaks on is its source.
    // "He said Moscow would judge it and denounced the drills": the verb of the same form is the one it goes on from.
    const form = reportingVerb(this.#word(verb))?.form;
    const latest = this.#finite.findLast((cue) => cue.verb?.form === form) ?? this.#finite.at(-1);
    if (latest) return latest.source;
    for (let i = at - 1, tries = 0; i >= Math.max(this.#sentence.from, verb - WINDOW) && tries < MAX_TRIES; i--) {
      if (!this.#isFiniteVerb(i) || (this.#grammar.marks.depth[i] ?? 0) > 0) continue;
      tries++;
      const subject = subjectBefore(this.#grammar, this.#sentence.from, i);
      // A relative clause has its own verb; the shared subject is that of the main one.
      if (subject && subject.kind !== 'relative') return subject;
    }
    return undefined;
  }

  /** “…,” said X: after the content, or at the start of a sentence. */
  #invertedSubject(verb: number): Subject | undefined {
    const before = this.#word(verb - 1);
    const isAfterContent =
      before === ',' ||
      before === '' ||
      (this.#grammar.marks.depth[verb - 1] ?? 0) > 0 ||
      before === '–' ||
      before === '—';
    if (!isAfterContent) return undefined;
    let at = verb + 1;
    while (this.#tag(at) === Tag.Adverb) at++;
    const source = phraseFrom(this.#grammar, at, this.#sentence.to);
    return source?.from === at && (this.#grammar.marks.depth[at] ?? 0) === 0 ? source : undefined;
  }

  /** Rents rose, said Dale: one who can speak behind the verb, and nothing behind him. */
  #endsWithSource(verb: number): boolean {
    if (this.#word(verb - 1) !== ',') return false;
    const source = phraseFrom(this.#grammar, verb + 1, this.#sentence.to);
    const type = source && rangeAt(this.#grammar.mentions, source.head)?.type;
    return (type === 'person' || type === 'organization') && /^[.,;]?$/u.test(this.#word(source?.to ?? verb));
  }

  #isFiniteVerb(at: number): boolean {
    const tag = this.#tag(at);
    return tag === Tag.Past || tag === Tag.Present || tag === Tag.Auxiliary || tag === Tag.Modal;
  }

  /** Subject of the main clause that a participle hangs on: the latest cue's, else its first finite verb's. */
  #mainSubject(before: number): Subject | undefined {
    const latest = this.#finite.at(-1);
    if (latest) return latest.source;
    for (let i = Math.max(this.#sentence.from, before - WINDOW), tries = 0; i < before && tries < MAX_TRIES; i++) {
      if ((this.#grammar.marks.depth[i] ?? 0) > 0 || !this.#isFiniteVerb(i)) continue;
      tries++;
      const subject = subjectBefore(this.#grammar, this.#sentence.from, i);
      if (subject && subject.kind !== 'relative') return subject;
    }
    return undefined;
  }

  /** Saying he was tired, X left. */
  #followingSubject(from: number): Subject | undefined {
    for (let i = from; i < Math.min(this.#sentence.to, from + WINDOW); i++) {
      if (this.#word(i) !== ',') continue;
      // Mocking the “new plan,” Lind left: the mark closes behind the comma.
      const isInMarks = (this.#grammar.marks.depth[i] ?? 0) > 0;
      if (isInMarks && rangeAt(this.#grammar.outer, i)?.to !== i + 2) continue;
      const subject = phraseFrom(this.#grammar, isInMarks ? i + 2 : i + 1, this.#sentence.to);
      if (subject) return subject;
    }
    return undefined;
  }
}

const NOMINAL_LEMMAS = new Map(
  'made=make makes=make making=make issued=issue issuing=issue gave=give gives=give giving=give shared=share shares=share sharing=share raised=raise raises=raise raising=raise had=have has=have'
    .split(' ')
    .map((pair) => pair.split('=') as [string, string]),
);
