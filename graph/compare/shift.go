package compare

import (
	"strings"

	"hearsay/graph"
)

// Shifts reports whether a claim gives to somebody else what another says that its subject did: "Holm ordered
// the deletion of the files", "Okafor ordered the deletion of the files".
func (t Setting) Shifts(a, b *graph.Claim) bool {
	if a.Polarity != graph.Positive || b.Polarity != graph.Positive || unreal(a) || unreal(b) || !t.named(a.Subject) || !t.named(b.Subject) || a.Subject.Entity == b.Subject.Entity {
		return false
	}
	verb, _, _ := strings.Cut(Meaning(a), " ")
	if Meaning(a) != Meaning(b) || !single[verb] || a.Object.Empty() || b.Object.Empty() || !t.oneStory(a, b) || when(a, b) == different {
		return false
	}
	m := t.compare(a.Object, b.Object)
	return m == equal || m == firstFiner || m == secondFiner
}

// single has the first words of predicates for what one does, and not the other too.
var single = wordSet(`initiate order cause decide propose suggest draft write sign approve authorise authorize leak delete destroy falsify
	kill steal conceal commission plan organise organize arrange invent discover invite provoke shoot fire open close cancel delay`)
