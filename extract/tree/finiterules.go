package tree

import (
	"strings"

	"hearsay/extract/lexicon"
)

// onlyPast are past forms that the parser may take for nouns or adjectives, and their lemmas.
var onlyPast = map[string]string{"quit": "quit", "stole": "steal", "lent": "lend", "underwent": "undergo", "sought": "seek", "fled": "flee",
	"fought": "fight", "swore": "swear", "forbade": "forbid", "threw": "throw", "froze": "freeze", "shook": "shake", "wove": "weave", "sped": "speed",
	"spun": "spin", "overtook": "overtake", "oversaw": "oversee", "withdrew": "withdraw", "overthrew": "overthrow", "forgave": "forgive",
	"bribed": "bribe", "slew": "slay", "strode": "stride", "dealt": "deal", "wept": "weep", "crept": "creep", "clung": "cling", "flung": "fling",
	"undertook": "undertake", "sang": "sing", "swam": "swim", "drank": "drink", "rode": "ride", "drove": "drive", "flew": "fly", "blew": "blow",
	"grew": "grow", "wore": "wear", "chose": "choose", "drew": "draw", "arose": "arise", "overcame": "overcome", "foresaw": "foresee", "overran": "overrun", "outbid": "outbid", "sued": "sue", "tore": "tear"}

// pastVerb makes a verb of a past form that was taken for a noun, with the noun before it as its subject: "The captain | quit | on
// Sunday", "The clerk | stole | €2m". So it does in headlines with their plain forms: "Hospital | apologises | after surgeon left".
func pastVerb(s *Sentence, i int) bool {
	t, n := &s.Tokens[i], i-1
	lemma := onlyPast[s.Lower(i)]
	if t.UPOS == "VERB" && lemma != "" && t.Word.Lemma != lemma {
		t.Word.Lemma = lemma
		return true
	}
	present := lemma == "" && t.XPOS == "NNS" && headlineVerbs[s.Lower(i)] && t.Rel == "nsubj" && headline(s)
	if n < 0 || t.UPOS == "VERB" || t.UPOS == "AUX" || lemma == "" && !present || s.Tokens[n].Head != i && s.Tokens[n].Head != t.Head {
		return false
	}
	if u := s.Tokens[n].UPOS; u != "NOUN" && u != "PROPN" && s.Tokens[n].XPOS != "PRP" || s.Tokens[n].Rel == "obl" || s.Child(n, "case") >= 0 {
		return false
	}
	v := t.Head
	switch {
	case v < 0:
	case v < i:
		return false
	case s.Child(v, "mark") > i:
		s.overClause(i, v)
	case present || s.Tokens[v].UPOS == "VERB" || s.Child(v, "cop", "aux", "case") >= 0:
		return false
	default:
		s.objectOf(i, v)
	}
	for _, c := range s.Children[i] {
		switch {
		case c < n:
			s.Tokens[c].Head = n
		case c > i && s.Tokens[c].Rel == "nmod":
			s.Tokens[c].Rel = "obl"
		}
	}
	t.UPOS, t.XPOS, t.Word.Lemma = "VERB", "VBD", lemma
	if present {
		t.XPOS, t.Word.Lemma = "VBZ", strings.TrimSuffix(s.Lower(i), "s")
	}
	for s.Tokens[n].Rel == "flat" && s.Tokens[n].Head >= 0 && s.Tokens[n].Head < n {
		n = s.Tokens[n].Head
	}
	return s.hang(n, i, "nsubj")
}

// overClause puts token i, which is a verb, in the place of the one at v, whose clause becomes a circumstance of it.
func (s *Sentence) overClause(i, v int) {
	s.Tokens[i].Head, s.Tokens[i].Rel = s.Tokens[v].Head, s.Tokens[v].Rel
	s.Tokens[v].Head, s.Tokens[v].Rel = i, "advcl"
	for _, c := range s.Children[v] {
		if s.Tokens[c].Form == "." || c < i {
			s.Tokens[c].Head = i
		}
	}
}

// objectOf puts token i, which is a verb, in the place of the noun at o, which becomes its object.
func (s *Sentence) objectOf(i, o int) {
	t := &s.Tokens[i]
	t.Head, t.Rel = s.Tokens[o].Head, s.Tokens[o].Rel
	s.Tokens[o].Head, s.Tokens[o].Rel = i, "obj"
	for _, c := range s.Children[o] {
		rel := s.Tokens[c].Rel
		switch {
		case c == i:
		case c < i, c > o && (rel == "conj" && s.Tokens[c].UPOS == "VERB" || rel == "punct" || rel == "advcl" || rel == "parataxis" || rel == "obl"):
			s.Tokens[c].Head = i
		case rel == "nsubj" && c > i:
			s.Tokens[c].Head, s.Tokens[c].Rel = i, "obj" // "lent | the bank | a statue"
		}
	}
}

// firstWord makes the subject of the verb behind it of a noun that opens the sentence and was taken for an adverb: "| Output |
// rose".
func firstWord(s *Sentence, i int) bool {
	t := &s.Tokens[i]
	if i != 0 || t.UPOS != "ADV" || t.Rel != "advmod" || t.Head != 1 || s.Root != 1 || s.Tokens[1].UPOS != "VERB" || s.Child(1, "nsubj", "nsubj:pass", "expl", "csubj", "aux") >= 0 {
		return false
	}
	if x := s.Tokens[1].XPOS; x != "VBD" && x != "VBZ" && x != "VBP" || opening[s.Lower(0)] || strings.HasSuffix(s.Lower(0), "ly") {
		return false
	}
	t.UPOS, t.XPOS, t.Rel = "NOUN", "NN", "nsubj"
	return true
}

// opening are adverbs behind which a verb may open a sentence.
var opening = lexicon.Set(`then now here there never also yet still only just once soon later so thus hence today yesterday tomorrow first next so
 not perhaps maybe again away off up down out in back often always even how when where why`)

// hopesTo makes a verb of the noun that was taken for one of a relative clause: "the club, which the city | hopes | to join".
func hopesTo(s *Sentence, i int) bool {
	t := &s.Tokens[i]
	x, w := s.Child(i, "xcomp"), s.Child(i, "obj")
	if t.Rel != "acl:relcl" || s.Child(i, "nsubj") < 0 || x < i {
		return false
	}
	noun := t.XPOS == "NNS" && intends[s.Lower(i)]
	if !noun && !resolving[s.Lemma(i)] {
		return false
	}
	free := w >= 0 && w < i && relative(s.Lower(w)) && s.Child(x, "obj") < 0 && !claimNouns[s.Lemma(t.Head)]
	if noun {
		t.UPOS, t.XPOS, t.Word.Lemma = "VERB", "VBZ", strings.TrimSuffix(s.Lower(i), "s")
	}
	if free {
		s.Tokens[w].Head = x // what they mean to do it to
	}
	return noun || free
}

// bothWere makes the subject of a clause of the "both" that was taken for a conjunction: "and | both | were open".
func bothWere(s *Sentence, i int) bool {
	t := &s.Tokens[i]
	v := t.Head
	if s.Lower(i) != "both" || v <= i || t.Rel != "cc" && t.Rel != "cc:preconj" && t.Rel != "advmod" || s.Tokens[i+1].UPOS != "AUX" && s.Tokens[i+1].UPOS != "VERB" || s.Child(v, "nsubj", "nsubj:pass", "csubj") >= 0 {
		return false
	}
	t.UPOS, t.XPOS, t.Rel = "PRON", "DT", "nsubj"
	if s.Child(v, "aux:pass") >= 0 {
		t.Rel = "nsubj:pass"
	}
	return true
}

// askedToDo hangs from what is asked for the infinitive that was hung from the verb of those who decide: "approved a request
// from the builder on Friday | to fell the oaks".
func askedToDo(s *Sentence, i int) bool {
	t := &s.Tokens[i]
	v := t.Head
	if t.Rel != "advcl" || t.XPOS != "VB" || v < 0 || v > i || !s.infinitive(i) {
		return false
	}
	o := s.Child(v, "obj")
	return o > v && o < i && lexicon.Request(strings.ToLower(s.Tokens[o].Word.Lemma)) && deciding[strings.ToLower(s.Tokens[v].Word.Lemma)] && s.hang(i, o, "acl")
}

// deciding are verbs of those who decide on requests.
var deciding = lexicon.Set(`approve reject back oppose block accept support grant consider halt veto endorse dismiss refuse`)
