package tree

import "hearsay/extract/lexicon"

// accusedOne makes a participle of the "accused" that was taken for what its subject does, where the verb behind it is what is said of
// that: "A keeper | accused of theft | has been suspended".
func accusedOne(s *Sentence, i int) bool {
	t := &s.Tokens[i]
	n := s.Child(i, "nsubj")
	if t.XPOS != "VBN" || s.Lower(i+1) != "of" || !accusing[s.Lemma(i)] || n < 0 || n > i || s.Child(i, "aux", "aux:pass", "obj") >= 0 {
		return false
	}
	for _, k := range s.ChildrenBy(i, "conj", "ccomp", "parataxis") {
		if k < i || s.Child(k, "aux", "aux:pass", "cop") < 0 || s.Child(k, "nsubj", "nsubj:pass", "cc") >= 0 {
			continue
		}
		s.Tokens[k].Head, s.Tokens[k].Rel = t.Head, t.Rel
		s.Tokens[n].Head = k
		if s.Child(k, "aux:pass") >= 0 {
			s.Tokens[n].Rel = "nsubj:pass"
		}
		t.Head, t.Rel = n, "acl"
		return true
	}
	return false
}

// allegedThat makes the main verb of the participle behind a noun, where the verb of the that-clause behind it was taken for that:
// "Parents | alleged in a letter | that the school was closed".
func allegedThat(s *Sentence, i int) bool {
	t, n := &s.Tokens[i], s.Tokens[i].Head
	if t.Rel != "acl" || t.XPOS != "VBN" || n < 0 || n > i || !claiming[s.Lemma(i)] || s.Child(i, "obl:agent", "ccomp") >= 0 || !subjectRel(s.Tokens[n].Rel) {
		return false
	}
	r := s.Tokens[n].Head
	that := s.Child(r, "mark")
	if r < i || that < i || s.Lower(that) != "that" || s.lastSubject(r) < that {
		return false
	}
	t.Head, t.Rel, t.XPOS = s.Tokens[r].Head, s.Tokens[r].Rel, "VBD"
	s.Tokens[r].Head, s.Tokens[r].Rel = i, "ccomp"
	s.Tokens[n].Head, s.Tokens[n].Rel = i, "nsubj"
	return true
}

// lastSubject is the last of the subjects of a verb, -1 for none.
func (s *Sentence) lastSubject(v int) int {
	last := -1
	for _, c := range s.ChildrenBy(v, "nsubj", "nsubj:pass") {
		last = c
	}
	return last
}

var claiming = lexicon.Set(`allege claim say argue warn insist complain testify suggest report announce state declare`)

// ofDoing makes a gerund of the noun that tells all of what somebody is accused of doing: "accused the club of | cheating |".
func ofDoing(s *Sentence, i int) bool {
	t, of := &s.Tokens[i], i-1
	if t.XPOS != "NN" || doings[s.Lower(i)] == "" || s.Lower(of) != "of" || s.Tokens[of].Head != i || s.Child(i, "compound", "amod", "det", "nmod:poss") >= 0 {
		return false
	}
	v := t.Head
	if v >= 0 && s.Tokens[v].UPOS != "VERB" {
		v = s.Tokens[v].Head // "accused | the club | of"
	}
	if v < 0 || v > i || !accusing[s.Lemma(v)] {
		return false
	}
	t.UPOS, t.XPOS, t.Word.Lemma, t.Head, t.Rel = "VERB", "VBG", doings[s.Lower(i)], v, "advcl"
	s.Tokens[of].UPOS, s.Tokens[of].Rel = "SCONJ", "mark"
	return true
}

// doings are nouns for what somebody may be accused of that are gerunds too, with their verbs.
var doings = map[string]string{"cheating": "cheat", "stealing": "steal", "lying": "lie", "spying": "spy", "bullying": "bully", "smuggling": "smuggle",
	"meddling": "meddle", "poaching": "poach", "gambling": "gamble", "trespassing": "trespass", "looting": "loot", "shoplifting": "shoplift",
	"doping": "dope", "hacking": "hack", "racketeering": "racketeer", "stalking": "stalk", "profiteering": "profiteer", "leaking": "leak"}

// accusedOfDoing makes a gerund of what was taken to describe the adjective behind it, after a verb of accusing: "accused Holm of |
// flying | low".
func accusedOfDoing(s *Sentence, i int) bool {
	t, of := &s.Tokens[i], i-1
	a := t.Head
	if t.XPOS != "VBG" || t.UPOS == "AUX" || of < 1 || s.Lower(of) != "of" || a < i || s.Tokens[of].Head != a || s.Tokens[a].UPOS != "ADJ" && s.Tokens[a].UPOS != "ADV" {
		return false
	}
	v := s.Tokens[a].Head
	if v < 0 || v > of || !accusing[s.Lemma(v)] {
		return false
	}
	if n := s.Child(a, "nsubj", "compound"); n >= 0 && n < of {
		s.Tokens[n].Head, s.Tokens[n].Rel = v, "obj"
	}
	t.Head, t.Rel, t.UPOS = v, "advcl", "VERB"
	s.Tokens[a].Head, s.Tokens[a].Rel = i, "advmod"
	s.Tokens[of].Head, s.Tokens[of].Rel = i, "mark"
	return true
}

// saidRelative makes what is said of the clause before a verb of saying that was taken to describe that: "The league | voted | for
// it, said Ada Holm".
func saidRelative(s *Sentence, i int) bool {
	t, h := &s.Tokens[i], s.Tokens[i].Head
	if t.Rel != "acl:relcl" && !s.mainBefore(i, h) || h < i || s.Tokens[h].UPOS != "VERB" || !speechLike[s.Lemma(h)] || s.Child(h, "ccomp") >= 0 {
		return false
	}
	switch s.Lower(s.Child(i, "nsubj", "nsubj:pass")) {
	case "", "who", "which", "that":
		return false
	}
	t.Rel = "ccomp"
	return true
}

// mainBefore reports whether the finite clause of i hangs from the verb at h as one that tells when or why, with no word that says
// so, and a comma and the speaker alone between the two: "Holm | resigned | on Monday, the council said".
func (s *Sentence) mainBefore(i, h int) bool {
	t := &s.Tokens[i]
	if t.Rel != "advcl" || h < i || t.XPOS != "VBD" && t.XPOS != "VBZ" && t.XPOS != "VBP" || s.Child(i, "mark", "cc") >= 0 || s.Tokens[s.First(i)].XPOS == "WRB" {
		return false
	}
	who := s.Child(h, "nsubj")
	if who < i {
		return false
	}
	first := s.First(who)
	return s.Lower(first-1) == "," && (s.Tokens[first-1].Head == h || s.Under(first-1, i))
}
