package coref

import (
	"strings"

	"hearsay/extract/lexicon"
)

// nameless is who tells without a name what "he" or "she" did, which is mostly of themselves: "A nurse told us that | he
// had seen it"; -1 for none, and for who speaks for somebody else: "A spokesman said he would stay".
func (r *resolver) nameless(i int) int {
	k := r.tellerOfOne(i)
	if k < 0 {
		return -1
	}
	m, t := &r.mentions[i], &r.mentions[k]
	s := r.doc.Sentences[m.Sentence]
	if t.kind != nominalPhrase || t.det != determiners["a"] || t.number != 1 || t.animate != 1 || opposed(t.gender, m.gender) ||
		s.Tokens[m.clause].Head != int(t.clause) || ofAnother(strings.ToLower(s.Lemma(t.Head))) {
		return -1
	}
	for _, c := range s.ChildrenBy(t.Head, "nmod") {
		if s.Lower(s.Child(c, "case")) == "for" {
			return -1
		}
	}
	return k
}

// tellerOfOne is who tells what the "he" or "she" at i did, -1 for none and for other mentions.
func (r *resolver) tellerOfOne(i int) int {
	m := &r.mentions[i]
	if m.class != he && m.class != she || m.role != roles["nsubj"] && m.role != roles["nsubj:pass"] {
		return -1
	}
	return r.teller(m)
}

// ofAnother reports whether a noun is for those who mostly speak of somebody else.
func ofAnother(noun string) bool { return lexicon.Advocate(noun) || tellsOfAnother[noun] }

var tellsOfAnother = lexicon.Set(`aide adviser advisor assistant manager friend relative wife husband mother father son daughter brother sister
 colleague doctor coach source official prosecutor judge biographer critic neighbour neighbor`)

// client is whom somebody speaks for who tells what "he" or "she" did: "Her lawyer, Nils Dahl, said that | she would
// appeal"; -1 for none. Of others who are told by whose they are it is the owner where they cannot be meant themselves: "Her
// husband said | she had left".
func (r *resolver) client(i int) int {
	k := r.tellerOfOne(i)
	if k < 0 {
		return -1
	}
	m, t := &r.mentions[i], &r.mentions[k]
	s := r.doc.Sentences[m.Sentence]
	noun := strings.ToLower(s.Lemma(t.Head))
	if t.kind != nominalPhrase || t.number != 1 || !ofAnother(noun) || !lexicon.Advocate(noun) && !opposed(r.chains[r.chain[k]].gender, m.gender) {
		return -1
	}
	owner := s.Child(t.Head, "nmod:poss")
	for _, c := range s.ChildrenBy(t.Head, "nmod") {
		if w := s.Lower(s.Child(c, "case")); owner < 0 && (w == "for" || w == "of") {
			owner = c
		}
	}
	for _, o := range r.bySentence[m.Sentence] {
		a := &r.mentions[o]
		if o < i && a.Head == owner && !a.Joint && !opposed(r.chains[r.chain[o]].gender, m.gender) && a.number != 2 && r.chains[r.chain[o]].animate != 2 {
			return o
		}
	}
	return -1
}

// themselves are those who tell what "they" did where a clause says of them that they tell it: "Two nurses | who said |
// they had seen it"; -1 for none.
func (r *resolver) themselves(i int) int {
	m := &r.mentions[i]
	s := r.doc.Sentences[m.Sentence]
	if m.class != they || m.role != roles["nsubj"] && m.role != roles["nsubj:pass"] || m.clause < 0 || s.Tokens[m.clause].Rel != "ccomp" {
		return -1
	}
	v := s.Tokens[m.clause].Head
	if v < 0 || s.Tokens[v].Rel != "acl:relcl" || s.Lower(s.Child(v, "nsubj")) != "who" || !r.known.Says(strings.ToLower(s.Lemma(v))) {
		return -1
	}
	for _, k := range r.bySentence[m.Sentence] {
		if a := &r.mentions[k]; k < i && a.Head == s.Tokens[v].Head && a.number == 2 && !a.Joint {
			return k
		}
	}
	return -1
}

// goesOn is the person whom the sentence before this one, in its paragraph or the last, has for its subject, where "he" or
// "she" says what stands in this one: "Ada Novak called for talks. “They must come,” | she said"; or where the one before,
// in the paragraph, names nobody else: "Vuna Takao took the chair. She | was once a nurse". It is -1 for none, and where
// this one names somebody before.
func (r *resolver) goesOn(i int) int {
	m := &r.mentions[i]
	s := r.doc.Sentences[m.Sentence]
	if m.class != he && m.class != she || m.role != roles["nsubj"] || m.quote >= 0 || m.Sentence == 0 || int(m.clause) != s.Root {
		return -1
	}
	before := r.doc.Sentences[m.Sentence-1]
	says := r.known.Says(strings.ToLower(s.Lemma(s.Root)))
	if s.Paragraph-before.Paragraph > 1 || r.namesSomebody(m.Sentence, i) || !says && (s.Paragraph != before.Paragraph || r.people(m.Sentence-1) > 1) {
		return -1
	}
	subject := before.Child(before.Root, "nsubj", "nsubj:pass")
	for _, k := range r.bySentence[m.Sentence-1] {
		a := &r.mentions[k]
		if a.Head == subject && !a.Joint && a.kind == name && a.typ == 1 && a.number != 2 && !opposed(r.chains[r.chain[k]].gender, m.gender) && !r.coargument(k, m) {
			return k
		}
	}
	return -1
}

// people counts those whom a sentence names.
func (r *resolver) people(sentence int) int {
	named := make(map[int32]bool)
	for _, k := range r.bySentence[sentence] {
		if a := &r.mentions[k]; a.kind == name && a.typ == 1 && a.entity >= 0 {
			named[a.entity] = true
		}
	}
	return len(named)
}

// namesSomebody reports whether a sentence has a person's name before mention i.
func (r *resolver) namesSomebody(sentence, i int) bool {
	for _, k := range r.bySentence[sentence] {
		if a := &r.mentions[k]; k < i && a.kind == name && a.typ == 1 {
			return true
		}
	}
	return false
}
