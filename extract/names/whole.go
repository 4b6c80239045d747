package names

import (
	"strings"

	"hearsay/extract/lexicon"
	"hearsay/extract/names/gazetteer"
	"hearsay/extract/tree"
)

// takesFor may be followed by "for" and a name within one name: "Centre for European Studies".
var takesFor = lexicon.Set(`administration agency association authority bureau campaign centre center coalition college commission commissioner committee
 council court department directorate front army forum foundation fund institute ministry movement network office organisation organization secretariat society
 trust union alliance academy party programme program programmes federation tribunal club citizens veterans students mothers americans`)

// bodyBefore reports whether the name from first up to end is of a body that may go on with "for": "Court of Arbitration | for
// Sport".
func bodyBefore(s *tree.Sentence, first, end int) bool {
	if takesFor[s.Lower(end-1)] {
		return true
	}
	for i := first; i+1 < end; i++ {
		if takesFor[s.Lower(i)] && s.Lower(i+1) == "of" {
			return true
		}
	}
	return false
}

// hasFor reports whether the name from first up to end goes on with "for" already: "Office for the Upkeep | of Canals".
func hasFor(s *tree.Sentence, first, end int) bool {
	for i := first + 1; i < end-1; i++ {
		if s.Lower(i) == "for" {
			return true
		}
	}
	return false
}

// capitalInside reports whether the word at i belongs to a name for its capital alone, though it names nothing: "Canals |
// Without | Locks", "Clean Canals | Now".
func capitalInside(s *tree.Sentence, i int) bool {
	t := &s.Tokens[i]
	if !capital(t.Form) || !adjacent(s, i) || t.UPOS == "PUNCT" || calendar[s.Lower(i)] || s.Lower(i) == "i" || t.Form == strings.ToUpper(t.Form) {
		return false
	}
	if t.UPOS == "ADV" && (i+1 == len(s.Tokens) || !capital(s.Tokens[i+1].Form)) {
		return true
	}
	return (t.UPOS == "ADV" || t.UPOS == "ADP") && i+1 < len(s.Tokens) && nameToken(s, i+1) && adjacent(s, i+1)
}

// toDo reports whether the word before "to" at i and the verb behind it are one name: "Right | to Rise". It does not tell of the first
// word of a sentence.
func toDo(s *tree.Sentence, first, i int) bool {
	return i == first+1 && first > 0 && !opensQuote(s, first-1) && s.Lower(i) == "to" && i+1 < len(s.Tokens) && adjacent(s, i+1) &&
		s.Tokens[i+1].XPOS == "VB" && capital(s.Tokens[i+1].Form) && !namesPerson(s.Lower(first)) && !isPlace(s.Lower(first))
}

// companions are people whose society is named after what follows "of".
var companions = lexicon.Set(`friends sons daughters knights heirs guardians defenders`)

// bids reports whether a name that asks for something, or says where, begins inside the sentence: CBS's “Face | the Nation”, the podcast
// Off | the Hook.
func bids(s *tree.Sentence, i int) bool {
	if i > 0 && shows[s.Lemma(i-1)] && s.Tokens[i].UPOS == "ADP" && capital(s.Tokens[i].Form) && s.Lower(i+1) == "the" && i+2 < len(s.Tokens) && capital(s.Tokens[i+2].Form) {
		return true
	}
	return i > 0 && (s.Tokens[i-1].XPOS == "POS" || !opensQuote(s, i-1)) && capital(s.Tokens[i].Form) && s.Lower(i+1) == "the" && !titleWords[s.Lower(i)] && orgHead[s.Lower(i)] == 0 &&
		(strings.HasPrefix(s.Tokens[i].XPOS, "VB") || s.Tokens[i].XPOS == "NN") && i+2 < len(s.Tokens) && capital(s.Tokens[i+2].Form) && s.Tokens[i+2].UPOS != "ADJ"
}

// shows are what is broadcast or printed under a name.
var shows = lexicon.Set(`podcast programme program show series newsletter magazine documentary film book column blog website`)

// many are plurals that own by "'s".
var many = lexicon.Set(`men women children people fishermen firemen seamen postmen policemen tradesmen`)

// ofMany returns the end of the name of a body that belongs to many, of whom the possessive at i tells: "Fishermen|'s
// Provident Society"; 0 for none.
func ofMany(s *tree.Sentence, i int) int {
	if mark := s.Lower(i); i == 0 || !(mark == "'s" && many[s.Lower(i-1)] || mark == "'" && strings.HasSuffix(s.Lower(i-1), "s")) {
		return 0
	}
	for k := i + 1; k < len(s.Tokens) && k < i+6 && adjacent(s, k); k++ {
		switch {
		case !capital(s.Tokens[k].Form) && s.Tokens[k].Form != "-":
			return 0
		case possessedHead[s.Lower(k)] || s.Lower(k) == "party":
			return k + 1
		}
	}
	return 0
}

// asks are verbs after whose object "for" tells what for, or for whom.
var asks = lexicon.Set(`ask blame criticise criticize thank sue leave praise fine pay apologise apologize attack fault condemn rebuke quit swap pass`)

// forAnother reports whether the "for" at i belongs to the verb and not to the name before it: "blamed the Commission | for
// Novak's fall".
func forAnother(s *tree.Sentence, i int) bool {
	h := s.Tokens[i].Head
	if h < 0 || s.Tokens[h].Head < 0 || !strings.HasPrefix(s.Tokens[h].Rel, "obl") {
		return false
	}
	return asks[strings.ToLower(s.Lemma(s.Tokens[h].Head))]
}

// bothOwn reports whether two possessives before one word for a body begin at i, behind the first: "Weavers|' and Dyers'
// Union".
func bothOwn(s *tree.Sentence, i int) bool {
	return s.Lower(i) == "'" && s.Lower(i+1) == "and" && i+4 < len(s.Tokens) && strings.HasSuffix(s.Lower(i-1), "s") &&
		capital(s.Tokens[i+2].Form) && s.Lower(i+3) == "'" && possessedHead[s.Lower(i+4)] && capital(s.Tokens[i+4].Form)
}

// vessels are nouns before the name of a ship.
var vessels = lexicon.Set(`ferry ship tanker trawler yacht boat submarine frigate vessel liner freighter barge destroyer cruiser lifeboat steamer
 warship schooner dredger tug tugboat corvette icebreaker hulk`)

// likeShip reports whether the one word at i, before "of", is no name yet: "the ferry Pride | of Ostra", "the Spirit | of
// Ostra".
func likeShip(s *tree.Sentence, i int) bool {
	w := s.Lower(i)
	if i == 0 || personNoun[w] || titleWords[w] || partyPlural[w] || gazetteer.Of(w) != 0 || isPlace(w) || strings.HasSuffix(w, "s") {
		return false
	}
	return vessels[s.Lower(i-1)] || s.Lower(i-1) == "the" && i > 1 && vessels[s.Lower(i-2)]
}

// bynamed returns the end of the name that goes on at end with what somebody is called in quotation marks, and the surname:
// "Nils | “the Ox” Dahl"; 0 where none does.
func bynamed(s *tree.Sentence, first, end int) int {
	if end != first+1 || !opensMark(s, end) {
		return 0
	}
	for i := end + 1; i < end+5 && i+1 < len(s.Tokens); i++ {
		if strings.ContainsAny(s.Tokens[i].Form, "\"“”'‘’") && len(s.Tokens[i].Form) <= 3 {
			if i > end+1 && nameToken(s, i+1) {
				return i + 2
			}
			return 0
		}
		if !capital(s.Tokens[i].Form) && s.Lower(i) != "the" {
			return 0
		}
	}
	return 0
}

func opensMark(s *tree.Sentence, i int) bool {
	return i < len(s.Tokens) && strings.ContainsAny(s.Tokens[i].Form, "\"“'‘") && len(s.Tokens[i].Form) <= 3 && s.Lower(i) != "'s"
}

// sundayPaper reports whether the day at i begins the name of a newspaper: "the | Sunday Courier".
func sundayPaper(s *tree.Sentence, i int) bool {
	return lexicon.WeekdayName(s.Lower(i)) && i+1 < len(s.Tokens) && adjacent(s, i+1) && capital(s.Tokens[i+1].Form) && (pressWord[s.Lower(i+1)] || printed[s.Lower(i+1)])
}

// ofSunday reports whether the name of a newspaper goes on at i with its day: "the Mail | on Sunday".
func ofSunday(s *tree.Sentence, i int) bool {
	w := s.Lower(i - 1)
	return s.Lower(i) == "on" && s.Lower(i+1) == "sunday" && (w == "mail" || w == "independent") && capital(s.Tokens[i-1].Form)
}

// shouted reports whether a word is in capitals only because the article begins with it: "FURIOUS villagers marched".
func shouted(s *tree.Sentence, i int) bool {
	article := i == 1 && (s.Lower(0) == "a" || s.Lower(0) == "an" || s.Lower(0) == "the")
	if i > 0 && !article && !opensQuote(s, i-1) || len(s.Tokens[i].Form) < 5 || s.Tokens[i].Form != strings.ToUpper(s.Tokens[i].Form) || i+1 >= len(s.Tokens) {
		return false
	}
	next, w := &s.Tokens[i+1], s.Lower(i)
	return (next.UPOS == "NOUN" || next.UPOS == "ADJ" || next.UPOS == "VERB" || personNoun[w]) && next.Form == s.Lower(i+1) && gazetteer.Of(w) == 0 && !isPlace(w) && demonymOf[w] == "" && orgHead[w] == 0
}

// ownS are firms whose names end like a possessive.
var ownS = lexicon.Set(`moody's mcdonald's sotheby's christie's lloyd's sainsbury's macy's wendy's kohl's domino's kellogg's levi's lowe's
 bloomingdale's denny's arby's hershey's nando's selfridge's poor's people's`)

// endsInS reports whether the possessive at i belongs to the name before it: "Moody's said".
func endsInS(s *tree.Sentence, i int) bool {
	if i == 0 || i >= len(s.Tokens) || s.Lower(i) != "'s" || s.Tokens[i].XPOS != "POS" {
		return false
	}
	if ownS[s.Lower(i-1)+"'s"] {
		return true
	}
	return finite(s, i+1) && s.Tokens[i+1].UPOS == "VERB" && speechVerb[strings.ToLower(s.Lemma(i+1))] && s.Tokens[i].Head == i-1
}

// standsAlone are titles that name an office as a body does: "the Energy Ombudsman".
var standsAlone = map[string]bool{"ombudsman": true, "comptroller": true}
