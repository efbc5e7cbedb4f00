/**
 * What verbs, nouns and adjectives of speech, thought and attitude take as their content, beside a clause: an object, an
 * infinitive, a gerund, or a phrase behind a preposition. Source: our own lists, by the verb classes of Levin (1993):
 * judgement (33), want (32), characterize (29.2), declare (29.4), conjecture (29.5), say (37.7), promise (37.13), urge
 * (58.1), intend (61.2), appear (48.1.1).
 */

export interface Frames {
  /** praised the plan */
  readonly object: boolean;
  /** considers leaving */
  readonly gerund: boolean;
  /** plans to leave */
  readonly infinitive: boolean;
  /** urged the board to leave: what is asked of the object is the content */
  readonly objectInfinitive: boolean;
  /** called for talks; accused the board of waste */
  readonly prepositions: ReadonlySet<string>;
}

const VERB_OBJECTS = `praise criticize criticise condemn denounce admire applaud commend compliment congratulate endorse hail honor
  honour laud salute support welcome assail attack blast bash berate castigate censure chastise chide decry defame denigrate
  deplore deride disparage excoriate fault insult knock lambaste malign mock mourn pan rebuke reprimand reproach ridicule
  scold scorn slam slander vilify defend back tout trumpet champion bemoan lament regret resent skewer lampoon savage
  oppose favor favour reject resist protest disavow repudiate dispute contest challenge question doubt deny accept prefer
  embrace approve advocate want seek desire crave demand request propose suggest recommend anticipate expect await
  contemplate weigh mull fear dread love hate dislike appreciate respect value envision foresee imagine
  discuss mention describe explain outline detail cite note highlight emphasize emphasise stress underscore underline reveal
  disclose announce report confirm acknowledge admit concede declare proclaim promise pledge offer threaten predict forecast
  project reiterate repeat echo recount relate invoke recall dismiss downplay minimize minimise trivialize ignore thank blame
  accuse recognize recognise urge express voice convey signal deny debate tease float reject
  reference portray pillory ridicule condone excuse justify rationalize decree dictate prescribe stipulate second belittle bemoan extol glorify idolize
  vouch tolerate detest loathe abhor cherish treasure relish mind deem
  show indicate demonstrate illustrate document
  post tweet share publish
  decry despise disdain distrust mistrust adore acclaim celebrate envy pity revere venerate esteem prize trust spurn shun snub
  rue deride revile upbraid lambast reprove flay mandate rebut refute debunk contradict affirm reaffirm allege profess preach
  specify sketch broach retract recant renounce forswear disclaim disown reconsider rethink reassess assess
  evaluate gauge estimate suspect remember forget understand misunderstand grasp foretell prophesy herald bewail discredit
  parrot paraphrase summarize summarise narrate chronicle critique`;

const VERB_INFINITIVES = `want hope expect plan intend aim seek wish desire promise vow pledge threaten swear agree refuse
  decline offer decide choose opt elect prefer propose demand ask beg claim profess appear seem hesitate long yearn
  mean prepare resolve volunteer consent dare fear like love hate aspire`;

const VERB_OBJECT_INFINITIVES = `urge ask tell order advise encourage instruct beg implore request command press
  persuade challenge warn remind want expect lobby direct require exhort counsel caution recommend forbid beseech entreat
  petition summon enjoin oblige prod goad pressure dare wish like prefer`;

const VERB_GERUNDS = `consider suggest recommend propose oppose support favor favour deny admit acknowledge recall remember
  contemplate mind regret imagine anticipate advocate discuss mention report describe risk enjoy like love hate prefer dislike
  resent resist ponder envision fear mull promise criticize criticise`;

/** Whom or what somebody judges, for what: blasted the board for waste. Source: Levin (1993), 33. */
const JUDGEMENTS = `acclaim applaud commend compliment congratulate condemn denounce hail honor honour laud salute assail attack
  blast bash berate castigate censure chastise chide deride excoriate fault knock lambaste lambast mock rebuke reprimand
  reproach reprove ridicule scold slam skewer savage upbraid`;

const VERB_PREPOSITIONS: Readonly<Record<string, string>> = {
  about: `talk speak complain boast brag joke write ask inquire enquire wonder think worry tweet testify lie dream warn rave rant
    muse fret care know learn hear debate tell forget hear gripe grumble whine reminisce speculate raise argue preach tease agonize
    gloat moan grouse carp whinge fume gush crow vent theorize theorise fantasize fantasise opine comment elaborate quarrel
    disagree warn`,
  of: `speak talk warn complain boast dream think approve disapprove accuse conceive hear learn suspect remind convict tire
    despair`,
  for: `call hope wish ask push press plead pray long yearn argue beg campaign lobby plan vouch apologize apologise blame praise
    criticize criticise thank advocate appeal clamor clamour root demand vote ${JUDGEMENTS}`,
  on: `comment remark insist report focus elaborate agree disagree speculate opine pontificate expound dwell`,
  against: `argue warn rail speak campaign inveigh protest fight complain rage preach fulminate
    vote`,
  to: `refer allude object admit confess agree respond react point commit aspire testify`,
  at: `hint lash balk scoff marvel sneer bristle laugh
    chafe carp jeer snipe rage`,
  with: `agree disagree sympathize sympathise concur differ quarrel`,
  in: `believe`,
  over: `fret agonize worry complain clash argue disagree quarrel bicker feud spar fume gloat`,
  as: `describe characterize characterise view regard see portray depict cast dismiss denounce condemn hail praise deride
    brand label perceive define cite mock treat interpret identify recognize recognise represent frame blast bill
    name rate rank tag paint slam attack decry ridicule lambaste criticize criticise`,
  out: `point`,
};

const NOUN_PREPOSITIONS: Readonly<Record<string, string>> = {
  for: `support call demand hope desire wish praise request plea plan proposal argument enthusiasm preference respect contempt
    admiration concern disdain push appeal sympathy appetite`,
  to: `opposition objection commitment reference resistance hostility allegiance aversion allusion`,
  of: `criticism endorsement condemnation defense defence description knowledge understanding accusation allegation claim warning
    promise fear hope acknowledgement acknowledgment admission approval disapproval denial denunciation rejection recognition praise
    announcement assessment characterization depiction portrayal interpretation opinion view report rumor rumour vision
    acceptance awareness embrace expectation threat talk mention discussion memory suspicion idea notion recollection
    account critique suggestion disclosure`,
  about: `concern question comment remark worry complaint doubt claim statement opinion view feeling fear talk speech rumor
    rumour lie joke discussion debate conversation speculation skepticism scepticism warning allegation belief anxiety
    optimism pessimism misgiving reservation story report conclusion message thought argument ambivalence`,
  on: `attack assault`,
  over: `concern debate dispute controversy anger outrage disagreement worry criticism argument fear frustration dismay uproar
    alarm anxiety disappointment`,
  against: `allegation accusation attack argument claim charge complaint protest warning`,
  in: `belief confidence interest faith trust`,
  with: `agreement disagreement frustration dissatisfaction`,
  from: `warning`,
  that: `claim belief fact notion idea argument assertion allegation suggestion contention accusation concern fear hope view
    opinion conclusion statement warning prediction promise sign evidence news report rumor rumour speculation suspicion
    acknowledgement acknowledgment admission announcement assurance confirmation conviction declaration demand denial doubt
    expectation feeling finding impression indication insistence observation perception pledge possibility proof proposal
    realization recommendation reminder sense theory thought threat understanding vow worry complaint message position
    confidence`,
};

const NOUN_INFINITIVES = `desire promise pledge vow threat proposal refusal willingness intention offer call wish
  reluctance request demand determination eagerness commitment hope readiness unwillingness`;

const ADJECTIVES: Readonly<Record<string, string>> = {
  of: `critical supportive afraid aware proud certain sure convinced fearful wary skeptical sceptical suspicious dismissive
    ashamed confident mindful tired jealous envious fond scornful contemptuous tolerant respectful disdainful
    leery desirous appreciative enamored enamoured unaware dubious distrustful mistrustful`,
  about: `concerned worried optimistic pessimistic skeptical sceptical anxious happy unhappy angry excited upset nervous confident
    enthusiastic passionate serious hopeful uneasy ambivalent cautious curious certain sure candid vocal adamant apprehensive
    alarmed clear open furious
    bullish bearish coy frank blunt honest guarded indifferent skittish noncommittal thrilled ecstatic sanguine upbeat wary`,
  to: `opposed committed sympathetic receptive hostile averse resistant dedicated`,
  in: `interested confident disappointed`,
  with: `frustrated disappointed satisfied dissatisfied happy unhappy pleased angry content comfortable impressed
    annoyed delighted displeased disgusted fascinated obsessed uncomfortable upset irritated`,
  at: `angry furious disappointed outraged surprised shocked appalled dismayed amazed
    aghast incensed indignant irate livid alarmed astonished annoyed`,
  by: `surprised shocked alarmed troubled disturbed disappointed encouraged offended appalled outraged impressed insulted
    bothered dismayed
    horrified stunned astonished amazed fascinated heartened inspired intrigued irked puzzled baffled perplexed saddened
    sickened upset annoyed disgusted embarrassed frustrated unimpressed unmoved`,
  that: `concerned worried confident certain sure clear afraid hopeful convinced aware glad happy sorry surprised disappointed
    optimistic adamant fearful proud angry thankful grateful unhappy mindful shocked pleased doubtful skeptical sceptical
    positive sad furious insistent upset outraged
    delighted dismayed relieved thrilled alarmed astonished horrified saddened stunned unaware wary`,
};

const ADJECTIVE_INFINITIVES = `willing unwilling eager ready reluctant determined happy glad afraid hesitant prepared inclined
  keen anxious loath`;

const words = (list: string): readonly string[] => list.split(/\s+/u).filter(Boolean);

interface MutableFrames {
  object: boolean;
  gerund: boolean;
  infinitive: boolean;
  objectInfinitive: boolean;
  readonly prepositions: Set<string>;
}

const verbs = new Map<string, MutableFrames>();
const nouns = new Map<string, MutableFrames>();
const adjectives = new Map<string, MutableFrames>();

function frames(table: Map<string, MutableFrames>, lemma: string): MutableFrames {
  let found = table.get(lemma);
  if (!found)
    table.set(
      lemma,
      (found = { object: false, gerund: false, infinitive: false, objectInfinitive: false, prepositions: new Set() }),
    );
  return found;
}

for (const lemma of words(VERB_OBJECTS)) frames(verbs, lemma).object = true;
for (const lemma of words(VERB_GERUNDS)) frames(verbs, lemma).gerund = true;
for (const lemma of words(VERB_INFINITIVES)) frames(verbs, lemma).infinitive = true;
for (const lemma of words(VERB_OBJECT_INFINITIVES)) frames(verbs, lemma).objectInfinitive = true;
for (const [preposition, lemmas] of Object.entries(VERB_PREPOSITIONS))
  for (const lemma of words(lemmas)) frames(verbs, lemma).prepositions.add(preposition);

for (const [table, lists] of [
  [nouns, NOUN_PREPOSITIONS],
  [adjectives, ADJECTIVES],
] as const)
  for (const [preposition, lemmas] of Object.entries(lists))
    for (const lemma of words(lemmas)) frames(table, lemma).prepositions.add(preposition);
for (const lemma of words(NOUN_INFINITIVES)) frames(nouns, lemma).infinitive = true;
for (const lemma of words(ADJECTIVE_INFINITIVES)) frames(adjectives, lemma).infinitive = true;

/** What a verb (its lemma) takes beside a clause; undefined for verbs of no attitude. */
export const framesOfVerb = (lemma: string): Frames | undefined => verbs.get(lemma);

/** Lemmas of all verbs with a frame. */
export const verbsWithFrames = (): Iterable<string> => verbs.keys();

/** What a noun (singular) takes; "that" among the prepositions opens a clause. */
export const framesOfNoun = (lemma: string): Frames | undefined => nouns.get(lemma);

/** The same of an adjective or a participle after "is". */
export const framesOfAdjective = (word: string): Frames | undefined => adjectives.get(word);
