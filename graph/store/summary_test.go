package store

import (
	"testing"

	"github.com/google/uuid"

	"hearsay/graph"
)

func TestShownName(t *testing.T) {
	for _, test := range []struct {
		kind  graph.EntityType
		names map[string]int // how many articles give each
		want  string
	}{
		{graph.Person, map[string]int{"Okafor": 1, "Ada Okafor": 1}, "Ada Okafor"},
		{graph.Person, map[string]int{"Okafor": 3, "Ada Okafor": 1}, "Ada Okafor"},
		{graph.Person, map[string]int{"Ada Okafor": 1, "Dr Ada Okafor": 1}, "Ada Okafor"},
		{graph.Person, map[string]int{"Ada Okafor": 1, "Ada Maria Okafor": 1}, "Ada Maria Okafor"},
		{graph.Person, map[string]int{"Ada Okafor": 2, "Ada Maria Okafor": 1}, "Ada Okafor"},
		{graph.Person, map[string]int{"Zizi": 2, "Elsa Berg": 1}, "Zizi"},
		{graph.Organization, map[string]int{"Holm": 1, "Holm Paper": 1}, "Holm"},
		{graph.Organization, map[string]int{"Holm": 1, "Holm Shipping": 1}, "Holm Shipping"},
		{graph.Organization, map[string]int{"Holm": 2, "Holm Shipping": 1}, "Holm"},
		{graph.Place, map[string]int{"SKERRY": 2, "Skerry": 1}, "Skerry"},
		{graph.Organization, map[string]int{"the ports ministry": 2, "Ports Ministry": 1}, "Ports Ministry"},
		{graph.Organization, map[string]int{"HSB": 1, "Harbour Safety Board": 1}, "Harbour Safety Board"},
		{graph.Organization, map[string]int{"Safety Board": 2, "Harbour Safety Board": 1, "Harbour Safety Board of Venn": 1}, "Safety Board"},
	} {
		s := new(summary)
		for name, n := range test.names {
			for range n {
				s.add(&naming{name: name, kind: test.kind, mentions: 1, named: 1}, 1)
			}
		}
		if got := s.entity(uuid.Nil).Name; got != test.want {
			t.Errorf("%v: got %q, want %q", test.names, got, test.want)
		}
	}
}
