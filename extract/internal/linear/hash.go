// Package linear is the linear classifier under the tagger and the parser: an
// example is a list of feature hashes, every feature votes for or against some
// of up to 256 classes, and the class with the largest sum wins. Learner finds
// the votes (an averaged perceptron); Weights is the same thing afterwards,
// pruned, in whole numbers of one byte, read straight from a flat byte string.
package linear

// Atom is the hash of a string, given whole or in parts: the building block of a
// feature.
func Atom(parts ...string) uint64 {
	h := uint64(14695981039346656037)
	for _, s := range parts {
		for i := 0; i < len(s); i++ {
			h = (h ^ uint64(s[i])) * 1099511628211
		}
	}
	return mix(h)
}

func mix(x uint64) uint64 {
	x ^= x >> 32
	x *= 0xd6e8feb86659fd93
	x ^= x >> 32
	return x
}

// Vector collects the features of one example in the order of the templates:
// the n-th call of an Add method is the n-th template, so equal arguments in
// two templates are two features. The zero Vector is ready for use.
type Vector struct {
	n int
	h [128]uint64
}

// Reset empties v.
func (v *Vector) Reset() { v.n = 0 }

// Hashes returns the features added since the last Reset; v owns the slice.
func (v *Vector) Hashes() []uint64 { return v.h[:v.n] }

func (v *Vector) put(x uint64) {
	v.h[v.n&127] = mix(x + uint64(v.n+1)*0x9e3779b97f4a7c15)
	v.n++
}

// Add1 adds the feature "the template's value is a".
func (v *Vector) Add1(a uint64) { v.put(a * 0xff51afd7ed558ccd) }

// Add2 adds a conjunction of two values.
func (v *Vector) Add2(a, b uint64) {
	v.put((a*0xff51afd7ed558ccd+b)*0xc4ceb9fe1a85ec53 ^ b>>31)
}

// Add3 adds a conjunction of three values.
func (v *Vector) Add3(a, b, c uint64) {
	v.put(((a*0xff51afd7ed558ccd+b)*0xc4ceb9fe1a85ec53+c)*0x9fb21c651e98df25 ^ c>>31)
}

// Add4 adds a conjunction of four values.
func (v *Vector) Add4(a, b, c, d uint64) {
	v.Add2(((a*0xff51afd7ed558ccd+b)*0xc4ceb9fe1a85ec53+c)*0x9fb21c651e98df25^c>>31, d)
}
