package compare

import (
	"slices"
	"strings"

	"github.com/google/uuid"

	"hearsay/graph"
	"hearsay/graph/vocabulary"
)

// posted returns a claim of what its subject is as one of what it is to a body: "is | the head of the mill" as "be head of |
// the mill". It returns any other claim as it is.
func posted(c *graph.Claim) *graph.Claim {
	if c.Predicate.Lemma != "be" || c.Object.Claim != uuid.Nil {
		return c
	}
	role, body := splitRole(c.Object.Text)
	lemma := "be " + role + " of"
	if m, ok := vocabulary.Of(vocabulary.Canonical(lemma)); !ok || m.FtM != Headship || body == "" {
		return c
	}
	x := *c
	x.Predicate = graph.Predicate{Lemma: lemma, Label: c.Predicate.Label, Canonical: vocabulary.Canonical(lemma)}
	x.Object = graph.Term{Text: body}
	return &x
}

// post returns what a claim says of a body where it is so said with some objects alone: to sit on its board, to run it. ok is
// false for any other claim.
func post(c *graph.Claim) (body graph.Term, ok bool) {
	if c.Object.Claim != uuid.Nil {
		return body, false
	}
	if c.Predicate.Lemma == running {
		return c.Object, c.Object.Entity != uuid.Nil && c.Subject.Entity != uuid.Nil
	}
	if !slices.Contains(seated, c.Predicate.Lemma) {
		return body, false
	}
	role, of := splitRole(c.Object.Text)
	return graph.Term{Text: of}, role == "board" && of != ""
}

// splitRole splits "the head of the mill" into "head" and "the mill"; body is "" where the words are not of that form.
func splitRole(words string) (role, body string) {
	role, body, _ = strings.Cut(words, " of ")
	all := strings.Fields(graph.FoldName(role))
	if len(all) > 1 && smallWord[all[0]] {
		all = all[1:]
	}
	return strings.Join(all, " "), body
}

// The verbs that tell of a post with some objects alone.
const running = "run"

var seated = []string{"sit on", "be on", "serve on", "have seat on"}

// Headship is what the vocabulary marks the meanings with by which somebody leads a body.
const Headship = "Directorship"

// Heading are the predicates that with some objects mean to lead a body.
func Heading() []string { return append([]string{running}, seated...) }
