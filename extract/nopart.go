package extract

import (
	"slices"
	"strings"

	"hearsay/extract/lexicon"
	"hearsay/graph"
)

// noPart reads that the speaker had no part in a thing, or did not know of it: "she had nothing to do with the leak", "it knew
// nothing of any payments", "I was not involved in the sale".
func noPart(w []string) (rebuttal, bool) {
	if len(w) < 4 || !own[w[0]] {
		return rebuttal{}, false
	}
	for _, words := range disclaimers {
		for i := 1; i < min(len(w), 4); i++ {
			rest, ok := after(w[i:], words)
			if !ok {
				continue
			}
			if end := slices.IndexFunc(rest, func(x string) bool { return x == "," || x == "and" || x == "but" || x == "until" }); end >= 0 {
				rest = rest[:end]
			}
			return rebuttal{stance: graph.Denies, topic: slices.DeleteFunc(slices.Clone(rest), func(x string) bool { return determiner[x] || quantity[x] || len(x) < 4 })}, len(rest) > 0
		}
	}
	return rebuttal{}, false
}

// ofTheKind reads that the speaker did nothing of what was said: "it had approved nothing of the kind", "I said no such thing".
func ofTheKind(w []string) (rebuttal, bool) {
	for i := 2; i+1 < len(w); i++ {
		if x, y := strings.Join(w[i:min(len(w), i+4)], " "), strings.Join(w[i:min(len(w), i+3)], " "); x == "nothing of the kind" || x == "nothing of the sort" || y == "no such thing" {
			verb := w[i-1]
			if !auxiliary[verb] && !being[verb] && verb != "did" && verb != "done" {
				return rebuttal{stance: graph.Denies, of: "that", topic: []string{verb}}, own[w[0]] || i < 6
			}
			return rebuttal{stance: graph.Denies, of: "that"}, own[w[0]]
		}
	}
	return rebuttal{}, false
}

// after is what stands behind the words, where w begins with these.
func after(w, words []string) ([]string, bool) {
	if len(w) < len(words) || !slices.Equal(w[:len(words)], words) {
		return nil, false
	}
	return w[len(words):], true
}

// own are words for a speaker in what they say, disclaimers what they say who have no part in a thing.
var (
	own         = lexicon.Set(`i we he she it they`)
	disclaimers = func() (all [][]string) {
		for _, d := range []string{
			"nothing to do with", "no knowledge of", "knew nothing of", "knew nothing about", "no part in", "no role in", "no hand in", "not involved in", "never involved in",
			"not aware of any", "unaware of any", "know nothing of", "know nothing about", "known nothing of", "known nothing about", "no idea of",
		} {
			all = append(all, strings.Fields(d))
		}
		return all
	}()
)
