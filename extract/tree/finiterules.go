package tree

import (
	"strings"

	"hearsay/extract/lexicon"
)

// quitVerb makes a verb of "quit", which is no noun, with the noun before it as its subject: "The captain | quit | on Sunday".
func quitVerb(s *Sentence, i int) bool {
	t, n := &s.Tokens[i], i-1
	if s.Lower(i) != "quit" || t.UPOS != "NOUN" && t.UPOS != "PROPN" || n < 0 || s.Tokens[n].UPOS != "NOUN" && s.Tokens[n].UPOS != "PROPN" {
		return false
	}
	v := t.Head
	if v >= 0 && s.Child(v, "mark") > i {
		t.Head, t.Rel = s.Tokens[v].Head, s.Tokens[v].Rel
		s.Tokens[v].Head, s.Tokens[v].Rel = i, "advcl"
		for c := range s.Tokens {
			if s.Tokens[c].Head == v && s.Tokens[c].Form == "." {
				s.Tokens[c].Head = i
			}
		}
	} else if v >= 0 {
		return false
	}
	for _, c := range s.Children[i] {
		switch {
		case c < n:
			s.Tokens[c].Head = n
		case c > i && s.Tokens[c].Rel == "nmod":
			s.Tokens[c].Rel = "obl"
		}
	}
	t.UPOS, t.XPOS, t.Word.Lemma = "VERB", "VBD", "quit"
	for s.Tokens[n].Rel == "flat" && s.Tokens[n].Head >= 0 && s.Tokens[n].Head < n {
		n = s.Tokens[n].Head
	}
	return s.hang(n, i, "nsubj")
}

// firstWord makes the subject of the verb behind it of a noun that opens the sentence and was taken for an adverb: "| Output |
// rose".
func firstWord(s *Sentence, i int) bool {
	t := &s.Tokens[i]
	if i != 0 || t.UPOS != "ADV" || t.Rel != "advmod" || t.Head != 1 || 1 != s.Root || s.Tokens[1].UPOS != "VERB" || s.Child(1, "nsubj", "nsubj:pass", "expl", "csubj", "aux") >= 0 {
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
	return o > v && o < i && requests[strings.ToLower(s.Tokens[o].Word.Lemma)] && deciding[strings.ToLower(s.Tokens[v].Word.Lemma)] && s.hang(i, o, "acl")
}

// requests are nouns for what one side asks of another or means to do.
var requests = lexicon.Set(`application request bid proposal offer appeal call demand motion petition plea plan`)

// deciding are verbs of those who decide on such.
var deciding = lexicon.Set(`approve reject back oppose block accept support grant consider halt veto endorse dismiss refuse`)
