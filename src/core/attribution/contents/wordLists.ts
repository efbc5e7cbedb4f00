/** Words that tell what a verb reports and where that begins and ends. Source: any English grammar, if not said otherwise. */

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words that open a clause which is what is said. */
export const COMPLEMENTIZERS = setOf('that whether if how why what when where who which');
/** Words by which a clause is part of another: a fee which, they say, …; what he called …. */
export const RELATIVES = setOf('which who whose that where what');
/** Those of them that may be the subject of what is reported: which, they say, had risen. */
export const RELATIVE_SUBJECTS = setOf('which who that what');
/** Words that open a clause beside the main one. */
export const SUBORDINATORS = setOf('while although though as after before when if since whereas because');
/** Words that set the clause behind them against what was reported. */
export const CONTRASTS = setOf('while although though whereas');
/** Words that may be a subject by themselves: said both were right. */
export const QUANTIFIERS = setOf('both neither either several many few most more others everything nothing');
/** Auxiliaries of the present tense. */
export const PRESENT = setOf('do does is are has have will can');

/** Verbs that take the one spoken to as their object. */
export const ADDRESSED = setOf(
  'tell remind assure inform warn ask urge advise notify convince persuade order instruct invite beg caution reassure teach show promise challenge encourage request implore command',
);
/** The one spoken to, behind a verb that else has none: texted [me] “…”. */
export const PRONOUN_ADDRESSEES = setOf('me us him her them you it');
/** Verbs whose content may be "to do …". */
export const INFINITIVE = setOf(
  'promise vow pledge threaten agree refuse decline offer urge ask tell order advise demand swear warn instruct request beg hope want plan intend encourage call claim',
);
/** Pronouns of people that are objects. */
export const PEOPLE = setOf('him her them himself herself themselves');
/** Verbs that take a question as their content. */
export const ASKING = setOf(
  'ask know wonder explain decide determine reveal learn tell disclose remember forget inquire enquire specify recall understand describe discover see find clarify detail',
);
/** Verbs that call something by a name: the thing and the name are the content. Source: Levin (1993), 29.2 and 29.3; own list. */
export const NAMING = setOf(
  'call describe dub label brand term hail denounce blast slam condemn criticize criticise praise deem declare consider characterize depict characterise decry deride mock dismiss portray view',
);
/** Verbs that take no clause without "that": mocked [the plan that failed]; what follows is a noun. Source: own list. */
export const BARE_OBJECT = setOf(
  'call describe dub label brand term hail denounce blast slam condemn criticize criticise characterize characterise depict decry deride mock dismiss portray view attack defend cite praise accuse blame endorse reject release publish post share highlight underscore reflect continue mean',
);
/** calls [the port a ruin], finds [him dull]. Source: Levin (1993), 29.3 to 29.5; own list. */
export const JUDGING = setOf(
  'call consider deem find think see view regard judge declare pronounce label dub brand term name rate reckon believe perceive treat recognize recognise',
);
/** shows [the officer shooting] */
export const SHOWING = setOf('show find see depict describe hear portray imagine recall remember');
/** accused [the board of waste], sees [him as a leader] */
export const OBJECT_PREPOSITIONS = setOf('of for as over');

/** What is not done by those who decline to say anything. Source: own list. */
export const SILENCE = setOf('comment say answer respond elaborate speak talk discuss disclose specify reply');
/** Verbs that, when denied, tell that nothing was said: did not respond to a request. */
export const ANSWERS = setOf('respond reply answer return');
/** What is not to be done with those who ask not to be known. Source: own list. */
export const ANONYMITY = setOf('named identified quoted photographed recorded');

export const isDash = (word: string | undefined): boolean => word === '—' || word === '–' || word === '--';
