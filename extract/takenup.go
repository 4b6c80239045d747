package extract

import (
	"strings"

	"github.com/google/uuid"

	"hearsay/extract/claims"
	"hearsay/extract/tree"
	"hearsay/graph"
)

// farthest is how many sentences back a source without a name is looked for.
const farthest = 12

// takenUp is the attribution in an earlier sentence whose source, left without a name, that of attribution k takes up: "citing two
// officials … | the officials | said", "| one of the officials | told the paper"; -1 for none. Whether it is the very same
// source, the words do not show, so that the two stay apart.
func (a *assembler) takenUp(k int) int {
	w := &a.words[k]
	if w.Source.Kind != claims.Words || w.Source.Sentence != w.Sentence || a.named[a.entityOf(w.Source, -1)] {
		return -1
	}
	s := a.doc.Sentences[w.Source.Sentence]
	noun := pointsBack(s, w.Source.Head)
	for j := len(a.words) - 1; j >= 0 && noun >= 0; j-- {
		b := &a.words[j]
		if b.Source.Kind != claims.Words || b.Source.Sentence >= w.Sentence || w.Sentence-b.Source.Sentence > farthest || !a.unnamed(b.Source, a.entityOf(b.Source, -1)) {
			continue
		}
		if t := &a.doc.Sentences[b.Source.Sentence].Tokens[b.Source.Head]; strings.EqualFold(t.Word.Lemma, s.Lemma(noun)) && t.XPOS == s.Tokens[noun].XPOS {
			return j
		}
	}
	return -1
}

// pointsBack is the noun by which the phrase at i points to people told of before: "the
// officials", "one of | the officials |"; -1 for none.
func pointsBack(s *tree.Sentence, i int) int {
	if s.Tokens[i].UPOS == "NOUN" && definite(s, i) && s.Child(i, "nmod:poss", "nmod", "acl", "acl:relcl") < 0 {
		return i
	}
	n := s.Child(i, "nmod")
	if n > i && (s.Tokens[i].UPOS == "NUM" || s.Lower(i) == "another" || s.Lower(i) == "some") && s.Lower(s.Child(n, "case")) == "of" && definite(s, n) && s.Tokens[n].XPOS == "NNS" {
		return n
	}
	return -1
}

// outlet is the attribution of who quotes the source of attribution j, -1 where the publisher does.
func (a *assembler) outlet(j int) int {
	if j < 0 {
		return -1
	}
	b := &a.words[j]
	if b.Under >= 0 {
		return b.Under
	}
	for _, m := range a.near[b.Sentence] {
		o := &a.words[m]
		if m == j || o.Position || o.Stance != graph.Reports || len(b.Cue) == 0 || o.Source.Kind != claims.Words {
			continue
		}
		for _, c := range o.Content {
			if c.Contains(b.Cue[0]) {
				return m
			}
		}
	}
	return -1
}

// quoting is the link of the outlet that brought up the source without a name that attribution k takes up; false for none.
func (a *assembler) quoting(k int) (graph.Link, bool) {
	u := a.outlet(a.takenUp(k))
	if u < 0 {
		return graph.Link{}, false
	}
	l := a.link(u, []int{u})
	return l, l.Speaker.Kind == graph.EntitySpeaker
}

// quotedBy is the entity that quotes the source of attribution j, nil for the publisher.
func (a *assembler) quotedBy(j int) uuid.UUID {
	if u := a.outlet(j); u >= 0 {
		if e := a.entityOf(a.words[u].Source, -1); e != nil {
			return e.ID
		}
	}
	return uuid.Nil
}
