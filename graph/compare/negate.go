package compare

import (
	"slices"
	"strings"

	"github.com/google/uuid"

	"hearsay/graph"
	"hearsay/graph/vocabulary"
)

// Universal reports whether a claim's subject is nobody in particular: "nobody was told to delete anything".
func Universal(c *graph.Claim) bool {
	return c.Subject.Entity == uuid.Nil && everybody[graph.FoldName(c.Subject.Text)]
}

var (
	everybody = wordSet("nobody none nothing")
	// general are words that take in everything of a kind, and those that lead to them.
	general = wordSet("any anything anyone anybody ever never not no none nobody nothing what whatever whatsoever such kind sort single")
)

// Negates reports whether a negative claim says in other words that a positive one is not so: all that it tells,
// words like "anything" left aside, the passage of the other tells too, of the same kind of deed. "I never told the
// auditors anything" negates "she told the auditors to ignore the leak", and "delayed nothing" that somebody delayed a
// report. Whose deed it is the caller knows.
func (t Setting) Negates(negative, positive *graph.Claim) bool {
	a, b := negative, positive
	if a.Polarity != graph.Negative || b.Polarity != graph.Positive || unreal(a) || unreal(b) || untold(a) && untold(b) || !t.oneStory(a, b) || when(a, b) == different || !sameKind(a, b) {
		return false
	}
	if light[Meaning(a)] || saying[Meaning(a)] {
		return false
	}
	object := slices.DeleteFunc(folded(a.Object.Text), func(w string) bool { return smallWord[w] || general[w] })
	if len(object) == 0 {
		return !a.Object.Empty() && !b.Object.Empty() && Meaning(a) == Meaning(b) // "delayed nothing"
	}
	verb := stems(folded(a.Predicate.Lemma))
	words := stems(slices.DeleteFunc(object, func(w string) bool { return slices.Contains(verb, stem(w)) }))
	if len(words) == 0 {
		return false
	}
	return contains(stems(telling(b.Evidence.Text)), words) && !otherNumbers(telling(a.Evidence.Text), telling(b.Evidence.Text))
}

// saying has verbs whose objects are words, of which one may say some and not others.
var saying = wordSet("say ask answer reply think believe know")

// sameKind reports whether the predicates of two claims mean the same or are of one scale, active or passive.
func sameKind(a, b *graph.Claim) bool {
	of := func(c *graph.Claim) (all []string) {
		all = append(all, Meaning(c))
		for _, base := range Active(c.Predicate.Lemma) {
			all = append(all, vocabulary.Canonical(base))
		}
		return all
	}
	x, y := of(a), of(b)
	return slices.ContainsFunc(x, func(m string) bool {
		first, ok := vocabulary.Of(m)
		return slices.ContainsFunc(y, func(n string) bool {
			second, ok2 := vocabulary.Of(n)
			return m == n || ok && ok2 && first.Scale != "" && first.Scale == second.Scale
		})
	})
}

// Denying reports whether a claim says of its subject that it denies, or does not agree: that is no claim it denies.
func Denying(c *graph.Claim) bool {
	verb, _, _ := strings.Cut(c.Predicate.Lemma, " ")
	return denying[verb]
}

var denying = wordSet("deny dispute reject refute rebut contest disagree contradict dismiss doubt")

// Rejected reports whether a passage says before a claim that accusations are rejected: "I reject the rumours, which have it that |
// I sold the mill".
func Rejected(c *graph.Claim, passage graph.Evidence) bool {
	at := c.Evidence.StartByte - passage.StartByte
	if c.Evidence.Article != passage.Article || at <= 0 || at > len(passage.Text) {
		return false
	}
	before := folded(passage.Text[:at])
	i := slices.IndexFunc(before, func(w string) bool {
		return denying[w] || denying[strings.TrimSuffix(strings.TrimSuffix(w, "ed"), "s")]
	})
	return i >= 0 && OfSeveral(strings.Join(before[i:], " "))
}

// Telling reports whether a claim says of its subject that it says something.
func Telling(c *graph.Claim) bool {
	verb, _, _ := strings.Cut(c.Predicate.Lemma, " ")
	return tellings[verb]
}

var tellings = wordSet("say tell claim allege inform report announce state write warn admit concede confirm complain maintain insist argue")

// OfAccusations reports whether a passage calls what it is about an accusation, or what tells of one.
func OfAccusations(passage string) bool {
	return slices.ContainsFunc(folded(passage), func(w string) bool { return accusations[w] })
}

var accusations = wordSet("accusation accusations allegation allegations charge charges claim claims story report reports account")
