import type { Stance } from '../../model';

/** Words by which cues are known. Source: any English grammar, if not said otherwise. */

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Verbs that have what is said as the noun behind them: expressed confidence, made a claim. Source: own list. */
export const NOMINAL_VERBS = setOf('express voice make issue give share raise repeat have lay');
/** Forms of those of them that are no reporting verbs themselves. */
export const NOMINAL_LEMMAS: ReadonlyMap<string, string> = new Map(
  'made=make makes=make making=make issued=issue issuing=issue gave=give gives=give giving=give shared=share shares=share sharing=share raised=raise raises=raise raising=raise had=have has=have'
    .split(' ')
    .map((pair) => pair.split('=') as [string, string]), // Each pair of the list has one "=".
);
/** Nouns that are what somebody says: X's claim that …; X expressed confidence that … Source: own list. */
export const NOMINAL_NOUNS: ReadonlyMap<string, Stance> = new Map<string, Stance>(
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
export const BACK_VERBS = setOf('shot shoots fired fires hit hits struck strikes punched bit came comes wrote writes');
/** Saying, whatever the tagger makes of them. */
export const SURE_FORMS = setOf(
  'said says told tells added replied asked insisted argued explained noted wrote writes adding saying telling acknowledged announced warned claimed stressed',
);

export const BE = setOf("is was are were be been being 's 're am get gets got");
export const HAVE = setOf("has have had having 've 'd");
/** Verbs that join an adjective to its subject. */
export const LINKING = setOf(
  'feel feels felt seem seems seemed become becomes became remain remains remained sound sounds sounded look looks looked appear appears appeared',
);
/** What is said with one of them has not been said. */
export const UNREAL = setOf("would could should might may can must 'd");
export const NEGATIONS = setOf("not n't never nobody none neither nor hardly");
/** Subjects that turn what is said into its contrary. */
export const NEGATIVE_SUBJECTS = setOf('nobody no none neither');

/** Verbs of which the passive tells what is thought or said in general: is believed to be. */
export const PASSIVES = setOf(
  'expect believe think say report know consider see view regard describe allege rumor rumour deem accuse charge blame criticize criticise praise predict project estimate assume suppose presume perceive portray ask order fear credit understand intend tell',
);
/** What is thought or said begins with one of them behind a passive. */
export const PASSIVE_OPENERS = setOf('to that as of for with');
/** Source: Levin (1993), 48.1.1. */
export const RAISING = setOf('seem appear');
/** What somebody was asked begins with one of them. */
export const QUESTION_OPENERS = setOf('whether if about to how why what which who when where on for');

/** Verbs before whose infinitive the thing is done: continued to say. */
export const ASPECTS = setOf(
  'continue continues continued begin begins began start starts started try tries tried trying continuing beginning seeking attempting attempts attempted seek seeks sought proceed proceeds proceeded used managed hastened rushed helped moved',
);
/** Whoever stands behind these is told, and does not tell. */
export const TELLING = setOf('tell tells told informs informed assures assured notified');
/** She liked to say: what she said, not that she liked it. */
export const HABITS = setOf('likes liked loves loved');
/** went on to say */
export const GO_ON = setOf('went goes go going');
/** came to say, went to say */
export const COME_AND_GO = setOf('went goes go going came come');
/** Words that lead a participle: before adding, as saying. */
export const PARTICIPLE_LEADS = setOf('before after while by as when in without then also since');
