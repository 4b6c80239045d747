package compare

import (
	"slices"
	"strings"

	"github.com/google/uuid"

	"hearsay/graph"
	"hearsay/graph/vocabulary"
)

// Widens reports whether denying one claim, in a passage of these words, is denying the other too: both tell of one
// kind of deed of one subject with an id, and the passage denies that it ever did it, or calls the accusations of it false
// and names no deed in particular. Where it names none at all, "the allegations against her are invented", it answers all
// that is alleged of her.
func Widens(denied, c *graph.Claim, passage string) bool {
	if denied.ID == c.ID || denied.Subject.Entity == uuid.Nil || denied.Subject.Entity != c.Subject.Entity || Denying(c) {
		return false
	}
	against, accused := accusedOf(passage)
	accused = accused && sharedWords(stems(telling(denied.Object.Text)), stems(telling(passage))) == 0
	if accused && against && c.Factuality == graph.Alleged {
		return true
	}
	if denied.Polarity != c.Polarity || !accused && (denied.Object.Entity != uuid.Nil || !Sweeping(passage)) {
		return false
	}
	same, stronger := predicates(denied, c)
	return same || stronger != 0 || tellsOf(c, denied)
}

// accusedOf reports whether a passage speaks of accusations, and whether of those against somebody, whatever they are of.
func accusedOf(passage string) (against, ok bool) {
	words := folded(passage)
	for i, w := range words {
		if several[w] {
			return i+1 < len(words) && words[i+1] == "against", true
		}
	}
	return false, false
}

var several = wordSet("accusations allegations charges claims reports suggestions insinuations rumours rumors")

// OfSeveral reports whether a passage speaks of accusations.
func OfSeveral(passage string) bool {
	_, ok := accusedOf(passage)
	return ok
}

// tellsOf reports whether the passage of a claim has the verb of another: "meddled by paying | a clerk".
func tellsOf(c, other *graph.Claim) bool {
	words := strings.Fields(strings.TrimPrefix(other.Predicate.Lemma, vocabulary.Attempt))
	for _, w := range words {
		if !preposition[w] && !light[w] && !tried[w] {
			return slices.Contains(stems(telling(c.Evidence.Text)), stem(w))
		}
	}
	return false
}

var tried = wordSet("attempt try seek")

// Sweeping reports whether a passage has a word by which a denial leaves nothing out: ever, anything.
func Sweeping(passage string) bool {
	return slices.ContainsFunc(folded(passage), func(w string) bool { return ever[w] })
}

var ever = wordSet("ever never any anything anyone anybody anywhere whatsoever")
