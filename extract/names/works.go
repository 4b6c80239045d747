package names

import (
	"slices"
	"strings"

	"hearsay/extract/tree"
)

// longestWork is how many words the title of a work has at most.
const longestWork = 7

// works gives the runs with each title in quotation marks for one of its own: the programme “Meet the Press”.
func works(s *tree.Sentence, rs []run) []run {
	for i := 0; i < len(s.Tokens); i++ {
		end := workEnd(s, i)
		if end == 0 || slices.ContainsFunc(rs, func(r run) bool {
			return r.first <= i && i < r.end || r.first > i && r.first < end && r.kind >= 0 && guessed[r.kind] == person
		}) {
			continue
		}
		rs = slices.DeleteFunc(rs, func(r run) bool { return r.first > i && r.first < end })
		at, _ := slices.BinarySearchFunc(rs, i+1, func(r run, first int) int { return r.first - first })
		rs = slices.Insert(rs, at, run{i + 1, end, slices.Index(guessed[:], other), sure})
		i = end
	}
	return rs
}

// workEnd returns the token behind the title that the quotation mark at i begins, 0 where it begins none: all words that matter are
// in capitals, and there are at least two words.
func workEnd(s *tree.Sentence, i int) int {
	if !opensMark(s, i) || i > 0 && s.Tokens[i-1].EndByte == s.Tokens[i].StartByte || i+1 == len(s.Tokens) || s.Tokens[i].EndByte != s.Tokens[i+1].StartByte {
		return 0
	}
	end := i + 1
	for ; end < len(s.Tokens) && end <= i+longestWork; end++ {
		form := s.Tokens[end].Form
		if !capital(form) && !(end > i+1 && (linking[form] || form == "'s" || form == "&" || form[0] >= '0' && form[0] <= '9')) {
			break
		}
	}
	behind := end
	if behind < len(s.Tokens) && strings.ContainsAny(s.Tokens[behind].Form, ",.") {
		behind++
	}
	if end < i+3 || behind >= len(s.Tokens) || linking[s.Tokens[end-1].Form] || s.Tokens[end-1].Form == "I" || !strings.ContainsAny(s.Tokens[behind].Form, "\"”'’") || len(s.Tokens[behind].Form) > 3 {
		return 0
	}
	return end
}

// linking are the words that stay small in a title.
var linking = map[string]bool{"a": true, "an": true, "the": true, "of": true, "and": true, "for": true, "to": true, "in": true, "on": true, "at": true,
	"with": true, "by": true, "from": true, "or": true}
