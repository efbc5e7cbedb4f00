/**
 * Nouns for sources that are not to be identified, for people in general, and for things that "say" something.
 * Source: own lists, after the categories of anonymous sourcing in the style guides of news agencies.
 */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

/** Behind "a", "one", a number or nothing they name nobody: a source, two officials. */
const ANONYMOUS = words(`
  source sources official officials insider insiders aide aides adviser advisers advisor advisors staffer staffers
  person persons individual individuals employee employees worker workers diplomat diplomats officer officers witness
  witnesses resident residents operative operatives strategist strategists lawmaker lawmakers lobbyist executive
  executives banker bankers trader traders analyst analysts informant informants whistleblower whistleblowers
  bystander bystanders neighbor neighbors neighbour neighbours passenger passengers fisherman fishermen woman man
  women men boy girl student students mother father driver drivers local locals colleague colleagues friend friends
  relative relatives participant participants attendee attendees delegate delegates negotiator negotiators soldier
  soldiers commander commanders bureaucrat bureaucrats civil-servant minister-level member members someone somebody
  veteran veterans volunteer volunteers teacher teachers nurse nurses doctor doctors villager villagers protester
  protesters demonstrator demonstrators survivor survivors investigator investigators prosecutor lawyer lawyers
  attorney attorneys activist activists campaigner campaigners engineer engineers farmer farmers shopkeeper shopkeepers`);

/** People in general: what they say is nobody's statement. */
const GENERIC = words(`
  people experts critics observers commentators analysts opponents supporters proponents advocates detractors skeptics
  sceptics many some others most few several everyone everybody nobody no-one none anyone anybody one scientists
  researchers historians scholars economists voters pundits folks reports rumours rumors legend tradition conventional
  wisdom proverb saying`);

/** Things made of words: what they "say" is credited to them. */
const DOCUMENTS = words(`
  statement statements report reports letter letters study studies poll polls survey surveys email emails e-mail e-mails
  lawsuit lawsuits suit complaint indictment filing filings affidavit affidavits document documents memo memos
  memorandum dossier transcript transcripts tweet tweets post posts blog article articles story stories editorial
  editorials column columns essay book books memoir memoirs chapter paper papers newspaper magazine website site page
  press-release release communique communiqué bulletin brief briefing briefings note notes notice notices ad ads
  advertisement commercial commercials sign signs banner placard leaflet flyer pamphlet brochure manual guide guidelines
  guidance rule rules law laws bill legislation ordinance constitution treaty agreement accord pact contract deal
  resolution motion amendment decree order orders ruling rulings judgment judgement verdict opinion decision warrant
  subpoena petition plan budget audit assessment analysis analyses estimate estimates forecast forecasts projection
  projections figures data statistics numbers records record register registry census index ranking review inquiry
  findings results evidence dispatch cable cables message messages text texts voicemail recording recordings video videos
  footage film documentary song lyrics poem prayer scripture bible quran koran torah gospel verse speech speeches
  testimony interview interviews account accounts autobiography biography diary journal minutes agenda platform
  manifesto declaration proclamation charter caption headline inscription plaque obituary profile entry`);

/** Several speakers as one. */
const COLLECTIVES = words(`
  sides parties leaders countries nations governments ministers men women teams two both members families parents
  groups companies unions authorities officials states capitals powers allies couple pair trio brothers sisters
  siblings twins they lawyers attorneys prosecutors police residents villagers`);

export const isAnonymousNoun = (word: string): boolean => ANONYMOUS.has(word);
export const isGenericNoun = (word: string): boolean => GENERIC.has(word);
export const isDocumentNoun = (word: string): boolean => DOCUMENTS.has(word);
export const isCollectiveNoun = (word: string): boolean => COLLECTIVES.has(word);
