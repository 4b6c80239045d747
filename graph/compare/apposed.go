package compare

import (
	"slices"
	"strings"

	"hearsay/graph"
)

// apposed compares two claims of one meaning of which one names whom the other describes, where the passage with the name
// has the description beside it: "met the envoy", "met Ada Okafor, the envoy from Holm". The name is more exact.
func (t Setting) apposed(a, b *graph.Claim) Finding {
	none := Finding{Relation: Unrelated}
	verb, _, _ := strings.Cut(Meaning(a), " ")
	if a.Polarity != b.Polarity || unreal(a) != unreal(b) || when(a, b) == different || !t.oneStory(a, b) || saysLess[verb] || otherNumbers(closeBy(a), closeBy(b)) {
		return none
	}
	switch x, y := own(a), own(b); {
	case t.named(x) && besideName(b.Object.Text, x.Text, a.Evidence.Text):
		return Finding{Refines, "it names what the other describes: " + x.Text}
	case t.named(y) && besideName(a.Object.Text, y.Text, b.Evidence.Text):
		return Finding{RefinedBy, "the other names what it describes: " + y.Text}
	}
	return none
}

// besideName reports whether all words of a description stand right before a name in a passage, or behind it and a comma.
func besideName(description, name, passage string) bool {
	words := stems(telling(description))
	head := headWord(description)
	if len(words) == 0 || len(namesIn(description)) > 0 || plural(head) || pronoun[head] || general[head] || anything[head] {
		return false
	}
	before, behind, ok := strings.Cut(passage, name)
	if !ok {
		return false
	}
	if from := strings.LastIndexAny(before, ",;:—"); from >= 0 {
		before = before[from:]
	}
	last := folded(before)
	for i, w := range slices.Backward(last) {
		if preposition[w] {
			last = last[i:]
			break
		}
	}
	last = last[max(0, len(last)-len(words)-mostBetween):]
	if strings.HasSuffix(strings.ToLower(strings.TrimSpace(before)), head) && contains(stems(last), words) {
		return true
	}
	behind, ok = strings.CutPrefix(behind, ", ")
	if end := strings.IndexAny(behind, ",;:—."); end >= 0 {
		behind = behind[:end]
	}
	return ok && contains(stems(telling(behind)), words) && stem(headWord(behind)) == stem(head)
}

// mostBetween bounds how many words more than the description has may stand before a name.
const mostBetween = 2
