package coref

import (
	"strings"

	"hearsay/extract/lexicon"
	"hearsay/extract/tree"
)

// toldOf is the person without a name whom the sentence before tells of in somebody's words, where "he" or "she" is what
// something was done to, or cannot be who told it: "Ada Novak said a man had been arrested. | He was not charged". It is -1 for none,
// and where this sentence names somebody before.
func (r *resolver) toldOf(i int) int {
	m := &r.mentions[i]
	s := r.doc.Sentences[m.Sentence]
	if m.class != he && m.class != she || m.Sentence == 0 || int(m.clause) != s.Root || r.namesSomebody(m.Sentence, i) {
		return -1
	}
	before := r.doc.Sentences[m.Sentence-1]
	if s.Paragraph-before.Paragraph > 1 || !r.known.Says(strings.ToLower(before.Lemma(before.Root))) {
		return -1
	}
	found, teller := -1, before.Child(before.Root, "nsubj")
	done := m.role == roles["nsubj:pass"]
	for _, k := range r.bySentence[m.Sentence-1] {
		a := &r.mentions[k]
		switch c := int(a.clause); {
		case a.Head == teller:
			done = done || opposed(r.chains[r.chain[k]].gender, m.gender)
		case c >= 0 && before.Tokens[c].Rel == "ccomp" && before.Tokens[c].Head == before.Root && before.Child(c, "nsubj", "nsubj:pass") == a.Head &&
			a.kind == nominalPhrase && a.det == determiners["a"] && a.number == 1 && a.animate == 1 && !opposed(a.gender, m.gender):
			found = k
		}
	}
	if !done || m.role != roles["nsubj"] && m.role != roles["nsubj:pass"] {
		return -1
	}
	return found
}

// bodySaid is the body that says of itself what only bodies and people do: "The Harbour Office said | it was told in May"; -1 for
// none.
func (r *resolver) bodySaid(i int) int {
	m := &r.mentions[i]
	s := r.doc.Sentences[m.Sentence]
	if m.class != it || m.clause < 0 {
		return -1
	}
	verb := strings.ToLower(s.Lemma(int(m.clause)))
	if does := m.role == roles["nsubj"] && ofBodies[verb]; !does && (m.role != roles["nsubj:pass"] || !toBodies[verb]) {
		return -1
	}
	if k := r.teller(m); k >= 0 && r.body(k) {
		return k
	}
	return -1
}

// body reports whether mention k is of a body with a name.
func (r *resolver) body(k int) bool {
	return !r.mentions[k].Joint && r.mentions[k].number != 2 && r.chains[r.chain[k]].typ == 2
}

// bodyOfTeller is the body that said what the sentence before tells, where one of its people goes on: "The Harbour Office said so.
// “We were not told,” said | its | deputy head"; -1 for none.
func (r *resolver) bodyOfTeller(i int) int {
	m := &r.mentions[i]
	s := r.doc.Sentences[m.Sentence]
	if m.class != it || m.role != roles["nmod:poss"] || m.Sentence == 0 || m.clause < 0 || !r.tells(s, int(m.clause)) {
		return -1
	}
	before := r.doc.Sentences[m.Sentence-1]
	for _, k := range r.bySentence[m.Sentence-1] {
		if s.Paragraph == before.Paragraph && r.tells(before, r.mentions[k].Head) && r.body(k) {
			return k
		}
	}
	return -1
}

// tells reports whether token i is who says what its sentence tells.
func (r *resolver) tells(s *tree.Sentence, i int) bool {
	return s.Tokens[i].Rel == "nsubj" && s.Tokens[i].Head == s.Root && r.known.Says(strings.ToLower(s.Lemma(s.Root)))
}

// toBodies are verbs of what is done to bodies and people alone.
var toBodies = lexicon.Set(`tell inform notify warn advise ask contact hire consult`)

// doneToThings are verbs of what is done to things, and not to who tells it.
var doneToThings = lexicon.Set(`collect take send write steal deliver film record photograph measure print discover carry post pour spill`)

// ofBodies are verbs of what only bodies and people do.
var ofBodies = lexicon.Set(`tell inform notify warn advise know learn believe think expect plan want hope wish intend decide consider investigate look
 review examine inspect monitor cooperate comply comment discuss respond reply deny accept reject agree refuse seek ask apologise apologize regret
 appeal hire recruit dismiss suspend sack pay offer aim welcome support condemn hear receive contact conduct issue publish report refer recommend acknowledge
 recognise recognize understand remain regard act help assist`)
