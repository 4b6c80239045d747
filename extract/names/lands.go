package names

import (
	"slices"
	"strings"

	"hearsay/extract/lexicon"
	"hearsay/extract/names/gazetteer"
	"hearsay/extract/text"
	"hearsay/extract/tree"
	"hearsay/graph"
)

// lands is what a document shows of places whose names no list has.
type lands struct {
	// of are the countries and regions that the document has a word for what is of them: "Velmaria", beside
	// "the Velmarian minister". demonyms are those words.
	of, demonyms map[string]bool
	// located are the words that something is in: "in Ostra".
	located map[string]bool
	// from is the folded name of the place where the article is from, as its dateline has it; "" where it has none.
	from string
	// nouns are the common nouns that the document has in small letters.
	nouns map[string]bool
}

// commonNouns reports whether all words of a name are nouns that the document has in small letters too.
func (l *lands) commonNouns(words []string) bool {
	for _, w := range words {
		if !l.nouns[w] {
			return false
		}
	}
	return true
}

func findLands(d *tree.Document) lands {
	l := lands{of: make(map[string]bool), demonyms: make(map[string]bool), located: make(map[string]bool), nouns: make(map[string]bool)}
	if i := slices.IndexFunc(d.Paragraphs, func(p text.Paragraph) bool { return p.Kind == text.Body }); i >= 0 {
		l.from = graph.FoldName(text.DatelinePlace(d.Text, d.Paragraphs[i]).Of(d.Text))
	}
	names, adjectives := make(map[string]bool), make(map[string]bool)
	for _, s := range d.Sentences {
		if headline(s) {
			continue
		}
		for i := range s.Tokens {
			if !capital(s.Tokens[i].Form) {
				if s.Tokens[i].UPOS == "NOUN" {
					l.nouns[s.Lower(i)] = true
				}
				continue
			}
			w := s.Lower(i)
			names[w] = true
			if next := i + 1; next < len(s.Tokens) && (s.Tokens[next].UPOS == "NOUN" || s.Tokens[next].UPOS == "ADJ") && s.Tokens[next].Form == s.Lower(next) {
				adjectives[w] = true
			}
			if inside[s.Lower(i-1)] && !invested(s, i) && s.Lower(i+1) != "'s" && (i+1 == len(s.Tokens) || !capital(s.Tokens[i+1].Form)) {
				l.located[w] = true
			}
		}
	}
	for w := range names {
		if len(w) < 4 || namesPerson(w) {
			continue
		}
		for _, adjective := range demonymsOf(w) {
			if adjectives[adjective] || names[adjective] && strings.HasSuffix(w, "ia") {
				l.of[w], l.demonyms[adjective] = true, true
			}
		}
	}
	return l
}

// compass are words that with what is of a land or of a part of the world tell what is of a part of it.
var compass = lexicon.Set(`north south east west northern southern eastern western central latin middle far`)

// demonymOfTwo reports whether a run says what is of somewhere, or begins to: "a | South African | minister", "Latin | American".
func demonymOfTwo(s *tree.Sentence, r run) bool {
	if r.end == r.first+1 {
		return compass[s.Lower(r.first)] && demonymOf[s.Lower(r.end)] != ""
	}
	if r.end != r.first+2 {
		return false
	}
	first, last := s.Lower(r.first), s.Lower(r.first+1)
	return demonymOf[first+" "+last] != "" || compass[first] && (demonymOf[last] != "" || last == "eastern")
}

// invested reports whether the name at i is of what somebody holds a part of: "shares in Velmar".
func invested(s *tree.Sentence, i int) bool { return s.Lower(i-1) == "in" && parted[s.Lemma(i-2)] }

// parted are parts of a business.
var parted = lexicon.Set(`share stake stock shareholder shareholding investor bondholder`)

var inside = lexicon.Set("in near across outside throughout around")

// demonymsOf gives the words that may say what is of a land.
func demonymsOf(land string) []string {
	switch {
	case strings.HasSuffix(land, "a"):
		return []string{land + "n"}
	case strings.HasSuffix(land, "y"):
		return []string{strings.TrimSuffix(land, "y") + "ian"}
	}
	return []string{land + "ian", land + "ese"}
}

// namesPerson reports whether the word is known as a first name or surname.
func namesPerson(word string) bool {
	return firstNames[word] != 0 || gazetteer.Of(word)&(gazetteer.Male|gazetteer.Female|gazetteer.Surname) != 0
}

// byLone adds what can be told of a name of one word of which no list knows anything. News gives people two names at
// first, so that such a name is rather that of a place or of an organization.
func (f *finder) byLone(x *Cluster, v *votes) {
	if len(x.words) != 1 || namesPerson(x.words[0]) {
		return
	}
	w := x.words[0]
	if f.lands.of[w] {
		v[spot] += 12
	}
	if f.governed(w) {
		v[spot] += 9
	}
	if x.votes[person] > 0 || v[spot] == 0 && gazetteer.Of(w) != 0 {
		return
	}
	lone := 0
	for _, k := range x.Mentions {
		m := &f.mentions[k]
		if m.Kind != graph.Name {
			continue
		}
		if m.First != m.Last || m.Title != "" {
			return
		}
		s := f.sentence(m)
		switch own := m.Last + 1; {
		case s.Lower(own) != "'s":
		case f.ownsBody(m.Sentence, own+1):
			v[spot] += 13 // "Ostra's Transport Ministry"
		case ofState[strings.ToLower(s.Lemma(s.Tokens[m.Head].Head))]:
			v[spot] += 5
		}
		if h := s.Tokens[m.Head].Head; h >= 0 && s.Tokens[m.Head].Rel == "nsubj" && inStatement(s, h) {
			v[organization] += 4
		}
		lone++
	}
	if lone == 0 {
		return
	}
	v[person] -= 4
	if landEnding(w) {
		v[spot] += 3
	}
}

// governed reports whether the document names a council or a police after a word: "Tarnby", beside "Tarnby Council".
func (f *finder) governed(word string) bool {
	return slices.ContainsFunc(f.clusters, func(x Cluster) bool {
		n := len(x.words)
		return n > 1 && x.words[0] == word && len(x.Mentions) > 0 && governs[x.words[n-1]]
	})
}

// governs are bodies that towns have, and that are named after them.
var governs = lexicon.Set("council police constabulary")

// ownsBody reports whether the name that begins at a token is of a body as countries and towns have one.
func (f *finder) ownsBody(si, first int) bool {
	for _, k := range f.in(si) {
		if m := &f.mentions[k]; m.Kind == graph.Name && m.First == first {
			return stateBody(f.sentence(m), m)
		}
	}
	return false
}

// stateBody reports whether a name is of a body as countries and towns have one: "Central Bank", "Ministry of Ports".
func stateBody(s *tree.Sentence, m *Mention) bool {
	head := m.Last
	for i := m.First + 1; i < m.Last; i++ {
		if s.Lower(i) == "of" {
			head = i - 1
			break
		}
	}
	w := s.Lower(head)
	return ofState[w] || ruling[w] || w == "bank" && head > m.First && ofLand[s.Lower(head-1)]
}

// ruling are bodies that countries and towns have, and some others; ofLand are banks.
var (
	ruling = lexicon.Set("authority assembly commission department")
	ofLand = lexicon.Set("central national reserve")
)

// inStatement reports whether what is said at verb is said in a statement.
func inStatement(s *tree.Sentence, verb int) bool {
	for _, c := range s.ChildrenBy(verb, "obl") {
		if l := s.Lemma(c); s.Lower(s.Child(c, "case")) == "in" && (l == "statement" || l == "filing" || l == "report") {
			return true
		}
	}
	return false
}

// ofState are what countries have and hardly anybody else.
var ofState = lexicon.Set(`embassy ambassador government capital parliament president king queen army navy border constitution airspace coast court ministry minister police senate treasury
 economy consulate opposition currency population mayor council governor suburb outskirts agency`)

func landEnding(w string) bool {
	if len(w) < 6 {
		return false
	}
	for _, ending := range []string{"ia", "stan", "land", "burg", "ville", "grad", "abad", "stadt", "borough", "shire"} {
		if strings.HasSuffix(w, ending) {
			return true
		}
	}
	return false
}
