/**
 * Words by which a name shows what it names. Source: own lists, from the way public bodies, firms, places, events and
 * works are named in English.
 */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

/** Last or first word of a name of an organization; those of other languages stand in English news untranslated. */
const ORGANIZATIONS = words(`
  academy administration agency airline airlines airways alliance army assembly associates association authority bank
  battalion board brigade brigades broadcasting brotherhood brothers bureau cabinet caucus center centre chamber
  chronicle church city-council clinic club co coalition college command commission commissioners committee commons
  communications community companies company confederation conference congress consortium constabulary cooperative
  co-operative corp corporation corps council court courts daily defense delegation democrats department directorate
  division duma economist electric electronics embassy energy enterprise enterprises exchange express federation
  fellowship firm fleet force forces foundation front fund gazette government group groups guard guards guild guardian
  herald holding holdings hospital hospitals house industries initiative inquirer institute institution insurance
  intelligence international journal kremlin laboratories laboratory labs league legion library limited ltd media mail
  militia ministry motors movement museum navy network networks news newspaper newspapers observer office ombudsman
  orchestra organisation organization panel parliament partners partnership party patrol petroleum pharmaceuticals
  police politburo post power press productions project publishers publishing radio railway railways records regiment
  registry regulator republicans reserve resources review rovers savings school schools secretariat security senate
  service services society software solutions squad squadron staff standard star state-department studio studios
  supermarkets syndicate systems taskforce team technologies technology telecom telegraph television theater theatre
  times tribunal tribune troupe trust union united universities university watch watchdog weekly wire works
  advisers advisors advisory aerospace afc analytics asociación associazione assurance automotive aviation banca banco
  bancorp banque biosciences biotech breweries brewery bundestag capital cartel cement centro chemicals colegio
  compagnie compañía comisión comité confederación consejo constructions consultancy consultants consulting cooperativa
  dal deportivo developers diagnostics diario duma editorial ejército empresa faculty fc federación financial foods
  foundry frente fundación fundação grupo healthcare hizb hospitality infrastructure institut instituto investments
  jamiat jamaat khural knesset ligue logistics lok manufacturing marketing metro mining minerals ministerio morcha
  movimiento municipality observatory parishad partai parti partido petrochemicals polytechnic properties rada rail realty refinery reinsurance resorts sabha samaj samiti sangh sejm semiconductor semiconductors sena seminary
  shipping sindicato sociedad société sporting steel stiftung stores telecommunications telecoms therapeutics
  universidad universidade université universität utilities ventures wanderers yayasan`);

/** Behind a name it is a firm. */
const SUFFIXES = words(`
  inc inc. corp corp. ltd ltd. llc llc. plc plc. co co. gmbh ag sa s.a. nv n.v. bv b.v. pty lp l.p. llp kg oy ab asa
  spa s.p.a. bhd kk`);

/** What the name of a firm may be written without: Alden Group, in short Alden. Not of what is named after somebody. */
const FIRMS = words(`
  aerospace airline airlines airways analytics automotive bank banking beverages biosciences brands breweries
  broadcasting chemicals communications companies company construction consulting corp corporation cosmetics
  diagnostics dynamics electric electronics energy engineering entertainment financial foods genetics group holding
  holdings hotels industries insurance international laboratories labs logistics materials media mining motor motors
  networks oil partners petroleum pharma pharmaceuticals plastics properties publishing rail railway railways realty
  resources retail robotics securities semiconductors shipping software solutions steel stores studios supermarkets
  systems technologies technology telecom telecommunications therapeutics university utilities ventures water`);

const PLACES = words(`
  airport avenue basin bay beach boulevard bridge canal canyon cape castle channel city coast continent county creek
  delta desert district east estuary falls farm field forest garden gardens glacier gulf harbor harbour heights highway
  hill hills island islands isle isles junction kingdom lake lane marsh mountain mountains north northeast northwest
  ocean oblast park pass peak peninsula plain plains plateau plaza point port prefecture province range reef region
  republic reservoir ridge river road sea shore south southeast southwest square station strait straits street summit
  swamp territory territories town township tower valley village volcano wall west wood woods zone`);

const EVENTS = words(`
  war wars battle siege revolution uprising rebellion massacre holocaust genocide olympics olympiad games cup
  championship championships tournament marathon festival fair expo exhibition biennale carnival summit conference
  convention election elections primary primaries referendum caucuses hearing hearings trial inquest hurricane typhoon
  cyclone storm earthquake tsunami eruption famine pandemic epidemic crisis depression intifada crusade crusades
  renaissance reformation awards award prize derby open prix bowl series games anniversary jubilee parade day week night
  inquiry`);

/** The noun of a name of something written, made or agreed; also the noun that announces a title in marks. */
const WORKS = words(`
  film song book album novel movie show play series agreement act bill essay article memoir accord accords treaty
  convention protocol pact charter constitution declaration resolution deal covenant directive regulation code
  amendment plan report review documentary drama comedy sitcom musical opera symphony poem painting sculpture
  photograph podcast episode single track record story chapter biography autobiography magazine programme program
  statement manifesto paper study anthem hymn bible quran koran torah gospel encyclopedia dictionary trilogy game`);

const GROUPS = words(`
  democrats republicans conservatives liberals socialists communists nazis tories greens nationalists separatists
  loyalists unionists catholics protestants muslims christians jews hindus sikhs buddhists sunnis shiites shias
  evangelicals mormons taliban kurds rohingya roma inuit maori zulus uighurs uyghurs tamils arabs slavs cossacks`);

/** The tables by what their words show. */
export const HEADS = {
  organization: ORGANIZATIONS,
  suffix: SUFFIXES,
  place: PLACES,
  event: EVENTS,
  work: WORKS,
  group: GROUPS,
} as const;

export const isOrganizationHead = (word: string): boolean => ORGANIZATIONS.has(word);
export const isOrganizationSuffix = (word: string): boolean => SUFFIXES.has(word);
export const isFirmNoun = (word: string): boolean => FIRMS.has(word);
export const isEventHead = (word: string): boolean => EVENTS.has(word);
export const isWorkHead = (word: string): boolean => WORKS.has(word);
export const isGroupName = (word: string): boolean => GROUPS.has(word);
