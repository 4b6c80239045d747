package compare

import (
	"slices"
	"strings"

	"hearsay/graph"
	"hearsay/graph/vocabulary"
)

// vaguer compares two claims of one meaning whose objects do not agree, where one of them tells only when, where or how,
// or points to what was told before: "knew of the problem", "was released on Tuesday". That one is less exact. Of this
// nothing is a contradiction.
func (t Setting) vaguer(a, b *graph.Claim) Finding {
	none := Finding{Relation: Unrelated}
	times := when(a, b)
	if a.Polarity != b.Polarity || unreal(a) != unreal(b) || times == different || !t.oneStory(a, b) || saysLess[Meaning(a)] || bidding[a.Predicate.Lemma] || bidding[b.Predicate.Lemma] {
		return none
	}
	x, y := own(a), own(b)
	if t.bothPointAt(x, y) {
		return finer(equal, times, a, b)
	}
	headed := headship(a)
	nothing := func(x graph.Term) bool { return t.tellsNothing(x) || headed && !t.named(x) && pointsAt(bodies, x.Text) }
	first, second := nothing(x), nothing(y)
	if !first && !second || first && second && (a.Evidence.Article == b.Evidence.Article || sameOpening(x.Text, y.Text)) {
		return none // "at the port", "at the mill"
	}
	pointed := first && !circumstance(x.Text) || second && !circumstance(y.Text)
	if !headed && (pointed || !bounded(a) && !passive(a)) && !onTopic(a, b) || otherNumbers(closeBy(a), closeBy(b)) {
		return none
	}
	objects := equal
	switch {
	case first && !second && !y.Empty():
		objects = secondFiner
	case second && !first && !x.Empty():
		objects = firstFiner
	}
	return finer(objects, times, a, b)
}

// onTopic is touching by a word that tells what it is about, and not when or where.
func onTopic(a, b *graph.Claim) bool {
	x := slices.DeleteFunc(beside(a), func(w string) bool { return placing[w] })
	return sharedWords(x, beside(b)) > 0
}

// placing has the stems of words that stand beside any deed.
var placing = func() map[string]bool {
	all := make(map[string]bool)
	for _, set := range []map[string]bool{aside, dayWords, months, preposition, linking, measures, passing} {
		for w := range set {
			all[stem(w)] = true
		}
	}
	return all
}()

// saysLess has verbs of which each does another thing with another object, however vague.
var saysLess = func() map[string]bool {
	all := make(map[string]bool)
	for _, set := range []map[string]bool{light, saying, denying} {
		for w := range set {
			all[w] = true
		}
	}
	return all
}()

// tellsNothing reports whether an object is none: it tells only when, where or how, or points to something.
func (t Setting) tellsNothing(x graph.Term) bool {
	return !x.Empty() && !t.named(x) && (circumstance(x.Text) || pointsAt(anything, x.Text))
}

// bothPointAt reports whether two objects point to something by one noun, whatever is thought of it: "these untrue claims",
// "such unfounded claims".
func (t Setting) bothPointAt(x, y graph.Term) bool {
	if t.named(x) || t.named(y) {
		return false
	}
	p, q := folded(x.Text), folded(y.Text)
	if len(p) < 2 || len(q) < 2 || !pointing[p[0]] || !pointing[q[0]] {
		return false
	}
	head := headOf(x.Text)
	return head != "" && head == headOf(y.Text) && p[0] != "any" && q[0] != "any"
}

// mostAside bounds how many words tell a circumstance: more are a sentence.
const mostAside = 8

// circumstance reports whether words begin as those do that tell when, where, how or why, or are a day.
func circumstance(words string) bool {
	all := folded(words)
	if len(all) == 0 {
		return false
	}
	return aside[all[0]] && len(all) > 1 && len(all) <= mostAside || !slices.ContainsFunc(all, func(w string) bool { return !dayWords[w] && !months[w] && !isYear(w) && !isOrdinal(w) })
}

var (
	aside    = wordSet("in on at for during after before since until amid from within throughout without back earlier later")
	dayWords = wordSet(`monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight last next this early late the week month
		year morning evening night afternoon`)
	pointsTo = wordSet("the this that these those such")
	bodies   = wordSet("firm company business group organisation organization")
	anything = wordSet("it matter matters issue issues problem problems affair situation thing things incident development developments")
)

func isOrdinal(w string) bool {
	return strings.HasSuffix(w, "th") && len(w) <= 4 && isNumber(strings.TrimSuffix(w, "th"))
}

// pointsAt reports whether words are for something told before that any noun of a set may be for: "the matter", "these
// problems", "it".
func pointsAt(nouns map[string]bool, words string) bool {
	all := folded(words)
	for len(all) > 1 && pointsTo[all[0]] {
		all = all[1:]
	}
	return len(all) == 1 && nouns[all[0]]
}

// headship reports whether a claim says that its subject leads something, of which most lead one.
func headship(c *graph.Claim) bool {
	m, ok := vocabulary.Of(Meaning(c))
	return ok && m.FtM == Headship
}

// sameOpening reports whether the words for two circumstances begin alike: both tell where, and not the same place.
func sameOpening(a, b string) bool {
	x, y := folded(a), folded(b)
	return len(x) > 0 && len(y) > 0 && x[0] == y[0]
}

// passive reports whether a claim tells of what was done to its subject, and by itself needs no object.
func passive(c *graph.Claim) bool { return len(Active(c.Predicate.Lemma)) > 0 }
