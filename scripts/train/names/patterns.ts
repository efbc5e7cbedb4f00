/** Words and patterns that names of bodies and places are made of, for `Inventor`. Source: own lists. */

const words = (list: string): readonly string[] => list.trim().split(/\s+/u);
const items = (list: string): readonly string[] => list.trim().split(/\s*;\s*/u);

export const BODY_HEADS = items(
  'Ministry; Ministry; Ministry; Department; Department; Committee; Commission; Commission; Agency; Authority; Authority; Board; Bureau; Council; Council; Directorate; Office; Secretariat; Service; Institute; Institute; Centre; Center; Corporation; Fund; Tribunal; Administration; Task Force; Observatory; Inspectorate; Programme',
);
export const FIELDS = items(
  'Health; Education; Finance; Defence; Defense; Justice; Interior; Foreign Affairs; Agriculture; Fisheries; Forestry; Mines; Energy; Water; Transport; Trade; Industry; Tourism; Culture; Sports; Youth; Labour; Labor; Housing; Planning; Environment; Science; Technology; Statistics; Immigration; Customs; Revenue; Taxation; Aviation; Railways; Ports; Communications; Information; Public Works; Social Welfare; Women’s Affairs; Human Rights; Electoral Affairs; Elections; Anti-Corruption; Food Safety; Drug Control; Nuclear Safety; Meteorology; Seismology; Medicine; Medical Research; Engineering; Journalism; Development; Rural Development; Insurance; Securities; Lands; Wildlife; Conservation; Infrastructure; Petroleum; Gas; Electricity; Disaster Management; Internal Security; Veterans; Religious Affairs; Language; Heritage; Archives; Law; Economics; Strategic Studies; International Studies; Policy Research',
);
export const ADJECTIVES = words(
  'National National Federal State Central Supreme Higher General International Regional African European Asian Independent Joint Special Royal Public United World Inter-American Parliamentary Provincial Municipal Permanent Arab',
);
export const THINGS = items(
  'Democracy; Change; Progress; Peace; Justice; Freedom; Unity; Children; Human Rights; Clean Water; Climate; Equality; Democratic Change; National Unity; Refugees; Education; Land Rights; Press Freedom; the Environment; Women; Rural Health; Civil Liberties; Animals; the Disabled; Open Government; Fair Trade; Road Safety; Food; Oceans',
);
export const GROUPS = words(
  'Association Union Federation Society Guild League Confederation Congress Council Chamber Forum Network Organisation Organization Alliance Syndicate Cooperative',
);
export const MEMBERS = items(
  'Teachers; Farmers; Journalists; Doctors; Nurses; Students; Workers; Lawyers; Bankers; Women; Manufacturers; Employers; Exporters; Fishermen; Writers; Taxi Drivers; Hoteliers; Engineers; Physicians; Architects; Traders; Miners; Growers; Veterans; Broadcasters; Librarians; Chiefs; Churches; Muslims; Pilots; Retailers; Children; Forests; Rivers',
);
export const IDEAS = items(
  'Democratic; Liberal; Labour; Labor; Socialist; Communist; Conservative; National; People’s; Workers’; Green; Republican; Progressive; Christian Democratic; Social Democratic; Islamic; Unity; Justice and Development; Freedom; Patriotic; Constitutional; Peasants’; New Democratic; United Democratic; Popular; Reform; Independence; Revolutionary',
);
export const COURTS = items(
  'High Court; Supreme Court; Court of Appeal; Constitutional Court; District Court; Magistrate’s Court; Magistrates Court; Crown Court; Sessions Court; Criminal Court; Labour Court; Court of Justice; Human Rights Tribunal',
);
export const COMPANY_HEADS = items(
  'Ltd; Limited; Inc; Corp; Corporation; Group; Holdings; Bank; Airlines; Airways; Motors; Energy; Technologies; Industries; Partners; Capital; Insurance; Telecom; Pharmaceuticals; Steel; Foods; Media; Resources; Mining; Pvt Ltd; PLC; SA; Logistics; Properties; Investments; Electronics; Semiconductor; Entertainment; Ventures; Solutions; Securities; Petroleum; Shipping; Foundation; Labs; Studios; Hotels; Construction; Global; International; Company; Co',
);
export const TEAM_HEADS = words('United City FC Rovers Wanderers Athletic Town Stars Rangers SC XI CC');
export const NICKNAMES = words(
  'Lions Eagles Tigers Warriors Bulls Sharks Giants Kings Knights Royals Hawks Panthers Falcons Stallions Crocodiles Raiders Pirates Cobras Wolves Stormers Chiefs Cheetahs Rockets Blues Reds',
);
export const MEDIA = items(
  'Times; {X} Times; {X} Herald; {X} Post; Daily {F}; {X} Tribune; Radio {X}; {X} TV; {X} News Agency; Voice of {X}; {X} Daily News; {X} Today; {C} News; {C} TV; Sunday {F}; {X} Observer; Channel {C}; {X} Broadcasting Corporation; Press Trust of {X}; Radio {C}; {X} Gazette; Morning Star; Evening {C}; {C} Media',
);
export const FOREIGN = items(
  'Banco de {X}; Universidad de {X}; Fundación {F}; Fundación {C}; Instituto {F}; Asociación de {X}; Partido {C}; Movimiento {C}; Deportivo {X}; Club {X}; Radio {C}; Parti {C}; Union des {X}; Banque de {X}; Société {C}; Théâtre {F}; Institut {F}; Al-{C}; Al {C}; Al-{C} Bank; Bank {C}; Partai {C}; PT {C}; Grupo {C}; Grupo {F}; Casa {F}; Editorial {C}; Jamiat {C}; {C} Parishad; {C} Sangh; {C} Sabha; {C} Sena; Te {C}; Yayasan {C}; Pusat {C}; {C} Ishin; Hizb {C}; {C} Rada; Ejército {C}; Frente {C}; Colegio {F}; Hospital {F}; Universitas {X}; Université de {X}; Stiftung {F}; Verein {C}',
);
export const PLACE_PATTERNS = items(
  '{X} Province; {X} Province; {X} Region; {X} District; {X} County; {X} River; Lake {X}; Mount {F}; Port {X}; Cape {X}; North {X}; South {X}; East {X}; West {X}; New {X}; Upper {X}; {X} Bay; {X} Island; {X} Islands; {X} Valley; {X} National Park; {X} State; {F} Street; {F} Road; {F} Avenue; {F} Bridge; {X} Beach; {X} City; Greater {X}; Northern {X}; Southern {X}; Eastern {X}; Western {X}; Central {X}; {X} Hills; {X} Mountains; {X} Peninsula; {X} Desert; Gulf of {X}; San {F}; Santa {F}; Al {X}; El {X}; Villa {F}; {X} Village; {X} Township; {X} Strait; Fort {F}; St {F}',
);
export const SYLLABLES = {
  first: words(
    'zen sol ko pay agro tri lum vel mar tec ori nex qua bel dan fin gal har ino jum kal lan med nor omni pet qui ros sha tel uni vin wex yar zip bri cla dro eco fla glo hy kri mo nu pla sta tra vi wa xi bo chi da fe gu ja ka li ma na pa ra sa ta ya',
  ),
  middle: words('ra ni lo ta mi so ve na li ga bo du re si ka ro ma te di pa'),
  last: words(
    'tara vix lex tron dia nova sol ma co za line mark ra ntis vera pex bit ria net sys ta mo lia gen don via qo rix plex nia max vo zu kin mex pharm nor tel fin dex bro sta ris ling',
  ),
  tech: words('pay link bank tech soft net works air labs med fin go hub tel cab kart food shop green health crypto'),
} as const;
