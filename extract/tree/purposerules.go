package tree

import "strings"

// purposeInside hangs an infinitive behind what is said from that, not from the verb of saying: "reported that the firm paid a guard,
// Otto Lind, | to look away".
func purposeInside(s *Sentence, i int) bool {
	t := &s.Tokens[i]
	cue, to := t.Head, -1
	if t.XPOS == "VB" && t.Rel == "advcl" && cue >= 0 && cue < i && speechLike[strings.ToLower(s.Tokens[cue].Word.Lemma)] {
		to = s.Child(i, "mark")
	}
	if to < cue || s.Lower(to) != "to" {
		return false
	}
	x := s.Child(cue, "ccomp")
	if x < cue || x > to || s.Tokens[x].UPOS != "VERB" {
		return false
	}
	y := s.Yield(x)
	for last := y[len(y)-1] + 1; last < to; last++ {
		if s.Tokens[last].Form != "," {
			return false
		}
	}
	rel := "advcl"
	if o := s.Child(x, "obj", "iobj"); o > x && paying[strings.ToLower(s.Tokens[x].Word.Lemma)] {
		rel = "xcomp"
	}
	return s.hang(i, x, rel)
}

// paying are verbs for what is done to somebody so that they do something.
var paying = map[string]bool{"pay": true, "bribe": true, "force": true, "hire": true, "allow": true, "persuade": true, "press": true, "pressure": true,
	"instruct": true, "order": true, "tell": true, "ask": true, "urge": true, "commission": true, "encourage": true}
