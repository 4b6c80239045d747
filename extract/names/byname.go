package names

import (
	"slices"
	"strings"

	"hearsay/extract/lexicon"
	"hearsay/extract/names/gazetteer"
	"hearsay/graph"
)

// byName is what the name alone suggests.
func byName(name string) votes {
	var v votes
	folded := graph.FoldName(name)
	words := strings.Fields(folded)
	if len(words) == 0 {
		return v
	}
	last, district := words[len(words)-1], false
	switch listed := gazetteer.Of(folded); {
	case countries[folded] > 0 || places[folded]:
		v[spot] += 6
	case listed == gazetteer.Organization:
		v[organization] += 10
	case listed != 0 && listed&^(gazetteer.City|gazetteer.Region) == 0:
		v[spot] += 5
	}
	if len(words) > 1 && pressWord[last] && orgHead[last] == 0 {
		v[organization] += 9
	}
	if chambers[folded] {
		v[organization] += 7
	}
	if w := orgHead[last]; w > 0 {
		v[organization] += w
	}
	for i, w := range words {
		if i+1 < len(words) && words[i+1] == "of" && orgHead[w] > 0 {
			v[organization] += 6
		}
	}
	if len(words) == 2 && takesNumber[words[0]] && last[0] >= '0' && last[0] <= '9' {
		v[organization] += 12
	}
	if len(words) > 1 && leadsName[words[0]] {
		v[organization] += 7
	}
	v.byInitials(name)
	if strings.HasSuffix(name, "'s") || strings.HasSuffix(name, "’s") {
		v[organization] += 13 // "Moody's"
		v[person] -= 8
	}
	if corporate[last] || len(words) > 1 && (trades[last] || ballots[last]) {
		v[organization] += 5
	}
	if len(words) > 1 && (placeHead[last] || grounds[last] || leadsPlace[words[0]] && orgHead[last] == 0) {
		v[spot] += 4
	}
	if len(words) > 1 && directions[last] && orgHead[last] == 0 {
		v[spot] += 4
		district = len(words) > 2 // "Harbour Valley East"
	}
	if n := len(words) - 1; n > 0 && v == (votes{}) && isPlace(last) && !saysWhere[words[n-1]] && firstNames[words[0]] == 0 {
		v[organization] += 5 // "Norlund Spain"
	}
	if partyPlural[last] || demonymOf[strings.TrimSuffix(last, "s")] != "" && strings.HasSuffix(last, "s") {
		v[group] += 5
	}
	if strings.HasSuffix(last, "s") && personNoun[strings.TrimSuffix(last, "s")] && len(words) > 1 {
		v[group] += 7 // "Harbour Councillors"
	}
	if len(words) == 1 && !namesPerson(last) && v[spot] == 0 && ((strings.HasSuffix(last, "bank") || foreignPress(last) || strings.HasSuffix(last, "gas") || strings.HasSuffix(last, "tech")) && len(last) > 6 || strings.HasSuffix(last, ".com")) {
		v[organization] += 13
	}
	if acronym(name) && v[spot] == 0 {
		v[organization] += 3
		v[person] -= 8
	}
	if eventHead[last] {
		v[other] += 5
	}
	if product(words) && last[0] >= 'a' && last[0] <= 'z' && !numbered[folded] || len(words) > 1 && measures[last] {
		v[other] += 15
	}
	if len(words) > 1 && leadsEvent[words[0]] {
		v[other] += 15
	}
	switch {
	case district:
		v[spot] += 9
	case len(words) > 1 && firstNames[words[0]] != 0:
		v[person] += 4
	}
	return v
}

// foreignPress reports whether a word ends as the names of newspapers do in other tongues: "Tarnbyposten".
func foreignPress(w string) bool {
	for _, end := range [...]string{"blatt", "zeitung", "bladet", "dagblad", "posten", "tidende", "tidningen", "avisen"} {
		if strings.HasSuffix(w, end) {
			return true
		}
	}
	return false
}

// byInitials is what capitals before further words suggest: "VG Metal", but not "KT Dahl".
func (v *votes) byInitials(name string) {
	words := strings.Fields(name)
	if len(words) < 2 || !acronym(words[0]) || strings.Contains(words[0], ".") || honours[strings.ToLower(words[0])] || strings.ToUpper(name) == name {
		return
	}
	if last := strings.ToLower(words[len(words)-1]); eventHead[last] || len(words[0]) == 2 && (namesPerson(last) || len(words) > 2) {
		return
	}
	v[organization] += 5
	v[person] -= 8
}

// lettered reports whether capitals that are neither initials, nor an honour, nor a king's figure stand behind the first
// word: "Velmar OS", but not "Ada Novak MP" or "Ada HW Novak".
func lettered(name string) bool {
	words := strings.Fields(name)
	for i, w := range words {
		if n := len(w); i > 0 && n > 1 && n < 5 && (n > 2 || i+1 == len(words) || len(words[i+1]) == 1) && acronym(w) && !strings.Contains(w, ".") && !honours[strings.ToLower(w)] && strings.Trim(w, "IVX") != "" && strings.ToUpper(name) != name {
			return true
		}
	}
	return false
}

// honours stand in capitals behind a person's name.
var honours = lexicon.Set(`mp mpp msp mla mep td qc kc sc mbe obe cbe kbe dbe phd md jd jr sr dds rn bt frs rdi ran usn usa`)

// leadsName are words that an organization's name begins with.
var leadsName = lexicon.Set(`radio kanal daily sunday gaceta gazeta gazzetta corriere diario channel bank air university hotel club atlético atletico deportivo dynamo dinamo lokomotiv spartak fc afc cf`)

// trades are what businesses are named after: "Velmar Dredging".
var trades = lexicon.Set(`dredging engineering trading catering fishing farming printing packaging brewing paving roofing plumbing recycling
 demolition leasing housing insurance finance financial securities investments savings haulage freight transport ferries lines buses taxis
 trams timber cement concrete asphalt quarries textiles dairy dairies brewery breweries bakery bakeries boats shipyard shipyards tyres tires
 glass chemicals plastics metals minerals materials resources renewables solar software analytics robotics electronics semiconductors
 instruments solutions telecom telecommunications communications productions pictures records entertainment properties estates homes hotels
 hospice infirmary fisheries hospitals clinics schools aggregates talent nursery surgery midstream brands foods automotive management computer computers resorts leisure tours travel pharma supermarkets stores healthcare biotech aerospace aviation`)

// ballots are what stands for election: "the Harbour List".
var ballots = lexicon.Set(`voters citizens renewal list bloc homeland`)

// grounds are places besides those of placeHead.
var grounds = lexicon.Set(`baths pool quarter estate terrace allotments cemetery reservoir woods`)

// chambers go by one word.
var chambers = lexicon.Set(`house senate congress commons lords knesset bundestag duma`)

// leadsEvent are words that the name of a storm or a campaign begins with.
var leadsEvent = lexicon.Set(`hurricane typhoon cyclone storm operation copa coupe coppa`)

// numbered are bodies that go by letters and a figure.
var numbered = lexicon.Set(`g7 g8 g20 g77 mi5 mi6`)

// measures are what prices are told by: "the Tarnby Index".
var measures = lexicon.Set(`index average composite`)

var directions = lexicon.Set(`north south east west northeast northwest southeast southwest north-east north-west south-east south-west central`)

// saysWhere are words before the name of a place that make no organization of it.
var saysWhere = lexicon.Set(`new old great greater north south east west northern southern eastern western central upper lower inner outer
 mid rural urban downtown mainland republic of the and saint st st. santa san`)

// leadsPlace are words that a place's name begins with.
var leadsPlace = lexicon.Set(`lake mount cape port fort isle gulf river strait bay county city san santa st st. saint los las north south east west upper lower`)

// shapedLikePerson reports whether a name nothing else is known of has the shape of a person's: two or three
// words of which one is known to be a surname or a first name.
func shapedLikePerson(words []string) bool {
	return len(words) > 1 && len(words) < 4 && letters(strings.Join(words, " ")) && slices.ContainsFunc(words, func(w string) bool {
		return gazetteer.Of(w)&(gazetteer.Male|gazetteer.Female|gazetteer.Surname) != 0
	})
}

func letters(s string) bool {
	return !strings.ContainsAny(s, "0123456789&@#/")
}
