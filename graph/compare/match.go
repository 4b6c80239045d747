package compare

import (
	"regexp"
	"slices"
	"strings"

	"github.com/google/uuid"

	"hearsay/graph"
)

// A match says how two values of one kind stand to each other.
type match int

const (
	different match = iota
	equal
	firstFiner
	secondFiner
	numbersDiffer // but for numbers of one unit they are equal
)

func sameTerm(a, b graph.Term) bool {
	switch {
	case a.Entity != uuid.Nil || b.Entity != uuid.Nil:
		return a.Entity == b.Entity
	case a.Claim != uuid.Nil || b.Claim != uuid.Nil:
		return a.Claim == b.Claim
	}
	return a.Text != "" && graph.FoldName(a.Text) == graph.FoldName(b.Text)
}

// Repeats reports whether a passage has a telling word of what a claim says of its subject, or of a subject that is nobody.
func Repeats(passage string, c *graph.Claim) bool {
	words := c.Predicate.Lemma + " " + c.Predicate.Meaning() + " " + c.Object.Text
	if c.Subject.Entity == uuid.Nil {
		words += " " + c.Subject.Text
	}
	return sharedWords(stems(telling(words)), stems(telling(passage))) > 0
}

// compare compares what fills one place of two claims. A claim without an object is less exact than
// one that has it.
func (t Setting) compare(a, b graph.Term) match {
	switch {
	case a.Empty() && b.Empty():
		return equal
	case a.Empty():
		return secondFiner
	case b.Empty():
		return firstFiner
	case sameTerm(a, b):
		return equal
	case t.named(a) && t.named(b):
		return different
	case t.named(a) || t.named(b):
		return described(t.named(a), a.Text, b.Text)
	}
	return phrases(a.Text, b.Text)
}

// described compares a name, the first of the texts or the second, with a description: "the ministry" may be
// the Ministry of Health, less exactly, where it has no word that the name does not have.
func described(first bool, a, b string) match {
	switch m := phrases(a, b); {
	case first && (m == firstFiner || m == equal):
		return firstFiner
	case !first && (m == secondFiner || m == equal):
		return secondFiner
	}
	return different
}

// named reports whether a term is an entity with a name: such are one where their ids are, and never else.
func (t Setting) named(x graph.Term) bool {
	return x.Entity != uuid.Nil && (t.Nameless == nil || !t.Nameless(x.Entity))
}

// phrases compares two noun phrases by their words.
func phrases(a, b string) match {
	if m := quantities(a, b); m != different {
		return m
	}
	x, y := stems(telling(a)), stems(telling(b))
	switch {
	case len(x) == 0 || len(y) == 0 || !sameSign(x, y) || antonymous(x, y):
		return different
	case contains(x, y) && contains(y, x):
		return equal
	case contains(x, y):
		return firstFiner
	case contains(y, x):
		return secondFiner
	case alike(x, y) && !otherNumbers(x, y):
		return equal
	}
	return different
}

// sameSign reports whether both phrases affirm or both negate. To delay a thing, or to hold what might be
// let go, is as good as not doing it.
func sameSign(x, y []string) bool {
	if negates(x) == negates(y) {
		return true
	}
	if negates(y) {
		x, y = y, x
	}
	return withholds(y) && !withholds(x)
}

func negates(words []string) bool {
	return slices.Contains(words, "not") || slices.Contains(words, "never")
}

func withholds(words []string) bool {
	return slices.ContainsFunc(words, func(w string) bool { return withholding[w] })
}

// withholding has stems.
var withholding = stemsOf("delay postpone withhold prevent block stop keep hold detain refuse defer")

// alike reports whether two longer phrases share most words of the shorter. The words are stems.
func alike(x, y []string) bool {
	n := sharedWords(x, y)
	return n >= 3 && 5*n >= 3*min(len(x), len(y))
}

func sharedWords(x, y []string) int {
	n := 0
	for i, w := range x {
		if slices.Contains(y, w) && !slices.Contains(x[:i], w) {
			n++
		}
	}
	return n
}

func stems(words []string) []string {
	all := make([]string, len(words))
	for i, w := range words {
		all[i] = stem(w)
	}
	return all
}

// stem takes the commonest endings off a word, and gives that of the first of its synonyms where it has some:
// canadians, canadian and canada are canad.
func stem(w string) string {
	w = ending(w)
	if first, ok := synonyms[w]; ok {
		return first
	}
	return w
}

func ending(w string) string {
	for _, endings := range [][]string{{"ies", "es", "s"}, {"ing", "ed", "ian", "an", "ion", "a", "e", "y"}} {
		for _, end := range endings {
			if s, ok := strings.CutSuffix(w, end); ok && len(s) > 3 {
				w = s
				break
			}
		}
	}
	return spelling(w)
}

// spelling puts what is left of a word that is spelled in two ways in one: organized, organised; labor, labour; planned,
// plan.
func spelling(w string) string {
	for _, end := range [][2]string{{"iz", "is"}, {"yz", "ys"}, {"our", "or"}} {
		if s, ok := strings.CutSuffix(w, end[0]); ok && len(s) > 2 {
			return s + end[1]
		}
	}
	if n := len(w); n > 3 && w[n-1] == w[n-2] && w[n-1] != 's' {
		return w[:n-1]
	}
	return w
}

var smallWord = wordSet(`the a an of in to for his her its their my our your at on enough and should would will who that had been have has was were is are be as by with from
	since it he she this these those while`)

// telling returns the words of a phrase that tell something, folded.
func telling(phrase string) []string {
	return slices.DeleteFunc(folded(phrase), func(w string) bool { return smallWord[w] })
}

// folded returns the words of a phrase, folded, without punctuation and possessive endings.
func folded(phrase string) (words []string) {
	for _, w := range strings.Fields(graph.FoldName(phrase)) {
		w = strings.TrimSuffix(strings.TrimSuffix(strings.Trim(w, ".,;:!?\"()"), "'s"), "'")
		if w != "" {
			words = append(words, w)
		}
	}
	return words
}

func contains(all, some []string) bool {
	return !slices.ContainsFunc(some, func(w string) bool { return !slices.Contains(all, w) })
}

var quantity = regexp.MustCompile(`^[$€£]?\d[\d,]*(\.\d+)?(million|billion|m|bn|k|%)?$`)

// dates compares two dates: a month is less exact than one of its days, an unknown date less than any.
func dates(a, b graph.Date) match {
	switch {
	case a == b:
		return equal
	case a == "":
		return secondFiner
	case b == "":
		return firstFiner
	case a.Covers(b):
		return secondFiner
	case b.Covers(a):
		return firstFiner
	}
	return different
}
