package extract

import (
	"slices"
	"strings"

	"hearsay/extract/lexicon"
	"hearsay/graph"
)

// rebuttalIn reads a rebuttal from one sentence of what somebody says: "That is not true", "there is no truth in
// the claims", "the story did not add up", "no such letter came", "anyone who says otherwise is lying".
func rebuttalIn(said string) (rebuttal, bool) {
	w := wordsOf(said)
	if len(w) > 2 && w[0] == "that" && !being[w[1]] && !auxiliary[w[1]] && w[1] != "never" || len(w) > 3 && w[0] == "no" && pointing[w[1]] {
		w = w[1:] // the conjunction; "No, that …"
	}
	for _, read := range []func([]string) (rebuttal, bool){fragment, mum, gotWrong, fromOthers, noSuch, noTruth, innocence, ofTheKind, noPart, predicated} {
		if r, ok := read(w); ok {
			return r, true
		}
	}
	return rebuttal{}, false
}

// wordsOf are the words of a text in lower case, clitics apart, each stop a word of its own.
func wordsOf(text string) []string {
	text = strings.ToLower(strings.NewReplacer("’", "'", ",", " , ", ";", " , ", ":", " , ", " - ", " , ", "—", " , ").Replace(text))
	var out []string
	for _, f := range strings.Fields(text) {
		f = strings.Trim(f, "\"“”‘'.!?()")
		switch stem, ok := strings.CutSuffix(f, "n't"); {
		case f == "":
		case ok:
			out = append(out, strings.Replace(stem, "ca", "can", 1), "not")
		case strings.HasSuffix(f, "'s") && (pointing[f[:len(f)-2]] || f == "there's"):
			out = append(out, f[:len(f)-2], "is")
		default:
			out = append(out, f)
		}
	}
	return out
}

var (
	being     = lexicon.Set(`is are was were be been`)
	auxiliary = lexicon.Set(`has have had would could does do did will can never`)
	pointing  = lexicon.Set(`that this it these they none everything all`)
)

// fragment reads words that are nothing but a rebuttal or a refusal: “Nonsense,” she said, “No comment.”
func fragment(w []string) (rebuttal, bool) {
	w = slices.DeleteFunc(slices.Clone(w), func(x string) bool { return x == "," })
	if len(w) == 2 && w[0] == "no" && (w[1] == "comment" || w[1] == "comments") {
		return rebuttal{stance: graph.DeclinesComment, of: "comment"}, true
	}
	if len(w) == 2 && w[0] == "not" && (w[1] == "true" || w[1] == "so") {
		return rebuttal{stance: graph.Denies, of: "that"}, true
	}
	if nothingElse(w) {
		return rebuttal{stance: graph.Denies, asked: true}, true
	}
	if stance, ok := yesOrNo(strings.Join(w, " ")); ok {
		return rebuttal{stance: stance, asked: true}, true
	}
	if stance, ok := shortAnswer(w); ok {
		return rebuttal{stance: stance, asked: true}, true
	}
	if len(w) == 0 || len(w) > 3 || !strongly[w[len(w)-1]] || slices.Contains(w, "not") {
		return rebuttal{}, false
	}
	for _, x := range w[:len(w)-1] {
		switch x {
		case "absolute", "complete", "total", "utter", "pure", "all", "totally", "completely", "utterly", "simply", "just", "absolutely", "entirely", "categorically", "patently",
			"demonstrably", "blatantly", "plainly", "flatly", "wholly", "outright":
		default:
			return rebuttal{}, false
		}
	}
	return rebuttal{stance: graph.Denies, of: "that"}, true
}

// nothingElse reports whether the words say of somebody all that they are, as one who is asked may answer that they are something
// else: "He is a clerk and nothing else".
func nothingElse(w []string) bool {
	n := len(w)
	return n > 5 && n < 15 && w[n-3] == "and" && w[n-2] == "nothing" && (w[n-1] == "else" || w[n-1] == "more") && slices.ContainsFunc(w[1:4], func(x string) bool { return being[x] })
}

// yesOrNo reads the answer to a question.
func yesOrNo(words string) (graph.Stance, bool) {
	switch words {
	case "no", "never", "certainly not", "absolutely not", "definitely not", "of course not", "not at all", "no never", "no not at all", "no absolutely not", "no of course not":
		return graph.Denies, true
	case "yes", "certainly", "absolutely", "definitely", "of course", "yes of course", "yes absolutely", "indeed":
		return graph.Confirms, true
	}
	return "", false
}

// shortAnswer reads an answer to a question that is no more than a pronoun and an auxiliary: "he had not", "it was".
func shortAnswer(w []string) (graph.Stance, bool) {
	if len(w) < 2 || len(w) > 3 || !personal[w[0]] || !auxiliary[w[1]] && !being[w[1]] || w[1] == "never" {
		return "", false
	}
	switch {
	case len(w) == 2:
		return graph.Confirms, true
	case w[2] == "not" || w[2] == "never":
		return graph.Denies, true
	}
	return "", false
}

var personal = lexicon.Set(`he she they it we i`)

// fromOthers reads words that set the speaker against whoever tells it in another way.
func fromOthers(w []string) (rebuttal, bool) {
	if len(w) < 4 {
		return rebuttal{}, false
	}
	i := 1
	switch w[0] {
	case "anybody", "anyone", "those", "people", "everybody", "everyone":
		if i++; w[1] != "who" {
			return rebuttal{}, false
		}
	case "whoever":
	default:
		return rebuttal{}, false
	}
	return rebuttal{stance: graph.Denies, of: "otherwise"}, slices.Contains(w[i:min(len(w), i+3)], "otherwise")
}

// anySuch is the noun after the first "any such", "" for none.
func anySuch(w []string) string {
	for i := 0; i+2 < len(w); i++ {
		if w[i] == "any" && w[i+1] == "such" && w[i+2] != "," {
			return w[i+2]
		}
	}
	return ""
}

// noSuch reads "no such letter arrived", "there was no such meeting", "she never signed any such letter".
func noSuch(w []string) (rebuttal, bool) {
	if n := anySuch(w); n != "" && n != "thing" && slices.ContainsFunc(w[:min(len(w), 6)], func(x string) bool { return x == "not" || x == "never" }) {
		return rebuttal{stance: graph.Denies, of: n, such: true}, true
	}
	for i := 0; i+2 < len(w) && i < 6; i++ {
		if w[i] == "no" && w[i+1] == "such" && w[i+2] != "," && w[i+2] != "thing" {
			return rebuttal{stance: graph.Denies, of: w[i+2], such: true}, true
		}
	}
	return rebuttal{}, false
}

// noTruth reads "there is no truth in the report".
func noTruth(w []string) (rebuttal, bool) {
	if len(w) < 4 || w[0] != "there" {
		return rebuttal{}, false
	}
	no := slices.IndexFunc(w[:min(len(w), 5)], func(x string) bool { return x == "no" || x == "not" })
	if no < 1 {
		return rebuttal{}, false
	}
	for i := no + 1; i < min(len(w), no+6); i++ {
		if grounds[w[i]] {
			return rebuttal{stance: graph.Denies, of: named(w[i:])}, true
		}
	}
	return rebuttal{}, false
}

// named is the first of the words that names claims or points to them, "that" where none does.
func named(w []string) string {
	for _, x := range w {
		if about[x] || pointing[x] {
			return x
		}
	}
	return "that"
}

// innocence reads "I have done nothing wrong", "she is innocent".
func innocence(w []string) (rebuttal, bool) {
	if len(w) < 3 {
		return rebuttal{}, false
	}
	for i := 1; i+1 < len(w) && i < 8; i++ {
		switch w[i] {
		case "did", "done", "do", "does":
			k := i + 1
			if k+1 < len(w) && w[k] == "absolutely" {
				k++
			}
			if k+1 < len(w) && w[k] == "nothing" && (w[k+1] == "wrong" || w[k+1] == "illegal" || w[k+1] == "improper" || w[k+1] == "unlawful") {
				return rebuttal{stance: graph.Denies}, true
			}
		case "is", "am", "are", "was":
			if w[i+1] == "innocent" || i+2 < len(w) && w[i+1] == "not" && w[i+2] == "guilty" {
				return rebuttal{stance: graph.Denies}, true
			}
		}
	}
	return rebuttal{}, false
}
