package extract

import (
	"slices"
	"strings"

	"hearsay/graph"
)

// mum reads words by which the speaker will not answer: "I have nothing to say", "no comment at this time", "it would be wrong to
// comment".
func mum(w []string) (rebuttal, bool) {
	r := rebuttal{stance: graph.DeclinesComment, of: "comment"}
	text := strings.Join(w[:min(len(w), 12)], " ")
	switch {
	case len(w) > 2 && w[0] == "no" && w[1] == "comment" && (w[2] == "at" || w[2] == "on" || w[2] == "for" || w[2] == ","):
		return r, true
	case len(w) < 4 || !own[w[0]] || w[0] == "they":
		return r, false
	case w[0] == "it":
		to := slices.Index(w, "to")
		return r, to > 2 && to < 8 && to+1 < len(w) && (w[to+1] == "comment" || w[to+1] == "discuss") &&
			(strings.Contains(text, "wrong to") || strings.Contains(text, "inappropriate") || strings.Contains(text, "improper") || strings.Contains(text, "premature"))
	}
	for _, said := range []string{"nothing to say", "nothing more to say", "nothing to add", "nothing further to", "not dignify", "have no comment", "rather not say", "rather not comment", "rather not answer"} {
		if strings.Contains(text, said) {
			return r, true
		}
	}
	return r, false
}

// gotWrong reads that others have something wrong: "the paper had got it wrong", "they got their facts wrong".
func gotWrong(w []string) (rebuttal, bool) {
	for i := 1; i+2 < len(w) && i < 8; i++ {
		if w[i] != "got" && w[i] != "gets" && w[i] != "getting" && w[i] != "have" || w[0] == "i" || w[0] == "we" {
			continue
		}
		rest := w[i+1 : min(len(w), i+5)]
		wrong := slices.Index(rest, "wrong")
		if wrong > 0 && (rest[0] == "it" || rest[0] == "this" || rest[0] == "that" || rest[wrong-1] == "facts" || rest[wrong-1] == "story") {
			return rebuttal{stance: graph.Denies, of: "report"}, true
		}
	}
	return rebuttal{}, false
}
