package names

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"hearsay/extract/lexicon"
	"hearsay/extract/names/gazetteer"
	"hearsay/extract/text"
	"hearsay/extract/tree"
)

// A run is a stretch of tokens that names something; kind and margin are what the trained model says of it,
// kind -1 where it says nothing.
type run struct {
	first, end int
	kind       int
	margin     int32
}

// runs finds the runs of name tokens.
func runs(s *tree.Sentence) []run {
	var out []run
	for i := 0; i < len(s.Tokens); {
		if !nameToken(s, i) {
			i++
			continue
		}
		end := nameRun(s, i)
		out = append(out, run{i, end, -1, 0})
		i = end
	}
	return out
}

func nameToken(s *tree.Sentence, i int) bool {
	t := &s.Tokens[i]
	first, _ := utf8.DecodeRuneInString(t.Form)
	if !unicode.IsUpper(first) || text.Mojibake(t.Form) {
		return false
	}
	lower := s.Lower(i)
	if sundayPaper(s, i) || beforeAmpersand(s, i) {
		return true
	}
	if shouted(s, i) || calendar[lower] || lower == "i" || lower == "member" || (i == 0 || opensQuote(s, i-1)) && functionWord[lower] || people(lower) {
		return false
	}
	if namesakes(s, i) {
		return false
	}
	if demonymOf[lower] != "" {
		next := s.Lower(i + 1)
		if i > 0 && firstNames[s.Lower(i-1)] != 0 && capital(s.Tokens[i-1].Form) && adjacent(s, i) {
			return true // "Sean Finn"
		}
		return countries[lower+" "+next] > 0 || i+1 < len(s.Tokens) && s.Tokens[i+1].UPOS == "PROPN" && orgHead[next] > 3 && adjacent(s, i+1)
	}
	if partyPlural[lower+"s"] {
		next := s.Lower(i + 1)
		if next == "party" || next == "caucus" {
			return true
		}
		if i+1 < len(s.Tokens) && s.Tokens[i+1].UPOS == "NOUN" && s.Tokens[i+1].Form == next {
			return false // "Harbour councillors" names nobody; neither does "Liberal councillors"
		}
	}
	if i == 0 && orgHead[lower] > 0 && i+1 < len(s.Tokens) && s.Tokens[i+1].Form == s.Lower(i+1) {
		return false // "Court filings show": a capital for the sentence's sake
	}
	if i > 0 && orgHead[lower] > 0 && s.Tokens[i-1].UPOS == "PROPN" && adjacent(s, i) {
		return true
	}
	if t.UPOS == "PROPN" || strings.HasPrefix(t.XPOS, "NNP") || gazetteer.Of(lower) == gazetteer.Organization {
		return true
	}
	if t.UPOS == "ADJ" && i+1 < len(s.Tokens) && adjacent(s, i+1) && capital(s.Tokens[i+1].Form) {
		inside := i > 0 && !opensQuote(s, i-1)
		// at the start of a sentence a capital tells less: "Global News", but "Former Press officers"
		return inside && s.Tokens[i+1].UPOS != "NUM" || orgHead[s.Lower(i+1)] > 3 && !commonAdjective[lower]
	}
	if bids(s, i) {
		return true
	}
	// a capital inside a sentence marks a name where the tagger saw a noun
	return i > 0 && t.UPOS == "NOUN" && !opensQuote(s, i-1)
}

// memberLetters are letters for what somebody is: "MPs" are people as much as "Canadians" are.
var memberLetters = lexicon.Set(`mp mpp mep msp mla ceo gp md`)

func opensQuote(s *tree.Sentence, i int) bool {
	r, _ := utf8.DecodeRuneInString(s.Tokens[i].Form)
	return strings.ContainsRune("“‘\"'`«:—–-(", r)
}

// nameRun returns the token after the run of name tokens that begins at i, going on over "of" where
// an organization or place is named after what follows.
func nameRun(s *tree.Sentence, i int) int {
	end := i + 1
	for end < len(s.Tokens) {
		switch {
		case nameToken(s, end) && adjacent(s, end):
			end++
		case s.Lower(end) == "of" && takesOf[s.Lower(end-1)] && afterOf(s, end) > 0:
			end = afterOf(s, end) + 1
		case s.Lower(end) == "for" && bodyBefore(s, i, end) && afterOf(s, end) > 0 && !forAnother(s, end):
			end = afterOf(s, end) + 1
		case s.Lower(end) == "of" && hasFor(s, i, end) && afterOf(s, end) > 0:
			end = afterOf(s, end) + 1
		case capitalInside(s, end) || end == i+1 && numberOfName(s, end):
			end++
		case toDo(s, i, end), end == i+1 && bids(s, i), ofSunday(s, end):
			end += 2
		case s.Lower(end) == "and" && andName(s, i, end):
			end += 2
		case s.Lower(end) == "'s" && end+1 < len(s.Tokens) && titleWords[s.Lower(end-1)] && s.Lower(end+1) == "office" && nameToken(s, end+1):
			end += 2
		case (s.Lower(end) == "party" || s.Lower(end) == "caucus") && adjacent(s, end):
			end++ // "the Harbour party"
		case s.Tokens[end].Form == "-" && s.Tokens[end].StartByte == s.Tokens[end-1].EndByte && end+1 < len(s.Tokens) &&
			nameToken(s, end+1) && s.Tokens[end+1].StartByte == s.Tokens[end].EndByte:
			end += 2
		case s.Lower(end) == "'" && strings.HasSuffix(s.Lower(end-1), "s") && end+1 < len(s.Tokens) && possessedHead[s.Lower(end+1)] && capital(s.Tokens[end+1].Form):
			end += 2 // "Carpenters' Union"
		case bothOwn(s, end):
			end += 5
		case ofMany(s, end) > 0:
			end = ofMany(s, end)
		case end == i+1 && s.Lower(end) == "of" && likeShip(s, i) && afterOf(s, end) > 0:
			end = afterOf(s, end) + 1
		case bynamed(s, i, end) > 0:
			end = bynamed(s, i, end)
		case s.Tokens[end].Form == "&" && end+1 < len(s.Tokens) && nameToken(s, end+1):
			end += 2
		default:
			return end
		}
	}
	return end
}

// adjacent reports whether at most one space stands before token i: a name does not cross a line.
func adjacent(s *tree.Sentence, i int) bool {
	return s.Tokens[i].StartByte-s.Tokens[i-1].EndByte <= 2
}

// afterOf returns the name token after "of", "of the" or "for a" at i, or 0.
func afterOf(s *tree.Sentence, i int) int {
	i++
	if w := s.Lower(i); w == "the" || (w == "a" || w == "our") && s.Lower(i-1) == "for" {
		i++
	}
	if i < len(s.Tokens) && nameToken(s, i) {
		return i
	}
	return 0
}

// andName reports whether "and" at i joins two words to one name: "The Star and Herald", told by a
// capital article inside the sentence, or "Department of Roads and Bridges", told by what is named before "of".
func andName(s *tree.Sentence, first, i int) bool {
	if i+1 < len(s.Tokens) && nameToken(s, i+1) && i > first+1 {
		for k := i - 2; k > first && k > i-5; k-- {
			if w := s.Lower(k); (w == "of" || w == "for") && ofTwo[s.Lower(k-1)] {
				return true
			}
		}
	}
	return first > 1 && s.Tokens[first-1].Form == "The" && i+1 < len(s.Tokens) && nameToken(s, i+1) && i == first+1
}

// ofTwo are named after two things as often as after one.
var ofTwo = lexicon.Set(`department ministry bureau office committee institute board school faculty college minister secretary`)

// particles stand in lower case before a surname.
var particles = lexicon.Set(`al el bin ibn van von der den de di da del della du dos das la le ter ten bint abu ap ab zu zur ul ur ud af dello degli dalla`)

// withParticles returns the first token of a name that begins at first, with the particles before it: "van
// der Berg", "al-Hakim".
func withParticles(s *tree.Sentence, first int) int {
	for first > 0 {
		before := first - 1
		if s.Tokens[before].Form == "-" && before > 0 && s.Tokens[before].StartByte == s.Tokens[before-1].EndByte && s.Tokens[first].StartByte == s.Tokens[before].EndByte {
			before--
		}
		if !particles[s.Tokens[before].Form] || !adjacent(s, before+1) {
			break
		}
		first = before
	}
	return first
}

// beforeAmpersand reports whether the capital word at i is joined by "&" to another, as only names are: "| Bright | & Marsh".
func beforeAmpersand(s *tree.Sentence, i int) bool {
	return i+2 < len(s.Tokens) && s.Tokens[i+1].Form == "&" && capital(s.Tokens[i+2].Form) && !headline(s) && adjacent(s, i+1) && adjacent(s, i+2)
}
