package compare

import (
	"github.com/google/uuid"

	"hearsay/graph"
	"hearsay/graph/vocabulary"
)

// likely compares claims whose subjects are not known to be one, by the words for them: "two clerks of
// the port", "the clerks", where no article names them. That is enough to show one as another wording
// where predicate and object are the same, and never for a contradiction.
func (t termsOf) likely(a, b *graph.Claim) Finding {
	same, _ := predicates(a, b)
	if !same || a.Polarity != b.Polarity || t.named(a.Subject) || t.named(b.Subject) || !t.likeSubjects(a.Subject.Text, b.Subject.Text) {
		return Finding{Relation: Unrelated}
	}
	objects, times := t.compare(a.Object, b.Object), dates(a.Time, b.Time)
	telling := t.named(a.Object) || len(telling(a.Object.Text)) > 1 && len(telling(b.Object.Text)) > 1
	if objects == different || objects == numbersDiffer || times == different || !telling {
		return Finding{Relation: Unrelated}
	}
	return finer(objects, times, a, b)
}

// likeSubjects reports whether half the telling words of the shorter of two phrases are in the other.
func (t termsOf) likeSubjects(a, b string) bool {
	x, y := telling(a), telling(b)
	if m := quantities(x, y); m == numbersDiffer {
		return false
	}
	x, y = stems(x), stems(y)
	n := sharedWords(x, y)
	return n > 0 && sameSign(x, y) && 2*n >= min(len(x), len(y))
}

// content returns what a claim says was done or asked for: its object, or for a wording of urging ("press
// the minister to resign") what the addressee is urged to.
func content(c *graph.Claim) graph.Term {
	m, ok := vocabulary.Of(c.Predicate.Meaning())
	if !ok || m.Scale != "urging" || c.Object.Claim != uuid.Nil {
		return c.Object
	}
	for _, a := range c.Arguments {
		if a.Value.Claim != uuid.Nil {
			return a.Value
		}
	}
	return c.Object
}
