package resolvers

import (
	"context"

	"github.com/99designs/gqlgen/graphql"

	"hearsay/graph"
)

// nullUnknown makes null of what is not known: in package graph that is the zero value, in the schema
// it is null wherever a field allows it.
func nullUnknown(ctx context.Context, next graphql.Resolver) (any, error) {
	v, err := next(ctx)
	if err != nil || graphql.GetFieldContext(ctx).Field.Definition.Type.NonNull {
		return v, err
	}
	switch v {
	case "", 0, graph.Term{}, graph.Passage{}:
		return nil, nil
	}
	return v, nil
}
