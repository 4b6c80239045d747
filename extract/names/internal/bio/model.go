package bio

import "hearsay/extract/internal/linear"

// A Model gives labels.
type Model struct{ weights *linear.Weights }

// Open reads what linear.Encode wrote. The Model keeps nothing of b and is safe for
// concurrent use.
func Open(b []byte) (*Model, error) {
	w, err := linear.OpenWeights(b)
	if err != nil {
		return nil, err
	}
	return &Model{w}, nil
}

// Label gives each token its label and how far that was ahead of the next best, 0 for a token that was not
// in question.
func (m *Model) Label(s *Sentence) (labels []uint8, margins []int32) {
	labels, margins = make([]uint8, s.Len()), make([]int32, s.Len())
	var v linear.Vector
	scorer := m.weights.Scorer()
	defer m.weights.Rest(scorer)
	var p1, p2 uint8
	for i := range labels {
		if s.May(i, p1) {
			s.Features(&v, i, p1, p2)
			var scores [256]int32
			scorer.Score(v.Hashes(), &scores)
			labels[i], margins[i] = Best(&scores, p1)
		}
		p1, p2 = labels[i], p1
	}
	return labels, margins
}

// Best returns the label with the highest score of those that may follow the one before, and by how much it
// is ahead of the second.
func Best(scores *[256]int32, before uint8) (label uint8, margin int32) {
	best, second := 0, -1
	for c := 1; c < len(Labels); c++ {
		switch {
		case !Follows(uint8(c), before):
		case scores[c] > scores[best]:
			best, second = c, best
		case second < 0 || scores[c] > scores[second]:
			second = c
		}
	}
	return uint8(best), scores[best] - scores[second]
}

// Follows reports whether a label may come after another: a name goes on only where it has begun.
func Follows(label, before uint8) bool {
	return label == 0 || label%2 == 1 || before == label || before == label-1
}
