package identity

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"

	"hearsay/graph"
)

// TestRepeats makes profiles up of few traits: what one of them repeats for a short name must make no difference to what that is.
func TestRepeats(t *testing.T) {
	rnd := rand.New(rand.NewPCG(3, 8))
	some := func(words ...string) (kept []string) {
		for _, w := range words {
			if rnd.IntN(3) == 0 {
				kept = append(kept, w)
			}
		}
		return kept
	}
	context := func() (hashes []uint32) {
		for h := range uint32(6) {
			if rnd.IntN(3) == 0 {
				hashes = append(hashes, h)
			}
		}
		return hashes
	}
	repeated := 0
	for n := range 20_000 {
		p := &Profile{Article: graph.NamedID("p"), Local: graph.NamedID("local"), Key: graph.NamedID("karr"), Type: graph.Person, Name: "Karr",
			Short: true, Gender: "\x00fm"[rnd.IntN(3)], Roles: some("mayor", "pilot"), Context: context()}
		var others []*Profile
		for i := range 2 + rnd.IntN(5) {
			name := []string{"Ada Karr", "Ida Karr", "Ada Maria Karr"}[rnd.IntN(3)]
			o := &Profile{Article: graph.NamedID(fmt.Sprint(i)), Key: graph.NamedID(name), Type: graph.Person, Name: name, Gender: "\x00\x00\x00fm"[rnd.IntN(5)],
				Roles: some("mayor", "pilot"), Context: context(), Called: []string{"karr"}}
			if name == "Ada Maria Karr" {
				o.Called = slices.Concat(some("ada karr"), o.Called)
			}
			others = append(others, o)
		}
		with, doubtfulWith := Choose(p, others, nil)
		last := len(others) - 1
		if !slices.ContainsFunc(others[:last], func(o *Profile) bool { return Repeats(p, others[last], o) }) {
			continue
		}
		repeated++
		if without, doubtful := Choose(p, others[:last], nil); without != with || doubtful != doubtfulWith {
			t.Fatalf("%d: with a profile that repeats another it is %v, without %v", n, with, without)
		}
	}
	if repeated < 1000 {
		t.Errorf("only %d profiles repeat another: too few to tell anything", repeated)
	}
}
