package compare

import (
	"slices"

	"github.com/google/uuid"

	"hearsay/graph"
)

// Absent reports whether a negative claim says that somebody was never where a positive one says that they did something
// or something was done to them: "Ada met Bo at the Mill Hotel in May", "Bo has never been to the hotel".
func (t Setting) Absent(negative, positive *graph.Claim) bool {
	a, b := negative, positive
	if a.Polarity != graph.Negative || b.Polarity != graph.Positive || !presence[Meaning(a)] || a.Subject.Entity == uuid.Nil || unreal(a) || unreal(b) || !t.oneStory(a, b) || when(a, b) == different {
		return false
	}
	if !slices.ContainsFunc(b.Terms(), func(x graph.Term) bool { return x.Entity == a.Subject.Entity }) {
		return false
	}
	place := own(a).Text
	head := headOf(place)
	if head == "" || !contains(namesIn(b.Evidence.Text), namesIn(place)) {
		return false
	}
	words := folded(b.Evidence.Text)
	for i, w := range words {
		if stem(w) == head && slices.ContainsFunc(words[max(0, i-mostCounted-1):i], func(w string) bool { return where[w] }) {
			return true
		}
	}
	return false
}

var (
	presence = map[string]bool{"visit": true, "be at": true, "be in": true, "be inside": true, "enter": true, "attend": true, "be present at": true}
	where    = wordSet("at in inside to into")
)

// headOf returns the stem of the noun that a phrase is about: hotel, for "the old hotel in question".
func headOf(phrase string) string {
	if head := headWord(phrase); head != "" {
		return stem(head)
	}
	return ""
}
