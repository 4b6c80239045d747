package store

import (
	"github.com/google/uuid"

	"hearsay/graph"
)

// Filters are written as records are, so that a cursor can tell which list it is of.

func filterBytes[F any](f *F, write func(*encoder, *F)) []byte {
	e := encoder{b: make([]byte, 0, 256)}
	write(&e, f)
	return e.b
}

func encodeDateRange(e *encoder, r *graph.DateRange) {
	e.str(string(r.From))
	e.str(string(r.To))
}

func encodeArticleFilter(e *encoder, f *graph.ArticleFilter) {
	e.id(f.Mentions)
	e.str(f.Publisher)
	encodeDateRange(e, &f.Published)
}

func encodeEntityFilter(e *encoder, f *graph.EntityFilter) {
	e.str(f.Name)
	e.str(f.NamePrefix)
	e.str(string(f.Type))
	e.id(f.Article)
}

func encodeStatementFilter(e *encoder, f *graph.StatementFilter) {
	e.id(f.Claim)
	e.id(f.Article)
	e.id(f.Speaker)
	e.bool(f.Innermost)
	// None of no speakers is another list than any.
	e.bool(f.SpeakerAny == nil)
	encodeList(e, f.SpeakerAny, encodeID)
	encodeList(e, f.Stances, encodeString)
	encodeDateRange(e, &f.Published)
}

func encodeClaimFilter(e *encoder, f *graph.ClaimFilter) {
	encodeList(e, f.About, encodeID)
	encodeList(e, f.AboutAny, func(e *encoder, any *[]uuid.UUID) { encodeList(e, *any, encodeID) })
	encodeList(e, f.Predicates, encodeString)
	e.str(string(f.Polarity))
	e.str(string(f.Factuality))
	encodeDateRange(e, &f.Time)
	e.bool(f.ByTime)
	encodeStatementFilter(e, &f.StatementFilter)
}
