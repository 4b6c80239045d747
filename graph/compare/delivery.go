package compare

import (
	"slices"
	"strings"

	"github.com/google/uuid"

	"hearsay/graph"
)

// The verbs by which a thing comes to somebody, told of the thing and of whom it comes to, and those by which it is sent.
var (
	arriving  = wordSet("arrive come reach")
	receiving = wordSet("receive get")
	sending   = wordSet("send forward mail email e-mail dispatch deliver submit post issue hand fax write")
)

// mostApart is how many bytes may stand between what one says of a thing and another of "no such" thing: a sentence or two.
const mostApart = 320

// NeverCame reports whether a negative claim says that a thing never came of which a positive one says that it was sent or had:
// "a warning was sent to Holm", "no such warning ever arrived". They tell of one thing where they stand near each other in one
// article, or where the negative one tells enough of it.
func (t Setting) NeverCame(negative, positive *graph.Claim) bool {
	thing := missing(negative)
	if thing == "" || positive.Polarity != graph.Positive || unreal(positive) || !t.oneStory(negative, positive) || when(negative, positive) == different {
		return false
	}
	verb := firstVerb(positive)
	if !sending[verb] && !receiving[verb] && verb != "have" {
		return false
	}
	head := headOf(thing)
	in := stems(telling(positive.Subject.Text + " " + positive.Object.Text))
	if head == "" || !slices.Contains(in, head) {
		return false
	}
	if x, y := negative.Evidence, positive.Evidence; x.Article == y.Article {
		return max(x.StartByte-y.EndByte, y.StartByte-x.EndByte) <= mostApart
	}
	words := stems(slices.DeleteFunc(telling(thing), func(w string) bool { return general[w] || pointing[w] }))
	return len(words) > 1 && contains(stems(telling(positive.Evidence.Text)), words)
}

// missing returns the words for what a claim says that it never came, "" where it says nothing of the sort. Who did not get a thing
// may not have wanted it: they must be said to have got no such thing.
func missing(c *graph.Claim) string {
	if c.Polarity != graph.Negative || unreal(c) || tooLate(c) {
		return ""
	}
	thing := ""
	switch verb := firstVerb(c); {
	case arriving[c.Predicate.Lemma] && (c.Object.Empty() || c.Object.Entity != uuid.Nil), sending[verb] && c.Object.Empty(), strings.HasPrefix(c.Predicate.Lemma, "be received"):
		thing = c.Subject.Text
	case c.Predicate.Lemma == "receive":
		thing = c.Object.Text
	}
	if len(namesIn(thing)) > 0 {
		return "" // who never came is nothing that was sent
	}
	return thing
}

// tooLate reports whether a claim says no more than that something was not so by some time.
func tooLate(c *graph.Claim) bool {
	return slices.ContainsFunc(folded(c.Evidence.Text), func(w string) bool { return w == "until" || w == "before" || w == "yet" || w == "time" })
}

// firstVerb returns the verb of a claim, active where it is in the passive.
func firstVerb(c *graph.Claim) string {
	lemma := c.Predicate.Lemma
	for _, base := range Active(lemma) {
		if verb, _, _ := strings.Cut(base, " "); sending[verb] || receiving[verb] {
			return verb
		}
	}
	verb, _, _ := strings.Cut(lemma, " ")
	return verb
}
