package resolvers_test

import (
	"context"
	"fmt"
	"io"
	"log/slog"
	"reflect"
	"testing"

	"github.com/google/uuid"

	"hearsay/graph"
	"hearsay/resolvers"
)

// Reading again changes what reads otherwise, keeps what fails, and passes over what is done.
func TestReextract(t *testing.T) {
	var readings []*builder
	for _, text := range []string{"changes", "stays", "fails", "panics", "of another reader"} {
		readings = append(readings, build(t, graph.Input{Text: text}))
	}
	readings[4].r.Extractor.Name = "a model"
	s := open(t, nil, readings...)
	reread := func(ctx context.Context, in graph.Input) (string, uuid.UUID, error) {
		b := build(t, in)
		switch in.Text {
		case "changes":
			b.r.Extractor.Version = "2"
		case "fails":
			return "", uuid.Nil, fmt.Errorf("%w: no more", graph.ErrUnreadable)
		case "panics":
			panic("a defect")
		}
		outcome, err := s.db.Reread(ctx, b.input, b.r)
		return string(outcome), b.r.Article.ID, err
	}
	s.handler = resolvers.Handler(s.db, resolvers.Reader{Ingest: ingest(t, s.db), Reread: reread,
		Extractor: graph.Extractor{Name: "by hand", Version: "2"}}, slog.New(slog.NewTextHandler(io.Discard, nil)))

	got := map[string]int{}
	failed := map[string]bool{}
	for after := (*string)(nil); ; {
		var answer struct {
			Reextract struct {
				Changed, Unchanged, Skipped int
				Failed                      []struct {
					Article struct{ Text string }
				}
				PageInfo struct {
					HasNextPage bool
					EndCursor   *string
				}
			}
		}
		s.data(`mutation($after: String) { reextract(first: 2, after: $after) {
			changed unchanged skipped failed { article { text } } pageInfo { hasNextPage endCursor } } }`, map[string]any{"after": after}, &answer)
		part := answer.Reextract
		got["changed"] += part.Changed
		got["unchanged"] += part.Unchanged
		got["skipped"] += part.Skipped
		for _, f := range part.Failed {
			failed[f.Article.Text] = true
		}
		if after = part.PageInfo.EndCursor; !part.PageInfo.HasNextPage {
			break
		}
	}
	if want := map[string]int{"changed": 1, "unchanged": 1, "skipped": 1}; !reflect.DeepEqual(got, want) {
		t.Errorf("%v, want %v", got, want)
	}
	if want := map[string]bool{"fails": true, "panics": true}; !reflect.DeepEqual(failed, want) {
		t.Errorf("failed %v, want %v", failed, want)
	}
	var after struct {
		Article struct{ Extractor graph.Extractor }
	}
	for i, version := range []string{"2", "1", "1", "1", "1"} {
		s.data(`query($id: ID!) { article(id: $id) { extractor { name version } } }`, map[string]any{"id": readings[i].r.Article.ID}, &after)
		if after.Article.Extractor.Version != version {
			t.Errorf("%q: read by %+v", readings[i].input.Text, after.Article.Extractor)
		}
	}
}
