/**
 * Countries: name | other names | demonyms | capital. Lower case, without "the". A capital stands for its government
 * where it is said to speak. Source: own table, after the United Nations list of member states and common usage.
 */
export const COUNTRIES = `
afghanistan|islamic emirate of afghanistan|afghan|kabul
albania||albanian|tirana
algeria||algerian|algiers
andorra||andorran|
angola||angolan|luanda
antigua and barbuda|antigua|antiguan|
argentina||argentine,argentinian|buenos aires
armenia||armenian|yerevan
australia||australian,aussie|canberra
austria||austrian|vienna
azerbaijan||azerbaijani,azeri|baku
bahamas||bahamian|nassau
bahrain||bahraini|manama
bangladesh||bangladeshi|dhaka
barbados||barbadian|bridgetown
belarus||belarusian|minsk
belgium||belgian|brussels
belize||belizean|belmopan
benin||beninese|porto-novo
bhutan||bhutanese|thimphu
bolivia||bolivian|la paz
bosnia and herzegovina|bosnia,bosnia-herzegovina|bosnian|sarajevo
botswana||botswanan|gaborone
brazil||brazilian|brasilia
brunei||bruneian|bandar seri begawan
bulgaria||bulgarian|sofia
burkina faso||burkinabe|ouagadougou
burundi||burundian|bujumbura
cambodia||cambodian|phnom penh
cameroon||cameroonian|yaounde
canada||canadian|ottawa
cape verde|cabo verde|cape verdean|praia
central african republic||central african|bangui
chad||chadian|n'djamena
chile||chilean|santiago
china|people's republic of china,prc|chinese|beijing
colombia||colombian|bogota
comoros||comorian|moroni
costa rica||costa rican|san jose
croatia||croatian,croat|zagreb
cuba||cuban|havana
cyprus||cypriot|nicosia
czech republic|czechia|czech|prague
democratic republic of the congo|democratic republic of congo,dr congo,drc|congolese|kinshasa
denmark||danish,dane|copenhagen
djibouti||djiboutian|
dominica|||roseau
dominican republic||dominican|santo domingo
east timor|timor-leste|timorese,east timorese|dili
ecuador||ecuadorian,ecuadorean|quito
egypt||egyptian|cairo
el salvador||salvadoran|san salvador
equatorial guinea||equatorial guinean|malabo
eritrea||eritrean|asmara
estonia||estonian|tallinn
eswatini|swaziland|swazi|mbabane
ethiopia||ethiopian|addis ababa
fiji||fijian|suva
finland||finnish,finn|helsinki
france|french republic|french,frenchman,frenchwoman|paris
gabon||gabonese|libreville
gambia||gambian|banjul
georgia||georgian|tbilisi
germany|federal republic of germany|german|berlin
ghana||ghanaian|accra
greece||greek|athens
grenada||grenadian|
guatemala||guatemalan|guatemala city
guinea||guinean|conakry
guinea-bissau|||bissau
guyana||guyanese|georgetown
haiti||haitian|port-au-prince
honduras||honduran|tegucigalpa
hungary||hungarian|budapest
iceland||icelandic,icelander|reykjavik
india|republic of india|indian|new delhi
indonesia||indonesian|jakarta
iran|islamic republic of iran,islamic republic|iranian|tehran
iraq||iraqi|baghdad
ireland|republic of ireland|irish,irishman,irishwoman|dublin
israel|state of israel|israeli|
italy||italian|rome
ivory coast|cote d'ivoire|ivorian|yamoussoukro
jamaica||jamaican|kingston
japan||japanese|tokyo
jordan||jordanian|amman
kazakhstan||kazakh,kazakhstani|astana
kenya||kenyan|nairobi
kiribati|||
kosovo||kosovar,kosovan|pristina
kuwait||kuwaiti|kuwait city
kyrgyzstan||kyrgyz|bishkek
laos||laotian,lao|vientiane
latvia||latvian|riga
lebanon||lebanese|beirut
lesotho||basotho|maseru
liberia||liberian|monrovia
libya||libyan|tripoli
liechtenstein|||vaduz
lithuania||lithuanian|vilnius
luxembourg||luxembourgish|
madagascar||malagasy|antananarivo
malawi||malawian|lilongwe
malaysia||malaysian|kuala lumpur
maldives||maldivian|
mali||malian|bamako
malta||maltese|valletta
marshall islands||marshallese|majuro
mauritania||mauritanian|nouakchott
mauritius||mauritian|port louis
mexico||mexican|mexico city
micronesia||micronesian|
moldova||moldovan|chisinau
monaco||monegasque|
mongolia||mongolian|ulaanbaatar
montenegro||montenegrin|podgorica
morocco||moroccan|rabat
mozambique||mozambican|maputo
myanmar|burma|burmese|naypyidaw
namibia||namibian|windhoek
nauru||nauruan|
nepal||nepali,nepalese|kathmandu
netherlands|holland|dutch,dutchman,dutchwoman|the hague
new zealand||new zealander,kiwi|wellington
nicaragua||nicaraguan|managua
niger||nigerien|niamey
nigeria||nigerian|abuja
north korea|democratic people's republic of korea,dprk|north korean|pyongyang
north macedonia|macedonia|macedonian|skopje
norway||norwegian|oslo
oman||omani|muscat
pakistan||pakistani|islamabad
palau||palauan|
palestine|palestinian territories,occupied palestinian territory|palestinian|ramallah
panama||panamanian|panama city
papua new guinea||papua new guinean,papuan|port moresby
paraguay||paraguayan|asuncion
peru||peruvian|lima
philippines||filipino,filipina,philippine|manila
poland||polish,pole|warsaw
portugal||portuguese|lisbon
qatar||qatari|doha
republic of the congo|congo,congo-brazzaville||brazzaville
romania||romanian|bucharest
russia|russian federation|russian|moscow
rwanda||rwandan|kigali
saint lucia|st lucia,st. lucia|saint lucian|castries
samoa||samoan|apia
san marino|||
saudi arabia|kingdom of saudi arabia,ksa|saudi,saudi arabian|riyadh
senegal||senegalese|dakar
serbia||serbian,serb|belgrade
seychelles||seychellois|
sierra leone||sierra leonean|freetown
singapore||singaporean|
slovakia|slovak republic|slovak,slovakian|bratislava
slovenia||slovenian,slovene|ljubljana
solomon islands||solomon islander|honiara
somalia||somali,somalian|mogadishu
south africa||south african|pretoria
south korea|republic of korea,rok|south korean|seoul
south sudan||south sudanese|juba
spain||spanish,spaniard|madrid
sri lanka||sri lankan|colombo
sudan||sudanese|khartoum
suriname||surinamese|paramaribo
sweden||swedish,swede|stockholm
switzerland|swiss confederation|swiss|bern
syria|syrian arab republic|syrian|damascus
taiwan|republic of china|taiwanese|taipei
tajikistan||tajik|dushanbe
tanzania||tanzanian|dodoma
thailand||thai|bangkok
togo||togolese|lome
tonga||tongan|
trinidad and tobago|trinidad|trinidadian|port of spain
tunisia||tunisian|tunis
turkey|turkiye|turkish,turk|ankara
turkmenistan||turkmen|ashgabat
tuvalu||tuvaluan|
uganda||ugandan|kampala
ukraine||ukrainian|kyiv
united arab emirates|uae,emirates|emirati|abu dhabi
united kingdom|uk,u.k.,great britain,britain|british,briton,brit|london
united states|us,u.s.,usa,u.s.a.,united states of america,america|american|washington
uruguay||uruguayan|montevideo
uzbekistan||uzbek|tashkent
vanuatu||vanuatuan|port vila
vatican city|vatican,holy see||
venezuela||venezuelan|caracas
vietnam||vietnamese|hanoi
western sahara||sahrawi|
yemen||yemeni|sanaa
zambia||zambian|lusaka
zimbabwe||zimbabwean|harare
soviet union|ussr,u.s.s.r.|soviet|
yugoslavia||yugoslav|
czechoslovakia||czechoslovak|
east germany||east german|
west germany||west german|
nazi germany|third reich||
ottoman empire||ottoman|
england||english,englishman,englishwoman|
scotland||scottish,scot,scots,scotsman|edinburgh
wales||welsh,welshman|cardiff
northern ireland||northern irish|belfast
hong kong||hong konger|
greenland||greenlandic,greenlander|nuuk
puerto rico||puerto rican|san juan
gibraltar||gibraltarian|
bermuda||bermudian|
crimea||crimean|
chechnya||chechen|grozny
catalonia||catalan|
tibet||tibetan|lhasa
kashmir||kashmiri|
kurdistan||kurdish|
`;
