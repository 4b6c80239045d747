package compare

import (
	"regexp"
	"strings"

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
		if first, _, _ := strings.Cut(c.Predicate.Label, " "); passiveWith[first] {
			return c.Subject.Entity
		}
		return c.Object.Entity
	}
	return uuid.Nil
}

// passiveWith has the first words of predicates in the passive.
var passiveWith = wordSet("was were is are been being be got get")

// LeftOtherwise reports whether one claim says that somebody was dismissed and the other that they left, of their own accord or
// for reasons other than those told of: "she was fired after she had refused to sign", "she left for personal reasons".
func (t Setting) LeftOtherwise(fired, left *graph.Claim) bool {
	who := dismissed(fired)
	if who == uuid.Nil || left.Subject.Entity != who || fired.Polarity != graph.Positive || left.Polarity != graph.Positive || unreal(fired) || unreal(left) {
		return false
	}
	verb, _, _ := strings.Cut(left.Predicate.Lemma, " ")
	kept, _, _ := strings.Cut(Meaning(left), " ")
	return (leaving[verb] || leaving[kept]) && t.oneStory(fired, left) && when(fired, left) != different && ownReasons.MatchString(left.Evidence.Text)
}

// ownReasons are the words by which a departure is none that others brought about.
var ownReasons = regexp.MustCompile(`(?i)\b(?:for (?:[\w-]+ ){0,2}reasons|nothing to do with|of (?:his|her|their) own (?:accord|will|volition|free will|choice)|voluntar(?:y|ily)|by mutual (?:consent|agreement))\b`)
