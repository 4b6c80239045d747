package compare

import (
	"slices"

	"github.com/google/uuid"

	"hearsay/graph"
)

// contents compares what two claims of one meaning or scale say was done or asked for. Where the words for
// it do not agree the passages may: "ordered the mill to repay its investors" has now the mill for its
// object, now the repaying. A claim without an object is less exact than another only where the passages
// have more in common than who did what kind of thing.
func (t Setting) contents(a, b *graph.Claim) match {
	x, y := own(a), own(b)
	if t.otherContent(x, y) {
		return different
	}
	m := t.compare(x, y)
	switch {
	case m == different && !t.named(x) && !t.named(y) && otherCount(a, b):
		return numbersDiffer
	case m == different && a.Polarity == b.Polarity && unreal(a) == unreal(b) && !(t.named(x) && t.named(y)) && likePassages(a, b):
		return equal
	case x.Empty() != y.Empty() && (!t.oneStory(a, b) || light[a.Predicate.Meaning()] || !bounded(a) && !touching(a, b)):
		return different
	case m != numbersDiffer && !sameTerm(x, y) && a.Evidence.Article != b.Evidence.Article && otherNumbers(closeBy(a), closeBy(b)) && !countsAgree(a, b) && !t.countsDiffer(a, b, true):
		return different
	}
	return m
}

// otherContent reports whether two claims that are the contents of others say that two whom articles name do, or are, things of
// different meaning: "the mill must close", "the council would gain from its closure" have words in common and no more.
func (t Setting) otherContent(x, y graph.Term) bool {
	if t.Nested == nil || x.Claim == uuid.Nil || y.Claim == uuid.Nil {
		return false
	}
	p, q := t.Nested(x.Claim), t.Nested(y.Claim)
	if p == nil || q == nil || !t.named(p.Subject) || !t.named(q.Subject) || p.Subject.Entity == q.Subject.Entity {
		return false
	}
	same, stronger := predicates(p, q)
	return !same && stronger == 0
}

// own is content without an object that is part of the predicate, where it is done then.
func own(c *graph.Claim) graph.Term {
	if _, ok := phrase(c); ok {
		for _, a := range c.Arguments {
			if a.Role == "place" {
				return a.Value // "set foot | in the mill"
			}
		}
		return graph.Term{}
	}
	if _, ok := withoutWhy(c.Predicate.Lemma); ok {
		return graph.Term{} // why it was done is not what was done
	}
	if body, ok := post(c); ok {
		return body
	}
	return content(c)
}

// light has verbs that say nothing without an object.
var light = wordSet("be have do make get take give go put keep let see come hold carry")

// Two passages are alike that share so many telling words, and half of those of the shorter.
const likeWords = 4

// likePassages reports whether the passages of two claims of different articles tell of one deed in other
// words, who did it and what kind of deed it was left aside: they share many, or a number and all else that
// the shorter has. Numbers that differ are of two deeds.
func likePassages(a, b *graph.Claim) bool {
	if a.Evidence.Article == b.Evidence.Article {
		return false
	}
	x, y := beside(a), beside(b)
	n, least := sharedWords(x, y), min(len(x), len(y))
	alike := n >= likeWords && 2*n >= least || n >= 2 && n == least && slices.ContainsFunc(x, func(w string) bool { return quantity.MatchString(w) && slices.Contains(y, w) })
	return alike && sameSign(x, y) && !otherNumbers(x, y) && !otherNumbers(telling(a.Object.Text), telling(b.Object.Text))
}

// otherNumbers reports whether both passages have numbers, years left aside, and none in common.
func otherNumbers(x, y []string) bool {
	numbers := func(words []string) (all []string) {
		for _, w := range words {
			if quantity.MatchString(w) && !isYear(w) {
				all = append(all, w)
			}
		}
		return all
	}
	a, b := numbers(x), numbers(y)
	return len(a) > 0 && len(b) > 0 && sharedWords(a, b) == 0
}

func isYear(w string) bool { return len(w) == 4 && (w[:2] == "19" || w[:2] == "20") }

// touching reports whether the passages of two claims have a telling word in common beside who did what.
func touching(a, b *graph.Claim) bool { return sharedWords(beside(a), beside(b)) > 0 }

// closeBy is beside for the clause of the predicate alone: "resigned after buying 40 trams".
func closeBy(c *graph.Claim) []string {
	x := *c
	x.Evidence.Text = ownWords(c)
	return beside(&x)
}

// beside returns the stems of a claim's passage, each once, without those of its subject and predicate, and without the
// numbers of days and names.
func beside(c *graph.Claim) []string {
	said := stems(telling(c.Subject.Text + " " + c.Predicate.Label + " " + c.Predicate.Lemma))
	var words []string
	all := folded(c.Evidence.Text)
	for i, w := range all {
		if smallWord[w] || isNumber(w) && isLabel(all, i) {
			continue
		}
		if w = stem(w); !slices.Contains(said, w) && !slices.Contains(words, w) {
			words = append(words, w)
		}
	}
	return words
}
