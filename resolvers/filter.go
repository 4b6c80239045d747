package resolvers

import (
	"context"
	"fmt"
	"slices"

	"github.com/google/uuid"

	"hearsay/graph"
	"hearsay/schema"
)

// findClaims returns n pages of claims: those that the client's filter selects, which narrow makes
// tighter for each page i. A name that nobody bears selects nothing.
func (r root) findClaims(ctx context.Context, f *schema.ClaimFilter, p graph.PageRequest,
	n int, narrow func(i int, f *graph.ClaimFilter) error,
) ([]graph.Page[*graph.Claim], error) {
	if f == nil {
		f = &schema.ClaimFilter{}
	}
	if err := checkLists(len(f.About), len(f.AboutName), len(f.Predicates), len(f.Stances)); err != nil {
		return nil, err
	}
	about, err := r.bearers(ctx, f.AboutName)
	if err != nil {
		return nil, err
	}
	base := f.ClaimFilter
	base.AboutAny = about
	if err := r.bySpeakerName(ctx, &base.StatementFilter, f.SpeakerName); err != nil {
		return nil, err
	}
	filters := make([]graph.ClaimFilter, n)
	for i := range filters {
		filters[i] = base
		if err := narrow(i, &filters[i]); err != nil {
			return nil, err
		}
	}
	if slices.ContainsFunc(about, func(bearers []uuid.UUID) bool { return len(bearers) == 0 }) {
		return make([]graph.Page[*graph.Claim], n), nil
	}
	return r.graph.FindClaims(ctx, filters, p)
}

// findStatements is findClaims for statements.
func (r root) findStatements(ctx context.Context, f *schema.StatementFilter, p graph.PageRequest,
	n int, narrow func(i int, f *graph.StatementFilter) error,
) ([]graph.Page[*graph.Statement], error) {
	if f == nil {
		f = &schema.StatementFilter{}
	}
	if err := checkLists(len(f.Stances)); err != nil {
		return nil, err
	}
	base := f.StatementFilter
	if err := r.bySpeakerName(ctx, &base, f.SpeakerName); err != nil {
		return nil, err
	}
	filters := make([]graph.StatementFilter, n)
	for i := range filters {
		filters[i] = base
		if err := narrow(i, &filters[i]); err != nil {
			return nil, err
		}
	}
	return r.graph.FindStatements(ctx, filters, p)
}

// checkLists refuses a filter with a list longer than most.
func checkLists(lengths ...int) error {
	for _, n := range lengths {
		if n > most {
			return fmt.Errorf("%w: a list of %d in a filter: give %d at most", graph.ErrInvalid, n, most)
		}
	}
	return nil
}

// narrowTo sets a condition that the place of a list gives; the client must not have set another.
func narrowTo(condition *uuid.UUID, id uuid.UUID, name string) error {
	if *condition != uuid.Nil && *condition != id {
		return fmt.Errorf("%w: the filter names another %s than the one it stands in: leave it out", graph.ErrInvalid, name)
	}
	*condition = id
	return nil
}
