package tree

import (
	"strings"

	"hearsay/extract/lexicon"
)

// saidIn gives a verb of saying the that-clause that was taken to describe where it was said: "says in a complaint seen by
// the paper | that the coins were melted".
func saidIn(s *Sentence, i int) bool {
	t := &s.Tokens[i]
	o, that := t.Head, s.Child(i, "mark")
	if t.Rel != "acl" && t.Rel != "acl:relcl" || o < 0 || that < o || s.Lower(that) != "that" || s.Child(i, "nsubj", "nsubj:pass", "csubj", "expl") < that {
		return false
	}
	for s.Tokens[o].Rel == "acl" || s.Tokens[o].Rel == "obl:agent" || s.Tokens[o].Rel == "nmod" {
		o = s.Tokens[o].Head // "seen by the paper | that …"
	}
	v := s.Tokens[o].Head
	if v < 0 || v > o || s.Tokens[o].Rel != "obl" || s.Child(v, "ccomp", "xcomp") > v || gist[strings.ToLower(s.Tokens[o].Word.Lemma)] {
		return false
	}
	switch s.Lower(s.Child(o, "case")) {
	case "in", "at", "on", "during", "through", "via", "by":
	default:
		return false
	}
	lemma := strings.ToLower(s.Tokens[v].Word.Lemma)
	return (speechLike[lemma] || knowing[lemma]) && s.hang(i, v, "ccomp")
}

// gist are nouns whose that-clause tells what they are of, though they stand behind "in" or "on": "in the hope | that it rains".
var gist = lexicon.Set(`hope belief knowledge event sense view fear understanding assumption expectation ground condition way case fact proviso`)

// modalConj hangs a verb with "will" or "would" coordinated with a verb of saying from that verb's clause: "says she is
// leaving the board and | will work as a skipper".
func modalConj(s *Sentence, i int) bool {
	t := &s.Tokens[i]
	cue := t.Head
	if t.Rel != "conj" || cue < 0 || s.Child(i, "nsubj", "nsubj:pass", "mark") >= 0 {
		return false
	}
	switch s.Lower(s.Child(i, "aux")) {
	case "will", "would", "'ll", "wo":
	default:
		return false
	}
	x := s.Child(cue, "ccomp")
	lemma := strings.ToLower(s.Tokens[cue].Word.Lemma)
	return x > cue && x < i && speechLike[lemma] && !denialVerb(lemma) && s.Child(x, "nsubj", "nsubj:pass", "expl") >= 0 && s.hang(i, x, "conj")
}

func denialVerb(lemma string) bool { return lemma == "deny" || lemma == "reject" || lemma == "dispute" }

// saidBecause hangs the reason behind a verb of saying from what is said before it, which it is the reason of: "The town needs
// a row, he said, | because its bridge is late".
func saidBecause(s *Sentence, i int) bool {
	t := &s.Tokens[i]
	cue, m := t.Head, s.Child(i, "mark")
	if t.Rel != "ccomp" && t.Rel != "advcl" && t.Rel != "parataxis" || cue < 0 || cue > i || m < 2 || s.Tokens[m-1].Form != "," || !speechLike[strings.ToLower(s.Tokens[cue].Word.Lemma)] {
		return false
	}
	switch s.Lower(m) {
	case "because", "unless":
	default:
		return false
	}
	for t := cue + 1; t < m-1; t++ {
		if s.Tokens[t].UPOS == "PUNCT" || s.Tokens[t].UPOS == "VERB" {
			return false
		}
	}
	x := s.Child(cue, "ccomp")
	if x < 0 || x > cue {
		x = s.Tokens[cue].Head
		if x < 0 || x > cue || s.Tokens[cue].Rel != "parataxis" {
			return false
		}
	}
	return s.hang(i, x, "advcl")
}

// subjectBeforeAnd sets free a subject that stands before the conjunction of its verb, which belongs to what goes before: "used
// his boat as | a cover |, and says".
func subjectBeforeAnd(s *Sentence, i int) bool {
	t := &s.Tokens[i]
	n, cc := s.Child(i, "nsubj"), s.Child(i, "cc")
	if t.Rel != "conj" || n < 1 || cc < n || cc > i || t.Head < 0 || t.Head > n || t.UPOS != "VERB" {
		return false
	}
	first := s.Yield(n, "punct")[0]
	as := first - 1
	if as < 1 || s.Lower(as) != "as" || s.Tokens[as].Head != i {
		return false
	}
	for v := as - 1; v >= 0; v-- {
		if s.Tokens[v].UPOS == "VERB" && !s.Under(v, i) {
			s.Tokens[as].Head, s.Tokens[as].Rel, s.Tokens[as].UPOS = n, "case", "ADP"
			return s.hang(n, v, "obl")
		}
	}
	return false
}

// saidLast makes a finite verb of the participle of saying that ends what it is set beside: "She had ordered a survey, the
// mayor | confirmed |; it lies on her desk".
func saidLast(s *Sentence, i int) bool {
	t := &s.Tokens[i]
	n := t.Head
	if t.XPOS != "VBN" || t.Rel != "acl" || n != i-1 || n < 0 || !speechLike[strings.ToLower(t.Word.Lemma)] ||
		i+1 >= len(s.Tokens) || s.Tokens[i+1].UPOS != "PUNCT" || s.Tokens[i+1].Form == "," || len(s.ChildrenBy(i, "obl", "obl:agent", "aux", "aux:pass", "obj")) > 0 {
		return false
	}
	first := s.Yield(n, "acl", "punct")[0]
	if first < 3 || s.Tokens[first-1].Form != "," {
		return false
	}
	x := -1
	for v := first - 2; v >= 0 && x < 0; v-- {
		switch s.Tokens[v].XPOS {
		case "VBD", "VBZ", "VBP", "MD":
			x = v
		}
	}
	if x < 0 {
		return false
	}
	for s.Tokens[x].Head >= 0 && s.Tokens[x].Head < first && s.Tokens[x].Rel != "conj" {
		x = s.Tokens[x].Head
	}
	if s.Under(x, n) {
		return false
	}
	t.XPOS, t.Head, t.Rel = "VBD", x, "parataxis"
	s.Tokens[n].Head, s.Tokens[n].Rel = i, "nsubj"
	return true
}

// reportsLast makes a verb of the "reports" or "says" that was taken for a noun where it ends the sentence behind who says it:
// "The envoy has left, the news agency TRB | reports |."
func reportsLast(s *Sentence, i int) bool {
	t := &s.Tokens[i]
	if w := s.Lower(i); w != "reports" && w != "claims" && w != "states" || t.UPOS != "NOUN" && t.UPOS != "PROPN" || i < 5 || i+2 < len(s.Tokens) || t.Head < 0 {
		return false
	}
	first := i
	for first > 0 && (s.Tokens[first-1].UPOS == "PROPN" || s.Tokens[first-1].UPOS == "NOUN" || s.Tokens[first-1].UPOS == "ADJ" || s.Tokens[first-1].UPOS == "DET") {
		first--
	}
	name := i - 1
	if first >= name || first < 3 || s.Tokens[first-1].Form != "," || strings.ToLower(s.Tokens[name].Form) == s.Tokens[name].Form {
		return false
	}
	x := t.Head
	if x >= first || !s.finiteBefore(first) {
		return false
	}
	for s.Tokens[x].Head >= 0 {
		x = s.Tokens[x].Head
	}
	for c := range s.Tokens {
		if s.Tokens[c].Head == i && c < i && c != name {
			s.Tokens[c].Head = name
		}
		if c >= first && c < name && s.Tokens[c].Head != name && s.Tokens[c].Head >= first {
			s.Tokens[c].Head = name
		}
	}
	s.Tokens[name].Head, s.Tokens[name].Rel = i, "nsubj"
	t.UPOS, t.XPOS, t.Head, t.Rel = "VERB", "VBZ", x, "parataxis"
	t.Word.Lemma = strings.TrimSuffix(s.Lower(i), "s")
	return true
}

// finiteBefore reports whether a finite verb stands before token i.
func (s *Sentence) finiteBefore(i int) bool {
	for t := 0; t < i; t++ {
		switch s.Tokens[t].XPOS {
		case "VBD", "VBZ", "VBP", "MD":
			return true
		}
	}
	return false
}

// proofThat hangs from the noun before it the that-clause that was taken to describe its verb: "demanded proof | that the cash
// is hers".
func proofThat(s *Sentence, i int) bool {
	t := &s.Tokens[i]
	v, m := t.Head, s.Child(i, "mark")
	if t.Rel != "acl" || v < 0 || s.Tokens[v].UPOS != "VERB" || m < 1 || s.Lower(m) != "that" {
		return false
	}
	o := m - 1
	return o > v && s.Tokens[o].UPOS == "NOUN" && s.Tokens[o].Head == v && s.hang(i, o, "acl")
}

// declinedConj hangs from the verb of saying who declined to say more, not from what is said: "said an apprentice had been
// suspended but | declined to say why".
func declinedConj(s *Sentence, i int) bool {
	t := &s.Tokens[i]
	x, does := t.Head, s.Child(i, "xcomp")
	if t.Rel != "conj" || x < 0 || s.Tokens[x].Rel != "ccomp" || does < i || s.Child(i, "nsubj", "nsubj:pass", "mark", "aux") >= 0 || t.XPOS != "VBD" && t.XPOS != "VBZ" && t.XPOS != "VBN" {
		return false
	}
	if w := t.Word.Lemma; w != "decline" && w != "refuse" {
		return false
	}
	switch s.Tokens[does].Word.Lemma {
	case "say", "comment", "elaborate", "give", "name", "identify", "specify", "provide", "discuss", "disclose", "explain", "reveal":
	default:
		return false
	}
	cue := s.Tokens[x].Head
	return cue >= 0 && cue < x && s.Tokens[cue].XPOS != "VB" && speechLike[strings.ToLower(s.Tokens[cue].Word.Lemma)] && s.hang(i, cue, "conj")
}

// asking are verbs for what is done to somebody who is to answer.
var asking = lexicon.Set(`ask press question quiz challenge probe grill`)

// askedFirst makes a passive participle of a verb of asking without a subject that tells what its main clause answers:
// "| Asked | about the fire, Holm said", "said when | asked | if he knew".
func askedFirst(s *Sentence, i int) bool {
	t := &s.Tokens[i]
	if t.XPOS != "VBD" || !asking[strings.ToLower(t.Word.Lemma)] || t.Head < 0 || i > 0 && s.Lower(i-1) != "when" && s.Lower(i-1) != "if" ||
		s.Child(i, "nsubj", "nsubj:pass", "obj", "iobj", "aux") >= 0 {
		return false
	}
	switch s.Lower(i + 1) {
	case "about", "on", "whether", "if", "why", "how", "what", "who", "when", "where", "which", "by", "for", "to", "in", "again", "repeatedly", "directly":
		t.XPOS = "VBN"
		return true
	}
	return false
}

// questionWhether hangs from the noun "question" the clause that tells what is asked: "To the question of a reporter | whether
// she knew, Holm answered".
func questionWhether(s *Sentence, i int) bool {
	t := &s.Tokens[i]
	m := s.Child(i, "mark")
	if m < 2 || s.Lower(m) != "whether" && s.Lower(m) != "if" || t.Head < 0 || t.Rel == "acl" {
		return false
	}
	for q := m - 1; q >= 0 && q > m-7; q-- {
		if s.Tokens[q].Word.Lemma != "question" || s.Tokens[q].UPOS != "NOUN" {
			continue
		}
		y := s.Yield(q, "punct")
		if y[len(y)-1] != m-1 {
			return false
		}
		if s.Tokens[q].Head == i {
			s.Tokens[q].Head, s.Tokens[q].Rel = t.Head, "obl"
		}
		return s.hang(i, q, "acl")
	}
	return false
}

// askedRoot makes the main verb of what somebody replies of the clause beside "Asked whether …", which was taken for the main one.
func askedRoot(s *Sentence, i int) bool {
	t := &s.Tokens[i]
	if i != 0 || t.Rel != "root" || !asking[strings.ToLower(t.Word.Lemma)] || s.Child(i, "nsubj", "nsubj:pass", "aux", "cop") >= 0 {
		return false
	}
	v := s.Child(i, "parataxis")
	if v < 0 || s.Tokens[v].UPOS != "VERB" || s.Child(v, "nsubj") < 0 {
		return false
	}
	s.Tokens[v].Head, s.Tokens[v].Rel = -1, "root"
	t.Head, t.Rel, t.XPOS = v, "advcl", "VBN"
	return true
}

// accordingVerb makes a noun of the word behind "according to" that was taken for an infinitive: "according to | press | reports".
func accordingVerb(s *Sentence, i int) bool {
	t, n := &s.Tokens[i], i+1
	if t.XPOS != "VB" || i < 2 || s.Lower(i-1) != "to" || s.Lower(i-2) != "according" || n >= len(s.Tokens) || s.Tokens[n].UPOS != "NOUN" || t.Head < 0 || s.Tokens[n].Head != i {
		return false
	}
	t.UPOS, t.XPOS, t.Word.Lemma = "NOUN", "NN", s.Lower(i)
	head := t.Head
	if head == i-2 {
		head = s.Tokens[i-2].Head
	}
	if head < 0 {
		return false
	}
	s.Tokens[n].Head, s.Tokens[n].Rel = head, "obl"
	t.Head, t.Rel = n, "compound"
	s.Tokens[i-2].Head, s.Tokens[i-2].Rel = n, "case"
	s.Tokens[i-1].Head, s.Tokens[i-1].Rel = i-2, "fixed"
	return true
}

// timeSubject gives a verb of saying the phrase before it that was taken to describe the time that opens the sentence: "Earlier
// Tuesday, | his manager, Jan Weller |, says".
func timeSubject(s *Sentence, i int) bool {
	time := s.Child(i, "nsubj")
	if time < 0 || time+1 >= i || s.Tokens[time+1].Form != "," || !timeWord(s.Lower(time)) || !speechLike[strings.ToLower(s.Tokens[i].Word.Lemma)] {
		return false
	}
	who := s.Child(time, "appos")
	if who < time || who > i || !s.hang(who, i, "nsubj") {
		return false
	}
	s.Tokens[time].Rel = "obl:unmarked"
	return true
}

// agentInside gives an infinitive in the passive the agent that its verb of saying took: "is alleged to have been paid | by a
// smuggler".
func agentInside(s *Sentence, i int) bool {
	v := s.Tokens[i].Head
	by := s.Child(i, "case")
	if v < 0 || v > i || by < 0 || s.Lower(by) != "by" || s.Tokens[i].Rel != "obl" && s.Tokens[i].Rel != "obl:agent" || s.Child(v, "aux:pass") < 0 {
		return false
	}
	x := s.Child(v, "xcomp")
	lemma := strings.ToLower(s.Tokens[v].Word.Lemma)
	return x > v && x < by && s.Child(x, "aux:pass") > v && (speechLike[lemma] || knowing[lemma]) && s.hang(i, x, "obl:agent")
}

// agedSubject makes the subject of a finite verb of the name with an age behind it that was taken for the object of a verb of
// saying: "Insiders say | Vole, 27, | flew into a rage".
func agedSubject(s *Sentence, i int) bool {
	t := &s.Tokens[i]
	if t.XPOS != "VBD" && t.XPOS != "VBZ" || t.Rel != "conj" && t.Rel != "parataxis" || i < 5 || s.Tokens[i-1].Form != "," || s.Tokens[i-2].UPOS != "NUM" || s.Tokens[i-3].Form != "," ||
		s.Child(i, "nsubj", "nsubj:pass", "cc") >= 0 {
		return false
	}
	v, age := t.Head, i-2
	if v < 0 || v > i || !speechLike[strings.ToLower(s.Tokens[v].Word.Lemma)] {
		return false
	}
	o := s.Child(v, "obj")
	if o < 0 {
		o = s.Child(age, "nsubj")
	}
	if o < v || o > i-4 || s.Tokens[o].UPOS != "PROPN" || !s.hang(o, i, "nsubj") {
		return false
	}
	s.Tokens[age].Head, s.Tokens[age].Rel = o, "amod"
	t.Rel = "ccomp"
	return true
}

// speechActs are verbs for what only somebody who speaks does, so that with "and" they go on about the speaker before.
var speechActs = lexicon.Set(`accuse urge call demand warn vow promise pledge deny reject dismiss describe criticise criticize condemn insist blame`)

// actsAgain hangs such a verb from the verb of saying before it, not from what is said: "insisted that her client had done
// nothing wrong and | accused the club of lying".
func actsAgain(s *Sentence, i int) bool {
	t := &s.Tokens[i]
	x := t.Head
	if t.Rel != "conj" || t.XPOS != "VBD" && t.XPOS != "VBN" || x < 0 || s.Tokens[x].Rel != "ccomp" || !speechActs[strings.ToLower(t.Word.Lemma)] ||
		s.Lower(s.Child(i, "cc")) != "and" || s.Child(i, "nsubj", "nsubj:pass", "mark", "aux", "aux:pass") >= 0 {
		return false
	}
	cue := s.Tokens[x].Head
	if cue < 0 || cue > x || s.Tokens[cue].XPOS != "VBD" || !speechLike[strings.ToLower(s.Tokens[cue].Word.Lemma)] {
		return false
	}
	had := s.Lower(s.Child(x, "aux"))
	if had != "had" && had != "would" && had != "was" && s.Tokens[x].XPOS == "VBD" {
		return false // "said she left and accused the clerk"
	}
	if s.hang(i, cue, "conj") {
		t.XPOS = "VBD"
		return true
	}
	return false
}

// reportsIn hangs from a claim noun the clause that where it is told parts from it: "reports in the press | that she had fled".
func reportsIn(s *Sentence, i int) bool {
	t := &s.Tokens[i]
	o, that := t.Head, s.Child(i, "mark")
	if t.Rel != "acl" && t.Rel != "acl:relcl" || o < 0 || that < o || s.Lower(that) != "that" || s.Lower(s.Child(o, "case")) != "in" || s.Child(i, "nsubj", "nsubj:pass") < that {
		return false
	}
	in := s.Child(o, "case")
	n := in - 1
	if n < 0 || s.Tokens[n].XPOS != "NNS" || !claimNouns[strings.ToLower(s.Tokens[n].Word.Lemma)] || s.Tokens[n].Rel == "nsubj" {
		return false
	}
	if s.Tokens[o].Head != n && !s.hang(o, n, "nmod") {
		return false
	}
	s.Tokens[o].Rel = "nmod"
	return s.hang(i, n, "acl")
}

// accordingRoot makes a clause of what stands behind "according to" and a comma where no verb was taken for finite: "According to
// the board, | the ferries | lost | nine crowns".
func accordingRoot(s *Sentence, i int) bool {
	if i != 0 || s.Lower(0) != "according" || s.Lower(1) != "to" || s.finiteBefore(len(s.Tokens)) {
		return false
	}
	x, comma := s.Tokens[0].Head, 2
	for comma < len(s.Tokens) && s.Tokens[comma].Form != "," {
		comma++
	}
	v := comma + 2
	for v < len(s.Tokens) && s.Tokens[v].XPOS != "VBN" {
		if u := s.Tokens[v].UPOS; u != "NOUN" && u != "PROPN" && u != "DET" && u != "ADJ" && u != "NUM" {
			return false
		}
		v++
	}
	n := v - 1
	if x < 2 || x > comma || v >= len(s.Tokens) || s.Tokens[n].UPOS != "NOUN" && s.Tokens[n].UPOS != "PROPN" || s.Lower(v+1) == "by" {
		return false
	}
	root := s.Root
	for c := range s.Tokens {
		h := s.Tokens[c].Head
		switch {
		case c == x || c == n || c == v:
		case c <= comma && (h < 0 || h > comma):
			s.Tokens[c].Head = x
		case c > comma && c < n && (h <= comma || h >= v):
			s.Tokens[c].Head = n
		case c > v && h <= v:
			s.Tokens[c].Head = v
		}
	}
	if root > v {
		s.Tokens[root].Head, s.Tokens[root].Rel = v, "obj"
	}
	s.Tokens[x].Head, s.Tokens[x].Rel = v, "obl"
	s.Tokens[n].Head, s.Tokens[n].Rel = v, "nsubj"
	t := &s.Tokens[v]
	t.Head, t.Rel, t.XPOS = -1, "root", "VBD"
	return true
}

// cleftBehind hangs what goes on behind an inserted verb of saying from the cleft before it: "It was the harbour, she said, |
// that had failed".
func cleftBehind(s *Sentence, i int) bool {
	t := &s.Tokens[i]
	that, root := s.Child(i, "nsubj", "nsubj:pass"), s.Root
	if s.Lower(0) != "it" || root < 0 || that < 3 || s.Lower(that) != "that" && s.Lower(that) != "who" || s.Tokens[that-1].Form != "," ||
		i == root || s.Child(root, "cop") < 0 || s.Child(root, "nsubj") != 0 || t.Head == root && t.Rel == "acl:relcl" {
		return false
	}
	cue := that - 2
	if !speechLike[strings.ToLower(s.Tokens[cue].Word.Lemma)] || root > cue {
		return false
	}
	if s.hang(i, root, "acl:relcl") {
		s.Tokens[that].UPOS = "PRON"
		return true
	}
	return false
}

// suggestionThat hangs from a claim noun that opens the clause what is claimed, where both verbs were taken to describe it: "Any
// suggestion | that we are involved | is outrageous".
func suggestionThat(s *Sentence, i int) bool {
	t := &s.Tokens[i]
	that := t.Head
	if t.Rel != "acl:relcl" || that < 1 || s.Lower(that) != "that" || that > i || s.Child(i, "nsubj", "nsubj:pass") < that {
		return false
	}
	x, n := s.Tokens[that].Head, that-1
	if x < i || s.Tokens[x].Rel != "acl:relcl" || s.Tokens[x].Head != n || s.Child(x, "cop", "aux:pass") < i || !claimNouns[strings.ToLower(s.Tokens[n].Word.Lemma)] {
		return false
	}
	s.Tokens[x].Head, s.Tokens[x].Rel = s.Tokens[n].Head, s.Tokens[n].Rel
	s.Tokens[n].Head, s.Tokens[n].Rel = x, "nsubj"
	t.Head, t.Rel = n, "acl"
	s.Tokens[that].Head, s.Tokens[that].Rel, s.Tokens[that].UPOS = i, "mark", "SCONJ"
	return true
}
