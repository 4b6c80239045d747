package coref

import (
	"strings"

	"hearsay/extract/lexicon"
	"hearsay/extract/tree"
)

// expletive reports whether the "it" at i means nothing: "it is said that", "it was hard to", "it seems that", "made
// it clear that", "it was Ada Novak who", "it took so long".
func expletive(s *tree.Sentence, i int) bool {
	if s.Lower(i) != "it" {
		return false
	}
	x := s.Tokens[i].Head
	if x < 0 {
		return false
	}
	rel := s.Tokens[i].Rel
	if rel == "obj" && x < i && takesIt[strings.ToLower(s.Lemma(x))] && i+1 < len(s.Tokens) {
		return s.Tokens[i+1].UPOS == "ADJ" && follows(s, i+2, "that", "to", "for", "if")
	}
	if !strings.HasPrefix(rel, "nsubj") || x < i {
		return false
	}
	switch s.Tokens[x].UPOS {
	case "ADJ":
		return follows(s, x+1, "that", "whether", "if", "when") || judged[s.Lower(x)] && follows(s, x+1, "to", "for", "of")
	case "VERB":
		lemma := strings.ToLower(s.Lemma(x))
		if s.Child(x, "aux:pass") >= 0 {
			return told[lemma] && (follows(s, x+1, "that", "whether", "how") || s.Child(x, "ccomp", "csubj") > x)
		}
		if lemma == "take" && (follows(s, x+1, "long", "longer", "time") || timed(s, s.Child(x, "obj", "obl:unmarked"))) {
			return true
		}
		return seems[lemma] && follows(s, x+1, "that", "as", "like", "out", "to")
	case "PROPN":
		r := s.Child(x, "acl:relcl")
		return s.Child(x, "cop") >= 0 && r > x && s.Lower(s.Child(r, "nsubj", "nsubj:pass", "obj")) != ""
	}
	return s.Lower(x) == "time" && s.Child(x, "cop") >= 0
}

// timed reports whether token i is a unit of time.
func timed(s *tree.Sentence, i int) bool {
	switch s.Lemma(i) {
	case "minute", "hour", "day", "week", "month", "year", "decade":
		return true
	}
	return false
}

// follows reports whether the token at i or one soon after it is one of the words, before a comma.
func follows(s *tree.Sentence, i int, words ...string) bool {
	for k := i; k < i+4; k++ {
		w := s.Lower(k)
		if w == "," || w == "." {
			return false
		}
		for _, x := range words {
			if w == x {
				return true
			}
		}
	}
	return false
}

var (
	// takesIt are verbs with an empty object before what they judge.
	takesIt = lexicon.Set(`make find think consider deem keep call believe`)
	// judged are adjectives for what somebody does.
	judged = lexicon.Set(`hard harder difficult easy easier important necessary possible impossible better best good bad wrong right fair unfair
 time common rare safe dangerous illegal legal useful useless nice sad wise unwise reasonable normal essential vital crucial customary
 premature early late tempting enough unusual strange odd kind crazy interesting`)
	// told are verbs of which the passive with "it" has a clause for its subject.
	told = lexicon.Set(`say think believe hope expect understand report allege claim announce reveal estimate fear know assume suggest agree decide
 find show note confirm argue admit prove suspect rumour rumor feel propose recommend`)
	// seems are verbs that a clause follows as a subject would.
	seems = lexicon.Set(`seem appear emerge turn happen follow transpire`)
)
