package resolvers_test

import (
	"bytes"
	"encoding/json"
	"reflect"
	"testing"
)

const someClaims = `query ($n: Int! = 20, $after: String) {
	claims(first: $n, after: $after) { edges { cursor node { id } } pageInfo { hasNextPage endCursor } }
}`

type claimsPage struct {
	Claims struct {
		Edges []struct {
			Cursor string
			Node   struct{ ID string }
		}
		PageInfo struct {
			HasNextPage bool
			EndCursor   *string
		}
	}
}

// TestPages holds that pages of any size make up the whole list, each item once.
func TestPages(t *testing.T) {
	s := open(t, nil, many(t, 30))
	var whole claimsPage
	s.data(someClaims, map[string]any{"n": 100}, &whole)
	if len(whole.Claims.Edges) != 30 || whole.Claims.PageInfo.HasNextPage {
		t.Fatalf("got %d claims and more: %v, want 30", len(whole.Claims.Edges), whole.Claims.PageInfo.HasNextPage)
	}
	for _, n := range []int{1, 7, 30} {
		got := whole
		got.Claims.Edges = nil
		var after *string
		for more := true; more; {
			var p claimsPage
			s.data(someClaims, map[string]any{"n": n, "after": after}, &p)
			got.Claims.Edges = append(got.Claims.Edges, p.Claims.Edges...)
			after, more = p.Claims.PageInfo.EndCursor, p.Claims.PageInfo.HasNextPage
		}
		if !reflect.DeepEqual(got, whole) {
			t.Errorf("pages of %d: got %v, want %v", n, got, whole)
		}
	}
}

// FuzzCursor holds that a cursor that the list did not give is an error or a place in the list, and
// never a fault.
func FuzzCursor(f *testing.F) {
	s := open(f, nil, many(f, 3))
	var p claimsPage
	s.data(someClaims, nil, &p)
	mine := make(map[string]bool)
	for _, e := range p.Claims.Edges {
		mine[e.Cursor] = true
		f.Add(e.Cursor)
		f.Add(e.Cursor[:len(e.Cursor)/2])
	}
	f.Add("é")
	f.Fuzz(func(t *testing.T, cursor string) {
		body, err := json.Marshal(map[string]any{"query": someClaims, "variables": map[string]any{"after": cursor}})
		if err != nil {
			t.Skip(err)
		}
		_, answer := s.post(bytes.NewReader(body))
		switch got := codes(t, answer); {
		case mine[cursor], cursor == "":
			if got != "" {
				t.Errorf("cursor %q: got %s", cursor, got)
			}
		case got != "" && got != "INVALID":
			t.Errorf("cursor %q: got %s, want INVALID", cursor, got)
		}
	})
}
