package tree

import "hearsay/extract/lexicon"

// toPolice makes a noun of "police" where it was taken for what somebody is to do: "surrendered to | police |".
func toPolice(s *Sentence, i int) bool {
	t := &s.Tokens[i]
	m := s.Child(i, "mark")
	if s.Lower(i) != "police" || t.UPOS != "VERB" || m != i-1 || s.Child(i, "obj") >= 0 {
		return false
	}
	for _, c := range s.Children[i] {
		if c > i && t.Head >= 0 && t.Head < i {
			s.Tokens[c].Head = t.Head
		}
	}
	t.UPOS, t.XPOS, t.Rel = "NOUN", "NNS", "obl"
	s.Tokens[m].UPOS, s.Tokens[m].Rel = "ADP", "case"
	return true
}

// policePlural makes a plural of "police".
func policePlural(s *Sentence, i int) bool {
	t := &s.Tokens[i]
	if s.Lower(i) != "police" || t.XPOS != "NN" || t.Rel == "compound" {
		return false
	}
	t.XPOS = "NNS"
	return true
}

// herThere makes an object of the "her" before a preposition that was taken for whose the noun behind it is: "inside | her | during
// an operation".
func herThere(s *Sentence, i int) bool {
	t := &s.Tokens[i]
	n := t.Head
	if s.Lower(i) != "her" || t.XPOS != "PRP$" || n <= i+1 || s.Tokens[i+1].UPOS != "ADP" || s.Tokens[i+1].Head != n {
		return false
	}
	v := s.Tokens[n].Head
	if v < 0 || v > i || s.Tokens[v].UPOS != "VERB" {
		return false
	}
	t.XPOS = "PRP"
	if m := i - 1; s.Tokens[m].Head == n && s.Tokens[m].Rel == "case" {
		s.Tokens[m].Head = i
		return s.hang(i, v, "obl")
	}
	return s.hang(i, v, "obj")
}

// sheDid makes the main verb of the word behind a pronoun that was taken for an adjective: "She | underwent | surgery".
func sheDid(s *Sentence, i int) bool {
	t, n := &s.Tokens[i], i-1
	o := t.Head
	if t.Rel != "amod" || n < 0 || o < i || s.Tokens[n].XPOS != "PRP" || s.Tokens[n].Rel != "nsubj" || s.Tokens[n].Head != o || s.Tokens[o].UPOS != "NOUN" || s.Child(o, "cop", "aux") >= 0 {
		return false
	}
	t.Head, t.Rel, t.UPOS, t.XPOS = s.Tokens[o].Head, s.Tokens[o].Rel, "VERB", "VBD"
	if lemma := onlyPast[s.Lower(i)]; lemma != "" {
		t.Word.Lemma = lemma
	}
	s.Tokens[n].Head = i
	s.Tokens[o].Head, s.Tokens[o].Rel = i, "obj"
	for _, c := range s.Children[o] {
		if rel := s.Tokens[c].Rel; c > o && (rel == "conj" && s.Tokens[c].UPOS == "VERB" || rel == "punct" || rel == "advcl" || rel == "parataxis") {
			s.Tokens[c].Head = i
		}
	}
	return true
}

// theWounded makes a noun of the participle behind an article that was taken for a verb: "reached the | wounded |".
func theWounded(s *Sentence, i int) bool {
	t := &s.Tokens[i]
	if !stricken[s.Lower(i)] || t.UPOS != "VERB" || i < 2 || s.Child(i, "det") != i-1 || s.Child(i, "obj", "nsubj", "aux", "aux:pass") >= 0 {
		return false
	}
	v := i - 2
	if o := s.Child(v, "obj"); s.Tokens[v].UPOS != "VERB" || o >= 0 && o != i {
		return false
	}
	t.UPOS, t.XPOS, t.Word.Lemma = "NOUN", "NNS", s.Lower(i)
	t.Head, t.Rel = v, "obj"
	return true
}

var stricken = lexicon.Set(`wounded injured accused missing deceased displaced trapped dying bereaved unemployed condemned captured convicted`)

// thatPlural makes the subject of the clause behind it of the plural noun behind "that" that was taken for a verb: "warned that |
// fares | would rise".
func thatPlural(s *Sentence, i int) bool {
	t, m := &s.Tokens[i], i-1
	if t.XPOS != "VBZ" || m < 1 || s.Lower(m) != "that" || s.Tokens[m].Head != i || s.Tokens[m].Rel != "nsubj" || i+1 >= len(s.Tokens) || s.Tokens[i+1].UPOS != "AUX" {
		return false
	}
	w, n := s.Tokens[i+1].Head, t.Head
	if w <= i || n < 0 || n > m || s.Child(w, "nsubj", "nsubj:pass") > m {
		return false
	}
	was, head, rel := s.Child(w, "nsubj", "nsubj:pass"), s.Tokens[w].Head, s.Tokens[w].Rel
	t.UPOS, t.XPOS = "NOUN", "NNS"
	if !s.Under(n, w) {
		s.Tokens[w].Head, s.Tokens[w].Rel = n, "ccomp"
	} else if !s.shows(n, was, head, rel) {
		t.UPOS, t.XPOS = "VERB", "VBZ"
		return false
	} else {
		s.Tokens[w].Head, s.Tokens[w].Rel = n, "ccomp"
	}
	s.Tokens[m].Head, s.Tokens[m].Rel, s.Tokens[m].UPOS = w, "mark", "SCONJ"
	t.Head, t.Rel = w, "nsubj"
	if s.Child(w, "aux:pass") >= 0 {
		t.Rel = "nsubj:pass"
	}
	return true
}

// shows makes the verb above a that-clause, in the place that head and rel tell, of the noun at n, with the noun at subject for its
// subject: "Letters found by the clerk | show | that".
func (s *Sentence) shows(n, subject, head int, rel string) bool {
	switch s.Lower(n) {
	case "show", "suggest", "reveal", "indicate", "say", "shows", "suggests", "reveals", "indicates", "claim", "claims":
	default:
		return false
	}
	if subject < 0 || subject > n || s.Tokens[n].UPOS != "NOUN" {
		return false
	}
	k := n - 1 // the noun that the verb was compounded with takes its place
	for _, c := range s.Children[n] {
		if c < n && c != k && s.Tokens[c].Head == n {
			s.Tokens[c].Head = k
		}
	}
	if s.Tokens[k].Head == n {
		s.Tokens[k].Head, s.Tokens[k].Rel = s.Tokens[n].Head, s.Tokens[n].Rel
	}
	t := &s.Tokens[n]
	t.Head, t.Rel, t.UPOS, t.XPOS = head, rel, "VERB", "VBP"
	s.Tokens[subject].Head, s.Tokens[subject].Rel = n, "nsubj"
	return true
}

// agentShows makes the main verb of the noun behind whoever did what a participle tells, where the noun that it describes was taken
// for all there is: "Letters found by the clerk | show | that".
func agentShows(s *Sentence, i int) bool {
	t, n := &s.Tokens[i], s.Root
	if t.Rel != "obl:agent" && t.Rel != "obl" && t.Rel != "nmod" || s.Lower(i+1) != "that" || n < 0 || n > i || s.Tokens[n].UPOS != "NOUN" || s.Child(n, "cop", "nsubj", "case") >= 0 || s.Child(i, "compound") != i-1 {
		return false
	}
	x := s.Tokens[i+1].Head
	if x < i || s.Tokens[i+1].Rel != "mark" || !s.Under(x, i) || !s.shows(i, n, -1, "root") {
		return false
	}
	s.Tokens[x].Head, s.Tokens[x].Rel = i, "ccomp"
	for _, c := range s.Children[n] {
		if s.Tokens[c].Form == "." {
			s.Tokens[c].Head = i
		}
	}
	return true
}

// warningThat makes a participle of "warning" behind a comma, with what is warned of: "urged them to stop it, | warning | that fares
// would rise".
func warningThat(s *Sentence, i int) bool {
	t := &s.Tokens[i]
	x := s.Child(i, "ccomp")
	if s.Lower(i+1) == "that" && (s.Tokens[i+1].Rel == "mark" || s.Tokens[i+1].Rel == "obj") {
		x = s.Tokens[i+1].Head
	}
	if s.Lower(i) != "warning" || t.UPOS != "NOUN" || i == 0 || s.Tokens[i-1].Form != "," || x < i || t.Head < 0 {
		return false
	}
	v := t.Head
	for v >= 0 && s.Tokens[v].UPOS != "VERB" {
		v = s.Tokens[v].Head
	}
	for v >= 0 && (s.Tokens[v].Rel == "xcomp" || (s.Tokens[v].Rel == "acl" || s.Tokens[v].Rel == "advcl") && s.Tokens[v].XPOS == "VB") {
		if v = s.Tokens[v].Head; v >= 0 && s.Tokens[v].UPOS != "VERB" {
			v = s.Tokens[v].Head
		}
	}
	if v < 0 || s.Under(i, x) || s.Under(v, x) {
		return false
	}
	s.Tokens[i+1].Rel, s.Tokens[i+1].UPOS = "mark", "SCONJ"
	t.UPOS, t.XPOS, t.Word.Lemma = "VERB", "VBG", "warn"
	s.Tokens[x].Head, s.Tokens[x].Rel = i, "ccomp"
	t.Head, t.Rel = v, "advcl"
	return true
}

// letDo makes an infinitive of the participle that is spelt like one, behind whom a verb of letting lets do it: "let the firms | bid |".
func letDo(s *Sentence, i int) bool {
	t := &s.Tokens[i]
	o := t.Head
	if t.XPOS != "VBN" || t.Rel != "acl" || o < 0 || o > i || s.Tokens[o].Rel != "obj" || s.Lower(i) != t.Word.Lemma || s.Lower(i+1) == "by" {
		return false
	}
	v := s.Tokens[o].Head
	if v < 0 || v > o {
		return false
	}
	switch s.Lemma(v) {
	case "let", "make", "help":
		t.XPOS = "VB"
		return s.hang(i, v, "xcomp")
	}
	return false
}
