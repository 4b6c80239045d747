package when

import (
	"slices"
	"strings"

	"hearsay/extract/lexicon"
	"hearsay/extract/tree"
)

// planning are verbs and adjectives whose complement is still to come when they are said.
var planning = lexicon.Set(`plan expect schedule set due agree promise vow want intend hope ask order invite urge call propose seek prepare slate
	book plan ready likely bind aim mean need wish threaten offer pledge require arrange postpone delay adjourn`)

// bidding are those of planning that are themselves done at a time: "had been | offered | it in August".
var bidding = lexicon.Set(`offer ask order invite urge call promise vow pledge threaten require propose seek`)

// ahead reports whether the clause around tokens first up to end tells of what is still to come: 1, of what
// has been: −1, or neither: 0.
func ahead(s *tree.Sentence, first, end int) int {
	i := end - 1
	for i >= first && s.Tokens[i].Head >= first && s.Tokens[i].Head < end {
		i = s.Tokens[i].Head
	}
	for n := 0; i >= 0 && n < len(s.Tokens); n++ {
		if way := tense(s, i); way != 0 {
			return way
		}
		i = s.Tokens[i].Head
	}
	return 0
}

// tense tells of a verb whether it speaks of the future, 1, or of the past, −1; 0 where it is no verb or
// does not say.
func tense(s *tree.Sentence, i int) int {
	t := &s.Tokens[i]
	past := 0
	for _, c := range s.Children[i] {
		switch rel := s.Tokens[c].Rel; {
		case !strings.HasPrefix(rel, "aux") && rel != "cop":
			continue
		}
		switch s.Lower(c) {
		case "will", "'ll", "wo", "shall", "would":
			return 1
		case "has", "have", "had", "'ve", "was", "were", "did":
			past = -1
		case "is", "are", "'re", "'s", "am":
			if t.XPOS == "VBG" {
				return 1
			}
		}
	}
	lemma := strings.ToLower(t.Word.Lemma)
	if planning[lemma] && (t.XPOS == "VBN" || t.XPOS == "JJ") && !(past < 0 && bidding[lemma]) {
		return 1
	}
	if way := infinitive(s, i); way != 0 {
		return way
	}
	if t.XPOS == "VBD" {
		return -1
	}
	return past
}

// infinitive tells the tense of "to meet" by what stands over it: still to come after "plans", "is", "due".
func infinitive(s *tree.Sentence, i int) int {
	to := slices.IndexFunc(s.Children[i], func(c int) bool { return s.Lower(c) == "to" && c < i })
	if to < 0 {
		return 0
	}
	to = s.Children[i][to]
	for c := to - 1; c >= 0 && c >= to-3; c-- {
		switch {
		case planning[strings.ToLower(s.Lemma(c))], s.Lower(c) == "is", s.Lower(c) == "are", s.Lower(c) == "going":
			return 1
		}
	}
	return 0
}
