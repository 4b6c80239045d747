package compare

import (
	"slices"
	"strings"

	"github.com/google/uuid"

	"hearsay/graph"
	"hearsay/graph/vocabulary"
)

// once reports whether a claim tells of what happens to its subject once: it is born, it dies.
func once(c *graph.Claim) bool {
	m, ok := vocabulary.Of(c.Predicate.Meaning())
	return ok && m.Once && c.Polarity == graph.Positive
}

// onceOnly compares two claims of something that happens once.
func onceOnly(a, b *graph.Claim) Finding {
	if b.Polarity != graph.Positive || bothNamed(a, b) && a.Object.Entity != b.Object.Entity && a.Predicate.Meaning() != "be born in" || otherOffice(a, b) || otherThing(a, b) {
		return Finding{Relation: Unrelated}
	}
	if again(a) || again(b) || unreal(a) || unreal(b) {
		return Finding{Relation: Unrelated}
	}
	switch when(a, b) {
	case different:
		if x, y := a.Period(), b.Period(); disjoint(x, y) {
			return Finding{Contradicts, "it happens once, and the dates differ: " + x.String() + ", " + y.String()}
		}
	case firstFiner:
		return Finding{Refines, "the date is more exact"}
	case secondFiner:
		return Finding{RefinedBy, "the date is less exact"}
	}
	return Finding{Relation: Unrelated}
}

// otherThing reports whether two claims of what happens once to one subject and thing, as learning of it or
// being appointed to a post does, may be of two things. "It" and "the matter" are one within one article.
func otherThing(a, b *graph.Claim) bool {
	if meaning := a.Predicate.Meaning(); meaning != "be appointed" && !strings.HasSuffix(meaning, " of") {
		return false
	}
	if vague[graph.FoldName(a.Object.Text)] && vague[graph.FoldName(b.Object.Text)] {
		return a.Evidence.Article != b.Evidence.Article
	}
	return !sameTerm(a.Object, b.Object)
}

var vague = map[string]bool{"it": true, "this": true, "that": true, "matter": true, "affair": true, "issue": true, "case": true}

func bothNamed(a, b *graph.Claim) bool {
	return a.Object.Entity != uuid.Nil && b.Object.Entity != uuid.Nil
}

// again reports whether the words say that it happened before: re-elected.
func again(c *graph.Claim) bool {
	label := strings.ToLower(c.Predicate.Label)
	return strings.Contains(label, "re-") || slices.Contains(strings.Fields(label), "again") || strings.Contains(label, "reelect")
}
