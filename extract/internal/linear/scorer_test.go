package linear

import (
	"math/rand/v2"
	"testing"
)

// TestScoreRemembersRightly compares a Scorer that has met other features, more than it can remember, with
// the plain sum, for features of all sorts: unknown ones, short, long enough for a row, and with classes that no
// row has.
func TestScoreRemembersRightly(t *testing.T) {
	b := manyWeights()
	w, err := OpenWeights(b)
	if err != nil {
		t.Fatal(err)
	}
	s := w.Scorer()
	f, _ := openFile(b)
	r := rand.New(rand.NewPCG(1, 2))
	for range 5000 {
		features := make([]uint64, r.IntN(129))
		for i := range features {
			features[i] = mix(r.Uint64N(100_000 * (1 + r.Uint64N(2)*r.Uint64N(2))))
		}
		var got, want [256]int32
		s.Score(features, &got)
		for _, h := range features {
			for _, one := range f.features((h>>32)*f.buckets>>32, nil) {
				for k := 0; one.fingerprint == uint16(h) && k < len(one.pairs); k += 2 {
					want[one.pairs[k]] += int32(int8(one.pairs[k+1]))
				}
			}
		}
		if got != want {
			t.Fatalf("%d features score %v, want %v", len(features), got, want)
		}
	}
}

func manyWeights() []byte {
	l := NewLearner()
	r := rand.New(rand.NewPCG(3, 4))
	for h := range uint64(50_000) {
		of := 100 + int(h%2)*140
		for range 1 + h%40 {
			l.Update([]uint64{mix(h)}, r.IntN(of), r.IntN(of))
		}
	}
	b, _ := Encode([]*Learner{l}, 0, 0.01)
	return b
}
