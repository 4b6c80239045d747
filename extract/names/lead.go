package names

import (
	"slices"
	"strings"

	"hearsay/extract/text"
	"hearsay/graph"
)

// namedNext finds the person whom the first sentence leaves unnamed by the phrase m: "A councillor has resigned …
// Ada Okafor, who represents Eastgate, said": whoever is first named as the subject of the next sentence.
func (f *finder) namedNext(m Mention, noun string) int {
	si := m.Sentence
	if !f.leads(si) || f.personBefore(si) {
		return -1
	}
	gender, former := f.genderAfter(si, m.Head), f.former(&m)
	for next := si + 1; next <= si+2 && next < len(f.doc.Sentences); next++ {
		for c := range f.clusters {
			x := &f.clusters[c]
			if x.Type != graph.Person || len(x.Mentions) == 0 || gender != 0 && x.Gender != 0 && gender != x.Gender {
				continue
			}
			o := f.firstInBody(c)
			if o != nil && o.Sentence == next && strings.HasPrefix(f.sentence(o).Tokens[o.Head].Rel, "nsubj") {
				if former || f.takes(c, noun) {
					return c
				}
				return -1
			}
		}
	}
	return -1
}

// namedBy finds the person whom the phrase m leaves unnamed and one of the next sentences names by the same noun: "An aide to the
// mayor steered contracts … The aide, Ivo Tate, approved them"; -1 for none.
func (f *finder) namedBy(m Mention, noun string) int {
	gender := f.genderAfter(m.Sentence, m.Head)
	for c := range f.clusters {
		x := &f.clusters[c]
		if x.Type != graph.Person || gender != 0 && x.Gender != 0 && gender != x.Gender {
			continue
		}
		for _, r := range x.Roles {
			s := f.doc.Sentences[r.Sentence]
			if r.Title || r.Sentence <= m.Sentence || r.Sentence > m.Sentence+2 || r.Noun != noun || s.Lower(s.TokenAt(r.Span.StartByte)) != "the" || s.Child(r.Head, "amod", "nmod", "nmod:poss", "acl", "acl:relcl") >= 0 {
				continue
			}
			if o := f.firstInBody(c); o != nil && o.Sentence == r.Sentence {
				return c
			}
		}
	}
	return -1
}

// genderAfter is that of the pronouns that follow the token in its sentence, 0 where there are none or of both.
func (f *finder) genderAfter(si, i int) byte {
	s, gender := f.doc.Sentences[si], byte(0)
	for k := i + 1; k < len(s.Tokens); k++ {
		g := pronouns[s.Lower(k)].gender
		if g != 'm' && g != 'f' {
			continue
		}
		if gender != 0 && g != gender {
			return 0
		}
		gender = g
	}
	return gender
}

// takes reports whether a person may be what a noun says: no other role is given where they are first named.
func (f *finder) takes(c int, noun string) bool {
	m := f.firstInBody(c)
	return m.Title == "" && !slices.ContainsFunc(f.clusters[c].Roles, func(r Role) bool {
		return r.Sentence == m.Sentence && !sameRole(r.Noun, noun)
	})
}

// leads reports whether the sentence is the first of the body.
func (f *finder) leads(si int) bool {
	for i := 0; i < si; i++ {
		if s := f.doc.Sentences[i]; !headline(s) && s.Kind != text.Caption && len(s.Tokens) > 4 {
			return false
		}
	}
	return true
}

func (f *finder) personBefore(si int) bool {
	for _, k := range f.in(si) {
		m := &f.mentions[k]
		if m.Cluster >= 0 && f.clusters[m.Cluster].Type == graph.Person {
			if strings.HasPrefix(f.sentence(m).Tokens[m.Head].Rel, "nsubj") {
				return true
			}
		}
	}
	return false
}

func (f *finder) firstInBody(c int) *Mention {
	for _, k := range f.clusters[c].Mentions {
		if m := &f.mentions[k]; m.Kind == graph.Name && !headline(f.sentence(m)) && f.sentence(m).Kind != text.Caption {
			return m
		}
	}
	return nil
}
