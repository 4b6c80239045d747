package names

import (
	"strings"

	"hearsay/extract/lexicon"
)

// The word lists below were written for this project. They name kinds of words, never the people or
// events of a story; what a document itself shows outweighs them.

func weights(m map[string]int, weight int, words string) map[string]int {
	for _, w := range strings.Fields(words) {
		m[strings.ReplaceAll(w, "_", " ")] = weight
	}
	return m
}

var functionWord = lexicon.Set(`the a an this that these those he she it they we i you his her its their our my your in on at by for
 with from to of as if when while after before since until although though because but and or nor so yet not no yes there here
 what who whom whose which why how where both all some many most few several each every any such other another one two three
 four five six seven eight nine ten last next earlier later now then also however meanwhile instead still even only just once
 afterward afterwards presumptive according despite during under over about between among through against without within citing speaking following asked under
 mr mrs ms dr is are was were be been has have had do does did will would can could may might must should let`)

var calendar = lexicon.Set(`monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
 september october november december jan feb mar apr jun jul aug sep sept oct nov dec jan. feb. mar. apr. aug. sept. oct. nov. dec.
 mon tue wed thu fri sat sun christmas easter ramadan am pm a.m. p.m.`)

// singleNoise are capitalised words that alone name nothing.
var singleNoise = lexicon.Set(`the a i mr mrs ms dr sir street no yes ok internet web god covid covid-19 tv editor photo image file source updated
 published read more chapter section article figure table north south east west northern southern eastern western ed`)

// titleWords may stand before a person's name as part of a title.
var titleWords = lexicon.Set(`mr mr. mrs mrs. ms ms. miss dr dr. prof prof. professor sir dame lord lady baroness baron count president vice-president
 vice prime minister premier chancellor secretary governor gov gov. lieutenant senator sen sen. representative rep rep. congressman
 congresswoman assemblyman assemblywoman mp mpp mla msp mep td councillor councilor councilman councilwoman alderman mayor deputy
 ambassador consul judge justice chief general gen gen. colonel col col. major maj. captain capt capt. lieutenant lt lt. sergeant sgt
 sgt. corporal private admiral commander brigadier marshal inspector detective constable officer superintendent commissioner sheriff
 director chairman chairwoman chair ceo cfo coo king queen prince princess pope cardinal archbishop bishop father rev rev. reverend
 rabbi imam sheikh ayatollah leader speaker whip attorney prosecutor coach taoiseach minister state-secretary treasurer auditor
 ombudsman rapporteur undersecretary cllr cllr. supt supt. insp insp. det det. adm adm. dci dj spokesman spokeswoman spokesperson backbencher lawmaker provost dean principal
 coun coun. cr cr. brig brig. hon hon. shri smt smt. alhaji alhaja hajia comrade engr engr. barr barr. adv adv. advocate barrister magistrate
 registrar collector tehsildar sarpanch chairperson convener convenor pastor deacon senator-elect mayor-elect governor-elect vice-chancellor`)

var titleGender = map[string]byte{"mr": 'm', "mrs": 'f', "ms": 'f', "miss": 'f', "sir": 'm', "dame": 'f', "lady": 'f', "lord": 'm',
	"congressman": 'm', "congresswoman": 'f', "chairman": 'm', "chairwoman": 'f', "councilman": 'm', "councilwoman": 'f', "king": 'm',
	"queen": 'f', "prince": 'm', "princess": 'f', "baroness": 'f', "baron": 'm', "father": 'm', "spokesman": 'm', "spokeswoman": 'f', "shri": 'm', "smt": 'f', "alhaji": 'm', "alhaja": 'f', "hajia": 'f'}

// personNoun are nouns for what a person is.
var personNoun = lexicon.Set(`minister president premier leader lawmaker legislator politician mp mpp mla senator congressman congresswoman councillor
 councilor mayor governor deputy member candidate diplomat ambassador consul envoy official officer spokesman spokeswoman spokesperson
 aide adviser advisor secretary chancellor chief head director manager executive chairman chairwoman chair chairperson ceo cfo founder
 co-founder owner entrepreneur businessman businesswoman banker investor developer contractor engineer lawyer attorney solicitor
 barrister prosecutor judge justice magistrate detective inspector sergeant constable commissioner superintendent sheriff general
 colonel captain commander soldier admiral professor lecturer teacher principal dean student researcher scientist economist analyst
 expert historian author writer journalist reporter editor columnist correspondent presenter anchor blogger photographer
 activist campaigner organizer organiser advocate donor lobbyist volunteer resident witness victim suspect defendant plaintiff
 accuser complainant informant whistleblower doctor nurse surgeon physician midwife paramedic coach player footballer striker
 goalkeeper athlete runner swimmer captain referee actor actress singer musician artist director producer designer chef priest bishop
 archbishop pastor imam rabbi nun monk king queen prince princess man woman boy girl teenager father mother son daughter brother
 sister husband wife widow partner uncle aunt cousin colleague friend neighbour neighbor veteran pensioner farmer driver pilot
 worker employee clerk treasurer auditor accountant bookkeeper trustee rapporteur ombudsman backbencher independent democrat
 republican liberal conservative socialist nationalist rebel dissident defector spy agent consul-general parliamentarian predecessor
 successor incumbent rival critic boss trader broker assistant supervisor contractor tenant landlord coroner pathologist head-teacher
 headteacher undersecretary speaker whip treasurer provost counsellor counselor attaché attache namesake translator
 interpreter niece nephew mother-in-law father-in-law son-in-law daughter-in-law brother-in-law sister-in-law editor-in-chief
 commander-in-chief consultant dj client boyfriend girlfriend fiancé fiancée publicist scaffolder barmaid barman magnate tycoon heiress hurdler pal reader viewer listener caller
 passenger commuter customer shopper motorist cyclist protester relative villager islander shareholder sailor seaman deckhand cook waiter waitress
 electrician plumber carpenter mechanic cleaner caretaker dentist psychologist psychiatrist therapist pharmacist pupil schoolboy schoolgirl
 novelist poet playwright filmmaker painter sculptor dancer comedian rapper songwriter guitarist star influencer boxer jockey golfer cricketer
 skier sprinter defender midfielder winger trainer umpire inmate prisoner detainee hostage migrant refugee fugitive gunman attacker killer
 murderer robber burglar thief fraudster dealer smuggler juror cleric preacher toddler mum mom dad ex-husband ex-wife vicar firefighter staffer strategist surveyor planner geologist biologist chemist physicist entrepreneur heir
 toxicologist epidemiologist virologist cardiologist oncologist neurologist paediatrician pediatrician radiologist microbiologist immunologist
 sociologist anthropologist archaeologist ecologist zoologist meteorologist climatologist seismologist volcanologist criminologist
 astronomer mathematician statistician theologian philosopher obstetrician gynaecologist gynecologist dermatologist anaesthetist anesthesiologist
 vet veterinarian dietitian nutritionist optician physiotherapist chiropractor nursery-nurse headmaster headmistress tutor registrar bursar
 shopkeeper publican landlady butcher baker grocer fisherman fisherwoman trawlerman miner welder builder bricklayer roofer gardener gamekeeper beekeeper
 zookeeper hairdresser barber tailor cobbler blacksmith janitor porter concierge courier postman postwoman trucker cabbie taxi-driver lorry-driver
 policeman policewoman patrolman trooper bailiff warden lifeguard coastguard lieutenant corporal brigadier marshal cadet
 collector tehsildar sarpanch magistrate registrar convener convenor chieftain elder sultan emir oba monarch regent
 stockbroker fundraiser philanthropist financier restaurateur hotelier
 conservationist environmentalist feminist unionist suffragist humanitarian ex-minister ex-mayor ex-president ex-chief
 grandmother grandfather grandson granddaughter grandparent stepfather stepmother stepson stepdaughter godfather godmother
 schoolteacher childminder nanny babysitter au-pair carer caregiver stallholder vendor hawker bystander onlooker passer-by survivor holidaymaker tourist
 hiker climber walker skipper helmsman jailer envoy-designate claimant litigant petitioner respondent appellant complainant`)

// orgNoun are nouns for what an organization is.
var orgNoun = lexicon.Set(`party caucus government ministry department agency office bureau commission committee council court parliament
 legislature senate congress cabinet company firm corporation group conglomerate bank insurer retailer manufacturer maker developer
 supplier utility airline carrier railway startup start-up giant subsidiary contractor newspaper paper daily weekly tabloid magazine
 broadcaster network station channel outlet publication website agency wire publisher media university college school institute
 laboratory hospital clinic charity foundation trust union federation confederation inspectorate portal trio duo association league club team squad church mosque
 police force army navy regiment militia embassy consulate mission watchdog regulator authority board panel tribunal inquiry
 think-tank thinktank unit consultancy brewer miner carmaker drugmaker chipmaker planemaker steelmaker builder shipper lender operator developer
 retailer wholesaler importer exporter exchange refiner coalition alliance movement campaign ngo nonprofit museum theatre theater orchestra`)

// orgHead are last or first words of an organization's name, with how sure they make one.
var orgHead = weights(weights(weights(map[string]int{}, 5, `party caucus news press times post herald gazette courier tribune journal observer
 guardian telegraph chronicle examiner inquirer sentinel bulletin dispatch mail standard globe star mirror express argus echo record
 review reporter broadcasting television tv radio network media wire agency university college institute school primary infants comprehensive grammar academy hospital bank group
 company corporation holdings industries technologies systems motors airlines airways energy oil gas petroleum electric water power rail railways foods steel mining council
 committee commission board ministry department bureau office court tribunal parliament senate congress assembly chamber house
 commons cabinet government police service services authority administration embassy consulate federation association union
 league club society foundation trust fund church army navy force forces guard corps intelligence international organization
 organisation alliance coalition movement front watch forum secretariat inspectorate registry treasury constabulary partners
 partnership associates consulting capital ventures laboratories pharmaceuticals publishing confederation studios enterprises works logistics
 shipping construction builders democrats nations`), 3, `global security insider monitor eagle voice daily weekly today online digital labs team rangers
 united rovers athletic harriers wanderers albion hotspur warriors saracens wasps sharks raiders reserve exchange center centre clinic museum library theatre mission network command`), 7, `party caucus news times herald gazette courier tribune
 university college council committee commission ministry department court tribunal parliament senate police association federation union
 bank party corporation holdings confederation`)

// possessedHead are heads of organizations that are named after those who belong to them: "Carpenters' Union".
var possessedHead = lexicon.Set(`union league association federation trust society club foundation party congress guild council fund front
 alliance coalition network forum bureau cooperative`)

var corporate = lexicon.Set(`inc inc. ltd ltd. llc llc. plc plc. corp corp. co co. gmbh ag sa nv bv pty llp lp asa oyj oy ab spa srl sarl kgaa se pte
 tbk bhd limited incorporated`)

// takesOf may be followed by "of" and a name within one name.
var takesOf = lexicon.Set(`house bank ministry department university college party court council office board institute bureau federation
 association church republic kingdom union commission committee chamber parliament isle gulf bay port city duke duchess archdiocese
 diocese academy school museum society league organization organisation confederation chambers secretariat state states city county
 district province speaker center centre democrats conservatives liberals strait cape mount people's service agency authority tower lake national
 international embassy consulate friends`)

var placeHead = lexicon.Set(`city town village county province state island islands river lake bay valley street avenue road boulevard square
 park bridge airport station port harbour harbor mountain mountains hill hills beach coast peninsula desert forest district
 territory region canyon strait gulf ocean sea mount cape lane crescent heights falls creek quay wharf stadium arena`)

var eventHead = lexicon.Set(`act bill treaty agreement accord prize award cup championship olympics games festival war protocol convention
 constitution code ordinance directive decree amendment awards prizes championships summit conference motion report inquiry law charter election referendum budget`)

var partyPlural = lexicon.Set(`conservatives liberals democrats republicans socialists nationalists greens tories unionists communists
 labourites libertarians progressives christian-democrats`)

var speechVerb = lexicon.Set(`say tell add state announce claim allege deny insist argue declare admit confirm report tweet write note warn suggest
 reply respond ask call urge acknowledge concede reiterate testify explain fume rage exclaim
 joke quip storm thunder remark observe whisper shout continue recall agree`)

var personVerb = lexicon.Set(`resign smile laugh weep cry nod die marry tweet joke shrug recall graduate grow`)

var orgVerb = lexicon.Set(`publish broadcast employ print acquire merge manufacture launch`)

// Countries and the words for what belongs to them or for who lives there.
var countries, demonymOf = readCountries(`Afghanistan:Afghan Albania:Albanian Algeria:Algerian Angola:Angolan Argentina:Argentine,Argentinian
 Armenia:Armenian Australia:Australian Austria:Austrian Azerbaijan:Azerbaijani Bahrain:Bahraini Bangladesh:Bangladeshi
 Belarus:Belarusian Belgium:Belgian Bolivia:Bolivian Bosnia:Bosnian Botswana:Botswanan Brazil:Brazilian Britain:British,Briton
 Bulgaria:Bulgarian Cambodia:Cambodian Cameroon:Cameroonian Canada:Canadian Chad:Chadian Chile:Chilean China:Chinese
 Colombia:Colombian Congo:Congolese Croatia:Croatian Cuba:Cuban Cyprus:Cypriot Czechia:Czech Denmark:Danish,Dane Ecuador:Ecuadorian
 Egypt:Egyptian England:English Estonia:Estonian Ethiopia:Ethiopian Finland:Finnish,Finn France:French Gaza:Gazan Georgia:Georgian
 Germany:German Ghana:Ghanaian Greece:Greek Guatemala:Guatemalan Haiti:Haitian Honduras:Honduran Hungary:Hungarian
 Iceland:Icelandic India:Indian Indonesia:Indonesian Iran:Iranian Iraq:Iraqi Ireland:Irish Israel:Israeli Italy:Italian
 Jamaica:Jamaican Japan:Japanese Jordan:Jordanian Kazakhstan:Kazakh Kenya:Kenyan Kosovo:Kosovar Kuwait:Kuwaiti Latvia:Latvian
 Lebanon:Lebanese Libya:Libyan Lithuania:Lithuanian Malawi:Malawian Malaysia:Malaysian Mali:Malian Malta:Maltese Mexico:Mexican
 Moldova:Moldovan Mongolia:Mongolian Morocco:Moroccan Mozambique:Mozambican Myanmar:Burmese Namibia:Namibian Nepal:Nepali
 Netherlands:Dutch Nicaragua:Nicaraguan Nigeria:Nigerian Norway:Norwegian Oman:Omani Pakistan:Pakistani Panama:Panamanian
 Paraguay:Paraguayan Peru:Peruvian Philippines:Filipino,Philippine Poland:Polish,Pole Portugal:Portuguese Qatar:Qatari
 Romania:Romanian Russia:Russian Rwanda:Rwandan Scotland:Scottish,Scot Senegal:Senegalese Serbia:Serbian Singapore:Singaporean
 Slovakia:Slovak Slovenia:Slovenian Somalia:Somali Spain:Spanish,Spaniard Sudan:Sudanese Sweden:Swedish,Swede
 Switzerland:Swiss Syria:Syrian Taiwan:Taiwanese Tanzania:Tanzanian Thailand:Thai Tibet:Tibetan Tunisia:Tunisian Turkey:Turkish,Turk
 Uganda:Ugandan Ukraine:Ukrainian Uruguay:Uruguayan Uzbekistan:Uzbek Venezuela:Venezuelan Vietnam:Vietnamese Wales:Welsh
 Yemen:Yemeni Zambia:Zambian Zimbabwe:Zimbabwean Africa:African America:American Asia:Asian Europe:European
 Saudi_Arabia:Saudi South_Korea:South_Korean North_Korea:North_Korean South_Africa:South_African New_Zealand:New_Zealander
 Sri_Lanka:Sri_Lankan Costa_Rica:Costa_Rican Hong_Kong:Hongkonger Palestine:Palestinian Vatican:Vatican
 United_States:U.S.,US,USA,U.S.A. United_Kingdom:UK,U.K. European_Union:EU,E.U. United_Arab_Emirates:Emirati,UAE El_Salvador:Salvadoran
 Czech_Republic: Ivory_Coast:Ivorian Papua_New_Guinea:Papuan Northern_Ireland:Northern_Irish Soviet_Union:Soviet`)

func readCountries(list string) (countries map[string]int, demonyms map[string]string) {
	countries, demonyms = make(map[string]int), make(map[string]string)
	for _, entry := range strings.Fields(strings.ToLower(strings.ReplaceAll(list, "\n", " "))) {
		name, words, _ := strings.Cut(strings.ReplaceAll(entry, "_", " "), ":")
		countries[name] = 1
		for _, w := range strings.Split(words, ",") {
			if isAbbreviation(w) {
				countries[w] = 1
			} else if w != "" {
				demonyms[w] = name
			}
		}
	}
	return countries, demonyms
}

func isAbbreviation(w string) bool {
	switch w {
	case "u.s.", "us", "usa", "u.s.a.", "uk", "u.k.", "eu", "e.u.", "uae":
		return true
	}
	return false
}

var places = lexicon.Set(`london paris berlin madrid rome vienna brussels amsterdam lisbon dublin edinburgh cardiff belfast glasgow manchester
 liverpool birmingham leeds oslo stockholm copenhagen helsinki warsaw prague budapest bucharest sofia athens istanbul ankara kyiv kiev
 moscow minsk vilnius riga tallinn geneva zurich milan naples barcelona munich frankfurt hamburg lyon marseille washington new_york
 new_york_city los_angeles chicago houston dallas boston philadelphia detroit atlanta miami seattle denver phoenix san_francisco
 san_diego las_vegas ottawa toronto montreal vancouver calgary edmonton winnipeg halifax quebec_city mexico_city havana bogota caracas
 lima quito santiago buenos_aires brasilia sao_paulo rio_de_janeiro montevideo cairo tripoli tunis algiers rabat casablanca khartoum
 addis_ababa nairobi kampala kigali lagos abuja accra dakar johannesburg cape_town pretoria harare lusaka luanda kinshasa jerusalem
 tel_aviv beirut damascus baghdad tehran riyadh jeddah dubai abu_dhabi doha kabul islamabad karachi lahore delhi new_delhi mumbai
 kolkata chennai bangalore dhaka colombo kathmandu beijing shanghai guangzhou shenzhen wuhan taipei tokyo osaka seoul pyongyang hanoi
 saigon bangkok singapore kuala_lumpur jakarta manila canberra sydney melbourne brisbane perth adelaide auckland wellington
 ontario quebec alberta manitoba saskatchewan nova_scotia new_brunswick british_columbia newfoundland yukon
 alabama alaska arizona arkansas california colorado connecticut delaware florida hawaii idaho illinois indiana iowa kansas kentucky
 louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada new_hampshire new_jersey
 new_mexico north_carolina north_dakota ohio oklahoma oregon pennsylvania rhode_island south_carolina south_dakota tennessee texas
 utah vermont virginia west_virginia wisconsin wyoming puerto_rico crimea donbas bavaria catalonia kashmir punjab xinjiang tibet
 middle_east latin_america west_bank balkans caribbean scandinavia silicon_valley hollywood wall_street earth mars`)

// Country returns the folded name of the country that an adjective or people's name belongs to, "" where
// it is none.
func Country(demonym string) string { return demonymOf[strings.ToLower(demonym)] }

// capitals stand for the governments of their countries.
var capitals = map[string]string{"beijing": "china", "moscow": "russia", "tehran": "iran", "kyiv": "ukraine", "kiev": "ukraine",
	"canberra": "australia", "ottawa": "canada", "tokyo": "japan", "seoul": "south korea", "pyongyang": "north korea", "ankara": "turkey",
	"baghdad": "iraq", "damascus": "syria", "kabul": "afghanistan", "islamabad": "pakistan", "delhi": "india", "new delhi": "india",
	"jakarta": "indonesia", "manila": "philippines", "hanoi": "vietnam", "bangkok": "thailand", "riyadh": "saudi arabia", "doha": "qatar",
	"cairo": "egypt", "khartoum": "sudan", "nairobi": "kenya", "pretoria": "south africa", "abuja": "nigeria", "caracas": "venezuela",
	"havana": "cuba", "brasilia": "brazil", "berlin": "germany", "paris": "france", "rome": "italy", "madrid": "spain", "lisbon": "portugal",
	"warsaw": "poland", "budapest": "hungary", "vienna": "austria", "athens": "greece", "oslo": "norway", "stockholm": "sweden",
	"helsinki": "finland", "copenhagen": "denmark", "minsk": "belarus", "washington": "us", "brussels": "eu", "taipei": "taiwan"}

// PersonNoun reports whether the lemma, in lower case, is a noun for what a person is.
func PersonNoun(lemma string) bool { return personNoun[lemma] }

// OrganizationNoun reports whether the lemma, in lower case, is a noun for what an organization is.
func OrganizationNoun(lemma string) bool { return orgNoun[lemma] }

// commonAdjective are adjectives that stand before the names of organizations without being part of them.
var commonAdjective = lexicon.Set(`former new local senior many other several same own current previous next last first second third leading major
 big small large old young top chief public private foreign federal provincial early late more most few some all both various certain`)
