package names

import (
	"slices"
	"strings"

	"hearsay/extract/lexicon"
	"hearsay/extract/tree"
	"hearsay/graph"
)

// findRoles learns what people and organizations are said to be, from titles, from nouns before the
// name ("broadcaster Radio Fenwater") and from appositions ("Ada Okafor, the councillor for Eastgate").
func (f *finder) findRoles() {
	f.lean()
	for i := range len(f.mentions) {
		m := f.mentions[i]
		if m.Kind != graph.Name || m.Cluster < 0 || headline(f.sentence(&m)) {
			continue
		}
		f.titleRole(m)
		f.nounBefore(m)
		f.nounAfter(m)
		f.officeBefore(m)
		f.apposition(m)
		f.office(m)
	}
}

var courtesy = lexicon.Set(`mr mr. mrs mrs. ms ms. miss dr dr. sir dame lord lady prof prof. hon hon. shri smt smt. alhaji
 alhaja hajia comrade`)

func (f *finder) role(m Mention, s *tree.Sentence, first, last, head int, title bool) {
	noun := titleOffice(s, head)
	if noun == "" {
		return
	}
	cluster, holder := m.Cluster, m.Span
	for _, k := range f.in(m.Sentence) {
		if o := &f.mentions[k]; o.Kind == graph.Name && o.Cluster == cluster && o.First <= head && head <= o.Last {
			return // "the Tarn Valley Board (TVB)" is named twice, not told of
		}
	}
	span := s.Range(first, last)
	if !f.taken(m.Sentence, head) && !slices.ContainsFunc(f.in(m.Sentence), func(k int) bool { return f.mentions[k].Span == span && f.mentions[k].Cluster == cluster }) {
		f.join(f.add(Mention{Sentence: m.Sentence, First: first, Last: last, Head: head, Span: span, Kind: graph.Nominal}), cluster)
	}
	if title {
		whole := s.Range(first, m.Last)
		f.join(f.add(Mention{Sentence: m.Sentence, First: first, Last: m.Last, Head: m.Head, Span: whole, Kind: graph.Nominal}), cluster)
	}
	c := &f.clusters[cluster]
	c.addRole(Role{Sentence: m.Sentence, Head: head, Span: span,
		Noun: noun, Title: title, Holder: holder})
	switch {
	case !title && several(s, head):
		c.votes[organization] += 2 // "its authors, Lund Holm": a firm, or two people
	case personNoun[noun] || titleWords[noun]:
		c.votes[person] += 4
	case orgNoun[noun] || newsSite(s, head) || ownFirm(s, head):
		c.votes[organization] += 4
		if f.bodyAfterAll(m, s, head) {
			c.votes[organization] += 9
		}
	}
}

func (c *Cluster) addRole(r Role) {
	c.Roles = append(c.Roles, r)
	if !slices.Contains(c.nouns, r.Noun) {
		c.nouns = append(c.nouns, r.Noun)
	}
}

func (f *finder) titleRole(m Mention) {
	if m.Title == "" || m.First == 0 {
		return
	}
	s := f.sentence(&m)
	if courtesy[strings.ToLower(m.Title)] {
		if written[strings.ToLower(strings.TrimSuffix(m.Title, "."))] != "" { // "the doctor" may follow "Dr. Dahl", which claims nothing
			f.clusters[m.Cluster].addRole(Role{Sentence: m.Sentence, Head: m.First - 1, Span: s.Tokens[m.First-1].Span, Noun: titleOffice(s, m.First-1)})
		}
		return
	}
	head, first := titleNoun(s, m.First-1), titleFrom(s, m.First-1)
	if head < 0 {
		if head = fieldOffice(s, m.First); head < 0 {
			return
		}
		first = officeFrom(s, head)
	}
	for first > 0 && modifier(s, first-1) {
		first--
	}
	if s.Tokens[first].UPOS == "PUNCT" {
		first++
	}
	f.role(m, s, first, m.First-1, head, true)
}

func (f *finder) nounBefore(m Mention) {
	s := f.sentence(&m)
	last := m.First - 1
	if m.Title != "" || last < 0 || s.Tokens[last].UPOS != "NOUN" && s.Tokens[last].UPOS != "ADJ" && !(last == 0 && personNoun[s.Lower(last)]) || !adjacent(s, m.First) {
		return
	}
	noun := strings.ToLower(s.Lemma(last))
	if !personNoun[noun] && !orgNoun[noun] && !newsSite(s, last) || partyPlural[noun+"s"] || f.unlike(m, s, last) || otherPhrase(s, last, m.Head) {
		return
	}
	first := last
	for first > 0 && modifier(s, first-1) {
		first--
	}
	f.role(m, s, first, last, last, true)
	for _, k := range f.in(m.Sentence) {
		if o := &f.mentions[k]; o.Span == m.Span && o.Kind == graph.Name {
			o.Head = headOf(s, first, m.Last)
		}
	}
}

// officeBefore reads an office with what it is held in or for before the name: "Secretary of the Air Force Ada Dahl".
func (f *finder) officeBefore(m Mention) {
	s := f.sentence(&m)
	for _, k := range f.in(m.Sentence) {
		o := &f.mentions[k]
		if o.Kind != graph.Name || o.Last != m.First-1 || !adjacent(s, m.First) {
			continue
		}
		if head := officeOf(s, o.First); head >= 0 {
			f.role(m, s, officeFrom(s, head), o.Last, head, true)
		}
		return
	}
	if head := fieldOffice(s, m.First); m.Title == "" && head >= 0 && f.clusters[m.Cluster].lean != spot && adjacent(s, m.First) {
		f.role(m, s, officeFrom(s, head), m.First-1, head, true)
	}
}

// nounAfter takes "its Velmar unit" for Velmar.
func (f *finder) nounAfter(m Mention) {
	s, i := f.sentence(&m), m.Last+1
	if i >= len(s.Tokens) || !adjacent(s, i) || s.Tokens[i].UPOS != "NOUN" || several(s, i) || !sameAsName[s.Lower(i)] || !s.Under(m.Head, i) || f.clusters[m.Cluster].lean == spot {
		return
	}
	first := m.First
	for first > 0 && s.Tokens[first-1].Head == i && s.Tokens[first-1].Rel != "case" && s.Tokens[first-1].Rel != "punct" {
		first--
	}
	f.join(f.add(Mention{Sentence: m.Sentence, First: first, Last: i, Head: i, Span: s.Range(first, i), Kind: graph.Nominal}), m.Cluster)
}

// sameAsName are nouns which with a name before them mean what the name does.
var sameAsName = lexicon.Set(`unit subsidiary division newspaper`)

// otherPhrase reports whether the noun before a name closes a phrase of its own: "In court papers | Novak says".
func otherPhrase(s *tree.Sentence, noun, name int) bool {
	return s.Child(noun, "case") >= 0 && strings.HasPrefix(s.Tokens[name].Rel, "nsubj") && !s.Under(noun, name) && !s.Under(name, noun)
}

// modifier reports whether token i may stand inside a noun phrase before its head.
func modifier(s *tree.Sentence, i int) bool {
	switch s.Tokens[i].UPOS {
	case "ADJ", "NOUN", "PROPN":
		return s.Tokens[i+1].StartByte-s.Tokens[i].EndByte <= 1 && !courtesy[s.Lower(i)] && !calendar[s.Lower(i)]
	case "ADV":
		return s.Lower(i) == "then" || s.Lower(i) == "former"
	case "VERB":
		return s.Tokens[i].XPOS == "NNP" && s.Tokens[i+1].StartByte-s.Tokens[i].EndByte <= 1 // "Tarnby | United | striker"
	case "PART":
		return s.Lower(i) == "'s" || s.Lower(i) == "'"
	case "PUNCT":
		return s.Tokens[i].Form == "-"
	case "NUM":
		return i > 0 && numberOfName(s, i)
	}
	return false
}

// appositive records the phrase around head, without what only comments on it.
func (f *finder) appositive(m Mention, s *tree.Sentence, head int) {
	tokens := s.Yield(head, "acl:relcl", "acl", "appos", "punct", "parataxis", "conj", "cc", "advcl", "case")
	first, last, name := head, head, withTitle(m, s)
	for _, t := range tokens {
		if t >= m.First && t <= m.Last || head < m.First && t >= name {
			continue
		}
		if t < first && first-t <= 12 && t > m.Last == (head > m.Last) {
			first = t
		}
		if t > last && (head > m.Last || t < m.First) {
			last = t
		}
	}
	for first < head && s.Tokens[first].UPOS == "ADP" {
		first++ // of what the phrase is part of
	}
	for last > head && s.Tokens[last].UPOS == "PUNCT" {
		last--
	}
	if head > m.Last && finite(s, last+1) {
		return // "…, seen by the Gazette, the director ordered": a subject, not an apposition
	}
	f.role(m, s, first, last, head, false)
}

// finite reports whether token i is a finite verb or auxiliary.
func finite(s *tree.Sentence, i int) bool {
	if i >= len(s.Tokens) || s.Tokens[i].UPOS != "VERB" && s.Tokens[i].UPOS != "AUX" {
		return false
	}
	switch s.Tokens[i].XPOS {
	case "VBD", "VBZ", "VBP", "MD":
		return true
	}
	return false
}

// nounPhraseHead returns the head noun of a simple noun phrase that begins at i: the last noun of the
// run; 0 for none.
func nounPhraseHead(s *tree.Sentence, i int) int {
	head := 0
	for ; i < len(s.Tokens); i++ {
		switch s.Tokens[i].UPOS {
		case "DET", "ADJ", "NUM":
			if head > 0 {
				return head
			}
		case "PROPN", "NOUN":
			head = i
		case "PART":
			if s.Lower(i) != "'s" {
				return head
			}
		default:
			return head
		}
	}
	return head
}
