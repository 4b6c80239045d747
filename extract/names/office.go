package names

import (
	"strings"

	"hearsay/extract/tree"
	"hearsay/graph"
)

// givesOffice and hasOffice are verbs that tell who has an office: "was appointed treasurer", "resigned as
// treasurer".
var (
	givesOffice = map[string]bool{"appoint": true, "name": true, "elect": true, "become": true, "make": true}
	hasOffice   = map[string]bool{"resign": true, "quit": true, "retire": true, "serve": true, "act": true, "work": true, "step": true, "stand": true}
)

// office learns the role of whoever a verb says has it. The verb makes a claim of it, so the role has no holder
// to make another.
func (f *finder) office(m Mention) {
	s := f.sentence(&m)
	for _, v := range verbsOf(s, m.Head) {
		role := -1
		switch lemma := strings.ToLower(s.Lemma(v)); {
		case givesOffice[lemma]:
			role = s.Child(v, "xcomp", "obj")
			if s.Child(v, "aux:pass") < 0 && lemma != "become" {
				role = -1
			}
		case hasOffice[lemma]:
			for _, c := range s.ChildrenBy(v, "obl", "nmod") {
				if s.Lower(s.Child(c, "case")) == "as" {
					role = c
				}
			}
		}
		if role < v || !personNoun[strings.ToLower(s.Lemma(role))] || f.taken(m.Sentence, role) {
			continue
		}
		first := role
		for first > v+1 && s.Tokens[first-1].Head == role && s.Tokens[first-1].Rel != "case" {
			first--
		}
		f.clusters[m.Cluster].addRole(Role{Sentence: m.Sentence, Head: role, Span: s.Range(first, role), Noun: strings.ToLower(s.Lemma(role)), Holder: graph.Span{}})
	}
}

// verbsOf are the verbs that the name at i is the subject of, itself or by "who".
func verbsOf(s *tree.Sentence, i int) []int {
	var out []int
	if h := s.Tokens[i].Head; h >= 0 && strings.HasPrefix(s.Tokens[i].Rel, "nsubj") {
		out = append(out, h)
	}
	for _, v := range s.ChildrenBy(i, "acl:relcl") {
		if n := s.Child(v, "nsubj", "nsubj:pass"); n >= 0 && s.Lower(n) == "who" {
			out = append(out, v)
		}
	}
	return out
}
