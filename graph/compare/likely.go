package compare

import (
	"slices"
	"strings"
	"unicode"

	"github.com/google/uuid"

	"hearsay/graph"
	"hearsay/graph/vocabulary"
)

// likely compares claims whose subjects are not known to be one, by the words for them: "two clerks of
// the port", "the clerks", where no article names them. That is enough to show one as another wording
// where predicate and object are the same. It is enough for a contradiction only where the words have a
// name in common ("a court in Venn") and all else but the date is the same.
func (t Setting) likely(a, b *graph.Claim) Finding {
	same, _ := predicates(a, b)
	if !same && !t.named(a.Subject) && !t.named(b.Subject) {
		return t.unlike(a, b)
	}
	if !same || a.Polarity != b.Polarity || t.named(a.Subject) || t.named(b.Subject) || !likeSubjects(a.Subject.Text, b.Subject.Text) || !t.oneStory(a, b) {
		return Finding{Relation: Unrelated}
	}
	objects, times := t.contents(a, b), when(a, b)
	if t.tallied(a, b) {
		return Finding{Contradicts, "the votes differ: " + a.Evidence.Text + ", " + b.Evidence.Text}
	}
	if objects == numbersDiffer || !t.tellEnough(a, b) && !(objects != different && times != different && sameThing(a, b)) {
		return Finding{Relation: Unrelated}
	}
	if objects == different {
		return t.vaguer(a, b)
	}
	if times == different {
		return t.redated(a, b, (objects == equal || t.sameAddressee(a, b)) && shareName(a.Subject.Text, b.Subject.Text))
	}
	if t.named(a.Object) && t.named(b.Object) && unreal(a) == unreal(b) && t.countsDiffer(a, b, true) {
		return Finding{Contradicts, "the numbers differ: " + a.Evidence.Text + ", " + b.Evidence.Text}
	}
	return finer(objects, times, a, b)
}

// sameAddressee reports whether both claims say to whom it was done, and name the same: "ordered | Norwind | to pay".
func (t Setting) sameAddressee(a, b *graph.Claim) bool {
	x, y := roleIn(a, "addressee"), roleIn(b, "addressee")
	return t.named(x) && sameTerm(x, y)
}

// tellEnough reports whether two claims with subjects of like words have a name for their object, or enough
// words in common, in subject and object or in their passages, to be of one thing.
func (t Setting) tellEnough(a, b *graph.Claim) bool {
	if t.named(a.Object) && t.named(b.Object) || likePassages(a, b) {
		return true
	}
	both := func(x, y string) int { return sharedWords(stems(telling(x)), stems(telling(y))) }
	return both(a.Subject.Text, b.Subject.Text)+both(a.Object.Text, b.Object.Text) >= 3
}

// likeSubjects reports whether half the telling words of the shorter of two phrases are in the other.
func likeSubjects(a, b string) bool {
	if quantities(a, b) == numbersDiffer || pronoun[graph.FoldName(a)] || pronoun[graph.FoldName(b)] {
		return false
	}
	x, y := stems(telling(a)), stems(telling(b))
	n := sharedWords(x, y)
	return n > 0 && sameSign(x, y) && 2*n >= min(len(x), len(y))
}

var pronoun = wordSet("this that these those it he she they we you i which who what whoever there nobody somebody anybody everybody one")

// shareName reports whether two phrases have a word in common that is written as a name.
func shareName(a, b string) bool { return sharedWords(namesIn(a), namesIn(b)) > 0 }

// namesIn returns the words of a phrase behind its first that are written as names, folded.
func namesIn(phrase string) (all []string) {
	for i, w := range strings.Fields(phrase) {
		if r := []rune(w)[0]; i > 0 && unicode.IsUpper(r) {
			all = append(all, graph.FoldName(w))
		}
	}
	return all
}

// content returns what a claim says was done or asked for: its object, without one what it was to be done for
// ("was ordered to pay"), and for a wording of urging ("press the minister to resign") what the addressee is
// urged to.
func content(c *graph.Claim) graph.Term {
	if i := slices.IndexFunc(c.Arguments, func(a graph.Argument) bool { return a.Role == "purpose" }); i >= 0 && c.Object.Empty() {
		return c.Arguments[i].Value
	}
	m, ok := vocabulary.Of(c.Predicate.Meaning())
	if !ok || m.Scale != "urging" || c.Object.Claim != uuid.Nil {
		return blurred(c)
	}
	for _, a := range c.Arguments {
		if a.Value.Claim != uuid.Nil {
			return a.Value
		}
	}
	return blurred(c)
}
