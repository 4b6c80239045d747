package resolvers

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"runtime/debug"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"hearsay/graph"
)

// codes are the errors that a client is told of, by the code it is told them under. Those that are no
// fault of the client's are logged too.
var codes = []struct {
	is   error
	code string
	ours bool
}{
	{graph.ErrInvalid, invalidCode, false},
	{graph.ErrNotFound, "NOT_FOUND", false},
	{graph.ErrUnreadable, "UNREADABLE_ARTICLE", false},
	{context.Canceled, "CANCELED", false},
	{context.DeadlineExceeded, "CANCELED", false},
	{graph.ErrStorageFull, "STORAGE_FULL", true},
	{graph.ErrLocked, "LOCKED", true},
	{graph.ErrNewerFormat, "NEWER_FORMAT", true},
	{graph.ErrCorrupt, "CORRUPT", true},
}

const (
	invalidCode  = "INVALID"
	internalCode = "INTERNAL"
)

// public returns what a client is told of err, having logged what is our fault. Of an error that is
// none of the above, the client is told only that there was one: its text may tell of files and machines.
func public(ctx context.Context, log *slog.Logger, err error) (code, message string) {
	code, message, ours := internalCode, "internal error: the server's log says more", true
	for _, c := range codes {
		if errors.Is(err, c.is) {
			code, message, ours = c.code, err.Error(), c.ours
			break
		}
	}
	if ours {
		log.ErrorContext(ctx, "graphql", "code", code, "error", err)
	}
	return code, message
}

// present gives errors their codes. The query language's own errors have theirs already.
func present(log *slog.Logger) graphql.ErrorPresenterFunc {
	return func(ctx context.Context, err error) *gqlerror.Error {
		shown := *graphql.DefaultErrorPresenter(ctx, err)
		if shown.Extensions["code"] != nil {
			return &shown
		}
		code := internalCode
		switch cause := shown.Unwrap(); {
		case cause != nil:
			code, shown.Message = public(ctx, log, cause)
		case shown.Path == nil: // it never became a query
			code, shown.Message = invalidCode, "invalid: the request has no query, or variables that are no object"
		}
		shown.Extensions = map[string]any{"code": code}
		return &shown
	}
}

// recovered turns a panic into an error; the log has where it was.
func recovered(_ context.Context, fault any) error {
	return fmt.Errorf("panic: %v\n%s", fault, debug.Stack())
}
