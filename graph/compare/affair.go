package compare

import (
	"slices"
	"strings"

	"github.com/google/uuid"

	"hearsay/graph"
)

// sameAffair compares two claims of different deeds that have somebody in common by the numbers that hang from one
// noun, or are of or for one thing: "kept the deaths of 17 patients quiet", "hid the deaths of 14 people". Those that
// have most words in common, a name among them, need nobody: "12 people were hurt in the fire at the Skerry Hotel".
func (t Setting) sameAffair(a, b *graph.Claim) Finding {
	if t.MatterOnly || unreal(a) != unreal(b) || a.Evidence.Article == b.Evidence.Article {
		return Finding{Relation: Unrelated}
	}
	if a, b = stretched(a), stretched(b); !numbered(a.Evidence.Text) || !numbered(b.Evidence.Text) {
		return Finding{Relation: Unrelated}
	}
	like := likeAffairs(a, b)
	if !like && !shareEntity(a, b) || !t.countsDiffer(a, b, like) {
		return Finding{Relation: Unrelated}
	}
	return Finding{Contradicts, "the numbers differ: " + a.Evidence.Text + ", " + b.Evidence.Text}
}

// numbered reports whether a passage has a number.
func numbered(passage string) bool {
	if strings.ContainsAny(passage, "0123456789") {
		return true
	}
	for w := range strings.FieldsSeq(passage) {
		if len(w) > 2 && strings.IndexByte("otfsenhd", w[0]|0x20) >= 0 && (w == "half" || spelled[strings.ToLower(w)] != 0) {
			return true // other words begin with other letters
		}
	}
	return false
}

// likeAffairs reports whether the passages of two claims tell of one thing in like words, a name among them,
// and no other name.
func likeAffairs(a, b *graph.Claim) bool {
	p, q := namesIn(a.Evidence.Text), namesIn(b.Evidence.Text)
	if len(p) == 0 || len(q) == 0 || !contains(p, q) && !contains(q, p) {
		return false
	}
	words := func(text string) []string {
		return stems(slices.DeleteFunc(telling(text), func(w string) bool { return isNumber(w) || factor[w] != 0 || people[stem(w)] || bounds[w] != exactly }))
	}
	x, y := words(a.Evidence.Text), words(b.Evidence.Text)
	n := sharedWords(x, y)
	return n >= 3 && 4*n >= 3*min(len(x), len(y)) && sameSign(x, y) && !antonymous(x, y)
}

// shareEntity reports whether two claims have an entity in common.
func shareEntity(a, b *graph.Claim) bool {
	return slices.ContainsFunc(a.Terms(), func(x graph.Term) bool {
		return x.Entity != uuid.Nil && slices.ContainsFunc(b.Terms(), func(y graph.Term) bool { return x.Entity == y.Entity })
	})
}

// ShareTerm reports whether two claims have an entity in common, or a thing that both call by the same two words
// or more.
func ShareTerm(a, b *graph.Claim) bool {
	return shareEntity(a, b) || slices.ContainsFunc(a.Terms(), func(x graph.Term) bool {
		return len(strings.Fields(x.Text)) > 1 && slices.ContainsFunc(b.Terms(), func(y graph.Term) bool { return sameTerm(x, y) })
	})
}
