package schema

import (
	"fmt"

	"github.com/99designs/gqlgen/graphql"
	"github.com/google/uuid"

	"hearsay/graph"
)

// MarshalID writes an id; the nil id is null.
func MarshalID(id uuid.UUID) graphql.Marshaler { return graphql.MarshalUUID(id) }

// UnmarshalID reads an id; null is the nil id. The error is [graph.ErrInvalid].
func UnmarshalID(v any) (uuid.UUID, error) {
	if v == nil {
		return uuid.Nil, nil
	}
	s, ok := v.(string)
	id, err := uuid.Parse(s)
	if !ok || err != nil || id == uuid.Nil {
		return uuid.Nil, fmt.Errorf("%w: %.80q is no id: use one that a query gave", graph.ErrInvalid, fmt.Sprint(v))
	}
	return id, nil
}

// MarshalDate writes a date; the unknown date is null.
func MarshalDate(d graph.Date) graphql.Marshaler {
	if d == "" {
		return graphql.Null
	}
	return graphql.MarshalString(string(d))
}

// UnmarshalDate reads a date; null is the unknown date. The error is [graph.ErrInvalid].
func UnmarshalDate(v any) (graph.Date, error) {
	if v == nil {
		return "", nil
	}
	s, ok := v.(string)
	if !ok {
		return "", fmt.Errorf("%w: a date is a string: 2023, 2023-03 or 2023-03-22", graph.ErrInvalid)
	}
	return graph.ParseDate(s)
}
