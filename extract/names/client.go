package names

import (
	"hearsay/extract/lexicon"
	"hearsay/extract/tree"
	"hearsay/graph"
)

// findClients joins whom a lawyer calls "my client" to whoever the lawyer speaks for: "Novak's lawyer, Nils Dahl, said |
// his client | had paid".
func (f *finder) findClients() {
	for c := range f.clusters {
		x := &f.clusters[c]
		if len(x.Mentions) == 0 || len(x.Roles) == 0 || x.Roles[0].Noun != "client" || x.Type != graph.Person {
			continue
		}
		into := f.clientOf(x)
		if first := &f.mentions[x.Mentions[0]]; into == c { // "“My client did nothing,” said her lawyer": of whom the article speaks
			lawyer := f.possessor(x.Roles[0])
			into = f.before(first.Sentence, first.Span.StartByte, func(o *Cluster) bool {
				return o.Type == graph.Person && o != x && o != &f.clusters[lawyer] && !opposed(o.Gender, x.Gender)
			})
		}
		if into >= 0 && into != c {
			f.merge(c, into)
		}
	}
}

// clientOf is the person for whom the one speaks whose client the cluster is said to be, -1 for none.
func (f *finder) clientOf(x *Cluster) int {
	lawyer := f.possessor(x.Roles[0])
	if lawyer < 0 {
		return -1
	}
	for _, of := range f.clusters[lawyer].Roles {
		if !lexicon.Advocate(of.Noun) {
			continue
		}
		if o := f.headedBy(of.Sentence, owner(f.doc.Sentences[of.Sentence], of.Head)); o >= 0 && o != lawyer && f.clusters[o].Type == graph.Person {
			return o
		}
	}
	return -1
}

// possessor is the cluster whose the one with the role is, -1 for none.
func (f *finder) possessor(r Role) int {
	return f.headedBy(r.Sentence, f.doc.Sentences[r.Sentence].Child(r.Head, "nmod:poss"))
}

// owner is the token that says whose or for whom the noun at i is: "her lawyer", "a lawyer for Novak"; -1 for none.
func owner(s *tree.Sentence, i int) int {
	if o := s.Child(i, "nmod:poss"); o >= 0 {
		return o
	}
	for _, c := range s.ChildrenBy(i, "nmod") {
		if w := s.Lower(s.Child(c, "case")); w == "for" || w == "of" {
			return c
		}
	}
	return -1
}
