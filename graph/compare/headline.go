package compare

import (
	"slices"
	"strings"

	"github.com/google/uuid"

	"hearsay/graph"
)

// headlined compares two claims of one article of which one, as headlines do, calls somebody or something by a bare noun
// that the other has a name for: "Agency head resigns over ferry deal", "Ada Okafor, who leads the agency, resigned". They
// are of one matter where their passages have more in common than the deed.
func (t Setting) headlined(a, b *graph.Claim) Finding {
	none := Finding{Relation: Unrelated}
	if a.Evidence.Article != b.Evidence.Article || a.Evidence.Article == uuid.Nil || a.Polarity != b.Polarity || unreal(a) != unreal(b) {
		return none
	}
	first, second := t.bareFor(a, b), t.bareFor(b, a)
	verb, _, _ := strings.Cut(Meaning(a), " ")
	times := when(a, b)
	if first == second || saysLess[Meaning(a)] || !passive(a) && recurring[verb] || times == different || otherNumbers(telling(a.Evidence.Text), telling(b.Evidence.Text)) {
		return none
	}
	if same, _ := predicates(a, b); !same {
		return none
	}
	if first {
		return Finding{RefinedBy, "the other names who or what the headline is about"}
	}
	return Finding{Refines, "it names who or what the headline is about"}
}

// bareFor reports whether headline has a bare noun where the other claim has a name, and agrees with it in all else.
func (t Setting) bareFor(headline, c *graph.Claim) bool {
	if headline.Evidence.StartByte >= min(c.Evidence.StartByte, mostHead) {
		return false
	}
	switch x, y := own(headline), own(c); {
	case bare(headline.Subject) && t.named(c.Subject):
		if !x.Empty() && !y.Empty() && t.compare(x, y) == different && !likeObjects(x, y) {
			return false
		}
	case !sameTerm(headline.Subject, c.Subject) || !bare(x) || !isSomebody(headWord(x.Text)) || !t.named(y):
		return false // "sold land", "sold Venn Glass"
	}
	return sharesMore(headline, c)
}

// mostHead bounds where in an article a headline begins, in bytes.
const mostHead = 300

// bare reports whether a term is one noun as only headlines have it, with no article before it.
func bare(x graph.Term) bool {
	words := folded(x.Text)
	if x.Entity != uuid.Nil || x.Claim != uuid.Nil || len(words) == 0 || smallWord[words[0]] || isNumber(words[0]) || pronoun[words[0]] || general[words[0]] {
		return false
	}
	head := headWord(x.Text)
	return head != "" && !plural(head) && !slices.ContainsFunc(words, func(w string) bool { return preposition[w] || measures[w] })
}

// likeObjects reports whether two objects have a telling word in common.
func likeObjects(x, y graph.Term) bool {
	return sharedWords(stems(telling(x.Text)), stems(telling(y.Text))) > 0
}

// sharesMore reports whether the passage of a claim has a telling word of the headline's beside its predicate.
func sharesMore(headline, c *graph.Claim) bool {
	deed := stems(telling(headline.Predicate.Label + " " + headline.Predicate.Lemma))
	words := slices.DeleteFunc(stems(telling(headline.Evidence.Text)), func(w string) bool { return placing[w] || slices.Contains(deed, w) })
	if t := stems(telling(headline.Subject.Text)); headline.Subject.Entity != uuid.Nil {
		words = slices.DeleteFunc(words, func(w string) bool { return slices.Contains(t, w) })
	}
	return sharedWords(words, stems(telling(c.Evidence.Text))) > 0
}
