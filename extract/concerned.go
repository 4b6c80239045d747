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
// they speak for ("her lawyer"), they themselves, what they are at the head of, and whose they are; and whether they speak
// for that one person alone, in their own matter. What is personal is about nobody whose they merely are: "Holt's deputy".
func (a *assembler) concerned(p claims.Phrase, personal bool) (all []uuid.UUID, defends bool) {
	add := func(id uuid.UUID) {
		if id != uuid.Nil && !slices.Contains(all, id) {
			all = append(all, id)
		}
	}
	c, noun := a.spokenFor(p)
	if c >= 0 {
		add(a.clusters[c].ID)
	}
	if e := a.entityOf(p, -1); e != nil && (noun == "" || len(a.listed(e.ID)) > 0) {
		add(e.ID)
		for _, i := range a.holds[e.ID] {
			add(a.built[i].Object.Entity)
			add(a.built[i].Subject.Entity)
		}
	}
	if o := a.owner(p.Sentence, p.Head); o >= 0 && noun == "" && !personal {
		add(a.clusters[o].ID)
	}
	return all, c >= 0 && defending[noun]
}

// heads are words for those who stand for an organization.
var heads = lexicon.Set(`chairman chairwoman chairperson chair chief president director head leader executive owner founder minister mayor governor commissioner secretary`)

// holdsOffice notes that by proposition i its subject has a part in an organization: "chief executive of Holm Paper", and, where they are
// at its head, that it has one in them.
func (a *assembler) holdsOffice(i int) {
	c := a.built[i]
	if o := a.byID[c.Object.Entity]; a.props[i].Rule == "role" && o != nil && o.Type == graph.Organization && !strings.Contains(c.Predicate.Lemma, "former") {
		a.holds[c.Subject.Entity] = append(a.holds[c.Subject.Entity], i)
		if slices.ContainsFunc(strings.Fields(c.Predicate.Lemma), func(w string) bool { return heads[w] }) {
			a.holds[o.ID] = append(a.holds[o.ID], i)
		}
	}
}

// defending are those who speak for one person in their own matter.
var defending = lexicon.Set(`lawyer attorney solicitor barrister counsel agent publicist`)

// spokenFor is the cluster that the speaker speaks for, as the words that name them or their roles tell, -1 for none or one
// unknown; and the noun that says that they speak for somebody, "" where none does.
func (a *assembler) spokenFor(p claims.Phrase) (c int, noun string) {
	if w := a.word(p); lexicon.Advocate(w) {
		if c := a.owner(p.Sentence, p.Head); c >= 0 {
			return c, w
		}
		noun = w
	}
	who := a.names.At(p.Sentence, p.Head)
	if who < 0 {
		return -1, noun
	}
	for _, r := range a.names.Clusters[who].Roles {
		w := strings.ToLower(r.Noun)
		if !lexicon.Advocate(w) {
			continue
		}
		if o := a.owner(r.Sentence, r.Head); o >= 0 && o != who {
			return o, w
		}
		noun = w
		if o := a.latelyOf(r.Sentence, w); o >= 0 && o != who {
			return o, w
		}
	}
	return -1, noun
}

// latelyOf is the cluster whose the noun was said to be in the sentence or the two before it, -1 for none: "her lawyer said … The
// lawyer, Ada Novak, …".
func (a *assembler) latelyOf(sentence int, noun string) int {
	for si := sentence; si >= max(0, sentence-2); si-- {
		s := a.doc.Sentences[si]
		for t := range s.Tokens {
			if s.Lower(t) != noun {
				continue
			}
			if o := a.owner(si, t); o >= 0 {
				return o
			}
		}
	}
	return -1
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
