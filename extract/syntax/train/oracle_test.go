package main

import (
	"math/rand/v2"
	"slices"
	"testing"

	"hearsay/extract/syntax/internal/arc"
)

// TestOracleLeadsToTheTree follows moves without cost through random trees
// without crossing arcs: they must end in the tree itself.
func TestOracleLeadsToTheTree(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	for range 500 {
		n := 1 + r.IntN(12)
		head := make([]int32, n)
		plant(r, head, 0, n, int32(n))
		label := make([]uint8, n)
		for i := range label {
			label[i] = uint8(r.IntN(3))
		}
		gold := arc.NewGold(head, label)
		s := arc.NewState(n)
		for !s.Done() {
			ok, cost := s.Legal(), gold.Costs(s)
			var free []arc.Move
			for m := range arc.Move(arc.Moves(3)) {
				if ok[m.Kind()] && gold.Right(s, m, cost, 0) {
					free = append(free, m)
				}
			}
			if len(free) == 0 {
				t.Fatalf("no move without cost on the way to %v", head)
			}
			s.Apply(free[r.IntN(len(free))])
		}
		got := make([]int32, n)
		for i := range got {
			if got[i] = int32(s.Head(i)); got[i] < 0 {
				got[i] = int32(n)
			}
		}
		if !slices.Equal(got, head) {
			t.Fatalf("got heads %v, want %v", got, head)
		}
	}
}

// plant makes words from..to-1 a random projective subtree under head.
func plant(r *rand.Rand, head []int32, from, to int, over int32) {
	if from >= to {
		return
	}
	top := from + r.IntN(to-from)
	head[top] = over
	for _, side := range [][2]int{{from, top}, {top + 1, to}} {
		for at := side[0]; at < side[1]; {
			end := at + 1 + r.IntN(side[1]-at)
			plant(r, head, at, end, int32(top))
			at = end
		}
	}
}
