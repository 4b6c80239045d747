package compare

import (
	"slices"
	"strings"

	"github.com/google/uuid"

	"hearsay/graph"
	"hearsay/graph/vocabulary"
)

// post reads what a claim says that its subject is, or on what board it sits, as what it says of the body: "is | the
// head of the mill" is leading the mill. The words for the body are at; ok is false for any other claim.
func post(c *graph.Claim) (meaning string, at graph.Term, ok bool) {
	switch lemma := c.Predicate.Lemma; {
	case c.Object.Claim != uuid.Nil:
	case lemma == "be":
		role, body := splitRole(c.Object.Text)
		if body == "" {
			break
		}
		if m, known := vocabulary.Of(vocabulary.Canonical("be " + role + " of")); known && m.FtM == Headship {
			return m.Canonical, graph.Term{Text: body}, true
		}
	case slices.Contains(seated, lemma):
		if role, body := splitRole(c.Object.Text); role == "board" && body != "" {
			return vocabulary.Canonical("be director of"), graph.Term{Text: body}, true
		}
	case lemma == running && c.Object.Entity != uuid.Nil && c.Subject.Entity != uuid.Nil:
		return vocabulary.Canonical("lead"), c.Object, true
	}
	return "", graph.Term{}, false
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
