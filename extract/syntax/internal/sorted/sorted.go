// Package sorted finds records by the hash of what they are about, in a flat
// byte string of records of one size, each opened by its hash (uint32,
// little-endian), in ascending order. Hashes are spread evenly, so a record
// stands about where its hash's highest bits say.
package sorted

import (
	"encoding/binary"
	"math/bits"
)

// Records finds records; it is safe for concurrent use.
type Records struct {
	b     []byte
	size  int
	shift int
	first []uint32 // the first record whose hash, shifted, is at least so much
}

// Open reads records of so many bytes each; it keeps b. What is out of order may not be found.
func Open(b []byte, size int) Records {
	n := len(b) / size
	r := Records{b: b, size: size, shift: 32 - min(bits.Len(uint(n)), 16)}
	r.first = make([]uint32, 1<<(32-r.shift))
	at := 0
	for i := range r.first {
		for at < n && int(r.hash(at)>>r.shift) < i {
			at++
		}
		r.first[i] = uint32(at)
	}
	return r
}

func (r *Records) hash(i int) uint32 { return binary.LittleEndian.Uint32(r.b[i*r.size:]) }

// Find returns the first record with a hash, nil if there is none.
func (r *Records) Find(hash uint32) []byte {
	for i := int(r.first[hash>>r.shift]); i*r.size < len(r.b); i++ {
		if h := r.hash(i); h == hash {
			return r.b[i*r.size:][:r.size]
		} else if h > hash {
			break
		}
	}
	return nil
}
