package origin

import (
	"encoding/binary"
	"hash/fnv"
	"math/bits"
	"strings"
	"unicode"
)

// A Signature is a MinHash sketch of a text's shingles (Broder 1997): the share of places in which two
// signatures agree estimates the share of shingles that two texts have in common.
type Signature [signatureSize]uint32

const (
	signatureSize = 64
	// shingleWords is how many words in a row make a shingle.
	shingleWords = 5
	// copyShare is the share of shingles from which on one text is taken for a copy of another: what an
	// editor cuts and what a site adds leave well more, two reports of one event well less.
	copyShare = 0.45
)

// Sign returns the signature of a text, case and punctuation left aside. A text of fewer words than a
// shingle has the signature of its words as one.
func Sign(text string) Signature {
	words := strings.FieldsFunc(strings.ToLower(text), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsNumber(r) })
	var s Signature
	for i := range s {
		s[i] = ^uint32(0)
	}
	for i := 0; i == 0 || i+shingleWords <= len(words); i++ {
		h := fnv.New64a()
		for _, w := range words[i:min(len(words), i+shingleWords)] {
			h.Write([]byte(w))
			h.Write([]byte{0})
		}
		s.take(h.Sum64())
	}
	return s
}

// take lowers each place to the place's own hash of a shingle: one hash mixed with odd multipliers.
func (s *Signature) take(h uint64) {
	for i := range s {
		x := (h ^ uint64(i+1)*0x9e3779b97f4a7c15) * 0xbf58476d1ce4e5b9
		x = bits.RotateLeft64(x, 31) * 0x94d049bb133111eb
		s[i] = min(s[i], uint32(x>>32))
	}
}

// Share returns the estimated share of shingles that two texts have in common, 0 to 1. With 64 places
// it is right to about 0.06 (one standard error).
func (s *Signature) Share(o *Signature) float64 {
	n := 0
	for i := range s {
		if s[i] == o[i] {
			n++
		}
	}
	return float64(n) / signatureSize
}

// CopyOf reports whether two texts are one but for what editing changes.
func (s *Signature) CopyOf(o *Signature) bool { return s.Share(o) >= copyShare }

// Bytes returns the signature as bytes, and SignatureOf reads it again; ok is false for any others.
func (s *Signature) Bytes() []byte {
	b := make([]byte, 0, 4*signatureSize)
	for _, v := range s {
		b = binary.BigEndian.AppendUint32(b, v)
	}
	return b
}

// SignatureOf is described at Bytes.
func SignatureOf(b []byte) (s Signature, ok bool) {
	if len(b) != 4*signatureSize {
		return s, false
	}
	for i := range s {
		s[i] = binary.BigEndian.Uint32(b[4*i:])
	}
	return s, true
}
