package synthetic

import (
	"reflect"
	"testing"
)

func TestReadingsHoldTheirInvariants(t *testing.T) {
	for _, m := range []Maker{{Seed: 1, Entities: 50, Claims: 6}, {Seed: 1, Entities: 50, Claims: 6, News: true}} {
		check(t, m)
	}
}

func check(t *testing.T, m Maker) {
	t.Helper()
	for n := range 300 {
		input, r := m.Article(n)
		if err := r.Check(); err != nil {
			t.Fatalf("article %d: %v", n, err)
		}
		again, same := m.Article(n)
		if !reflect.DeepEqual(again, input) || !reflect.DeepEqual(same, r) {
			t.Fatalf("article %d differs from one time to the next", n)
		}
	}
}
