/**
 * Verbs that report what somebody said, wrote or thought, by how much else they need to count as a cue.
 * Source: our own list, from a dictionary of English verbs and the reading of news texts.
 */
import type { Stance } from '../model';
import { verbsWithFrames } from './frames';
import { formsOfVerb, type VerbForm } from './verbForms';

export const enum CueGrade {
  /** Saying and nothing else: say, tell, add. */
  Pure = 1,
  /** Saying, with its manner or purpose: announce, warn, claim. */
  Speech = 2,
  /** Speech or thought only with a quotation or a clause: note, find, believe. */
  Clause = 3,
  /** Next to a quotation only: laugh, sigh, tweet. */
  Manner = 4,
  /** No speech, but what somebody wants, likes or judges: endorse, seek. */
  Attitude = 5,
}

export interface ReportingVerb {
  readonly lemma: string;
  readonly grade: CueGrade;
  readonly stance: Stance;
  readonly form: VerbForm;
}

const PURE = `say tell add reply respond answer state remark comment declare explain ask continue recall retort recount relate quip
  utter voice mention`;

const SPEECH = `announce argue warn claim insist deny admit pledge assert affirm allege acknowledge advise agree apologize apologise
  assure boast brag caution charge complain concede conclude confess confide confirm contend counter criticize criticise cry decry
  decline demand denounce disagree disclose dismiss dispute elaborate emphasize emphasise enthuse exclaim grumble imply inform
  instruct interject joke lament maintain mutter mumble murmur note object observe opine order plead point praise predict
  proclaim profess promise pronounce propose protest query question reaffirm reason rebut recommend refute reiterate
  remind repeat report request reveal rule scold scoff scream shout snap speculate stipulate stress suggest summarize summarise
  swear tease testify threaten thunder tout tweet underline underscore urge vow whisper wonder write yell accuse
  blame call describe dub label brand term hail condemn laud slam blast chide attest clarify
  cite credit defend detail deplore deride downplay echo forecast hint insinuate inquire enquire intone muse
  narrate outline posit postulate preach rebuke reflect renounce reassure invite beg implore
  decree dictate chant berate bemoan rail rant fume gush growl groan bark bellow wail warble chime interrupt`;

const CLAUSE = `believe think feel find show indicate expect hope fear know learn hear see understand decide determine estimate
  project consider assume suspect doubt guess suppose figure realize realise recognize recognise remember forget discover
  hold mean signal demonstrate prove illustrate highlight document record publish post release read teach
  calculate reckon regard view want wish worry intend plan aim refuse offer vote accept dream imagine foresee anticipate
  envision presume deem conceive judge argue reject oppose support favor favour back welcome respect
  discuss address mandate require guarantee swear bet hypothesize theorize theorise marvel rejoice express note`;

const MANNER = `laugh sigh smile grin shrug nod gasp sob giggle chuckle smirk beam sneer hiss spit begin start finish end open close
  offer try venture volunteer pipe go put press prompt push correct quote sing recite type text message blog
  post share email e-mail phone greet encourage congratulate challenge agree deadpan crack croak drawl lie`;

const STANCES: readonly (readonly [Stance, string])[] = [
  ['denial', 'deny reject dispute refute dismiss rebut disagree renounce disavow'],
  ['question', 'ask query question wonder inquire enquire'],
  ['doubt', 'claim allege purport speculate suspect doubt insinuate profess'],
  ['promise', 'promise vow pledge swear guarantee assure offer threaten'],
  [
    'order',
    'order demand urge instruct request advise recommend command call beg implore plead require decree warn caution remind invite',
  ],
  [
    'opinion',
    'believe think feel argue contend opine praise criticize criticise denounce condemn decry deplore lament hail laud suggest consider reckon expect hope fear predict call describe dub label brand slam blast',
  ],
];

const NON_DENIAL_ORDERS = new Set(['warn', 'caution', 'call', 'remind', 'advise']);

const stances = new Map<string, Stance>();
for (const [stance, lemmas] of STANCES)
  for (const lemma of lemmas.split(' '))
    if (!(stance === 'order' && NON_DENIAL_ORDERS.has(lemma))) stances.set(lemma, stance);

const verbs = new Map<string, ReportingVerb>();
for (const [grade, lemmas] of [
  [CueGrade.Attitude, [...verbsWithFrames()].join(' ')],
  [CueGrade.Manner, MANNER],
  [CueGrade.Clause, CLAUSE],
  [CueGrade.Speech, SPEECH],
  [CueGrade.Pure, PURE],
] as const) {
  for (const lemma of lemmas.split(/\s+/u)) {
    for (const [form, kind] of formsOfVerb(lemma))
      verbs.set(form, { lemma, grade, stance: stances.get(lemma) ?? 'neutral', form: kind });
  }
}

/** Forms of verbs that reviewers say report speech, on top of the list. */
const taught = new Map<string, ReportingVerb>();

/** Takes verbs for reporting verbs, in place of those that were taught before. See `teachVerbs` of `teach.ts`. */
export function setTaughtVerbs(lemmas: readonly string[]): void {
  taught.clear();
  for (const lemma of lemmas)
    for (const [form, kind] of formsOfVerb(lemma)) {
      const known = verbs.get(form);
      // What the list has as a verb of speech it knows better.
      if (known && known.grade <= CueGrade.Speech) continue;
      taught.set(form, { lemma, grade: CueGrade.Speech, stance: stances.get(lemma) ?? 'neutral', form: kind });
    }
}

/** True for a form of a verb that was taught. */
export const isTaughtForm = (word: string): boolean => taught.has(word);

/** The reporting verb that a word (lower case) is a form of. */
export function reportingVerb(word: string): ReportingVerb | undefined {
  return taught.get(word) ?? verbs.get(word);
}

/** All forms of all verbs, for a table that holds more. */
export const allVerbForms = (): Iterable<string> => verbs.keys();

/** True for a form of a verb that reports speech on its own. */
export function isReportingForm(word: string): boolean {
  const verb = reportingVerb(word);
  return verb !== undefined && verb.grade <= CueGrade.Speech;
}
