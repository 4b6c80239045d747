package compare

import (
	"slices"

	"github.com/google/uuid"

	"hearsay/graph"
)

// Widens reports whether denying one claim, in a passage of these words, is denying the other too: both say
// that one subject with an id did the same kind of thing, and the passage denies that it ever did.
func Widens(denied, c *graph.Claim, passage string) bool {
	if denied.ID == c.ID || denied.Subject.Entity == uuid.Nil || denied.Subject.Entity != c.Subject.Entity || denied.Polarity != c.Polarity {
		return false
	}
	if same, stronger := predicates(denied, c); !same && stronger == 0 {
		return false
	}
	return denied.Object.Entity == uuid.Nil && Sweeping(passage)
}

// Sweeping reports whether a passage has a word by which a denial leaves nothing out: ever, anything.
func Sweeping(passage string) bool {
	return slices.ContainsFunc(folded(passage), func(w string) bool { return ever[w] })
}

var ever = wordSet("ever never any anything anyone anybody anywhere whatsoever")
