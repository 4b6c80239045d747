package names

import (
	_ "embed"
	"slices"
	"strings"
	"sync"

	"hearsay/extract/names/internal/bio"
	"hearsay/extract/tree"
)

//go:embed model/names.bin
var trained []byte

var model = sync.OnceValue(func() *bio.Model {
	m, err := bio.Open(trained)
	if err != nil {
		panic("names: the embedded model: " + err.Error())
	}
	return m
})

// guessed are the types that bio.Kinds stand for.
var guessed = [...]int{person, organization, spot, other}

// guessWeight is how much a name that the trained model sees counts for its type.
func guessWeight(kind int, margin int32) int {
	if guessed[kind] == other {
		return 5
	}
	return min(12, 1+int(margin)/20)
}

// sure is the margin of a name of which a word inside it tells the kind.
const sure = 150

// A guesser guesses the names of sentences one after the other, in the same memory.
type guesser struct {
	tokens   []bio.Token
	sentence bio.Sentence
}

// guess reads the names that the trained model sees.
func (g *guesser) guess(s *tree.Sentence, runs []run) []run {
	if !anyCapital(s) {
		return nil
	}
	g.tokens = observe(s, runs, g.tokens)
	g.sentence.Take(g.tokens)
	labels, margins := model().Label(&g.sentence)
	var out []run
	for i := 0; i < len(labels); {
		if labels[i] == 0 {
			i++
			continue
		}
		r := run{i, i + 1, int(labels[i]-1) / 2, margins[i]}
		for r.end < len(labels) && labels[r.end] == bio.Inside(r.kind) {
			r.margin = min(r.margin, margins[r.end])
			r.end++
		}
		i = r.end
		for _, part := range severed(s, r) {
			out = append(out, trimmed(s, part))
		}
	}
	return out
}

func anyCapital(s *tree.Sentence) bool {
	for i := range s.Tokens {
		if capital(s.Tokens[i].Form) {
			return true
		}
	}
	return false
}

// severed cuts a run where one name ends and the next begins: behind what says that a firm is one ("Norlund Inc. | Ada
// Dahl"), at a dash between blanks, and behind a country before somebody's first name.
func severed(s *tree.Sentence, r run) []run {
	for i := r.first + 1; i < r.end; i++ {
		kind, next := r.kind, i
		switch {
		case dash(s, i):
			next = i + 1
		case corporate[s.Lower(i-1)] && s.Lower(i) != "of" && s.Tokens[i].UPOS == "PROPN":
			kind = slices.Index(guessed[:], organization)
		case behindOffice(s, r, i):
			office := run{r.first, i, slices.Index(guessed[:], organization), 0}
			return []run{office, {i, r.end, slices.Index(guessed[:], person), r.margin}}
		case behindMember(s, r, i):
			kind, next = slices.Index(guessed[:], person), i+1
			if s.Lower(next) == "the" {
				next++
			}
		case behindTown(s, r, i):
			kind = slices.Index(guessed[:], spot)
		case r.end-i == 2 && firstNames[s.Lower(i)] != 0 && orgHead[s.Lower(i-1)] > 3 && i-r.first > 1 && s.Tokens[i-1].Form != "&":
			kind = slices.Index(guessed[:], organization) // "at Norlund Capital Group | Nils Dahl"
		case r.end-i > 1 && firstNames[s.Lower(i)] != 0 && countries[strings.ToLower(formsOf(s, r.first, i))] > 0:
			kind = slices.Index(guessed[:], spot)
		default:
			continue
		}
		if next >= r.end {
			return []run{{r.first, i, kind, r.margin}}
		}
		return append([]run{{r.first, i, kind, r.margin}}, severed(s, run{next, r.end, r.kind, r.margin})...)
	}
	return []run{r}
}

// behindOffice reports whether the run up to i is what somebody holds an office in whose name follows: "Secretary of the Air
// Force | Ada Dahl".
func behindOffice(s *tree.Sentence, r run, i int) bool {
	return officeOf(s, r.first) >= 0 && titleNoun(s, i-1) < 0 && r.end-i > 1 && r.end-i < 4 && given(s, i) && orgHead[s.Lower(r.end-1)] == 0
}

// officeOf is the noun for what somebody is of or for what is named at i, -1 for none: "Secretary of the | Air Force".
func officeOf(s *tree.Sentence, i int) int {
	of := i - 1
	if s.Lower(of) == "the" {
		of--
	}
	if w := s.Lower(of); w != "of" && w != "for" || titleNoun(s, of-1) < 0 && !personNoun[s.Lower(of-1)] {
		return -1
	}
	return of - 1
}

// behindMember reports whether the run up to the "of" at i is somebody with a title who is of what follows: "leader Ada Dahl |
// of the Harbour Party".
func behindMember(s *tree.Sentence, r run, i int) bool {
	return s.Lower(i) == "of" && guessed[r.kind] != spot && guessed[r.kind] != person && i-r.first > 1 && i-r.first < 4 && titleNoun(s, r.first-1) >= 0 &&
		orgHead[s.Lower(i-1)] == 0 && !takesOf[s.Lower(i-1)]
}

// behindTown reports whether the run up to i is the land that a town before a comma lies in: "Tarnby, Michigan | Velmar".
func behindTown(s *tree.Sentence, r run, i int) bool {
	return r.first > 1 && s.Lower(r.first-1) == "," && s.Tokens[r.first-2].UPOS == "PROPN" && isPlace(strings.ToLower(formsOf(s, r.first, i))) &&
		orgHead[s.Lower(r.end-1)] == 0 && !placeHead[s.Lower(r.end-1)]
}

// formsOf is the tokens from first up to end with blanks between them.
func formsOf(s *tree.Sentence, first, end int) string {
	var words []string
	for i := first; i < end; i++ {
		words = append(words, s.Tokens[i].Form)
	}
	return strings.Join(words, " ")
}

// dash reports whether token i is a dash with blanks around it.
func dash(s *tree.Sentence, i int) bool {
	switch s.Tokens[i].Form {
	case "-", "–", "—", "--":
		return i+1 < len(s.Tokens) && s.Tokens[i].StartByte > s.Tokens[i-1].EndByte && s.Tokens[i+1].StartByte > s.Tokens[i].EndByte
	}
	return false
}

// trimmed cuts off what no name ends with, and what follows a person's "of": "Ed Lund of the Valley Post".
func trimmed(s *tree.Sentence, r run) run {
	for k := r.first + 1; k < r.end && guessed[r.kind] == person; k++ {
		if s.Lower(k) == "of" {
			r.end = k
		}
	}
	if k := r.end; k > r.first+1 && k < len(s.Tokens) && portfolio[s.Lower(k-1)] && holdsPortfolio[s.Lower(k)] && capital(s.Tokens[k].Form) {
		r.end-- // "the Tower House | Press Secretary"
	}
	for r.end > r.first+1 && (functionWord[s.Tokens[r.end-1].Form] || s.Tokens[r.end-1].Form == ",") {
		r.end--
	}
	return r
}

// settle chooses between what the rules and what the trained model take for names. What only the model
// sees and takes for none of the three types ("Chinese") is no name.
func (g *guesser) settle(s *tree.Sentence, rules []run) []run {
	var out []run
	learned := g.guess(s, rules)
	for _, r := range rules {
		if n := len(out); n > 0 && r.first < out[n-1].end {
			r.first = out[n-1].end // of a run that the model carried on
		}
		if r.first >= r.end {
			continue
		}
		var within []run
		for len(learned) > 0 && learned[0].first < r.end {
			if learned[0].end > r.first {
				within = append(within, learned[0])
			} else if guessed[learned[0].kind] != other {
				out = append(out, learned[0])
			}
			learned = learned[1:]
		}
		out = append(out, choose(s, r, within)...)
	}
	for _, r := range learned {
		if guessed[r.kind] != other {
			out = append(out, r)
		}
	}
	return out
}

// titledNoun reports whether the tokens from first up to end are common nouns in capitals, as what a firm does or is
// for stands in its name: "Tarnby | Dredging", "Tarnby | Buses".
func titledNoun(s *tree.Sentence, first, end int) bool {
	for i := first; i < end; i++ {
		lemma := strings.ToLower(s.Lemma(i))
		if s.Tokens[i].UPOS != "NOUN" || personNoun[lemma] || titleWords[lemma] || partyPlural[s.Lower(i)] {
			return false
		}
	}
	return first < end
}

// asOne reports whether a mark or word inside the run makes one name of what stands around it, and of what kind: "Dahl &
// Okafor", "Carpenters' Union", "the ferry Pride of Ostra", "Nils “the Ox” Dahl".
func asOne(s *tree.Sentence, r run) (kind int, ok bool) {
	for i := r.first + 1; i < r.end-1; i++ {
		switch {
		case s.Tokens[i].Form == "&", possessedHead[s.Lower(i+1)] && s.Lower(i) == "'":
			return organization, true
		case capitalInside(s, i), ofMany(s, i) > 0, toDo(s, r.first, i), ofSunday(s, i), i == r.first+1 && s.Lower(i) == "of" && companions[s.Lower(r.first)], i == r.first+1 && bids(s, r.first):
			return organization, true
		case i == r.first+1 && s.Lower(i) == "of" && likeShip(s, r.first):
			return other, true
		case i == r.first+1 && bynamed(s, r.first, i) > 0:
			return person, true
		}
	}
	return 0, false
}

// choose takes what the trained model sees within a run, or the whole run where the model stops short of the
// word that says what it is ("Harbour party") or sees only the end of a person's name.
func choose(s *tree.Sentence, r run, within []run) []run {
	if kind, ok := asOne(s, r); ok && (len(within) > 0 || kind == person) {
		return []run{{r.first, r.end, slices.Index(guessed[:], kind), sure}}
	}
	if len(within) == 0 {
		return []run{r}
	}
	g := within[0]
	if len(within) > 1 || g.first < r.first || g.end > r.end {
		return within
	}
	if guessed[g.kind] == person && g.end == r.end && g.first > r.first && behindOffice(s, r, g.first) {
		return within // "Minister for Fisheries | Ada Novak"
	}
	if next := s.Lower(g.end); (guessed[g.kind] == organization || guessed[g.kind] == other) && g.first == r.first && (next == "and" || next == "of" && takesOf[s.Lower(g.end-1)] || next == "for" && takesFor[s.Lower(g.end-1)]) {
		return []run{{r.first, r.end, g.kind, g.margin}} // "Department of Roads and Bridges"
	}
	if g.first == r.first && titledNoun(s, g.end, r.end) {
		return []run{{r.first, r.end, slices.Index(guessed[:], organization), g.margin}}
	}
	last := s.Lower(r.end - 1)
	switch kindWord := orgHead[last] > 0 || last == "party" || last == "caucus"; {
	case last == "office" && guessed[g.kind] == person:
		return []run{r}
	case guessed[g.kind] == person && g.end+1 == r.end && g.first == r.first && orgHead[last] > 3:
		return []run{{r.first, r.end, slices.Index(guessed[:], organization), 0}} // "Ada | Airways"
	case guessed[g.kind] == person && g.end == r.end, guessed[g.kind] != person && (kindWord || eventHead[last] && g.end == r.end):
		return []run{{r.first, r.end, g.kind, g.margin}}
	}
	return within
}
