package coref

import (
	"strings"
)

// somebody reports whether "he" or "she" may go back to the mention. A surname that a place bears too is taken for the
// place, "Houston opened the letter before he left", so a place's name is left open as a subject, an object or an owner.
func somebody(a *mention) bool {
	switch {
	case a.kind == nominalPhrase:
		return a.number != 2 && a.animate != 2
	case a.time:
		return false
	case a.typ == 3:
		return a.hint != 0 || core(a) || a.role == roles["nmod:poss"]
	}
	return a.hint != 0 || a.typ != 2 && a.typ != 4
}

// speaks reports whether mention k is whoever says the words that m stands in: they would say "I".
func (r *resolver) speaks(k int, m *mention) bool {
	if m.voice < 0 {
		return false
	}
	a, v := &r.mentions[k], int(m.voice)
	return k == v || a.voice == m.voice && a.class == first || a.entity >= 0 && a.entity == r.mentions[v].entity ||
		v < len(r.chain) && k < len(r.chain) && r.chain[v] == r.chain[k]
}

// coargument reports whether the clause of a pronoun has another subject or object that means what mention k means:
// of "He accused Novak" he is not Novak.
func (r *resolver) coargument(k int, m *mention) bool {
	if m.kind != pronoun || !core(m) || k >= len(r.chain) {
		return false
	}
	e := r.chains[r.chain[k]].entity
	for _, o := range r.bySentence[m.Sentence] {
		x := &r.mentions[o]
		if x.clause == m.clause && x.Head != m.Head && core(x) && x.role != m.role && !x.Joint && (o == k || e >= 0 && x.entity == e || o < len(r.chain) && r.chain[o] == r.chain[k]) {
			return true
		}
	}
	return false
}

// opposes reports whether what is known of mention k forbids that a pronoun means it: the gender of a name, or that "it"
// would be a person.
func (r *resolver) opposes(k int, m *mention) bool {
	if m.kind != pronoun || m.class < he || m.class > it {
		return false
	}
	a := &r.mentions[k]
	if r.doing(k, m) {
		return true
	}
	if k >= len(r.chain) {
		return opposed(a.gender, m.gender)
	}
	c := &r.chains[r.chain[k]]
	return a.kind == name && opposed(c.gender, m.gender) || m.class == it && c.typ == 1
}

// agent reports whether mention k is who did by a participle what was done to the subject that the mention is: "Asked by
// Novak, | she said".
func (r *resolver) agent(k int, m *mention) bool {
	a, s := &r.mentions[k], r.doc.Sentences[m.Sentence]
	if a.Sentence != m.Sentence || a.First > m.First || m.clause < 0 || a.clause < 0 || s.Lower(s.Child(a.Head, "case")) != "by" {
		return false
	}
	v := &s.Tokens[a.clause]
	return v.XPOS == "VBN" && v.Rel == "advcl" && v.Head == int(m.clause) && m.role > 0 && m.role <= 2
}

// addressed reports whether mention k is of no one in particular to whom something was said in a sentence before: "told
// reporters"; "they" are rather those whom it was about.
func (r *resolver) addressed(k int, m *mention) bool {
	a := &r.mentions[k]
	if m.class != they || a.Sentence == m.Sentence || a.kind != nominalPhrase || a.number != 2 || a.det != 0 || a.Joint || a.clause < 0 {
		return false
	}
	return (a.role == roles["obj"] || a.role == roles["iobj"]) && r.known.Says(strings.ToLower(r.doc.Sentences[a.Sentence].Lemma(int(a.clause))))
}

// doing reports whether mention k is who does by a participle what is done to the mention: "Sentencing | him, Judge Novak
// said", "wrote to Dahl, asking | him".
func (r *resolver) doing(k int, m *mention) bool {
	a, s := &r.mentions[k], r.doc.Sentences[m.Sentence]
	if a.Sentence != m.Sentence || m.role != roles["obj"] && m.role != roles["iobj"] || m.clause < 0 || strings.HasSuffix(s.Lower(m.Head), "self") {
		return false
	}
	v := &s.Tokens[m.clause]
	return v.Rel == "advcl" && v.XPOS == "VBG" && s.Child(int(m.clause), "nsubj", "mark", "aux") < 0 && a.Head == s.Child(v.Head, "nsubj")
}

// core reports whether the phrase is a subject or object of its clause.
func core(m *mention) bool { return m.role >= 1 && m.role <= 4 }
