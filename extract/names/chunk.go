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
	for si, s := range f.doc.Sentences {
		if headline(s) {
			continue
		}
		for _, r := range works(s, incorporated(s, joined(s, settle(s, runs(s))))) {
			if r.end == r.first+1 && f.lands.demonyms[s.Lower(r.first)] || demonymOfTwo(s, r) {
				continue
			}
			f.addRun(si, s, r)
		}
	}
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

// headline reports whether capitals in s tell nothing.
func headline(s *tree.Sentence) bool { return s.Kind == text.Headline || s.Kind == text.Subhead }

func nameToken(s *tree.Sentence, i int) bool {
	t := &s.Tokens[i]
	first, _ := utf8.DecodeRuneInString(t.Form)
	if !unicode.IsUpper(first) || text.Mojibake(t.Form) {
		return false
	}
	lower := s.Lower(i)
	if sundayPaper(s, i) {
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

func capital(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsUpper(r)
}

// people reports whether the word means those who live somewhere or sit in a parliament: "Canadians", "MPs".
func people(lower string) bool {
	one, several := strings.CutSuffix(lower, "s")
	return several && (demonymOf[one] != "" || memberLetters[one])
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

// numberOfName reports whether token i is a number that goes on a name: "the Tarnby | Five".
func numberOfName(s *tree.Sentence, i int) bool {
	t := &s.Tokens[i]
	return t.UPOS == "NUM" && t.Rel == "flat" && t.Head == i-1 && capital(t.Form) && adjacent(s, i)
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

// A form is how a name is written somewhere.
type form struct {
	words   []string
	cluster int
}

// forms lists the ways in which names are written, by their first word, longer ones first.
func (f *finder) forms() map[string][]form {
	all := make(map[string][]form)
	listed := make(map[string]bool)
	for c := range f.clusters {
		for _, m := range f.clusters[c].Mentions {
			words := f.words(&f.mentions[m])
			if w := strings.Fields(words); !listed[words] {
				listed[words] = true
				all[w[0]] = append(all[w[0]], form{w, c})
			}
		}
	}
	for _, list := range all {
		slices.SortStableFunc(list, func(a, b form) int { return len(b.words) - len(a.words) })
	}
	return all
}

// findHeadlineNames looks in headlines for names that the body has.
func (f *finder) findHeadlineNames() {
	all := f.forms()
	for si, s := range f.doc.Sentences {
		if !headline(s) {
			continue
		}
		for i := 0; i < len(s.Tokens); i++ {
			for _, x := range all[s.Tokens[i].Form] {
				if last := i + len(x.words) - 1; last < len(s.Tokens) && matches(s, i, x.words) {
					head := headOf(s, i, last)
					if i > 0 && titleWords[s.Lower(i-1)] {
						head = phraseHead(s, i, last)
					}
					f.join(f.add(Mention{Sentence: si, First: i, Last: last, Head: head,
						Span: s.Range(i, last), Kind: graph.Name, guess: -1}), x.cluster)
					i = last
					break
				}
			}
		}
	}
}

func matches(s *tree.Sentence, i int, words []string) bool {
	for k, w := range words {
		if s.Tokens[i+k].Form != w {
			return false
		}
	}
	return true
}
