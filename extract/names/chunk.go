package names

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"hearsay/extract/lexicon"
	"hearsay/extract/names/gazetteer"
	"hearsay/extract/text"
	"hearsay/extract/tree"
	"hearsay/graph"
)

// findNames reads the proper names of the body: what the trained model takes for names, and runs of name
// tokens where it sees nothing; both are cut at titles.
func (f *finder) findNames() {
	found, begins := make([][]run, len(f.doc.Sentences)), make(map[string]bool)
	var g guesser
	for si, s := range f.doc.Sentences {
		if headline(s) {
			continue
		}
		found[si] = works(s, incorporated(s, joined(s, g.settle(s, runs(s)))))
		for _, r := range found[si] {
			begins[s.Lower(r.first)] = true
		}
	}
	for si, s := range f.doc.Sentences {
		for _, r := range found[si] {
			if gerundBefore(s, r) && begins[s.Lower(r.first+1)] {
				r.first++ // "Impeaching | Vogt", where "Vogt" is named elsewhere
			}
			if partyBefore(s, r) {
				r.first++
			}
			if r.end == r.first+1 && f.lands.demonyms[s.Lower(r.first)] || demonymOfTwo(s, r) {
				continue
			}
			f.addRun(si, s, r)
		}
	}
}

// partyBefore reports whether a run begins with the party of who or what follows: "against Republican | Ada Vogt", "Democrat | Vogt", "the
// Republican | Senate".
func partyBefore(s *tree.Sentence, r run) bool {
	party, next := s.Lower(r.first), s.Lower(r.first+1)
	switch {
	case r.end > r.first+2:
		return partyPlural[party+"s"] && firstNames[next] != 0
	case r.end < r.first+2 || !partyPlural[party+"s"] && party != "democratic" && party != "gop":
		return false
	}
	return chambers[next] && next != "house" || next == "parliament" || namesPerson(next) && (party == "republican" || party == "democrat")
}

// gerundBefore reports whether the run opens a sentence with a word in -ing that no list knows as part of a name.
func gerundBefore(s *tree.Sentence, r run) bool {
	w := s.Lower(r.first)
	return r.end > r.first+1 && (r.first == 0 || opensQuote(s, r.first-1)) && len(w) > 5 && strings.HasSuffix(w, "ing") &&
		knownWords()[w] == 0 && gazetteer.Of(w) == 0
}

// joined gives runs the particles before them, and makes one of a first name and what follows its particle.
func joined(s *tree.Sentence, rs []run) []run {
	var out []run
	for _, r := range rs {
		first, n := withParticles(s, r.first), len(out)
		switch {
		case first == r.first || n > 0 && first < out[n-1].end:
			out = append(out, r)
		case n > 0 && first == out[n-1].end && adjacent(s, first):
			out[n-1].end = r.end
		default:
			r.first = first
			out = append(out, r)
		}
	}
	return out
}

// incorporated gives runs the words behind them that say that a firm is one: "Norlund Mining |, Inc.|", "Norlund & Sons Co. | Ltd.|".
func incorporated(s *tree.Sentence, rs []run) []run {
	var out []run
	for _, r := range rs {
		if n := len(out); n > 0 && r.end == r.first+1 && corporate[s.Lower(r.first)] {
			last := &out[n-1]
			comma := r.first == last.end+1 && s.Tokens[last.end].Form == ","
			if r.first == last.end && adjacent(s, r.first) || comma && afterComma[s.Lower(r.first)] {
				last.end, last.kind = r.end, slices.Index(guessed[:], organization)
				continue
			}
		}
		out = append(out, r)
	}
	return out
}

// afterComma are those of corporate that mean nothing else behind a comma, as "CO" and "NV" do.
var afterComma = lexicon.Set(`inc inc. ltd ltd. llc plc corp. co. gmbh llp lp`)

// findMissedNames looks for surnames that stand alone where the tagger saw no name, mostly at the beginning of
// a sentence: "Horak of the Valley Post".
func (f *finder) findMissedNames() {
	surnames := make(map[string]bool)
	for i := range f.clusters {
		if w := f.clusters[i].words; len(f.clusters[i].Mentions) > 0 && len(w) > 1 && orgHead[w[len(w)-1]] == 0 {
			surnames[w[len(w)-1]] = true
		}
	}
	for si, s := range f.doc.Sentences {
		for i := range s.Tokens {
			if lower := s.Lower(i); headline(s) || !surnames[lower] || !capital(s.Tokens[i].Form) || !nominalPlace(s, i) || f.taken(si, i) {
				continue
			}
			k := f.add(Mention{Sentence: si, First: i, Last: i, Head: i, Span: s.Tokens[i].Span, Kind: graph.Name, Cluster: -1, guess: -1})
			if c := f.shortFor(k); c >= 0 {
				f.join(k, c)
			} else {
				f.mentions = f.mentions[:k]
				f.bySentence[si] = f.bySentence[si][:len(f.bySentence[si])-1]
			}
		}
	}
}

// nominalPlace reports whether a noun may stand at token i, by its tag or as a subject.
func nominalPlace(s *tree.Sentence, i int) bool {
	return strings.HasPrefix(s.Tokens[i].XPOS, "N") || strings.HasPrefix(s.Tokens[i].Rel, "nsubj")
}

// headline reports whether capitals in s tell nothing.
func headline(s *tree.Sentence) bool { return s.Kind == text.Headline || s.Kind == text.Subhead }

func capital(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsUpper(r)
}

// people reports whether the word means those who live somewhere or sit in a parliament: "Canadians", "MPs".
func people(lower string) bool {
	one, several := strings.CutSuffix(lower, "s")
	return several && (demonymOf[one] != "" || memberLetters[one])
}

// numberOfName reports whether token i is a number that goes on a name: "the Tarnby | Five".
func numberOfName(s *tree.Sentence, i int) bool {
	t := &s.Tokens[i]
	return t.UPOS == "NUM" && t.Rel == "flat" && t.Head == i-1 && capital(t.Form) && adjacent(s, i)
}

// addRun adds the names of a run: "Canada MP Ada Okafor" is a place, a title and a person.
func (f *finder) addRun(si int, s *tree.Sentence, r run) {
	r.end = beforeTitle(s, r)
	if f.nounFirst(s, r) {
		r.first++
	}
	first, end := r.first, r.end
	if first >= end {
		return
	}
	title := lastTitle(s, first, end)
	if title < 0 {
		f.addName(si, s, r, priorTitle(s, first))
		return
	}
	from := titleFrom(s, title)
	if title+1 == end && from > first && standsAlone[s.Lower(title)] {
		f.addName(si, s, run{first, end, slices.Index(guessed[:], organization), sure}, "")
		return
	}
	if from > first {
		f.addName(si, s, run{first, from, -1, 0}, "")
	}
	if name := behindField(s, title+1, end); name < end {
		f.addName(si, s, run{name, end, r.kind, r.margin}, s.Range(from, name-1).Of(f.doc.Text))
	}
}

func (f *finder) addName(si int, s *tree.Sentence, r run, title string) {
	first, end := r.first, r.end
	last := end - 1
	if s.Lower(last) == "'s" && !endsInS(s, last) {
		last--
	}
	if endsInS(s, last+1) {
		last++
	}
	for last > first+1 && honours[s.Lower(last)] && acronym(s.Tokens[last].Form) && r.kind >= 0 && guessed[r.kind] == person {
		last-- // "Ada Novak KC"
	}
	if next := s.Lower(last + 1); takesNumber[s.Lower(last)] && next != "" && next[0] >= '0' && next[0] <= '9' && adjacent(s, last+1) {
		last++ // "Channel 9"
	}
	if startsSentence(s, first, last) || seat(s, first) || letter(s, first, last) || prized(s, last) || namesDay(s, first, last) {
		return
	}
	if first > last || end-first == 1 && (singleNoise[s.Lower(first)] || corporate[s.Lower(first)] || asRole(s, first)) || pictureCredit(s, first) {
		return
	}
	if first > 0 && s.Tokens[first-1].Form == "The" && first > 1 && !opensQuote(s, first-2) {
		first-- // a capital article inside a sentence belongs to the name
	}
	head := headOf(s, first, last)
	if title != "" {
		head = phraseHead(s, first, last)
	}
	f.add(Mention{Sentence: si, First: first, Last: last, Head: head,
		Span: s.Range(first, last), Kind: graph.Name, Title: title, Cluster: -1, guess: r.kind, margin: r.margin})
}

// phraseHead returns the token that the name at [first, last] hangs by together with the nouns before it:
// in "Eastgate Councillor Ada Okafor resigned" the parser may take any of them for the subject.
func phraseHead(s *tree.Sentence, first, last int) int {
	from := first
	for from > 0 && modifier(s, from-1) {
		from--
	}
	return headOf(s, from, last)
}

// headOf returns the token of the run that hangs from outside it, the last such.
func headOf(s *tree.Sentence, first, last int) int {
	head := last
	for i := first; i <= last; i++ {
		if h := s.Tokens[i].Head; h < first || h > last {
			head = i
		}
	}
	return head
}
