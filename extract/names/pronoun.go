package names

import (
	"strings"

	"hearsay/extract/coref"
	"hearsay/extract/tree"
	"hearsay/graph"
)

var pronouns = map[string]struct {
	gender byte // 'm', 'f', 'n' for things, 'p' for several
}{
	"he": {'m'}, "him": {'m'}, "his": {'m'}, "himself": {'m'},
	"she": {'f'}, "her": {'f'}, "hers": {'f'}, "herself": {'f'},
	"it": {'n'}, "its": {'n'}, "itself": {'n'},
	"they": {'p'}, "them": {'p'}, "their": {'p'}, "theirs": {'p'}, "themselves": {'p'},
}

// findPronouns puts each third-person pronoun into the cluster of what it goes back to, where that has one,
// and those of the first person in a quotation into the speaker's.
func (f *finder) findPronouns(refers *coref.Resolution) {
	clusters := f.clustersOf(refers)
	for i, p := range refers.Phrases {
		s := f.doc.Sentences[p.Sentence]
		if who := firstPerson[s.Lower(p.Head)]; who != "" && p.First == p.Last {
			if k := refers.Speaker[i]; k >= 0 && clusters[k] >= 0 && f.mayBe(clusters[k], who) {
				f.join(f.add(Mention{Sentence: p.Sentence, First: p.First, Last: p.Last, Head: p.Head, Span: p.Span, Kind: graph.Pronoun}), clusters[k])
			}
			continue
		}
		kind, ok := pronouns[s.Lower(p.Head)]
		if !ok || p.First != p.Last || headline(s) || kind.gender == 'n' && !strings.HasPrefix(s.Tokens[p.Head].Rel, "nsubj") && s.Tokens[p.Head].Rel != "nmod:poss" || expletive(s, p.Head) {
			continue // "denied it" is rarely about an organization
		}
		c := clusters[i]
		if (kind.gender == 'm' || kind.gender == 'f') && (c < 0 || !agrees(&f.clusters[c], kind.gender)) {
			c = f.subjectAbove(p, graph.Person)
		}
		if kind.gender == 'n' && c < 0 && s.Tokens[p.Head].Rel == "nsubj" {
			c = f.subjectAbove(p, graph.Organization)
		}
		if kind.gender == 'p' && (c < 0 || f.clusters[c].Type != graph.Group) && !meansNominal(f, refers, i) {
			c = f.groupBefore(p)
		}
		if kind.gender == 'n' && (c < 0 || f.clusters[c].Type != graph.Organization) && f.doesAsOrganization(s, p.Head) {
			if o := f.lately(p, func(x *Cluster) bool { return x.Type == graph.Organization }); o >= 0 {
				c = o
			}
		}
		if (kind.gender == 'm' || kind.gender == 'f') && (c < 0 || !agrees(&f.clusters[c], kind.gender)) && speaks(s, p.Head) && !meansNominal(f, refers, i) {
			c = f.speakerBefore(p, kind.gender)
		}
		if c < 0 || !agrees(&f.clusters[c], kind.gender) {
			continue
		}
		if f.clusters[c].Gender == 0 && (kind.gender == 'm' || kind.gender == 'f') {
			f.clusters[c].Gender = kind.gender
		}
		f.join(f.add(Mention{Sentence: p.Sentence, First: p.First, Last: p.Last, Head: p.Head, Span: p.Span, Kind: graph.Pronoun}), c)
	}
}

// subjectAbove is who of a type is the subject of a clause that the phrase's own clause stands under, -1 where there is
// none or another of that type is named before the phrase: "The mayor resigned after a paper reported that | she | lied".
func (f *finder) subjectAbove(p coref.Phrase, of graph.EntityType) int {
	s, found := f.doc.Sentences[p.Sentence], -1
	for _, k := range f.in(p.Sentence) {
		m := &f.mentions[k]
		if m.Cluster < 0 || m.Cluster == found || m.Span.StartByte >= p.Span.StartByte || f.clusters[m.Cluster].Type != of {
			continue
		}
		v := s.Tokens[m.Head].Head
		if found >= 0 || v < 0 || !strings.HasPrefix(s.Tokens[m.Head].Rel, "nsubj") || !s.Under(p.Head, v) || s.Tokens[p.Head].Head == v {
			return -1
		}
		found = m.Cluster
	}
	return found
}

// speaks reports whether the token is the subject of a verb of speech.
func speaks(s *tree.Sentence, i int) bool {
	h := s.Tokens[i].Head
	return h >= 0 && s.Tokens[i].Rel == "nsubj" && speechVerb[strings.ToLower(s.Lemma(h))]
}

// meansNominal reports whether phrase i goes back to one that is no pronoun and that no cluster has: "one voter".
func meansNominal(f *finder, refers *coref.Resolution, i int) bool {
	for a := refers.Antecedent[i]; a >= 0 && a < i; i, a = a, refers.Antecedent[a] {
		p := refers.Phrases[a]
		if f.doc.Sentences[p.Sentence].Tokens[p.Head].UPOS != "PRON" {
			return f.headedBy(p.Sentence, p.Head) < 0
		}
	}
	return false
}

// speakerBefore is the person of that gender, as far as is known, who spoke last in the sentence of the phrase and the
// three before it, -1 for none.
func (f *finder) speakerBefore(p coref.Phrase, gender byte) int {
	for si := p.Sentence; si >= 0 && si >= p.Sentence-3; si-- {
		best, start := -1, -1
		for _, k := range f.in(si) {
			m := &f.mentions[k]
			if m.Cluster >= 0 && m.Span.StartByte < p.Span.StartByte && m.Span.StartByte > start &&
				speaks(f.doc.Sentences[si], m.Head) && agrees(&f.clusters[m.Cluster], gender) {
				best, start = m.Cluster, m.Span.StartByte
			}
		}
		if best >= 0 {
			return best
		}
	}
	return -1
}

// firstPerson says what a speaker is who says so of themselves: one, or several.
var firstPerson = map[string]string{"i": "one", "me": "one", "my": "one", "mine": "one", "myself": "one",
	"we": "several", "us": "several", "our": "several", "ours": "several", "ourselves": "several"}

// mayBe reports whether a cluster is a person, or what says "we".
func (f *finder) mayBe(c int, who string) bool {
	if who == "one" {
		return f.clusters[c].Type == graph.Person
	}
	return f.clusters[c].Type == graph.Organization || f.clusters[c].Type == graph.Group
}

// groupBefore is the group mentioned last in the sentence of the phrase and the three before it, -1 for none.
func (f *finder) groupBefore(p coref.Phrase) int {
	return f.lately(p, func(x *Cluster) bool { return x.Type == graph.Group })
}

// lately is the cluster that suits and is mentioned last in the sentence of the phrase and the three before it, -1
// for none.
func (f *finder) lately(p coref.Phrase, suits func(*Cluster) bool) int {
	for si := p.Sentence; si >= 0 && si >= p.Sentence-3; si-- {
		if c := f.lastIn(si, p.Span.StartByte, suits); c >= 0 {
			return c
		}
	}
	return -1
}

// expletive reports whether the "it" at i means nothing: "it is clear that …", "it is not the first time …".
func expletive(s *tree.Sentence, i int) bool {
	h := s.Tokens[i].Head
	if h < 0 || s.Lower(i) != "it" || s.Child(h, "cop") < 0 {
		return false
	}
	switch strings.ToLower(s.Lemma(h)) {
	case "time", "case", "fact", "day", "pity", "shame", "moment", "matter":
		return s.Child(h, "acl:relcl", "acl", "ccomp", "csubj") > h
	}
	x := s.Child(h, "ccomp", "csubj")
	return s.Tokens[h].UPOS == "ADJ" && x > h && s.Child(x, "nsubj", "nsubj:pass") >= 0
}

// doesAsOrganization reports whether what "it" or "its" at i does or has is what organizations do or have: it says
// something, or has a spokesman.
func (f *finder) doesAsOrganization(s *tree.Sentence, i int) bool {
	h := s.Tokens[i].Head
	if h < 0 {
		return false
	}
	lemma := strings.ToLower(s.Lemma(h))
	if s.Tokens[i].Rel == "nmod:poss" {
		return offices[lemma] && s.Tokens[h].UPOS == "NOUN"
	}
	return s.Tokens[i].Rel == "nsubj" && speechVerb[lemma] && s.Child(h, "cop") < 0
}

// clustersOf says which cluster each phrase means: that of the mention with its head, or else that of what
// it goes back to; -1 for none.
func (f *finder) clustersOf(refers *coref.Resolution) []int {
	of := make([]int, len(refers.Phrases))
	for i, p := range refers.Phrases {
		of[i] = -1
		if !p.Joint {
			of[i] = f.headedBy(p.Sentence, p.Head)
		}
	}
	for range 2 { // some look ahead
		for i, a := range refers.Antecedent {
			if of[i] < 0 && a >= 0 {
				of[i] = of[a]
			}
		}
	}
	return of
}

// headedBy returns the cluster of the mention with that head, or of the name that holds it, -1 for none.
func (f *finder) headedBy(si, token int) int {
	holds := -1
	for _, k := range f.in(si) {
		m := &f.mentions[k]
		if m.Cluster >= 0 && m.Head == token {
			return m.Cluster
		}
		if m.Cluster >= 0 && m.Kind == graph.Name && m.First <= token && token <= m.Last {
			holds = m.Cluster
		}
	}
	return holds
}

func agrees(c *Cluster, gender byte) bool {
	if len(c.Mentions) == 0 {
		return false
	}
	switch gender {
	case 'm', 'f':
		return c.Type == graph.Person && (c.Gender == 0 || c.Gender == gender)
	case 'n':
		return c.Type == graph.Organization || c.Type == graph.Place || c.Type == graph.Other
	}
	return c.Type == graph.Group
}
