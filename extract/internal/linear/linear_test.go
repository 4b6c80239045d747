package linear

import "testing"

// TestEncodeKeepsWhatWasLearnt trains on a rule and asks the stored weights.
func TestEncodeKeepsWhatWasLearnt(t *testing.T) {
	l := NewLearner()
	var v Vector
	classify := func(score func([]uint64, *[256]int32), word string) int {
		v.Reset()
		v.Add1(Atom(word))
		v.Add1(Atom(word[len(word)-1:]))
		var s [256]int32
		score(v.Hashes(), &s)
		if s[1] > s[0] {
			return 1
		}
		return 0
	}
	words := []string{"cats", "cat", "dogs", "dog", "birds", "bird", "bus"}
	want := []int{1, 0, 1, 0, 1, 0, 0}
	for range 100 {
		for i, w := range words {
			l.Tick()
			if got := classify(l.Score, w); got != want[i] {
				l.Update(v.Hashes(), want[i], got)
			}
		}
	}
	b, kept := Encode([]*Learner{l, l}, 0, 0.01)
	w, err := OpenWeights(b)
	if err != nil {
		t.Fatal(err)
	}
	scorer := w.Scorer()
	for i, word := range words {
		if got := classify(scorer.Score, word); got != want[i] {
			t.Errorf("%s: class %d of %d weights, want %d", word, got, kept, want[i])
		}
	}
	if got := classify(scorer.Score, "hens"); got != 1 {
		t.Errorf("an unknown word in s: class %d, want 1", got)
	}
}

// Keys that differ by a Fibonacci number the golden ratio and its multiples send to one slot.
func TestPilotsPartLikeKeys(t *testing.T) {
	const buckets = 100_000
	table := table{stride: minStride}
	taken := make([]byte, (buckets*minStride>>2+1<<reachBits+steps)/8+9)
	for bucket := range uint64(buckets) {
		like := []written{{key: bucket<<16 | 56804}, {key: bucket<<16 | 10436}}
		if _, ok := table.pilot(like, taken); !ok {
			t.Fatalf("no pilot in bucket %d", bucket)
		}
	}
}

func TestOpenWeightsRefusesNonsense(t *testing.T) {
	for _, b := range [][]byte{nil, {1}, make([]byte, 8), {255, 255, 255, 255, 0, 0, 0, 0}, {1, 0, 0, 0, 0, 0, 0, 0, 9, 0, 0, 0}} {
		if _, err := OpenWeights(b); err == nil {
			t.Errorf("%v was taken for weights", b)
		}
	}
}
