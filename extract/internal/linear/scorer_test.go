package linear

import (
	"math/rand/v2"
	"testing"
)

// TestScore compares a Scorer with the plain sum, for features of all sorts: unknown ones, short, long enough for
// a row, and with classes that no row has.
func TestScore(t *testing.T) {
	b := manyWeights()
	w, err := OpenWeights(b)
	if err != nil {
		t.Fatal(err)
	}
	s := w.Scorer()
	f, err := openFile(b)
	if err != nil {
		t.Fatal(err)
	}
	r := rand.New(rand.NewPCG(1, 2))
	for range 5000 {
		features := make([]uint64, r.IntN(129))
		for i := range features {
			features[i] = mix(r.Uint64N(100_000 * (1 + r.Uint64N(2)*r.Uint64N(2))))
		}
		compare(t, &f, s, features)
	}
}

// FuzzOpenWeights compares the same for whatever is taken for weights.
func FuzzOpenWeights(f *testing.F) {
	l := NewLearner()
	for h := range uint64(12) {
		for k := range int(h) + 1 {
			l.Update([]uint64{mix(h)}, 20*k, 1)
		}
	}
	b, _ := Encode([]*Learner{l}, 0, 0.01)
	f.Add(b, uint64(7))
	f.Fuzz(func(t *testing.T, b []byte, seed uint64) {
		w, err := OpenWeights(b)
		if err != nil {
			return
		}
		features := make([]uint64, 128)
		for i := range features {
			features[i] = mix((seed + uint64(i)) % 200)
		}
		file, _ := openFile(b)
		compare(t, &file, w.Scorer(), features)
	})
}

// compare compares a Scorer with the plain sum of what is written in f.
func compare(t *testing.T, f *file, s *Scorer, features []uint64) {
	t.Helper()
	var got, want [256]int32
	s.Score(features, &got)
	for _, h := range features {
		bucket := (h >> 32) * f.buckets >> 32
		for _, one := range f.features(bucket, weak, f.features(bucket, strong, nil)) {
			for k := 0; uint16(one.key) == uint16(h) && k < len(one.pairs); k += 2 {
				want[one.pairs[k]] += int32(int8(one.pairs[k+1]))
			}
		}
	}
	if got != want {
		t.Fatalf("%d features score %v, want %v", len(features), got, want)
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
