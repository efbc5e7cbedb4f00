/**
 * Widely known names that nothing in their form gives away: type | name | other names. Lower case, without "the".
 * Source: own table of regions, states, bodies, news media, firms, events and writings that news of any kind speaks of.
 */
export const KNOWN_NAMES = `
place|europe;asia;africa;north america;south america;latin america;central america;oceania;antarctica;arctic;middle east;near east;far east;southeast asia;south asia;central asia;east asia;northeast asia;sub-saharan africa;north africa;west africa;east africa;southern africa;horn of africa;maghreb;sahel;balkans;baltics;caucasus;scandinavia;benelux;eurasia;caribbean;mediterranean;pacific;atlantic;indo-pacific;asia-pacific;eastern europe;western europe;central europe;gulf states;levant;siberia;donbas;patagonia;sahara;himalayas;alps;pyrenees;andes;rockies;urals;amazon;nile;thames;rhine;danube;volga;mississippi;yangtze;ganges;mekong;euphrates;tigris;gaza;gaza strip;west bank;golan heights;sinai;korean peninsula;iberian peninsula;arabian peninsula;persian gulf;gulf of mexico;red sea;black sea;dead sea;baltic sea;north sea;caspian sea;mediterranean sea;south china sea;east china sea;sea of japan;english channel;suez canal;panama canal;atlantic ocean;pacific ocean;indian ocean;arctic ocean;strait of hormuz;taiwan strait;bosphorus;great lakes;cape of good hope;korea;galilee;jerusalem;tel aviv;mecca;medina;earth;mars
place|alabama;alaska;arizona;arkansas;california;colorado;connecticut;delaware;florida;hawaii;idaho;illinois;indiana;iowa;kansas;kentucky;louisiana;maine;maryland;massachusetts;michigan;minnesota;mississippi;missouri;montana;nebraska;nevada;new hampshire;new jersey;new mexico;new york;north carolina;north dakota;ohio;oklahoma;oregon;pennsylvania;rhode island;south carolina;south dakota;tennessee;texas;utah;vermont;virginia;west virginia;wisconsin;wyoming;district of columbia;midwest;new england;silicon valley;wall street
place|new york city|nyc
place|los angeles|l.a.
place|washington dc|washington d.c.,d.c.,dc,washington, d.c.
place|ontario;quebec;british columbia;alberta;manitoba;saskatchewan;nova scotia;new brunswick;newfoundland;yukon;new south wales;queensland;tasmania;northern territory;bavaria;saxony;brandenburg;hesse;lower saxony;westphalia;tuscany;sicily;sardinia;lombardy;andalusia;galicia;normandy;brittany;provence;corsica;crete;flanders;wallonia;silesia;moravia;bohemia;transylvania;punjab;sindh;balochistan;kerala;gujarat;maharashtra;tamil nadu;karnataka;rajasthan;bihar;uttar pradesh;west bengal;assam;xinjiang;guangdong;sichuan;yunnan;hubei;hunan;hokkaido;okinawa;fukushima;java;sumatra;bali;borneo;mindanao;luzon;darfur;tigray;biafra;zanzibar;donetsk;luhansk;kherson;zaporizhzhia;kursk;belgorod;dagestan;ingushetia;abkhazia;south ossetia;nagorno-karabakh;transnistria;idlib;kurdistan region;helmand;kandahar
place|cornwall;devon;dorset;somerset;wiltshire;hampshire;surrey;sussex;east sussex;west sussex;kent;essex;suffolk;norfolk;cambridgeshire;hertfordshire;bedfordshire;buckinghamshire;oxfordshire;gloucestershire;worcestershire;herefordshire;shropshire;staffordshire;warwickshire;leicestershire;northamptonshire;rutland;lincolnshire;nottinghamshire;derbyshire;cheshire;lancashire;yorkshire;north yorkshire;south yorkshire;west yorkshire;county durham;northumberland;cumbria;merseyside;greater manchester;tyneside;highlands;hebrides;orkney;shetland;isle of wight;isle of man;anglesey;ulster;munster;leinster;connacht
organization|united nations|un,u.n.
organization|european union|eu,e.u.
organization|north atlantic treaty organization|nato
organization|african union|au
organization|association of southeast asian nations|asean
organization|organization for security and cooperation in europe|osce
organization|organization of the petroleum exporting countries|opec
organization|international monetary fund|imf
organization|world health organization|who
organization|world trade organization|wto
organization|international atomic energy agency|iaea
organization|international criminal court|icc
organization|international olympic committee|ioc
organization|european central bank|ecb
organization|central intelligence agency|cia
organization|federal bureau of investigation|fbi
organization|national security agency|nsa
organization|department of homeland security|dhs
organization|environmental protection agency|epa
organization|food and drug administration|fda
organization|centers for disease control and prevention|cdc
organization|federal aviation administration|faa
organization|federal communications commission|fcc
organization|securities and exchange commission|sec
organization|national aeronautics and space administration|nasa
organization|national rifle association|nra
organization|american civil liberties union|aclu
organization|national health service|nhs
organization|british broadcasting corporation|bbc
organization|cable news network|cnn
organization|associated press|ap
organization|agence france-presse|afp
organization|irish republican army|ira
organization|palestine liberation organization|plo
organization|islamic state|isis,isil,daesh
organization|revolutionary guards|irgc
organization|federal reserve|fed
organization|european commission;european parliament;european council;world bank;red cross;security council;general assembly;interpol;unicef;unesco;unhcr;unrwa;amnesty international;human rights watch;greenpeace;oxfam;save the children;doctors without borders;médecins sans frontières;hamas;hezbollah;fatah;al-qaeda;boko haram;al-shabaab;mossad;kgb;fsb;mi5;mi6;scotland yard;white house;kremlin;pentagon;downing street;capitol hill;state department;justice department;treasury;house of representatives;house of commons;house of lords;supreme court;congress;senate;parliament;knesset;bundestag;bundesrat;duma;politburo;whitehall;westminster;élysée;labour party;conservative party;liberal democrats;republican party;democratic party;green party;likud;workers' party;communist party;reuters;bloomberg;tass;interfax;xinhua;kyodo;al jazeera;al arabiya;new york times;washington post;wall street journal;financial times;los angeles times;usa today;guardian;daily telegraph;daily mail;le monde;le figaro;der spiegel;die zeit;el país;haaretz;politico;axios;vox;buzzfeed;huffington post;the hill;the atlantic;the new yorker;the economist;the independent;the times;sky news;fox news;msnbc;nbc;abc;cbs;npr;pbs;itv;c-span;nbc news;abc news;cbs news;bbc news;google;apple;microsoft;amazon;facebook;meta;twitter;youtube;instagram;tiktok;whatsapp;telegram;netflix;spotify;uber;airbnb;tesla;spacex;boeing;airbus;toyota;volkswagen;samsung;sony;huawei;intel;nvidia;openai;ibm;exxonmobil;exxon;chevron;shell;bp;gazprom;rosneft;aramco;walmart;mcdonald's;starbucks;coca-cola;pepsi;nike;adidas;ikea;pfizer;moderna;astrazeneca;johnson & johnson;goldman sachs;jpmorgan;morgan stanley;citigroup;hsbc;barclays;deutsche bank;ubs;credit suisse;general motors;ford;general electric;lockheed martin;raytheon;at&t;verizon;vodafone;fifa;uefa;nba;nfl;mlb;nhl;ncaa;harvard;yale;stanford;princeton;oxford university;cambridge university;mit;ucla
event|world war i|first world war,great war,wwi
event|world war ii|second world war,world war two,wwii,ww2
event|cold war;vietnam war;korean war;gulf war;iraq war;civil war;american civil war;spanish civil war;great patriotic war;crimean war;boer war;six-day war;yom kippur war;falklands war;arab spring;holocaust;great depression;french revolution;russian revolution;industrial revolution;cultural revolution;renaissance;reformation;brexit;watergate;olympics;olympic games;winter olympics;summer olympics;paralympics;world cup;super bowl;world series;wimbledon;tour de france;ryder cup;oscars;academy awards;grammys;emmys;bafta;nobel prize;pulitzer prize;booker prize;eurovision;glastonbury;super tuesday;black friday;d-day;hurricane katrina;covid-19 pandemic
work|bible;koran;quran;torah;talmud;constitution;bill of rights;declaration of independence;magna carta;geneva conventions;geneva convention;paris agreement;kyoto protocol;good friday agreement;treaty of versailles;maastricht treaty;lisbon treaty;affordable care act;obamacare;patriot act;civil rights act;voting rights act;first amendment;second amendment;star wars;harry potter;hamlet;macbeth;odyssey;iliad;wikipedia
`;
