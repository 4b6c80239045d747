package compare

import (
	"regexp"

	"github.com/google/uuid"

	"hearsay/graph"
)

// NothingElse reports whether one claim says that its subject is one thing and nothing else, and another that it is something
// else: "is a vet and nothing else", "an officer of the secret service".
func (t Setting) NothingElse(only, other *graph.Claim) bool {
	if only.Subject.Entity == uuid.Nil || only.Subject.Entity != other.Subject.Entity || only.Polarity != graph.Positive || other.Polarity != graph.Positive || unreal(other) || len(Active(other.Predicate.Lemma)) > 0 {
		return false
	}
	x, ok := roleOf(only)
	y, ok2 := roleOf(other)
	return ok && ok2 && sharedWords(x, y) == 0 && nothingElse.MatchString(only.Evidence.Text+only.Evidence.Suffix) && t.oneStory(only, other) && when(only, other) != different
}

var nothingElse = regexp.MustCompile(`(?i)\band nothing (?:else|more)\b`)
