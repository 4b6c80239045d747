package compare

import (
	"slices"

	"github.com/google/uuid"

	"hearsay/graph"
	"hearsay/graph/vocabulary"
)

// bidden compares a claim that somebody was told something, without saying by whom, with one that somebody told them: "Ada
// was told to keep quiet", "the directors ordered Ada to keep quiet". The latter is more exact.
func (t Setting) bidden(a, b *graph.Claim) Finding {
	if wasTold(a, b) && t.sameBidding(a, b) {
		return Finding{RefinedBy, "the other says who told it"}
	}
	if wasTold(b, a) && t.sameBidding(b, a) {
		return Finding{Refines, "it says who told it"}
	}
	return Finding{Relation: Unrelated}
}

// Bids reports whether a claim says that somebody was told something by its subject, which another may say of them alone.
func Bids(c *graph.Claim) bool {
	m, ok := vocabulary.Of(c.Predicate.Meaning())
	return ok && m.Scale == urging
}

// urging is the scale of what one says to another so that they do it.
const urging = "urging"

// wasTold reports whether a claim says that its subject was told what another says that its subject told it.
func wasTold(passive, active *graph.Claim) bool {
	if passive.Subject.Entity == uuid.Nil || passive.Object.Empty() || !roleIn(passive, "by").Empty() {
		return false
	}
	if !slices.ContainsFunc(active.Arguments, func(x graph.Argument) bool { return x.Value.Entity == passive.Subject.Entity }) && active.Object.Entity != passive.Subject.Entity {
		return false
	}
	is, ok := vocabulary.Of(active.Predicate.Meaning())
	return slices.ContainsFunc(Active(passive.Predicate.Lemma), func(base string) bool {
		m, known := vocabulary.Of(base)
		return known && (m.Scale == urging || bidding[base]) && ok && (m.Canonical == is.Canonical || m.Scale != "" && m.Scale == is.Scale)
	})
}

// sameBidding reports whether what somebody was told is what another claim says that they were told.
func (t Setting) sameBidding(passive, active *graph.Claim) bool {
	if passive.Polarity != active.Polarity || when(passive, active) == different || !t.oneStory(passive, active) || t.countsDiffer(passive, active, true) {
		return false
	}
	said := content(active)
	if said.Entity != uuid.Nil {
		said = roleIn(active, "purpose", "object", "content")
	}
	m := t.compare(passive.Object, said)
	return m == equal || m == firstFiner || m == secondFiner && !said.Empty()
}
