package compare

import (
	"github.com/google/uuid"

	"hearsay/graph"
)

// departed compares a claim that somebody resigned with one that they were dismissed then, or from the same post.
func (t Setting) departed(a, b *graph.Claim) Finding {
	x, y := dismissed(a), dismissed(b)
	if y == uuid.Nil {
		a, b, x, y = b, a, y, x
	}
	if x != uuid.Nil || y == uuid.Nil || Meaning(a) != "resign from" || a.Subject.Entity != y || a.Polarity != graph.Positive || b.Polarity != graph.Positive {
		return Finding{Relation: Unrelated}
	}
	if unreal(a) || unreal(b) || !t.oneStory(a, b) || when(a, b) == different || !(a.Time == b.Time && a.Time != "" || t.ofOneDay(a, b)) {
		return Finding{Relation: Unrelated}
	}
	return Finding{Contradicts, "one says that it was a resignation, the other a dismissal"}
}

// dismissed returns who was dismissed by what a claim says, none where it says anything else.
func dismissed(c *graph.Claim) uuid.UUID {
	switch Meaning(c) {
	case "be fired":
		return c.Subject.Entity
	case "dismiss":
		return c.Object.Entity
	}
	return uuid.Nil
}
