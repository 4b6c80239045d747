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
	return denied.Object.Entity == uuid.Nil && slices.ContainsFunc(folded(passage), func(w string) bool { return ever[w] })
}

// ever has words by which a denial leaves nothing out.
var ever = map[string]bool{"ever": true, "never": true, "any": true, "anything": true, "anyone": true, "anybody": true, "anywhere": true, "whatsoever": true}
