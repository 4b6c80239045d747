package extract

import (
	"slices"
	"strings"

	"github.com/google/uuid"

	"hearsay/extract/claims"
	"hearsay/extract/lexicon"
	"hearsay/graph"
)

// concerned are those whom an allegation that the speaker answers may be about, those first whom it is rather about: whoever
// they speak for ("her lawyer"), or else they themselves, what they are at the head of, and whose they are.
func (a *assembler) concerned(p claims.Phrase) []uuid.UUID {
	if c, speaks := a.spokenFor(p); c >= 0 {
		return []uuid.UUID{a.clusters[c].ID}
	} else if speaks {
		return nil
	}
	var all []uuid.UUID
	if e := a.entityOf(p, -1); e != nil {
		all = append(all, e.ID)
		for _, i := range a.holds[e.ID] {
			all = append(all, a.built[i].Object.Entity)
		}
	}
	if c := a.owner(p.Sentence, p.Head); c >= 0 && !slices.Contains(all, a.clusters[c].ID) {
		all = append(all, a.clusters[c].ID)
	}
	return all
}

// holdsOffice notes that by proposition i its subject has a part in an organization: "chief executive of Holm Paper".
func (a *assembler) holdsOffice(i int) {
	c := a.built[i]
	if o := a.byID[c.Object.Entity]; a.props[i].Rule == "role" && o != nil && o.Type == graph.Organization && !strings.Contains(c.Predicate.Lemma, "former") {
		a.holds[c.Subject.Entity] = append(a.holds[c.Subject.Entity], i)
	}
}

// spokenFor is the cluster that the speaker speaks for, as the words that name them or their roles tell, -1 for none or one
// unknown; and whether they speak for anybody.
func (a *assembler) spokenFor(p claims.Phrase) (c int, speaks bool) {
	if lexicon.Advocate(a.word(p)) {
		if c := a.owner(p.Sentence, p.Head); c >= 0 {
			return c, true
		}
		speaks = true
	}
	who := a.names.At(p.Sentence, p.Head)
	if who < 0 {
		return -1, speaks
	}
	for _, r := range a.names.Clusters[who].Roles {
		if !lexicon.Advocate(strings.ToLower(r.Noun)) {
			continue
		}
		if o := a.owner(r.Sentence, r.Head); o >= 0 && o != who {
			return o, true
		}
		speaks = true
	}
	return -1, speaks
}

// owner is the cluster of whose or for whom the noun at i is, -1 for none: "her lawyer", "a spokesman for Holt".
func (a *assembler) owner(sentence, i int) int {
	s := a.doc.Sentences[sentence]
	for _, c := range s.ChildrenBy(i, "nmod:poss", "nmod") {
		if w := s.Lower(s.Child(c, "case")); s.Tokens[c].Rel == "nmod:poss" || w == "for" || w == "of" {
			return a.names.At(sentence, c)
		}
	}
	return -1
}
