package graph

import (
	"fmt"
	"strconv"
	"time"

	"github.com/google/uuid"
)

// A JudgementKind says what a person decided.
type JudgementKind string

// The kinds of judgements.
const (
	// Same says that two entities are one, NotSame that they are not.
	Same    JudgementKind = "SAME"
	NotSame JudgementKind = "NOT_SAME"
	// Reject says that no article makes this claim: it was misread.
	Reject JudgementKind = "REJECT"
	// Relabel gives an entity another name or type, or a claim another predicate.
	Relabel JudgementKind = "RELABEL"
	// Pair says that a statement answers a claim, Unpair that it does not.
	Pair   JudgementKind = "PAIR"
	Unpair JudgementKind = "UNPAIR"
	// Withdraw says that an article was withdrawn: it is kept, and what it says no longer counts.
	Withdraw JudgementKind = "WITHDRAW"
	// Undo takes back an earlier judgement.
	Undo JudgementKind = "UNDO"
)

// A Judgement is a person's decision over what was read. Judgements are only ever added; they are
// applied anew to every new reading.
type Judgement struct {
	ID   uuid.UUID     `json:"id"`
	Kind JudgementKind `json:"kind"`
	// On is what is judged, With the second entity of Same and NotSame and the claim of Pair and
	// Unpair, nil else. Undo takes the judgement it takes back in On.
	On   Ref `json:"on"`
	With Ref `json:"with,omitzero"`
	// Name, Type and Predicate are what Relabel gives, empty where it leaves what is.
	Name      string     `json:"name,omitempty"`
	Type      EntityType `json:"type,omitempty"`
	Predicate string     `json:"predicate,omitempty"`
	// By is who judged, Why the reason given, At when, in RFC 3339 with seconds, UTC.
	By  string `json:"by"`
	Why string `json:"why,omitempty"`
	At  string `json:"at"`
}

// A Ref names an entity, claim, statement, article or judgement by its id. Where Article is set, it means what
// that article has at the bytes of Span: an entity mentioned there, which need not be all that goes by
// the id. By the place it is found again when a newer extractor gives it another id.
type Ref struct {
	ID      uuid.UUID `json:"id,omitzero"`
	Article uuid.UUID `json:"article,omitzero"`
	Span
}

// JudgementID returns the id of j, from its content.
func JudgementID(j *Judgement) uuid.UUID {
	parts := []string{"judgement", string(j.Kind)}
	for _, r := range []Ref{j.On, j.With} {
		parts = append(parts, r.ID.String(), r.Article.String(), strconv.Itoa(r.StartByte), strconv.Itoa(r.EndByte))
	}
	return contentID(append(parts, j.Name, string(j.Type), j.Predicate, j.By, j.Why, j.At)...)
}

// Check returns nil when j is complete, else an error that wraps ErrInvalid and says what it lacks.
func (j *Judgement) Check() error {
	fault := func(format string, args ...any) error {
		return fmt.Errorf("%w: judgement %s: %s", ErrInvalid, j.Kind, fmt.Sprintf(format, args...))
	}
	switch j.Kind {
	case Same, NotSame, Pair, Unpair:
		if j.With == (Ref{}) {
			return fault("it takes two things: say with what")
		}
		if j.On == j.With {
			return fault("both are one and the same")
		}
	case Relabel:
		if j.Name == "" && j.Type == "" && j.Predicate == "" {
			return fault("give a name, a type or a predicate")
		}
	case Reject, Undo:
	case Withdraw:
		if j.On.Article != uuid.Nil {
			return fault("it is on an article as a whole, not on a place in it")
		}
	default:
		return fault("no such kind: take SAME, NOT_SAME, REJECT, RELABEL, PAIR, UNPAIR, WITHDRAW or UNDO")
	}
	if j.On == (Ref{}) {
		return fault("say what it is on")
	}
	if j.By == "" {
		return fault("say who judges")
	}
	if _, err := time.Parse(time.RFC3339, j.At); err != nil {
		return fault("its time %q is not in RFC 3339", j.At)
	}
	if j.ID != JudgementID(j) {
		return fault("its id is not that of its content")
	}
	return nil
}
