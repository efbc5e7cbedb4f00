/**
 * Words for what a person is: honorifics, ranks, offices, professions, relations; and plain nouns for organizations.
 * Source: own lists, from the titles that stand before or after names in English-language news.
 */
import type { EntityType } from '../model';

type Gender = 'female' | 'male';

export interface RoleNoun {
  readonly type: EntityType;
  /** `title` stands before a name (President Lind); `profession` may (engineer Lind); a `relation` needs an owner. */
  readonly kind: 'title' | 'profession' | 'relation' | 'body';
  readonly gender?: Gender;
}

const words = (list: string): readonly string[] => list.trim().split(/\s+/u);

const HONORIFICS = new Map<string, Gender | undefined>([
  ...words(
    'mr mr. sir lord sheikh sheik shaikh rabbi imam fr fr. father brother baron count duke herr señor signor monsieur don haji hajj',
  ).map((word): [string, Gender] => [word, 'male']),
  ...words(
    'mrs mrs. ms ms. miss madam madame lady dame sister baroness countess duchess frau señora signora mme mme. mlle',
  ).map((word): [string, Gender] => [word, 'female']),
  ...words('dr dr. prof prof. rev rev. hon hon. reverend judge justice saint st st. mx mx.').map(
    (word): [string, undefined] => [word, undefined],
  ),
]);

/** Short titles, written only before names. */
const SHORT_TITLES = words(
  'sen sen. rep rep. gov gov. gen gen. lt lt. col col. maj maj. capt capt. cmdr cmdr. adm adm. sgt sgt. cpl cpl. pvt pvt. pres pres. pc det det. supt supt. insp insp. cllr cllr. amb amb. sec sec. brig brig. atty atty. pm',
);

const TITLES = words(`
  president vice-president ex-president premier minister secretary undersecretary chancellor king prince pope emperor
  sultan emir ayatollah archbishop bishop cardinal pastor patriarch vicar dean rector provost principal chaplain canon
  general lieutenant colonel major captain commander commodore admiral marshal sergeant corporal private brigadier
  inspector superintendent constable sheriff detective marshal trooper officer commissioner deputy governor senator
  congressman congresswoman representative assemblyman assemblywoman councillor councilor councilman councilwoman
  alderman mayor ambassador envoy consul attaché attorney solicitor prosecutor magistrate justice judge speaker
  chairman chairwoman chairperson chair chief director director-general secretary-general treasurer comptroller
  controller ombudsman superintendent administrator coordinator professor lecturer leader coach manager harbourmaster
  harbormaster headmaster headmistress warden registrar postmaster colonel-general foreman forewoman ceo cfo coo cto
  taoiseach tánaiste dictator ruler regent monarch warlord president-elect governor-general attorney-general
  counselor counsellor delegate lawmaker legislator parliamentarian mp mep msp congressperson frontman candidate
  nominee incumbent predecessor successor counterpart highness majesty excellency amir`);

const PROFESSIONS = words(`
  spokesman spokesperson adviser advisor aide analyst strategist consultant expert specialist official executive
  entrepreneur businessman businessperson financier investor banker economist broker trader founder co-founder owner
  co-owner publisher editor reporter journalist correspondent columnist commentator critic broadcaster presenter
  anchor host blogger photographer writer author co-author novelist poet playwright historian biographer translator
  scholar academic researcher scientist physicist chemist biologist ecologist botanist zoologist geologist astronomer
  meteorologist climatologist oceanographer mathematician statistician engineer architect designer planner surveyor
  developer programmer technician mechanic electrician plumber carpenter builder contractor farmer fisherman grower
  rancher breeder baker butcher chef cook brewer winemaker doctor physician surgeon nurse midwife dentist pharmacist
  psychologist psychiatrist therapist veterinarian vet paramedic epidemiologist virologist pathologist coroner teacher
  headteacher tutor instructor trainer student pupil graduate lawyer barrister advocate counsel clerk notary activist
  campaigner organiser organizer lobbyist pollster diplomat negotiator mediator politician statesman stateswoman
  dissident rebel soldier fighter veteran sailor pilot astronaut cosmonaut driver conductor guard firefighter fireman
  policeman policewoman investigator agent spy inspector rescuer lifeguard ranger keeper curator librarian archivist
  archaeologist anthropologist sociologist philosopher theologian priest monk preacher cleric singer songwriter
  musician composer pianist guitarist drummer violinist rapper actor filmmaker producer screenwriter dancer
  choreographer artist painter sculptor comedian magician model celebrity player striker midfielder defender
  goalkeeper quarterback pitcher batter runner sprinter swimmer cyclist golfer boxer wrestler gymnast skater skier
  jockey captain referee umpire athlete champion worker employee employer staffer volunteer intern assistant
  receptionist cashier shopkeeper retailer landlord tenant resident neighbour neighbor villager local passenger
  commuter pedestrian witness bystander victim survivor suspect defendant plaintiff juror inmate prisoner patient
  customer client shopper visitor tourist guest participant member supporter opponent refugee migrant immigrant
  protester demonstrator interviewer interviewee moderator narrator insider source whistleblower informant accountant
  actuary agronomist anesthesiologist animator apprentice arbitrator assassin assailant attacker auctioneer auditor
  bailiff ballerina barber barista bartender beekeeper beneficiary biker bookkeeper bookseller burglar busker buyer
  caddie cardiologist caregiver caretaker cartoonist caterer challenger chauffeur churchgoer citizen claimant cleaner
  climber clinician collector complainant congregant conservationist conservator constituent contender contestant
  convict councilmember courier cricketer criminologist crewman crewmember dealer defector demographer dermatologist
  detainee dietitian diver donor dramatist educator elder emigrant enthusiast entertainer environmentalist essayist
  ethicist ethnographer evangelist examiner exile expatriate explorer eyewitness farmhand farmworker festivalgoer
  finalist fisher florist footballer forecaster forester fundraiser gambler gamer gardener geneticist geographer
  goalscorer greengrocer grocer groundskeeper groundsman guerrilla gunman gynecologist hacker handyman herder hiker
  holidaymaker homeowner hopeful hotelier householder hunter illustrator immunologist industrialist infielder informer
  inhabitant innkeeper installer instigator interpreter intruder inventor jailer janitor jeweler jeweller jihadist
  journeyman jurist keyboardist kidnapper laborer labourer landowner layman lexicographer linguist lobsterman logger
  longshoreman loser lyricist machinist magnate marathoner marcher mathematics-teacher matriarch medalist medallist
  medic mentor merchant microbiologist militant miner missionary mobster motorist mountaineer mourner muralist nanny
  naturalist neurologist neuroscientist neurosurgeon newcomer newsreader nutritionist obstetrician occupant oncologist
  onlooker optician organist ornithologist orphan outfielder outlaw painter-decorator patriarch pediatrician
  paediatrician percussionist petitioner philanthropist picker pioneer policymaker porter potter prankster prodigy
  promoter protagonist psychoanalyst psychotherapist publican publicist puppeteer radiologist rambler reader recruit
  recruiter reformer renter reservist restaurateur retiree reviewer rider rioter robber roofer rookie runner-up
  saxophonist schoolteacher scout seamstress seismologist seller settler shepherd shipbuilder shopowner signatory
  skipper smuggler sniper socialite soloist soprano spectator sportsman sportswoman squatter stockbroker storyteller
  streamer stuntman subscriber superfan superstar supervisor tailor taxpayer technologist teenager tenor terrorist
  thief tycoon trailblazer trapper traveler traveller trucker trustee urologist undertaker usher vendor viewer vintner
  violist viticulturist vocalist voter watchmaker weaver welder widower winger winner wrangler youngster zookeeper babysitter cadet
  carer childminder conscript co-worker coworker crewmate deckhand deserter dockworker docker flatmate gunner housemate
  infantryman mariner marine paralegal paratrooper schoolmate seaman serviceman servicewoman shipmate stenographer
  stepdaughter stepson stevedore trawlerman workmate`);

const FEMALE = words(`
  queen princess spokeswoman businesswoman actress waitress stewardess hostess heroine policewoman congresswoman
  assemblywoman councilwoman chairwoman empress noblewoman nun abbess headmistress mother mum mom mommy mummy mama mamma
  momma grandmother grandma granny
  daughter sister wife widow aunt niece girlfriend stepmother mother-in-law daughter-in-law sister-in-law granddaughter
  woman girl lady landlady schoolgirl bride`);
const MALE = words(`
  king prince spokesman businessman waiter steward hero policeman congressman assemblyman councilman chairman emperor
  pope sultan monk headmaster father dad daddy papa grandfather grandpa granddad grandad son brother husband widower uncle nephew boyfriend
  stepfather father-in-law son-in-law brother-in-law grandson man boy gentleman landlord schoolboy groom fisherman
  archbishop imam ayatollah`);
const RELATIONS = words(`
  mother mum mom mommy mummy mama mamma momma father dad daddy papa parent grandmother grandma granny grandfather
  grandpa granddad grandad grandparent daughter son child sister brother
  sibling twin wife husband spouse partner widow widower aunt uncle niece nephew cousin girlfriend boyfriend fiancé
  fiancée stepmother stepfather mother-in-law father-in-law daughter-in-law son-in-law sister-in-law brother-in-law
  granddaughter grandson friend colleague boss neighbour neighbor rival ally teammate classmate roommate`);
const PLAIN_PEOPLE = words('woman man girl boy lady gentleman person individual bride groom teenager pensioner couple');

const BODIES = words(`
  group company firm corporation agency ministry department bureau office authority council committee commission board
  panel party union association organisation organization foundation charity institute university college school
  hospital museum court tribunal parliament senate congress assembly government administration cabinet regime army navy
  force police bank fund retailer airline carrier manufacturer maker developer operator regulator watchdog club team
  network broadcaster newspaper magazine paper publisher outlet thinktank think-tank consultancy church coalition
  alliance federation bloc movement campaign militia brigade regiment startup start-up supermarket utility supplier
  contractor trust society service embassy secretariat inquiry jury
  bundesbank kremlin pentagon`);

const ROLES = new Map<string, RoleNoun>();
const add = (list: readonly string[], type: EntityType, kind: RoleNoun['kind']): void => {
  for (const word of list) if (!ROLES.has(word)) ROLES.set(word, { type, kind, ...genderOf(word) });
};
const femaleSet = new Set(FEMALE);
const maleSet = new Set(MALE);
function genderOf(word: string): { readonly gender?: Gender } {
  if (femaleSet.has(word)) return { gender: 'female' };
  return maleSet.has(word) ? { gender: 'male' } : {};
}
add(RELATIONS, 'person', 'relation');
add([...TITLES, ...SHORT_TITLES], 'person', 'title');
add(['queen', 'princess', 'empress', 'chairwoman', 'nun', 'rabbi', 'imam'], 'person', 'title');
add(PROFESSIONS, 'person', 'profession');
add([...FEMALE, ...MALE, ...PLAIN_PEOPLE], 'person', 'profession');
add(BODIES, 'organization', 'body');

/** Words between the noun of a role and what stands before it: deputy, former, acting. */
const MODIFIERS = new Set(
  words(`
  deputy vice assistant acting interim former ex late current incoming outgoing retired senior junior chief lead head
  prime foreign finance defence defense interior home health education justice trade energy environment transport
  labour labor agriculture culture sports state attorney lieutenant general police fire press communications campaign
  executive managing associate founding honorary crown first second third national regional local federal municipal
  provincial democratic republican conservative liberal labour socialist longtime veteran top shadow supreme district
  county city town village university school company union party opposition majority minority rebel military army navy
  air project site club team head principal co- inaugural newly-elected fellow`),
);

const LETTER_E = 0x65;
const LETTER_N = 0x6e;
const LETTER_S = 0x73;

/** All words of the tables, for a table that holds more. */
export const honorificWords = (): Iterable<string> => HONORIFICS.keys();
export const roleNouns = (): Iterable<readonly [string, RoleNoun]> => ROLES;
/** All forms that `roleNoun` knows. */
export function allRoleForms(): readonly string[] {
  const forms = [...ROLES.keys()].flatMap((noun) => [
    noun,
    `${noun}s`,
    `${noun}es`,
    noun.replace(/man$/u, 'men'),
    noun.replace(/wife$/u, 'wives'),
    noun.replace(/y$/u, 'ies'),
  ]);
  return [...forms, 'people', 'children'].filter((form) => roleNoun(form) !== undefined);
}
export const roleModifiers = (): Iterable<string> => MODIFIERS;

/** Gender of an honorific; null where it has none; undefined for a word that is no honorific. */
export function honorific(word: string): Gender | null | undefined {
  if (!HONORIFICS.has(word)) return undefined;
  return HONORIFICS.get(word) ?? null;
}

/** A noun for a person by office, profession or relation, or for an organization; undefined for other words. */
export function roleNoun(word: string): RoleNoun | undefined {
  const role = ROLES.get(word);
  if (role) return role;
  const single = singular(word);
  return single === word ? undefined : ROLES.get(single);
}

/** True for a plural: officials, spokeswomen, ministers. */
export const isPluralRole = (word: string): boolean => !ROLES.has(word) && ROLES.has(singular(word));

/** The plural of a noun of a role, as `singular` undoes it. */
export function pluralOf(noun: string): string {
  if (noun.endsWith('man')) return `${noun.slice(0, -3)}men`;
  if (noun.endsWith('ch') || noun.endsWith('ss')) return `${noun}es`;
  return noun.endsWith('y') && !/[aeiou]y$/u.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`;
}

function singular(word: string): string {
  // Asked of every token: most words end in another letter.
  const last = word.charCodeAt(word.length - 1);
  if (last !== LETTER_S && last !== LETTER_N && last !== LETTER_E) return word;
  if (word.endsWith('men')) return `${word.slice(0, -3)}man`;
  if (word.endsWith('wives')) return `${word.slice(0, -3)}fe`;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (word === 'people') return 'person';
  if (word === 'children') return 'child';
  if (word.endsWith('ches') || word.endsWith('sses')) return word.slice(0, -2);
  return word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
}
