package graph_test

import (
	"testing"
	"unicode/utf8"

	"hearsay/graph"
)

func FuzzRuler(f *testing.F) {
	f.Add("plain", 0, 3)
	f.Add("“Okafor” — naïve, 港口 🙂", 3, 9)
	f.Fuzz(func(t *testing.T, text string, a, b int) {
		if !utf8.ValidString(text) {
			t.Skip("texts are UTF-8")
		}
		points := []rune(text)
		if a < 0 || b > len(points) || a > b {
			t.Skip("no span")
		}
		r := graph.NewRuler(text)
		want := graph.PointSpan{StartPoint: a, EndPoint: b}
		s := r.Bytes(want)
		if got := s.Of(text); got != string(points[a:b]) {
			t.Fatalf("code points %d to %d are %q, got %q", a, b, string(points[a:b]), got)
		}
		if got := r.Points(s); got != want {
			t.Fatalf("bytes %v are code points %v, got %v", s, want, got)
		}
	})
}

func TestRulerInALongText(t *testing.T) {
	text := ""
	for range 500 {
		text += "a€🙂"
	}
	r := graph.NewRuler(text)
	for _, p := range []graph.PointSpan{{0, 1}, {255, 256}, {256, 900}, {1499, 1500}} {
		if got := r.Points(r.Bytes(p)); got != p {
			t.Errorf("there and back: %v became %v", p, got)
		}
	}
}

func TestSpan(t *testing.T) {
	text := "né"
	for _, c := range []struct {
		span graph.Span
		in   bool
	}{{graph.Span{StartByte: 0, EndByte: 1}, true}, {graph.Span{StartByte: 1, EndByte: 3}, true}, {graph.Span{StartByte: 1, EndByte: 2}, false},
		{graph.Span{StartByte: 2, EndByte: 3}, false}, {graph.Span{StartByte: 1, EndByte: 1}, false}, {graph.Span{StartByte: 0, EndByte: 4}, false},
		{graph.Span{StartByte: -1, EndByte: 1}, false}} {
		if got := c.span.In(text); got != c.in {
			t.Errorf("%v in %q: %v, want %v", c.span, text, got, c.in)
		}
	}
	a, b := graph.Span{StartByte: 2, EndByte: 5}, graph.Span{StartByte: 4, EndByte: 9}
	if got := a.Cover(b); got != (graph.Span{StartByte: 2, EndByte: 9}) || !a.Overlaps(b) || a.Contains(b) || a.Cover(graph.Span{}) != a {
		t.Errorf("cover of %v and %v: %v", a, b, got)
	}
}
