package schema

import (
	"github.com/google/uuid"

	"hearsay/graph"
)

// A Node is anything with an id of its own: a [graph.Article], [graph.Entity], [graph.Claim],
// [graph.Statement] or [graph.FormerClaim].
type Node any

// A ClaimFilter selects claims as [graph.ClaimFilter] does, and by names where ids are not known.
type ClaimFilter struct {
	graph.ClaimFilter
	// AboutName is About by names: of each, some entity that bears it takes part.
	AboutName []string
	// SpeakerName is Speaker by name; nil selects all.
	SpeakerName *string
}

// A StatementFilter selects statements as [graph.StatementFilter] does, and by name where an id is
// not known.
type StatementFilter struct {
	graph.StatementFilter
	// SpeakerName is as in ClaimFilter.
	SpeakerName *string
}

// ClaimArticles are the articles that carry a claim, each once.
type ClaimArticles struct {
	IDs []uuid.UUID
	// Complete tells whether these are all.
	Complete bool
}

// Count returns how many articles these are.
func (c *ClaimArticles) Count() int { return len(c.IDs) }

// An IngestStatus says what became of an article.
type IngestStatus string

// The statuses: new here; read anew in place of an earlier reading; already here with the same
// reading; not taken in.
const (
	Stored    IngestStatus = "STORED"
	Replaced  IngestStatus = "REPLACED"
	Unchanged IngestStatus = "UNCHANGED"
	Failed    IngestStatus = "FAILED"
)

// An IngestPayload is the outcome of taking articles in, one result an article, in order.
type IngestPayload struct {
	Results []IngestResult
}

// An IngestResult is the outcome of taking one article in.
type IngestResult struct {
	File   string
	Status IngestStatus
	// Article is the nil id, and Error not empty, where the status is Failed.
	Article uuid.UUID
	Error   string
}

// A ReextractPayload is the outcome of reading articles again.
type ReextractPayload struct {
	Changed, Unchanged, Skipped int
	Failed                      []ReextractFailure
	PageInfo                    PageInfo
}

// A ReextractFailure is an article that could not be read again, and why.
type ReextractFailure struct {
	Article uuid.UUID
	Error   string
}

// A JudgementInput is a decision to add.
type JudgementInput struct {
	Kind     graph.JudgementKind
	On, With uuid.UUID // nil where left out
	Place    *PlaceInput
	// Name, Type and Predicate are empty where left out, and so is Why.
	Name      string
	Type      graph.EntityType
	Predicate string
	By, Why   string
}

// A PlaceInput is a place in an article's text, in code points.
type PlaceInput struct {
	Article              uuid.UUID
	StartPoint, EndPoint int
}
