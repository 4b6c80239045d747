package names

import (
	"slices"
	"strings"

	"hearsay/extract/lexicon"
	"hearsay/extract/tree"
	"hearsay/graph"
)

// businesses are nouns for any business; those of a kind go back only to one of which the text shows that it is
// of that kind.
var businesses = map[string]bool{"company": true, "firm": true}

// kindWords are words of the names of organizations that a noun is for, besides the noun itself.
var kindWords = map[string][]string{"airline": {"airlines", "airways", "air"}, "bank": {"banking"}, "carrier": {"airlines", "airways"},
	"club": {"rovers", "united", "rangers", "athletic"}, "union": {"unions", "workers"}, "manufacturer": {"motors", "industries"},
	"agency": {"wire"}, "broadcaster": {"broadcasting", "radio", "television", "tv", "channel", "network"}, "station": {"radio", "tv", "channel"}, "panel": {"committee", "commission", "tribunal"}, "retailer": {"stores"}, "force": {"police", "constabulary"}}

// organizationMeant finds the organization named before that a phrase like "the company" goes back to, -1 for
// none: of those in one sentence whoever is its subject, of the sentences the last.
func (f *finder) organizationMeant(m Mention, s *tree.Sentence, i int) int {
	noun := strings.ToLower(s.Lemma(i))
	if limited(s, i) || several(s, i) {
		return -1
	}
	suits := func(x *Cluster) bool {
		return x.Type == graph.Organization && f.mentions[x.Mentions[0]].Kind == graph.Name && ofKind(x, noun) && f.modified(s, m.First, i, x)
	}
	if c := f.spokenFor(m, s, i, suits); c >= 0 {
		return c
	}
	for si := m.Sentence; si >= 0 && si > m.Sentence-reach; si-- {
		best, rank := -1, 0
		for _, k := range f.in(si) {
			o := &f.mentions[k]
			if o.Cluster < 0 || o.Span.StartByte >= m.Span.StartByte || !suits(&f.clusters[o.Cluster]) || si == m.Sentence && besides(s, o.Head, i) {
				continue
			}
			if r := prominence(f.doc.Sentences[si], o.Head); best < 0 || r <= rank {
				best, rank = o.Cluster, r
			}
		}
		if best >= 0 {
			return best
		}
	}
	return -1
}

// ofKind reports whether the organization may be what the noun says.
func ofKind(x *Cluster, noun string) bool {
	switch {
	case businesses[noun]:
		return !isPress(x) && !official(x)
	case press[noun]:
		return isPress(x) && (noun == "broadcaster") != slices.ContainsFunc(x.words, func(w string) bool { return printed[w] })
	}
	return slices.Contains(x.nouns, noun) || slices.ContainsFunc(x.words, func(w string) bool {
		return w == noun || slices.Contains(kindWords[noun], w)
	})
}

// modified reports whether what stands between the article and the noun is said of the organization elsewhere
// too: "the Italian company" is none that is not called Italian.
func (f *finder) modified(s *tree.Sentence, first, i int, x *Cluster) bool {
	for k := first; k < i; k++ {
		if u := s.Tokens[k].UPOS; u != "ADJ" && u != "NOUN" && u != "PROPN" || s.Child(i, "nmod:poss") >= 0 && s.Under(k, s.Child(i, "nmod:poss")) {
			continue
		}
		w := s.Lower(k)
		said := slices.Contains(x.words, w) || slices.ContainsFunc(x.Roles, func(r Role) bool {
			return strings.Contains(strings.ToLower(r.Span.Of(f.doc.Text)), w)
		})
		if country := demonymOf[w]; !said && (country == "" || !slices.Contains(x.words, country)) {
			return false
		}
	}
	return true
}

// spokenFor is the organization for which whoever says the clause of token i speaks: "A spokeswoman for Velmar
// said | the company", -1 for none.
func (f *finder) spokenFor(m Mention, s *tree.Sentence, i int, suits func(*Cluster) bool) int {
	for v := s.Tokens[i].Head; v >= 0; v = s.Tokens[v].Head {
		who := s.Child(v, "nsubj")
		if !speechVerb[strings.ToLower(s.Lemma(v))] || who < 0 || s.Under(i, who) {
			continue
		}
		for _, o := range s.ChildrenBy(who, "nmod", "nmod:poss", "compound") {
			if c := f.headedBy(m.Sentence, o); c >= 0 && suits(&f.clusters[c]) {
				return c
			}
		}
	}
	return -1
}

// besides reports whether two tokens are parts of one clause or phrase, so that they mean two: "Velmar sued |
// the company".
func besides(s *tree.Sentence, a, b int) bool {
	return s.Tokens[a].Head == s.Tokens[b].Head && s.Tokens[a].Head >= 0 && s.Tokens[s.Tokens[a].Head].UPOS == "VERB" || s.Under(a, b) || s.Under(b, a)
}

// prominence is the less the more a sentence is about what the token stands for: its subject, or whose or of
// what the subject is, before all else.
func prominence(s *tree.Sentence, i int) int {
	n := 0
	for t := i; t >= 0; t = s.Tokens[t].Head {
		switch rel := s.Tokens[t].Rel; {
		case strings.HasPrefix(rel, "nsubj"), rel == "root", insidePhrase(rel):
			n++
		default:
			n += 4
		}
	}
	return n
}

// press are nouns for an outlet.
var press = map[string]bool{"newspaper": true, "paper": true, "broadcaster": true}

var pressWord = lexicon.Set(`news press times post herald gazette courier tribune journal observer guardian telegraph chronicle examiner inquirer
 sentinel bulletin dispatch mail standard globe star mirror express argus echo record review broadcasting television tv radio wire weekly
 daily ledger channel`)

var officialWord = lexicon.Set(`office party caucus council court ministry department parliament senate congress assembly government police committee
 commission embassy consulate alliance union league house commons board cabinet university college school institute academy hospital clinic
 church agency authority inspectorate registry tribunal federation association foundation society museum`)

// printed are words of the names of newspapers.
var printed = lexicon.Set(`times post herald gazette courier tribune journal observer guardian telegraph chronicle examiner inquirer sentinel bulletin
 dispatch mail standard mirror express argus echo record ledger comet`)

// isPress reports whether a name is that of an outlet.
func isPress(x *Cluster) bool {
	return len(x.words) > 0 && (pressWord[x.words[len(x.words)-1]] || pressWord[x.words[0]])
}

// Press reports whether cluster c is an outlet, by its name.
func (n *Names) Press(c int) bool { return isPress(&n.Clusters[c]) }

// official reports whether a name is that of a body that is no business: the Canal Authority, the University of Ostra.
func official(x *Cluster) bool {
	for i, w := range x.words {
		if officialWord[w] && (i == len(x.words)-1 || x.words[i+1] == "of" || x.words[i+1] == "for") {
			return true
		}
	}
	return false
}
