package graph

import "github.com/google/uuid"

// A Polarity says whether a claim affirms or negates its predicate.
type Polarity string

// The polarities.
const (
	Positive Polarity = "POSITIVE"
	Negative Polarity = "NEGATIVE"
)

// A Factuality says how the innermost speaker puts a claim, never whether it is true.
type Factuality string

// The factualities: put as having happened or being so, as something somebody is accused of, as a
// condition, wish or possibility, as something to come.
const (
	Stated       Factuality = "STATED"
	Alleged      Factuality = "ALLEGED"
	Hypothetical Factuality = "HYPOTHETICAL"
	Future       Factuality = "FUTURE"
)

// A Term is what fills a place of a claim: an entity, another claim, or plain words. The zero Term is
// an empty place.
type Term struct {
	// Entity and Claim are nil ids (all zero) where the term is none; at most one is set.
	Entity uuid.UUID `json:"entity,omitzero"`
	Claim  uuid.UUID `json:"claim,omitzero"`
	// Text is the name of the entity, the words of the claim, or the words themselves.
	Text string `json:"text,omitempty"`
}

// Empty reports whether nothing fills the place.
func (t Term) Empty() bool { return t == Term{} }

// A Predicate is what a claim says of its subject.
type Predicate struct {
	// Lemma is the base form, with its preposition: "resign from".
	Lemma string `json:"lemma"`
	// Label is the form that the text has: "has resigned from".
	Label string `json:"label"`
	// Canonical is the lemma that stands for all predicates of one meaning in the graph of all
	// articles ("resign from" for "quit"); empty in a reading as it came.
	Canonical string `json:"canonical,omitempty"`
}

// Meaning returns the canonical lemma where there is one, else the lemma.
func (p Predicate) Meaning() string {
	if p.Canonical != "" {
		return p.Canonical
	}
	return p.Lemma
}

// An Argument is a further participant or circumstance of a claim.
type Argument struct {
	// Role names the place: "time", "place", "addressee", or a preposition.
	Role  string `json:"role"`
	Value Term   `json:"value"`
}

// A Claim is a proposition: subject, predicate, object, with polarity, factuality and time. It says
// nothing by itself: who holds it, and where that stands, is in its statements.
type Claim struct {
	ID         uuid.UUID  `json:"id"`
	Subject    Term       `json:"subject,omitzero"`
	Predicate  Predicate  `json:"predicate"`
	Object     Term       `json:"object,omitzero"`
	Arguments  []Argument `json:"arguments,omitempty"`
	Polarity   Polarity   `json:"polarity"`
	Factuality Factuality `json:"factuality"`
	// Time is when the claimed thing happened, as far as the article tells.
	Time Date `json:"time,omitempty"`
	// When is how the article tells that, nil where it does not; Time is its Date or, where the words
	// are no single time, empty.
	When *When `json:"when,omitempty"`
	// Evidence is the shortest passage of the article that carries the claim.
	Evidence Evidence `json:"evidence"`
}

// Terms returns the subject, the object and the arguments' values, those that are not empty.
func (c *Claim) Terms() []Term {
	all := make([]Term, 0, 2+len(c.Arguments))
	all = append(all, c.Subject, c.Object)
	for _, a := range c.Arguments {
		all = append(all, a.Value)
	}
	kept := all[:0]
	for _, t := range all {
		if !t.Empty() {
			kept = append(kept, t)
		}
	}
	return kept
}
