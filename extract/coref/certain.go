package coref

import (
	"strings"

	"hearsay/extract/tree"
)

// titled reports whether a name hangs from the first word of the title before it: "| Transport | Minister Piet Lorne".
func titled(s *tree.Sentence, n *Name, head int) bool {
	return head < n.First && s.Tokens[n.First].Head == head && s.Tokens[n.First].Rel == "flat"
}

// certain is what mention i goes back to without weighing: the phrase that it is apposed to, whoever speaks
// where it says "I", or the last mention by the name that it bears, as names are grouped before; -1 where
// there is none.
func (r *resolver) certain(i int) int {
	m := &r.mentions[i]
	if m.Apposed {
		if k := r.apposed(i); k >= 0 {
			return k
		}
	}
	if k := r.itself(i); k >= 0 {
		return k
	}
	for _, rule := range [...]func(int) int{r.nameless, r.client, r.themselves, r.toldOf, r.bodySaid, r.bodyOfTeller, r.goesOn} {
		if k := rule(i); k >= 0 {
			return k
		}
	}
	if m.class == first && m.voice >= 0 && !r.overlap(int(m.voice), m) {
		return int(m.voice)
	}
	if m.class == first && m.quote < 0 && m.speaker != 0 {
		if k, ok := r.bySpeaker[m.speaker]; ok {
			return k
		}
	}
	if m.class == firstPlural && m.voice >= 0 && r.mentions[m.voice].typ == 2 {
		return int(m.voice) // a company's "we"
	}
	if m.entity < 0 || m.role == roles["compound"] {
		return -1
	}
	if k, ok := r.byEntity[m.entity]; ok && !r.overlap(k, m) {
		return k
	}
	return -1
}

// apposed is the phrase that mention i says again. A person is not said again to be a body: what the parser hung
// from the body's name goes with the phrase that the body is part of: "The chair of the port authority, Ada Novak".
// Nor is one person's name another's, of a part and who plays it: "Ada Novak (| Tora Lind |)".
func (r *resolver) apposed(i int) int {
	m := &r.mentions[i]
	s := r.doc.Sentences[m.Sentence]
	head := int(m.clause)
	for k := i - 1; k >= 0 && r.mentions[k].Sentence == m.Sentence; k-- {
		a := &r.mentions[k]
		if a.Head != head || a.Joint {
			continue
		}
		if a.kind == name && m.kind == name && a.typ == 1 && m.typ == 1 && a.entity != m.entity {
			return -1
		}
		if m.animate == 0 || a.animate == 0 || m.animate == a.animate {
			return k
		}
		if s.Tokens[head].Rel != "nmod" {
			return -1
		}
		head = s.Tokens[head].Head
	}
	return -1
}

// itself is what a reflexive pronoun stands for: the phrase right before it that it stresses, "Ada Novak herself", or
// else the subject of its clause; -1 where that does not agree.
func (r *resolver) itself(i int) int {
	m := &r.mentions[i]
	s := r.doc.Sentences[m.Sentence]
	if m.kind != pronoun || !strings.HasSuffix(s.Lower(m.Head), "self") && !strings.HasSuffix(s.Lower(m.Head), "selves") {
		return -1
	}
	subject := -1
	for v := s.Tokens[m.Head].Head; v >= 0 && subject < 0; v = s.Tokens[v].Head {
		subject = s.Child(v, "nsubj", "nsubj:pass")
	}
	found := -1
	for k := i - 1; k >= 0 && r.mentions[k].Sentence == m.Sentence; k-- {
		a := &r.mentions[k]
		if a.Head != m.First-1 && a.Head != subject || a.animate != 0 && m.animate != 0 && a.animate != m.animate || opposed(a.gender, m.gender) {
			continue
		}
		if a.Head == m.First-1 && (a.kind == name || a.kind == pronoun) {
			return k
		}
		if a.Head == subject && a.number != 3-m.number {
			found = k
		}
	}
	return found
}
