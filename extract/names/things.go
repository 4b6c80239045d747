package names

import (
	"strings"

	"hearsay/extract/lexicon"
	"hearsay/extract/tree"
	"hearsay/graph"
)

// thingKinds are nouns for what news is about besides people and places: what is claimed, what is written,
// what is held or decided. Nouns of one row may stand for one another.
var thingKinds = [][]string{
	{"allegation", "accusation", "claim", "insinuation", "rumour", "rumor"},
	{"report", "article", "story", "reporting", "account"},
	{"audit", "review"},
	{"inquiry", "investigation", "probe"},
	{"lawsuit", "suit", "complaint", "filing", "indictment"},
	{"interference", "meddling"},
	{"election", "vote", "referendum"},
	{"contract", "deal", "agreement", "settlement"},
	{"motion", "bill", "resolution", "law"},
	{"document", "memo", "letter", "email", "file"},
	{"purchase", "sale", "takeover", "acquisition", "merger"},
	{"bid", "offer", "tender"},
	{"ruling", "verdict", "judgment", "judgement", "sentence"},
	{"talk", "negotiation"},
	{"consulate", "embassy"}, {"parliament", "legislature"}, {"ministry", "department"}, {"government"}, {"council"}, {"company", "firm", "newspaper", "broadcaster", "agency", "airline", "retailer", "manufacturer", "charity", "operator"},
	{"committee", "panel"}, {"commission"}, {"board"}, {"court", "tribunal"}, {"police", "force"}, {"army"}, {"navy"}, {"office"},
	{"union"}, {"trust"}, {"association"}, {"league"}, {"federation"}, {"club"}, {"university"}, {"hospital"}, {"school"}, {"bank"}, {"television"}, {"intelligence"}, {"laboratory", "lab"}, {"regulator", "watchdog"},
}

// allegations is the kind of what is claimed, of which the plural goes on from the singular and back.
const allegations = 0

// organizations is how many of thingKinds, at the end, are kinds of organizations.
const organizations = 28

// findThings reads the noun phrases of those nouns: a definite one goes back to the last of its kind.
func (f *finder) findThings() {
	for si, s := range f.doc.Sentences {
		if headline(s) {
			continue
		}
		for i := range s.Tokens {
			lemma := strings.ToLower(s.Lemma(i))
			kind := thingKind(lemma)
			if kind < 0 && goesBack[lemma] && s.Tokens[i].UPOS == "NOUN" && phraseRelation(s.Tokens[i].Rel) && s.Lower(s.Child(i, "det")) == "the" && !f.taken(si, i) && !f.mentioned(si, i) {
				f.bodyAgain(si, s, i)
			}
			if kind >= 0 && s.Tokens[i].UPOS == "NOUN" && phraseRelation(s.Tokens[i].Rel) && s.Child(i, "cop") < 0 && (kind >= len(thingKinds)-organizations || !partOfThing(s, i)) && !f.taken(si, i) && !f.mentioned(si, i) {
				f.thing(si, s, i, kind)
			}
		}
	}
}

// goesBack are nouns for bodies that name none of their own: "the service" is one of which the article has the name.
var goesBack = lexicon.Set(`confederation inspectorate authority bureau service group party organization organisation society network station
 portal paper initiative coalition alliance movement watchdog regulator foundation institute agency directorate secretariat`)

// bodyAgain joins the phrase headed by i to the body named before that it means, where there is one.
func (f *finder) bodyAgain(si int, s *tree.Sentence, i int) {
	m := Mention{Sentence: si, First: s.Child(i, "det"), Last: i, Head: i, Kind: graph.Nominal, Cluster: -1}
	m.Span = s.Range(m.First, i)
	if c := f.organizationMeant(m, s, i); m.First < i && c >= 0 {
		f.join(f.add(m), c)
	}
}

// anyOne are the determiners of what has not been spoken of.
var anyOne = lexicon.Set(`a an any each either every neither no some another`)

func thingKind(lemma string) int {
	if kind, ok := kindOf[lemma]; ok {
		return kind
	}
	return -1
}

// kindOf is thingKinds by noun.
var kindOf = func() map[string]int {
	of := make(map[string]int)
	for kind, nouns := range thingKinds {
		for _, noun := range nouns {
			of[noun] = kind
		}
	}
	return of
}()

func phraseRelation(rel string) bool {
	switch rel {
	case "nsubj", "nsubj:pass", "obj", "iobj", "conj", "nmod", "obl:agent", "appos":
		return true
	}
	return strings.HasPrefix(rel, "obl")
}

// begin returns the first token of the phrase that a noun heads, never one before its article: "after | a private laboratory".
func begin(s *tree.Sentence, i int) int {
	first := i
	for _, t := range s.Yield(i, "acl:relcl", "acl", "appos", "conj", "cc", "case", "punct", "parataxis", "nmod", "advcl") {
		first = min(first, t)
	}
	if d := s.Child(i, "det"); d > first && d < i && s.Lower(d+1) != "-" {
		return d
	}
	return first
}

func (f *finder) thing(si int, s *tree.Sentence, i, kind int) {
	first := begin(s, i)
	if first == i-1 && s.Lower(first) == "that" && bareBody(s, i, i) {
		first = i // "ruled that parliament had no power"
	}
	m := Mention{Sentence: si, First: first, Last: lastOf(s, i), Head: i, Kind: graph.Nominal, Cluster: -1}
	if to := s.Child(i, "acl"); to > m.Last && s.Lower(s.Child(to, "mark")) == "to" {
		m.Last = endOf(s, to) // "the bid to buy the ferries"
	}
	for k := i + 1; k <= m.Last && kind >= len(thingKinds)-organizations; k++ {
		if w := s.Lower(k); w == "against" || w == "over" || w == "about" {
			m.Last = k - 1 // "took the union to the labour court | against its rules"
		}
	}
	m.Span = s.Range(first, m.Last)
	definite := s.Child(i, "det") >= 0 && s.Lower(s.Child(i, "det")) != "both" && !anyOne[s.Lower(s.Child(i, "det"))]
	if definite = definite || bareBody(s, first, i); definite {
		if c := f.organizationMeant(m, s, i); kind >= len(thingKinds)-organizations && c >= 0 {
			f.join(f.add(m), c)
			return
		}
		if c := f.lastThing(m, kind); c >= 0 {
			f.join(f.add(m), c)
			return
		}
	}
	if !definite && !particular(s, first, m.Last, i) && !(m.Last > first && f.saidAgain(&m)) {
		return
	}
	if !anyOne[s.Lower(first)] {
		if c := f.sameWords(m, kind); c >= 0 {
			f.join(f.add(m), c)
			return
		}
	}
	k := f.add(m)
	name := f.words(&m)
	c := f.open(k, name)
	key := thing{graph.FoldName(name), kind}
	if _, known := f.things[key]; !known {
		f.things[key] = c
	}
	f.clusters[c].Type = graph.Other
	if kind >= len(thingKinds)-organizations {
		f.clusters[c].Type = graph.Organization
	}
	f.clusters[c].addRole(Role{Sentence: si, Head: i, Span: m.Span, Noun: strings.ToLower(s.Lemma(i))})
}

// bareBody reports whether the noun at i is for a body that needs no article: "police said", "told parliament".
func bareBody(s *tree.Sentence, first, i int) bool {
	return first == i && (s.Lower(i) == "police" || s.Lower(i) == "parliament") && s.Child(i, "amod", "compound", "nmod:poss") < 0
}

// partOfThing reports whether the noun says what another thing is about: "allegations of Norwegian meddling".
func partOfThing(s *tree.Sentence, i int) bool {
	h := s.Tokens[i].Head
	return s.Tokens[i].Rel == "nmod" && h >= 0 && s.Tokens[h].UPOS == "NOUN" && thingKind(strings.ToLower(s.Lemma(h))) >= 0
}

// A thing is told by its folded words and its kind.
type thing struct {
	words string
	kind  int
}

// words are those of a mention with single blanks between them.
func (f *finder) words(m *Mention) string { return graph.SingleSpaces(f.text(m)) }

// saidAgain reports whether the very words of m stand in the article more than once.
func (f *finder) saidAgain(m *Mention) bool { return strings.Count(f.doc.Text, f.text(m)) > 1 }

// particular reports whether a phrase without "the" is of something in particular: it has a determiner, an
// owner, a number or a name. "Reports" and "foreign interference" are of no one thing.
func particular(s *tree.Sentence, first, last, i int) bool {
	if s.Child(i, "det", "nmod:poss", "nummod") >= 0 {
		return true
	}
	for k := first; k <= last; k++ {
		if capital(s.Tokens[k].Form) && (k > 0 || s.Tokens[k].UPOS == "PROPN") {
			return true
		}
	}
	return false
}

// sameWords is the thing of that kind first called by the very words of m: "offshore drilling", said again.
func (f *finder) sameWords(m Mention, kind int) int {
	if c, ok := f.things[thing{graph.FoldName(f.words(&m)), kind}]; ok {
		return c
	}
	return -1
}

// lastThing is the cluster of that kind mentioned last before m, rather one that was first called by the same noun; of organizations only one for which the same
// noun or "company" stands.
func (f *finder) lastThing(m Mention, kind int) int {
	s := f.sentence(&m)
	noun, several := strings.ToLower(s.Lemma(m.Head)), plural(s, m.Head)
	suits := func(x *Cluster) bool {
		if f.mentions[x.Mentions[0]].Kind == graph.Name || len(x.Roles) == 0 || thingKind(x.Roles[0].Noun) != kind {
			return false
		}
		if first := &f.mentions[x.Mentions[0]]; kind != allegations && several != plural(f.sentence(first), first.Head) {
			return false
		}
		return kind < len(thingKinds)-organizations || (x.Roles[0].Noun == noun || businesses[noun] && !otherwise[x.Roles[0].Noun]) && f.modified(s, m.First, m.Head, x)
	}
	if c := f.before(m.Sentence, m.Span.StartByte, func(x *Cluster) bool { return suits(x) && x.Roles[0].Noun == noun }); c >= 0 {
		return c
	}
	return f.before(m.Sentence, m.Span.StartByte, suits)
}

// otherwise are organizations that nobody calls a company.
var otherwise = map[string]bool{"agency": true, "charity": true, "newspaper": true, "broadcaster": true}
