package bio

import (
	"slices"
	"strings"
	"testing"

	"hearsay/extract/internal/linear"
)

func sentence(words string) *Sentence {
	var tokens []Token
	for _, w := range strings.Fields(words) {
		t := Token{Form: w, Lower: strings.ToLower(w), XPOS: "NN"}
		if w != t.Lower {
			t.XPOS = "NNP"
		}
		tokens = append(tokens, t)
	}
	return NewSentence(tokens)
}

// taught is a model that has learnt one sentence.
func taught(t testing.TB) *Model {
	s, right := sentence("yesterday Ada Okafor left Oslo ."), []uint8{0, Begin(0), Inside(0), 0, Begin(2), 0}
	l := linear.NewLearner()
	var v linear.Vector
	for range 20 {
		var p1, p2 uint8
		for i, want := range right {
			if s.May(i, p1) {
				l.Tick()
				s.Features(&v, i, p1, p2)
				var scores [256]int32
				l.Score(v.Hashes(), &scores)
				if got, _ := Best(&scores, p1); got != want {
					l.Update(v.Hashes(), int(want), int(got))
				}
			}
			p1, p2 = want, p1
		}
	}
	b, _ := linear.Encode([]*linear.Learner{l}, 0, 0.01)
	m, err := Open(b)
	if err != nil {
		t.Fatal(err)
	}
	return m
}

func TestLabelKeepsWhatWasLearnt(t *testing.T) {
	labels, _ := taught(t).Label(sentence("then Ada Okafor left Oslo ."))
	if want := []uint8{0, Begin(0), Inside(0), 0, Begin(2), 0}; !slices.Equal(labels, want) {
		t.Errorf("labels %v, want %v", labels, want)
	}
}

func TestFollows(t *testing.T) {
	for _, c := range []struct {
		label, before uint8
		want          bool
	}{{0, 0, true}, {Begin(1), 0, true}, {Inside(1), Begin(1), true}, {Inside(1), Inside(1), true}, {Inside(1), 0, false}, {Inside(1), Begin(0), false}} {
		if got := Follows(c.label, c.before); got != c.want {
			t.Errorf("%s after %s: %v, want %v", Labels[c.label], Labels[c.before], got, c.want)
		}
	}
}

func FuzzLabel(f *testing.F) {
	m := taught(f)
	f.Add("Ada Okafor of Oslo left .")
	f.Fuzz(func(t *testing.T, words string) {
		labels, _ := m.Label(sentence(words))
		before := uint8(0)
		for i, l := range labels {
			if !Follows(l, before) {
				t.Errorf("token %d of %q: %s after %s", i, words, Labels[l], Labels[before])
			}
			before = l
		}
	})
}
