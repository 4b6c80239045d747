package compare

import (
	"slices"

	"hearsay/graph"
	"hearsay/graph/vocabulary"
)

// contrary finds claims of opposite deeds to one thing: it approved the plan, it rejected the plan.
func (t Setting) contrary(a, b *graph.Claim) Finding {
	x, ok := vocabulary.Of(Meaning(a))
	y, ok2 := vocabulary.Of(Meaning(b))
	none := Finding{Relation: Unrelated}
	if !ok || !ok2 || x.Against == "" || x.Against != y.Against || x.Canonical == y.Canonical || a.Polarity != graph.Positive || b.Polarity != graph.Positive {
		return none
	}
	if unreal(a) || unreal(b) || a.Object.Empty() || b.Object.Empty() || !t.oneMoment(a, b) || when(a, b) == different {
		return none
	}
	if x.Against == "outcome" && !(ofContest(a) && ofContest(b)) {
		return none
	}
	if m := t.compare(a.Object, b.Object); m == different || m == numbersDiffer {
		return none
	}
	return Finding{Contradicts, "one says the opposite of the other: " + x.Canonical + ", " + y.Canonical}
}

// ofContest reports whether a claim's object is what is won or lost once: an election, a case.
func ofContest(c *graph.Claim) bool {
	return slices.ContainsFunc(folded(c.Object.Text), func(w string) bool { return contests[w] })
}

var contests = wordSet("election vote referendum race match final cup case lawsuit appeal battle war championship")

// unlike compares opposite deeds of two whom no article names, to a thing that both call by one name, on one day: "the
// council approved the sale of the Holm mill".
func (t Setting) unlike(a, b *graph.Claim) Finding {
	if a.Time == "" || a.Time != b.Time || graph.FoldName(a.Subject.Text) != graph.FoldName(b.Subject.Text) || !shareName(a.Object.Text, b.Object.Text) {
		return Finding{Relation: Unrelated}
	}
	return t.contrary(a, b)
}

// neverWas reports whether a negative claim says that there was nothing of a kind where a positive one tells of it: "there
// was no explosion at the Holm mill", "an explosion damaged the Holm mill".
func (t Setting) neverWas(negative, positive *graph.Claim) bool {
	a, b := negative, positive
	if a.Polarity != graph.Negative || b.Polarity != graph.Positive || !Existence(a) || unreal(a) || unreal(b) || !t.oneStory(a, b) {
		return false
	}
	if len(namesIn(a.Object.Text)) == 0 || when(a, b) == different {
		return false // an explosion of another place, or of another day
	}
	words := stems(slices.DeleteFunc(telling(a.Object.Text), func(w string) bool { return general[w] }))
	thing := headOf(b.Subject.Text)
	return len(words) > 1 && words[0] == thing && contains(stems(telling(b.Evidence.Text)), words)
}

// Existence reports whether a claim says that there is, or is not, something.
func Existence(c *graph.Claim) bool {
	return c.Predicate.Lemma == "be" && graph.FoldName(c.Subject.Text) == "there"
}
