package linear

import (
	"cmp"
	"encoding/binary"
	"math"
	"slices"
)

// Encode averages the weights over time and over the learners, drops those
// smaller than floor, and writes the rest in the layout of Weights, as whole
// multiples of step clipped to one byte. It also tells how many were kept.
func Encode(learners []*Learner, floor, step float64) (b []byte, kept int) {
	feats := slices.DeleteFunc(merge(learners), func(f feature) bool { return len(f.pairs(floor, step)) == 0 })
	n := max(len(feats)/2, 1)
	index := binary.LittleEndian.AppendUint32(nil, uint32(n))
	var body []byte
	bucket := 0
	for _, f := range feats {
		pairs := f.pairs(floor, step)
		for at := int((f.hash >> 32) * uint64(n) >> 32); bucket <= at; bucket++ {
			index = binary.LittleEndian.AppendUint32(index, uint32(len(body)))
		}
		body = binary.LittleEndian.AppendUint16(body, uint16(f.hash))
		body = append(append(body, byte(len(pairs)/2)), pairs...)
		kept += len(pairs) / 2
	}
	for ; bucket <= n; bucket++ {
		index = binary.LittleEndian.AppendUint32(index, uint32(len(body)))
	}
	return append(index, body...), kept
}

type feature struct {
	hash    uint64
	weights []average
}

type average struct {
	class byte
	value float64
}

func (f feature) pairs(floor, step float64) []byte {
	var out []byte
	for _, w := range f.weights {
		q := math.Round(w.value / step)
		if math.Abs(w.value) < floor || q == 0 || len(out) >= 2*255 {
			continue
		}
		out = append(out, w.class, byte(int8(max(-127, min(127, q)))))
	}
	return out
}

// merge gives every feature's mean weights, features in order of their hash,
// classes ascending.
func merge(learners []*Learner) []feature {
	var all []feature
	for _, l := range learners {
		for i := range l.table {
			p := &l.table[i]
			if p.n == 0 {
				continue
			}
			f := feature{hash: p.key}
			for _, w := range l.room.row(p) {
				v := (float64(w.now) - float64(w.late)/float64(l.time+1)) / float64(len(learners))
				f.weights = append(f.weights, average{byte(w.class), v})
			}
			all = append(all, f)
		}
	}
	slices.SortStableFunc(all, func(a, b feature) int { return cmp.Compare(a.hash, b.hash) })
	out := all[:0]
	for _, f := range all {
		if n := len(out); n > 0 && out[n-1].hash == f.hash {
			out[n-1].weights = append(out[n-1].weights, f.weights...)
		} else {
			out = append(out, f)
		}
	}
	for i := range out {
		out[i].weights = sum(out[i].weights)
	}
	return slices.DeleteFunc(out, func(f feature) bool { return len(f.weights) == 0 })
}

func sum(ws []average) []average {
	slices.SortStableFunc(ws, func(a, b average) int { return int(a.class) - int(b.class) })
	out := ws[:0]
	for _, w := range ws {
		if n := len(out); n > 0 && out[n-1].class == w.class {
			out[n-1].value += w.value
		} else {
			out = append(out, w)
		}
	}
	return out
}
