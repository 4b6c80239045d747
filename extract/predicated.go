package extract

import (
	"slices"
	"strings"

	"hearsay/extract/lexicon"
	"hearsay/graph"
)

// predicated reads that what others say "is false", "is not true", "is without foundation", "did not happen", "did not add up".
func predicated(w []string) (rebuttal, bool) {
	if r, ok := whatWasSaid(w); ok {
		return r, true
	}
	s := -1
	for i := 0; i < len(w) && i < 8; i++ {
		if about[w[i]] || i == 0 && pointing[w[i]] {
			s = i
			break
		}
	}
	if s < 0 || s > 0 && (w[s-1] == "that" && s > 1 || w[s-1] == "no") || partOf(w[:s]) {
		return rebuttal{}, false
	}
	r := rebuttal{stance: graph.Denies, of: w[s]}
	reach := 7
	if s == 0 {
		reach = 4 // "all of this | is"
	}
	for v := s + 1; v < len(w) && v <= s+reach && (w[v] != "," || s > 0); v++ {
		rest := w[v+1 : min(len(w), v+8)]
		switch {
		case being[w[v]] && v+1 < len(w):
			if about[w[s]] && slices.ContainsFunc(rest[:min(len(rest), 3)], func(x string) bool { return slanted[x] }) && !slices.Contains(rest, "not") {
				r.stance = graph.Disputes
				return r, true
			}
			return r, untrueRest(rest, s == 0) || w[0] == "none" && len(rest) > 0 && trueWord[rest[0]]
		case w[v] == "did" || w[v] == "does" || w[v] == "do" || w[v] == "never":
			if s == 0 && happened(w[v:min(len(w), v+5)]) {
				return r, true
			}
			r.stance = graph.Disputes
			return r, s > 0 && w[v] != "never" && len(rest) > 0 && rest[0] == "not" && convinces(rest[1:])
		case strings.HasPrefix(w[v], "bear") || w[v] == "bore":
			return r, s > 0 && len(rest) > 1 && rest[0] == "no" && (rest[1] == "relation" || rest[1] == "resemblance")
		case w[v] == "makes" || w[v] == "made" || w[v] == "make":
			r.stance = graph.Disputes
			return r, s > 0 && len(rest) > 1 && rest[0] == "no" && rest[1] == "sense"
		case w[v] == "has" || w[v] == "have" || w[v] == "lacks" || w[v] == "lack" || w[v] == "had" || w[v] == "contains" || w[v] == "contain" || w[v] == "contained":
			return r, len(rest) > 1 && (rest[0] == "no" || rest[0] == "any") && grounds[rest[1]]
		}
	}
	return rebuttal{}, false
}

// whatWasSaid reads that "what was reported of her was false".
func whatWasSaid(w []string) (rebuttal, bool) {
	if len(w) < 5 || w[0] != "what" && !(quantity[w[0]] && slices.Contains(w[1:3], "that")) {
		return rebuttal{}, false
	}
	said := slices.IndexFunc(w[:min(len(w), 7)], func(x string) bool { return putAbout[x] })
	for v := said + 1; said > 0 && v < min(len(w), said+7); v++ {
		if being[w[v]] {
			return rebuttal{stance: graph.Denies, of: "everything"}, untrueRest(w[v+1:min(len(w), v+8)], true)
		}
	}
	return rebuttal{}, false
}

var putAbout = lexicon.Set(`said reported alleged claimed printed published written broadcast told says claims reports alleges suggested`)

// partOf reports whether the words before one for a claim name a part of it alone: "the figures in the | report".
func partOf(w []string) bool {
	if n := len(w); n > 0 && determiner[w[n-1]] {
		w = w[:n-1]
	}
	n := len(w)
	if n < 2 {
		return false
	}
	switch w[n-1] {
	case "in", "of", "from", "by", "behind", "at", "on", "for":
		return !quantity[w[n-2]]
	}
	return false
}

// untrueRest reports whether what stands behind "is" says that something is not so; of a pronoun only words that can mean
// nothing else do.
func untrueRest(w []string, pronoun bool) bool {
	not := false
	for i, x := range w {
		next := ""
		if i+1 < len(w) {
			next = w[i+1]
		}
		switch {
		case x == "," || x == "and" || x == "but" || x == "because":
			return false
		case x == "not" || x == "never" || x == "hardly":
			not = true
		case not && trueWord[x]:
			return !pronoun || next != "that" && next != "to" && x != "right" && (x != "so" || next == "")
		case not && (x == "the" && next == "case" || x == "what" && slices.Contains(w[i:], "happened") || x == "how" && (next == "it" || slices.Contains(w[i:], "happened"))):
			return true
		case !not && (strongly[x] || !pronoun && falseWord[x] || x == "made" && next == "up"):
			return !pronoun || next != "that" && next != "to"
		case !not && (x == "without" || x == "no" || x == "any") && grounds[next]:
			return true
		case x == "far" && next == "from":
			return slices.Contains(w[i:], "truth") || slices.Contains(w[i:], "true")
		}
	}
	return false
}

// happened reports whether the words say that something did not happen, beginning with the verb.
func happened(w []string) bool {
	i := 1
	if w[0] != "never" {
		if len(w) < 3 || w[1] != "not" && w[1] != "never" {
			return false
		}
		i = 2
	}
	if i >= len(w) {
		return false
	}
	return (w[i] == "happen" || w[i] == "happened") && i+1 == len(w) || (w[i] == "take" || w[i] == "took") && i+1 < len(w) && w[i+1] == "place"
}

// convinces reports whether the words tell what a story does that holds.
func convinces(w []string) bool {
	for len(w) > 0 && strings.HasSuffix(w[0], "ly") {
		w = w[1:]
	}
	if len(w) < 2 {
		return false
	}
	switch w[0] + " " + w[1] {
	case "add up", "hold up", "hold water", "stand up", "make sense", "ring true":
		return true
	}
	return false
}

var (
	determiner = lexicon.Set(`the a an this that these those his her its their our my your such`)
	quantity   = lexicon.Set(`all none any some many most much each every both either neither part parts half`)
)
