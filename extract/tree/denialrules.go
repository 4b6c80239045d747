package tree

import (
	"strings"

	"hearsay/extract/lexicon"
)

// deniedThat makes an object of the "that" behind which a colon begins what is so instead: "denied | that |: the lock was sound".
func deniedThat(s *Sentence, i int) bool {
	t, v := &s.Tokens[i], i-1
	if s.Lower(i) != "that" || v < 0 || s.Tokens[v].UPOS != "VERB" || i+2 >= len(s.Tokens) || s.Tokens[i+1].Form != ":" && s.Tokens[i+1].Form != ";" {
		return false
	}
	x := t.Head
	if x <= i || !s.Under(x, v) {
		return false
	}
	for s.Tokens[x].Head > i {
		x = s.Tokens[x].Head // the whole of what stands behind the colon
	}
	t.UPOS, t.XPOS, t.Head, t.Rel = "PRON", "DT", v, "obj"
	s.Tokens[i+1].Head = x
	s.Tokens[x].Rel = "parataxis"
	return true
}

// butSilent hangs what somebody would not tell on the verb of what they did, where it was taken for a part of that: "confirmed that
// she was hurt but | would not discuss | how".
func butSilent(s *Sentence, i int) bool {
	t := &s.Tokens[i]
	if t.Rel != "conj" || t.Head < 0 || t.Head > i || !withholding[s.Lemma(i)] || s.Child(i, "nsubj", "nsubj:pass") >= 0 || s.Child(i, "aux") < 0 || s.Lower(s.Child(i, "cc")) != "but" {
		return false
	}
	not := s.Child(i, "advmod")
	x := t.Head
	m := s.Tokens[x].Head
	if w := s.Lower(not); w != "not" && w != "n't" || s.Tokens[x].Rel != "ccomp" || m < 0 || m > x || s.Tokens[m].UPOS != "VERB" {
		return false
	}
	t.Head = m
	return true
}

// withholding are verbs for what somebody does who tells more.
var withholding = lexicon.Set(`comment say discuss elaborate explain answer specify identify disclose reveal name tell provide give release`)

// deniedHaving makes the main verb of a verb of saying that was taken for an auxiliary: "denied | having met".
func deniedHaving(s *Sentence, i int) bool {
	t := &s.Tokens[i]
	if t.Rel != "aux" || t.Head < i {
		return false
	}
	if lemma := strings.ToLower(t.Word.Lemma); lemma != "deny" && lemma != "admit" && lemma != "recall" && lemma != "regret" && lemma != "acknowledge" {
		return false
	}
	v := t.Head
	t.Head, t.Rel, t.UPOS = s.Tokens[v].Head, s.Tokens[v].Rel, "VERB"
	s.Tokens[v].Head, s.Tokens[v].Rel = i, "xcomp"
	if h := i + 1; h < v && s.Lower(h) == "having" {
		s.Tokens[h].Head, s.Tokens[h].Rel, s.Tokens[h].UPOS = v, "aux", "AUX"
	}
	for c := range s.Tokens {
		if c < i && s.Tokens[c].Head == v {
			s.Tokens[c].Head = i
		}
	}
	return true
}

// havingClause gives the clause behind a verb of saying that begins with "having" the subject of that verb: "Holm denied
// | having lied".
func havingClause(s *Sentence, i int) bool {
	t := &s.Tokens[i]
	if s.Lower(i) != "having" || t.Rel != "aux" || t.Head < i {
		return false
	}
	v := &s.Tokens[t.Head]
	if s.Child(t.Head, "nsubj", "nsubj:pass", "mark") < 0 && s.hangDenied(t.Head, s.deniesBefore(i)) {
		t.UPOS = "AUX"
		return true // "denied ever | having met | him"
	}
	if v.Rel != "ccomp" || v.Head < 0 || v.Head > i || s.Child(t.Head, "nsubj", "nsubj:pass", "mark") >= 0 {
		return false
	}
	t.UPOS, v.Rel = "AUX", "xcomp"
	return true
}

// deniedLast gives a verb of denying the gerund behind it: "quits over sale, denies | taking money", "denies knowingly | taking it".
func deniedLast(s *Sentence, i int) bool {
	t := &s.Tokens[i]
	n := s.Child(i, "nsubj", "case", "mark")
	if w := s.Lower(n); t.XPOS != "VBG" || t.UPOS != "VERB" || n >= 0 && w != "both" && w != "either" {
		return false
	}
	switch t.Rel {
	case "acl", "advcl", "xcomp", "ccomp", "conj", "parataxis", "obj":
	default:
		return false
	}
	d := s.deniesBefore(i)
	hung := s.hangDenied(i, d)
	if n < 0 || d < 0 {
		return hung
	}
	s.Tokens[n].Rel = "cc:preconj" // "denies | both | stealing and selling it"
	return true
}

// deniedBeing gives a verb of denying what somebody denies being: "denied | being a spy |".
func deniedBeing(s *Sentence, i int) bool {
	t := &s.Tokens[i]
	if s.Lower(i) != "being" || t.Rel != "cop" && t.Rel != "aux:pass" || t.Head < i || s.Child(t.Head, "nsubj", "nsubj:pass", "mark") >= 0 {
		return false
	}
	return s.hangDenied(t.Head, s.deniesBefore(i))
}

// hangDenied hangs token i from the verb of denying at d as what is denied; false where it hangs so already, or d is -1.
func (s *Sentence) hangDenied(i, d int) bool {
	if t := &s.Tokens[i]; d < 0 || i == d || t.Head == d && t.Rel == "xcomp" {
		return false
	}
	return s.hang(i, d, "xcomp")
}

// deniesBefore is the verb of denying before token i, with nothing but how, when and where it is denied between them; -1 for none.
func (s *Sentence) deniesBefore(i int) int {
	d := i - 1
	for d >= 0 && (s.Tokens[d].UPOS != "VERB" || s.Under(d, i)) {
		d--
	}
	if d < 0 || !gerundDenied[strings.ToLower(s.Tokens[d].Word.Lemma)] {
		return -1
	}
	for t := d + 1; t < i; t++ {
		switch u := s.Tokens[t].UPOS; {
		case u == "ADV", s.Lower(t) == "both", s.Lower(t) == "either":
		case u == "PUNCT" && s.Lower(t) == ",":
		case !s.besideVerb(t, d):
			return -1
		}
	}
	if s.Lower(i-1) == "," && comments[strings.ToLower(s.Lemma(i))] {
		return -1 // "denied, through a lawyer, | saying | …"
	}
	return d
}

// besideVerb reports whether token t stands in a phrase that tells how, when or where the verb at v is done.
func (s *Sentence) besideVerb(t, v int) bool {
	for t >= 0 && s.Tokens[t].Head != v {
		t = s.Tokens[t].Head
	}
	return t > v && strings.HasPrefix(s.Tokens[t].Rel, "obl")
}

// comments are verbs for what else somebody says who denies something.
var comments = lexicon.Set(`say add call describe insist claim argue cite note tell write accuse blame point stress declare maintain explain state suggest dismiss brand label`)

// deniedGerund makes a verb of the gerund right behind a verb of denying that was taken to describe the noun behind it:
// "denied | beating horses", but not "denied bullying claims".
func deniedGerund(s *Sentence, i int) bool {
	t := &s.Tokens[i]
	o := t.Head
	if !strings.HasSuffix(s.Lower(i), "ing") || t.Rel != "compound" && t.Rel != "amod" || o < i || s.Tokens[o].Rel != "obj" || s.Tokens[o].UPOS != "NOUN" {
		return false
	}
	v := s.Tokens[o].Head
	if v != i-1 || !gerundDenied[strings.ToLower(s.Tokens[v].Word.Lemma)] || s.Child(o, "det", "nmod:poss", "amod") >= 0 && s.Child(o, "det", "nmod:poss", "amod") < i {
		return false
	}
	if noun := strings.ToLower(s.Tokens[o].Word.Lemma); claimNouns[noun] || ofDeeds[noun] {
		return false
	}
	s.Tokens[o].Head, s.Tokens[o].Rel = i, "obj"
	t.Head, t.Rel, t.XPOS = v, "xcomp", "VBG"
	if t.UPOS != "VERB" {
		t.UPOS, t.Word.Lemma = "VERB", strings.TrimSuffix(s.Lower(i), "ing")
	}
	return true
}

// gerundDenied are verbs that take a gerund of what somebody has done or not.
var gerundDenied = map[string]bool{"deny": true, "admit": true, "recall": true, "regret": true}

// ofDeeds are nouns that a word in -ing before them tells the kind of: "denied | smuggling | charges", "planning | permission".
var ofDeeds = lexicon.Set(`charge offence offense count conspiracy scheme plot ring link tie involvement role plan attempt matter case crime rumor rumour
 complaint story practice incident error mistake problem trouble failing permit permission benefit approval right access bail licence license consent
 request visa application order rights`)

// deniesDoing makes a verb of the "denies" that was taken for a noun before a gerund: "Holm firmly | denies | stealing coal",
// "Holm | denies | having met".
func deniesDoing(s *Sentence, i int) bool {
	t := &s.Tokens[i]
	lemma, g := strings.TrimSuffix(strings.Replace(s.Lower(i), "ies", "ys", 1), "s"), i+1
	having := s.Lower(g) == "having"
	if having {
		g++
	}
	if t.UPOS != "NOUN" || !gerundDenied[lemma] || lemma == s.Lower(i) || g >= len(s.Tokens) {
		return false
	}
	v, subject := &s.Tokens[g], -1
	for _, c := range s.ChildrenBy(i, "compound", "nmod") {
		if c < i {
			subject = c
		}
	}
	doing := v.XPOS == "VBG" && v.Head == i
	done := having && subject >= 0 && (v.XPOS == "VBN" || v.XPOS == "VBD") && (t.Head == g || v.Head == i && v.Rel == "acl")
	if having && !done || !having && !doing {
		return false
	}
	if t.Head == g {
		t.Head, t.Rel = v.Head, v.Rel
	}
	t.UPOS, t.XPOS, t.Word.Lemma = "VERB", "VBZ", lemma
	v.Head, v.Rel = i, "xcomp"
	if having {
		v.XPOS = "VBN"
		s.Tokens[g-1].Head, s.Tokens[g-1].Rel, s.Tokens[g-1].UPOS = g, "aux", "AUX"
	}
	if subject >= 0 && s.Child(i, "nsubj") < 0 {
		s.Tokens[subject].Rel = "nsubj"
		for _, c := range s.Children[i] {
			if c < subject {
				s.Tokens[c].Head = subject
			}
		}
	}
	return true
}

// claimedFar hangs from a claim noun the clause that whose claim it is parts from it: "disputed a claim by the guild | that
// the lock was open".
func claimedFar(s *Sentence, i int) bool {
	t := &s.Tokens[i]
	v, that := t.Head, s.Child(i, "mark")
	if v < 0 || v > i || that < v || s.Lower(that) != "that" || t.Rel != "acl" && t.Rel != "advcl" && t.Rel != "ccomp" || s.Tokens[v].UPOS != "VERB" {
		return false
	}
	n := s.Child(v, "obj")
	if n < v || n > that || !claimNouns[strings.ToLower(s.Tokens[n].Word.Lemma)] {
		return false
	}
	y := s.Yield(n, "punct")
	end := y[len(y)-1]
	for _, by := range s.ChildrenBy(v, "obl", "obl:agent") {
		if y := s.Yield(by, "punct"); y[0] == end+1 && s.Lower(end+1) == "by" && s.hang(by, n, "nmod") {
			end = y[len(y)-1]
			break
		}
	}
	return end == that-1 && s.hang(i, n, "acl")
}

// wrongdoingNoun makes the noun it is of a "wrongdoing" that was taken for a verb: "denied | wrongdoing".
func wrongdoingNoun(s *Sentence, i int) bool {
	t := &s.Tokens[i]
	if s.Lower(i) != "wrongdoing" || t.UPOS != "VERB" || t.Head < 0 {
		return false
	}
	t.UPOS, t.XPOS, t.Word.Lemma = "NOUN", "NN", "wrongdoing"
	switch t.Rel {
	case "xcomp", "ccomp", "advcl", "acl", "parataxis":
		t.Rel = "obj"
		if m := s.Child(i, "mark", "case"); m >= 0 {
			s.Tokens[m].Rel, t.Rel = "case", "obl"
			if s.Tokens[t.Head].UPOS == "NOUN" {
				t.Rel = "nmod"
			}
		}
	}
	for _, c := range s.Children[i] {
		switch s.Tokens[c].Rel {
		case "obl", "obj":
			s.Tokens[c].Rel = "nmod"
		}
	}
	return true
}
