package compare

import (
	"slices"
	"strings"

	"hearsay/graph"
	"hearsay/graph/vocabulary"
)

// Meaning returns the predicate that stands for all of a claim's meaning: that of verb and object where these
// are a phrase of the vocabulary ("lose her job"), that of the office for who held it ("the former head of").
func Meaning(c *graph.Claim) string {
	if m, ok := phrase(c); ok {
		return m
	}
	if c.Predicate.Lemma == "be found" {
		if strings.HasPrefix(c.Object.Text, "guilty") {
			return "be convicted of"
		} else if strings.HasPrefix(c.Object.Text, "not guilty") {
			return "be acquitted of"
		}
	}
	if office, ok := formerOffice(c); ok {
		return office
	}
	if roleIn(c, "out of") != (graph.Term{}) && known(c.Predicate.Lemma+" out of") {
		return vocabulary.Canonical(c.Predicate.Lemma + " out of") // "order | Bo | out of the country"
	}
	if verb, ok := withoutWhy(c.Predicate.Lemma); ok {
		return vocabulary.Canonical(verb)
	}
	if _, ok := post(c); ok {
		return vocabulary.Canonical("lead")
	}
	return voiced(c.Predicate.Meaning())
}

// Over leads to why somebody did what is done once, or had it done to them: "quit over", "be dismissed over".
const Over = " over"

// withoutWhy returns a lemma without the preposition that leads to a reason; ok is false where it has none.
func withoutWhy(lemma string) (verb string, ok bool) {
	if verb, ok = strings.CutSuffix(lemma, Over); !ok {
		return lemma, false
	}
	m, ok := vocabulary.Of(verb)
	return verb, ok && (m.Once || m.OnceToObject || strings.HasPrefix(verb, "be "))
}

// voiced returns the passive of what stands for the active's meaning, for a passive: "be cancelled" for "be scrapped".
// Any other predicate it returns as it is.
func voiced(meaning string) string {
	if known(meaning) {
		return meaning
	}
	for _, base := range Active(meaning) {
		if m, ok := vocabulary.Of(base); ok {
			if all := Passive(m.Canonical); len(all) > 0 && !known(all[0]) {
				return all[0]
			}
		}
	}
	return meaning
}

// known reports whether the vocabulary has a lemma: what it says of passives goes before what it says of actives.
func known(lemma string) bool {
	_, ok := vocabulary.Of(lemma)
	return ok
}

// phrase returns what a verb and its object mean together, ok is false where they are no phrase.
func phrase(c *graph.Claim) (meaning string, ok bool) {
	if !phraseVerbs[c.Predicate.Lemma] {
		return "", false
	}
	words := slices.DeleteFunc(telling(c.Object.Text), func(w string) bool { return heightening[w] })
	if len(words) != 1 {
		return "", false
	}
	m, ok := vocabulary.Of(c.Predicate.Lemma + " " + words[0])
	return m.Canonical, ok
}

// heightening are words that make what is said stronger and not another thing.
var heightening = wordSet("absolutely completely entirely totally utterly wholly simply plainly clearly very extremely just all quite")

// phraseVerbs has the verbs that begin a phrase of two words in the vocabulary.
var phraseVerbs = func() map[string]bool {
	all := make(map[string]bool)
	for _, m := range vocabulary.All() {
		for _, l := range append([]string{m.Canonical}, m.Lemmas...) {
			if words := strings.Fields(l); len(words) == 2 {
				all[words[0]] = true
			}
		}
	}
	return all
}()

// formerOffice returns the meaning of having an office for a claim that somebody had it once.
func formerOffice(c *graph.Claim) (meaning string, ok bool) {
	role, ok := strings.CutPrefix(c.Predicate.Lemma, "be former ")
	if !ok {
		return "", false
	}
	m, ok := vocabulary.Of("be " + role)
	return m.Canonical, ok
}

func wasFormer(c *graph.Claim) bool { return strings.HasPrefix(c.Predicate.Lemma, "be former ") }

// Bygone reports whether a claim says that something was so and is no more: of a former head, of who led a
// thing until 2016.
func Bygone(c *graph.Claim) bool {
	return wasFormer(c) || slices.ContainsFunc(c.Arguments, func(a graph.Argument) bool {
		return a.Role == "time" && strings.HasPrefix(strings.ToLower(a.Value.Text), "until ")
	})
}
