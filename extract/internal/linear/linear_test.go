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

// Keys that differ by a Fibonacci number are sent to one slot by the golden ratio and by its multiples.
func TestOpenWeightsPlacesLikeKeys(t *testing.T) {
	l := NewLearner()
	features := []uint64{56804, 10436} // in one bucket
	for range 3 {
		l.Tick()
		l.Update(features[:1], 0, 1)
		l.Update(features[1:], 1, 0)
	}
	b, _ := Encode([]*Learner{l}, 0, 0.01)
	w, err := OpenWeights(b)
	if err != nil {
		t.Fatal(err)
	}
	for i := range features {
		var s [256]int32
		w.Scorer().Score(features[i:i+1], &s)
		if s[i] <= s[1-i] {
			t.Errorf("feature %d votes %v", features[i], s[:2])
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
