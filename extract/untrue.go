package extract

import (
	"slices"
	"strings"

	"hearsay/extract/claims"
	"hearsay/extract/lexicon"
	"hearsay/graph"
)

// A rebuttal is what words of somebody say of what others say.
type rebuttal struct {
	stance graph.Stance
	// of is the word for what is denied: "that", "claims", "otherwise", the noun after "no such"; empty where they deny what is
	// alleged of the speaker ("I did nothing wrong").
	of string
	// such tells that of is a thing of which others spoke, asked that it answers the question which is put in the same sentence.
	such, asked bool
	sentence    int // where it stands
}

// rebuttalIn reads a rebuttal from one sentence of what somebody says: "That is not true", "there is no truth in
// the claims", "the story did not add up", "no such letter came", "anyone who says otherwise is lying".
func rebuttalIn(said string) (rebuttal, bool) {
	w := wordsOf(said)
	if len(w) > 2 && w[0] == "that" && !being[w[1]] && !auxiliary[w[1]] && w[1] != "never" || len(w) > 3 && w[0] == "no" && pointing[w[1]] {
		w = w[1:] // the conjunction; "No, that …"
	}
	for _, read := range []func([]string) (rebuttal, bool){fragment, fromOthers, noSuch, noTruth, innocence, predicated} {
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
	if stance, ok := yesOrNo(strings.Join(w, " ")); ok {
		return rebuttal{stance: stance, asked: true}, true
	}
	if len(w) == 0 || len(w) > 3 || !strongly[w[len(w)-1]] || slices.Contains(w, "not") {
		return rebuttal{}, false
	}
	for _, x := range w[:len(w)-1] {
		switch x {
		case "absolute", "complete", "total", "utter", "pure", "all", "totally", "completely", "utterly", "simply", "just", "absolutely", "entirely":
		default:
			return rebuttal{}, false
		}
	}
	return rebuttal{stance: graph.Denies, of: "that"}, true
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

// noSuch reads "no such letter arrived", "there was no such meeting".
func noSuch(w []string) (rebuttal, bool) {
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

// predicated reads that what others say "is false", "is not true", "is without foundation", "did not happen", "did not add up".
func predicated(w []string) (rebuttal, bool) {
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
			return r, untrueRest(rest, s == 0) || w[0] == "none" && len(rest) > 0 && trueWord[rest[0]]
		case w[v] == "did" || w[v] == "does" || w[v] == "do" || w[v] == "never":
			if s == 0 && happened(w[v:min(len(w), v+5)]) {
				return r, true
			}
			r.stance = graph.Disputes
			return r, s > 0 && w[v] != "never" && len(rest) > 0 && rest[0] == "not" && convinces(rest[1:])
		case w[v] == "makes" || w[v] == "made" || w[v] == "make":
			r.stance = graph.Disputes
			return r, s > 0 && len(rest) > 1 && rest[0] == "no" && rest[1] == "sense"
		case w[v] == "has" || w[v] == "have" || w[v] == "lacks" || w[v] == "lack" || w[v] == "had" || w[v] == "contains" || w[v] == "contain" || w[v] == "contained":
			return r, len(rest) > 1 && (rest[0] == "no" || rest[0] == "any") && grounds[rest[1]]
		}
	}
	return rebuttal{}, false
}

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

var (
	determiner = lexicon.Set(`the a an this that these those his her its their our my your such`)
	quantity   = lexicon.Set(`all none any some many most much each every both either neither part parts half`)
)

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

// rebuttals are what attribution k says of what others say, a sentence of it at a time.
func (a *assembler) rebuttals(k int) []rebuttal {
	w := &a.words[k]
	if w.Nobody || w.Position || w.Source.Kind != claims.Words || w.Answers.Kind != claims.Nothing || !w.Stance.Forward() {
		return nil
	}
	var out []rebuttal
	for _, c := range w.Content {
		first, end := a.doc.SentencesOver(c)
		for si := first; si < min(end, first+mostSentences); si++ {
			said := a.doc.Sentences[si].Span
			said.StartByte, said.EndByte = max(said.StartByte, c.StartByte), min(said.EndByte, c.EndByte)
			if said.EndByte-said.StartByte > longestRebuttal {
				continue
			}
			if r, ok := rebuttalIn(a.plain(said)); ok && (r.of == "otherwise" || !a.passedOn(k, si, said)) {
				r.sentence = si
				out = append(out, r)
			}
		}
	}
	return out
}

// passedOn reports whether the passage of sentence si, which attribution k gives as somebody's words, tells what somebody
// else says.
func (a *assembler) passedOn(k, si int, said graph.Span) bool {
	return slices.ContainsFunc(a.near[si], func(other int) bool {
		w := &a.words[other]
		return other != k && !w.Position && len(w.Cue) > 0 && said.Contains(w.Cue[0])
	})
}

// mostSentences is how many sentences of one passage are looked at for a rebuttal, longestRebuttal how many bytes one
// takes at most.
const (
	mostSentences   = 30
	longestRebuttal = 400
)
